// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/commands/command.h"
#include "core/model/authority.h"

namespace rulewright
{

/// --kind.
[[nodiscard]] QCommandLineOption authorityKindOption(model::AuthorityKind usual);

} // namespace rulewright
