// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/expression/caret_text.h"

#include "core/expression/characters.h"
#include "core/expression/lexer.h"
#include "core/expression/literal.h"

#include <algorithm>
#include <array>

namespace rulewright::expression
{

namespace
{

constexpr std::array logicalTokens{TokenKind::Or, TokenKind::Xor, TokenKind::And};

} // namespace

char CaretText::at(std::uint32_t offset) const
{
    return offset < end() ? m_text[offset] : '\0';
}

bool CaretText::startsString(std::uint32_t offset) const
{
    if (at(offset) != 'r') {
        return at(offset) == '"';
    }
    const std::string_view rest = m_text.substr(offset + 1);
    return rest.substr(runLength(rest, [](char c) { return c == '#'; })).starts_with('"');
}

CaretText::StringPlace CaretText::stringAt(std::uint32_t offset, bool isPattern) const
{
    const auto literal = isPattern ? readPattern(m_text, offset) : readText(m_text, offset);
    const std::uint32_t mark = at(offset) == 'r' ? 1 : 0;
    const auto hashes = static_cast<std::uint32_t>(
        runLength(m_text.substr(offset + mark), [](char c) { return c == '#'; }));
    const std::uint32_t begin = std::min(offset + mark + hashes + 1, end());
    if (literal) {
        const std::uint32_t inside = literal->end - hashes - 1;
        return {{begin, inside}, literal->end, literal->value.value};
    }
    const Span piece = readPiece(m_text, offset).span;
    const bool isClosed = literal.error().fault == LiteralFault::UnknownEscape &&
                          piece.length() > 1 && m_text[piece.end - 1] == '"';
    const Span content{begin, isClosed ? std::max(begin, piece.end - 1) : end()};
    return {content, isClosed ? piece.end : end(), std::string(textAt(m_text, content))};
}

Span CaretText::wordAt(std::uint32_t offset) const
{
    const auto belongs = [](char c) { return isWordCharacter(c) || c == '.'; };
    return {offset, offset + static_cast<std::uint32_t>(runLength(m_text.substr(offset), belongs))};
}

std::uint32_t CaretText::skipSpace(std::uint32_t offset) const
{
    std::size_t length = 1;
    while (offset < end() && length > 0) {
        length = isBlank(at(offset)) ? 1 : otherSpaceAtStart(m_text.substr(offset));
        offset += static_cast<std::uint32_t>(length);
    }
    return std::min(offset, end());
}

std::optional<Token> CaretText::logicalAt(std::uint32_t offset) const
{
    return offset < end() ? matchToken(m_text, offset, logicalTokens) : std::nullopt;
}

bool CaretText::isLogicalPiece(std::uint32_t offset) const
{
    return std::ranges::contains(logicalTokens, readPiece(m_text, offset).kind);
}

} // namespace rulewright::expression
