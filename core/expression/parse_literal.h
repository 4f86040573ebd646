// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/diagnostic.h"
#include "core/expression/ast.h"
#include "core/expression/token.h"

#include <string_view>
#include <vector>

namespace rulewright::expression
{

/// Reads a string token (quoted, raw or octets); errors inside it go to \p diagnostics and
/// the bytes that could be read are kept (rules-language.md 6.1).
[[nodiscard]] StringLiteral parseString(std::string_view text, Token token,
                                        std::vector<Diagnostic> &diagnostics);

} // namespace rulewright::expression
