// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/text_laws.h"

#include <algorithm>
#include <format>

namespace rulewright::test
{

using namespace expression;

namespace
{

Breach broken(std::string_view law, Span span)
{
    return std::format("{} at {}..{}", law, span.begin, span.end);
}

/// The tokens that a node has besides its children.
std::vector<Span> ownSpans(const Node &node)
{
    return std::visit(
        Overload{
            [](const Not &negation) { return std::vector{negation.operatorSpan}; },
            [](const Logical &chain) { return chain.operatorSpans; },
            [](const Quantifier &quantifier) { return std::vector{quantifier.nameSpan}; },
            [](const Comparison &comparison) { return std::vector{comparison.operatorSpan}; },
            [](const Indexed &indexed) {
                std::vector<Span> spans;
                for (const Index &index : indexed.indexes) {
                    spans.push_back(index.span);
                }
                return spans;
            },
            [](const Call &call) { return std::vector{call.nameSpan}; },
            [](const auto &) { return std::vector<Span>(); },
        },
        node.data);
}

bool hasChildren(const Node &node)
{
    return std::holds_alternative<Group>(node.data) || std::holds_alternative<Not>(node.data) ||
           std::holds_alternative<Logical>(node.data) ||
           std::holds_alternative<Quantifier>(node.data) ||
           std::holds_alternative<Comparison>(node.data) ||
           std::holds_alternative<Indexed>(node.data) || std::holds_alternative<Call>(node.data) ||
           std::holds_alternative<Set>(node.data);
}

/// Goes down a tree and keeps the tokens and the first breach.
class TokenWalk
{
public:
    explicit TokenWalk(const Ast &ast) : m_ast(ast) { visit(ast.root()); }

    Breach breach;
    std::vector<Span> tokens;

private:
    void visit(NodeId id)
    {
        const Node &node = m_ast[id];
        if (!hasChildren(node)) {
            tokens.push_back(node.span);
            return;
        }
        for (const Span span : ownSpans(node)) {
            if (!node.span.contains(span)) {
                breach = broken("a token outside of its node", span);
            }
            tokens.push_back(span);
        }
        std::uint32_t end = node.span.begin;
        for (const NodeId child : m_ast.childrenOf(id)) {
            const Span span = m_ast.spanOf(child);
            if (!node.span.contains(span) || span.begin < end) {
                breach = broken("a node outside of its parent or over its neighbour", span);
            }
            end = span.end;
            visit(child);
        }
    }

    const Ast &m_ast;
};

/// What may stand between the tokens of the tree.
bool isBetween(std::string_view bytes, std::string_view allowed)
{
    for (const char c : bytes) {
        const bool isOtherSpace =
            static_cast<unsigned char>(c) >= 0x80U || (c >= '\t' && c <= '\r');
        if (!isOtherSpace && !allowed.contains(c)) {
            return false;
        }
    }
    return true;
}

/// The gaps between sorted spans hold only \p allowed; the spans do not overlap.
Breach breachBetween(std::string_view text, std::vector<Span> spans, std::string_view allowed)
{
    std::ranges::sort(spans, {}, [](Span span) { return std::pair(span.begin, span.end); });
    spans.push_back(
        {static_cast<std::uint32_t>(text.size()), static_cast<std::uint32_t>(text.size())});
    std::uint32_t done = 0;
    for (const Span span : spans) {
        if (span.begin < done) {
            return broken("overlapping tokens", span);
        }
        if (!isBetween(textAt(text, {done, span.begin}), allowed)) {
            return broken("bytes that belong to nothing", {done, span.begin});
        }
        done = span.end;
    }
    return std::nullopt;
}

/// The conditions below brackets, `not` and logical operators, and the tokens above them.
struct Conditions {
    std::vector<NodeId> nodes;
    std::vector<Span> tokens;

