// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/expression/token.h"

// The language has no token stage of its own: what a piece of text is depends on where it
// stands, and operator words are recognised by prefix (“notssl” is “not ssl”,
// rules-language.md 2.2). So there is no list of tokens to begin with; the parser asks for the
// token at an offset and says what it expects there. Reading never fails: what fits nothing is
// an Invalid token of at least one byte.

namespace rulewright::expression
{

/// What may stand at the offset; decides how the bytes there are read.
enum class Expect : std::uint8_t {
    Operand,    ///< a bracket, `not`, or a name
    Comparison, ///< an operator between a value and a literal
    Logical,    ///< an operator between two conditions, or a closing bracket
    Value,      ///< a literal, or a brace
    Skip,       ///< whole words: used to find the next place where parsing can go on
};

/// The part of \p text between the white space (Unicode White_Space) at its two ends.
[[nodiscard]] Span trimmed(std::string_view text) noexcept;

/// Reads the token at or after \p offset, past blanks (SPACE, CR, LF). A run of other white
/// space comes back as a Blank token, so that it can be reported.
[[nodiscard]] Token readToken(std::string_view text, std::uint32_t offset, Expect expect) noexcept;

} // namespace rulewright::expression
