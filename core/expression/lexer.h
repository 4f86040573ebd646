// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/expression/token.h"

#include <optional>
#include <span>

// The language has no token stage of its own: what a piece of text is depends on where it
// stands, and operator words are recognised by prefix (“notssl” is “not ssl”,
// rules-language.md 2.2). So the parser asks for what it expects at an offset. Whole tokens
// exist only for recovery: after an error they show where parsing can go on.

namespace rulewright::expression
{

/// The part of \p text between the white space (Unicode White_Space) at its two ends.
[[nodiscard]] Span trimmed(std::string_view text) noexcept;

/// The first offset at or after \p offset that is no blank (SPACE, CR, LF).
[[nodiscard]] std::uint32_t skipBlanks(std::string_view text, std::uint32_t offset) noexcept;

/// The first of \p kinds that stands at \p offset, by prefix.
[[nodiscard]] std::optional<Token> matchToken(std::string_view text, std::uint32_t offset,
                                              std::span<const TokenKind> kinds) noexcept;

/// The dotted name at \p offset, cut where it stops being one; empty when none starts there.
[[nodiscard]] Span nameAt(std::string_view text, std::uint32_t offset) noexcept;

/// A whole piece at or after \p offset, past all white space: a bracket, an operator word that
/// is a whole word, a string, a word, or one character that fits nothing.
[[nodiscard]] Token readPiece(std::string_view text, std::uint32_t offset) noexcept;

/// What an author probably meant as one value: up to a blank, bracket, brace, comma or quote; a
/// string in typographic quotes is one, too. At least one character unless the text ends.
[[nodiscard]] Span valueLikeAt(std::string_view text, std::uint32_t offset) noexcept;

/// True when text in typographic quotes starts \p text.
[[nodiscard]] bool startsWithTypographicQuote(std::string_view text) noexcept;

/// The operator or `not` that \p word is when its case does not count, but not in lower case.
[[nodiscard]] std::optional<TokenKind> misspeltOperator(std::string_view word) noexcept;

} // namespace rulewright::expression