    void collect(const Ast &ast, NodeId id)
    {
        const bool isAbove = ast.as<Group>(id) || ast.as<Not>(id) || ast.as<Logical>(id);
        if (!isAbove) {
            nodes.push_back(id);
            return;
        }
        std::ranges::copy(ownSpans(ast[id]), std::back_inserter(tokens));
        for (const NodeId child : ast.childrenOf(id)) {
            collect(ast, child);
        }
    }
};

bool isBelow(const Outline &outline, ItemId item, ItemId ancestor)
{
    std::optional<ItemId> above = item;
    while (above && *above != ancestor) {
        above = outline[*above].parent;
    }
    return above.has_value();
}

} // namespace

Breach breachOfSpans(const CheckedExpression &expression)
{
    const auto size = static_cast<std::uint32_t>(expression.text.size());
    const Span whole{0, size};
    for (const Node &node : expression.ast.nodes()) {
        if (node.span.begin > node.span.end || !whole.contains(node.span)) {
            return broken("a node outside of the text", node.span);
        }
    }
    for (const Diagnostic &diagnostic : expression.diagnostics) {
        if (diagnostic.span.begin > diagnostic.span.end || !whole.contains(diagnostic.span)) {
            return broken("a diagnostic outside of the text", diagnostic.span);
        }
    }
    TokenWalk walk(expression.ast);
    if (walk.breach || !expression.isValid()) {
        return walk.breach;
    }
    return breachBetween(expression.text, std::move(walk.tokens), " (),{}");
}

Breach breachOfEdits(std::string_view text, std::span<const TextEdit> edits)
{
    std::uint32_t done = 0;
    for (const TextEdit &edit : edits) {
        if (edit.span.begin < done || edit.span.end < edit.span.begin ||
            edit.span.end > text.size()) {
            return broken("an edit outside of the text or over another", edit.span);
        }
        done = edit.span.end;
    }
    return std::nullopt;
}

Breach breachOfFixes(const CheckedExpression &expression)
{
    for (const Diagnostic &diagnostic : expression.diagnostics) {
        for (const Fix &fix : diagnostic.fixes) {
            const Breach breach = breachOfEdits(expression.text, fix.edits);
            if (breach || applyEdits(expression.text, fix.edits) == expression.text) {
                return breach ? breach : broken("a fix that changes nothing", diagnostic.span);
            }
        }
    }
    return std::nullopt;
}

Breach breachOfRows(const CheckedExpression &expression, const Outline &outline)
{
    Conditions conditions;
    conditions.collect(expression.ast, expression.ast.root());
    std::vector<NodeId> rows;
    std::vector<Span> spans = conditions.tokens;
    for (std::uint32_t i = 0; i < outline.size(); ++i) {
        const OutlineItem &item = outline[ItemId{i}];
        if (item.kind != ItemKind::Group) {
            rows.push_back(item.inner);
            spans.push_back(expression.ast.spanOf(item.inner));
        }
    }
    const bool isEmpty = outline.size() == 1 && conditions.nodes.size() == 1;
    if (!isEmpty && rows != conditions.nodes) {
        return "rows and conditions differ";
    }
    return breachBetween(expression.text, std::move(spans), " ()");
}

Breach breachOfCaret(const CheckedExpression &expression, const Outline &outline)
{
    for (std::uint32_t i = 0; i < outline.size(); ++i) {
        const ItemId id{i};
        const Span span = expression.ast.spanOf(outline[id].node);
        for (const std::uint32_t offset : {span.begin, span.begin + span.length() / 2}) {
            const bool isInside = span.contains(offset);
            if (isInside && !isBelow(outline, outline.itemAt(expression, offset), id)) {
                return broken("the caret misses a row", span);
            }
        }
    }
    return std::nullopt;
}

Breach breachOfText(const CheckedExpression &expression, const Outline &outline)
{
    for (const Breach &breach :
         {breachOfSpans(expression), breachOfFixes(expression), breachOfRows(expression, outline),
          breachOfCaret(expression, outline)}) {
        if (breach) {
            return breach;
        }
    }
    return std::nullopt;
}

} // namespace rulewright::test
