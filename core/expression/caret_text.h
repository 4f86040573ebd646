// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/expression/token.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace rulewright::expression
{

/// Finds the pieces of a text that may break off anywhere. Looks at the text.
class CaretText
{
public:
    /// A string: its content, the offset behind it and the bytes it stands for. Without a
    /// closing quote the content and the string end with the text.
    struct StringPlace {
        Span content;
        std::uint32_t end = 0;
        std::string value;
    };

    explicit CaretText(std::string_view text) : m_text(text) {}

    [[nodiscard]] std::uint32_t end() const { return static_cast<std::uint32_t>(m_text.size()); }
    /// The byte there; NUL behind the end.
    [[nodiscard]] char at(std::uint32_t offset) const;
    /// Past all white space, also where the language knows only blanks.
    [[nodiscard]] std::uint32_t skipSpace(std::uint32_t offset) const;
    /// Letters, digits and dots, also a dot at the end: the name goes on there.
    [[nodiscard]] Span wordAt(std::uint32_t offset) const;
    [[nodiscard]] bool startsString(std::uint32_t offset) const;
    /// The string there; in a regular expression its quotes belong to the pattern.
    [[nodiscard]] StringPlace stringAt(std::uint32_t offset, bool isPattern) const;
    /// A logical operator, by prefix.
    [[nodiscard]] std::optional<Token> logicalAt(std::uint32_t offset) const;
    /// A logical operator that is a whole piece: it follows a value that is not finished yet.
    [[nodiscard]] bool isLogicalPiece(std::uint32_t offset) const;

private:
    std::string_view m_text;
};

} // namespace rulewright::expression
