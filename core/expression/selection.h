// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/expression/checker.h"

#include <cstdint>
#include <optional>
#include <string_view>

namespace rulewright::expression
{

/// The next larger complete part around \p span; the span itself when there is none.
[[nodiscard]] Span selectionAround(const Ast &ast, Span span);
/// The largest complete part inside \p span that holds \p offset; empty at the offset when there
/// is none. The inverse of selectionAround() for the way that leads to the offset.
[[nodiscard]] Span selectionInside(const Ast &ast, Span span, std::uint32_t offset);
/// True when \p span is a complete part, which can be evaluated alone.
[[nodiscard]] bool isCompletePart(const Ast &ast, Span span);

/// The bracket, brace or index bracket that belongs to the one at \p offset or directly before
/// it. Also in texts with errors; brackets in strings are none.
[[nodiscard]] std::optional<std::uint32_t> matchingBracket(std::string_view text,
                                                           std::uint32_t offset);

} // namespace rulewright::expression
