// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

namespace rulewright::expression
{

/// The type of a node. Error agrees with every other type, so that one mistake is told once.
enum class Type : std::uint8_t { Error, Bool, Bytes };

} // namespace rulewright::expression
