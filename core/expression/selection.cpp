// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/expression/selection.h"

#include "core/expression/lexer.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace rulewright::expression
{

namespace
{

using BracketPair = std::pair<std::uint32_t, std::uint32_t>;

/// The opening bracket for a closing one; End for other tokens.
TokenKind openingOf(TokenKind kind) noexcept
{
    return kind == TokenKind::CloseBracket ? TokenKind::OpenBracket
           : kind == TokenKind::CloseBrace ? TokenKind::OpenBrace
           : kind == TokenKind::CloseIndex ? TokenKind::OpenIndex
                                           : TokenKind::End;
}

bool isOpening(TokenKind kind) noexcept
{
    return kind == TokenKind::OpenBracket || kind == TokenKind::OpenBrace ||
           kind == TokenKind::OpenIndex;
}

/// The pairs of the text. A closing bracket takes the nearest open one of its kind; those opened
/// since stay alone.
std::vector<BracketPair> pairsOf(std::string_view text)
{
    std::vector<BracketPair> pairs;
    std::vector<Token> open;
    for (Token token = readPiece(text, 0); token.kind != TokenKind::End;
         token = readPiece(text, token.span.end)) {
        if (isOpening(token.kind)) {
            open.push_back(token);
            continue;
        }
        const TokenKind opening = openingOf(token.kind);
        const auto partner = std::ranges::find(open.rbegin(), open.rend(), opening, &Token::kind);
        if (opening != TokenKind::End && partner != open.rend()) {
            pairs.emplace_back(partner->span.begin, token.span.begin);
            open.erase(partner.base() - 1, open.end());
        }
    }
    return pairs;
}

std::optional<std::uint32_t> partnerOf(const std::vector<BracketPair> &pairs, std::uint32_t offset)
{
    for (const auto &[open, close] : pairs) {
        if (open == offset || close == offset) {
            return open == offset ? close : open;
        }
    }
    return std::nullopt;
}

} // namespace

Span selectionAround(const Ast &ast, Span span)
{
    std::optional<Span> best;
    for (const Node &node : ast.nodes()) {
        const bool isLarger = node.span.contains(span) && node.span != span;
        if (isLarger && (!best || node.span.length() < best->length())) {
            best = node.span;
        }
    }
    return best.value_or(span);
}

Span selectionInside(const Ast &ast, Span span, std::uint32_t offset)
{
    Span best{offset, offset};
    for (const Node &node : ast.nodes()) {
        const bool isSmaller = span.contains(node.span) && node.span != span;
        const bool holdsOffset = node.span.begin <= offset && offset <= node.span.end;
        if (isSmaller && holdsOffset && node.span.length() > best.length()) {
            best = node.span;
        }
    }
    return best;
}

bool isCompletePart(const Ast &ast, Span span)
{
    return std::ranges::any_of(ast.nodes(), [span](const Node &node) {
        return node.span == span && !std::holds_alternative<Missing>(node.data);
    });
}

std::optional<std::uint32_t> matchingBracket(std::string_view text, std::uint32_t offset)
{
    const std::vector<BracketPair> pairs = pairsOf(text);
    const auto partner = partnerOf(pairs, offset);
    return partner || offset == 0 ? partner : partnerOf(pairs, offset - 1);
}

} // namespace rulewright::expression
