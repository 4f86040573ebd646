// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace rulewright
{

/// Makes the files of resources/resources.qrc available; a static library does not do so by
/// itself. Called by whoever reads one of them; only the first call does something.
void loadResources();

} // namespace rulewright
