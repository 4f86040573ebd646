// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace rulewright
{

/// Keeps private keys and passphrases out of core dumps, and other programs of the user out of
/// this one's memory. For the whole run; where the system knows no such thing, nothing happens.
void forbidCoreDumps() noexcept;

} // namespace rulewright
