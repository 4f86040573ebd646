// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/source_text.h"

#include <cstdint>
#include <string_view>

namespace rulewright::expression
{

/// The kinds of tokens; spellings are in tokens.def.
enum class TokenKind : std::uint8_t {
#define TOKEN(kind, word, symbol) kind,
#include "core/expression/tokens.def"
#undef TOKEN
};

/// A piece of the text that is not a blank.
struct Token {
    TokenKind kind = TokenKind::End;
    Span span;

    friend bool operator==(const Token &, const Token &) = default;
};

/// The spelling in letters, for example “and”; empty when the kind has none.
[[nodiscard]] std::string_view wordOf(TokenKind kind) noexcept;
/// The spelling in signs, for example “&&”; empty when the kind has none.
[[nodiscard]] std::string_view symbolOf(TokenKind kind) noexcept;

} // namespace rulewright::expression
