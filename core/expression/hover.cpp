// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/expression/hover.h"

#include <algorithm>

namespace rulewright::expression
{

namespace
{

using Fact = std::optional<HoverFact>;

/// The way from the root to a node, the root first.
using Path = std::vector<NodeId>;

/// The nodes around \p offset, each inside the one before.
Path pathTo(const Ast &ast, std::uint32_t offset)
{
    Path path{ast.root()};
    for (;;) {
        const std::vector<NodeId> children = ast.childrenOf(path.back());
        const auto next = std::ranges::find_if(
            children, [&](NodeId id) { return ast.spanOf(id).contains(offset); });
        if (next == children.end()) {
            return path;
        }
        path.push_back(*next);
    }
}

/// The field that a value is taken from: through indexes and the first arguments of calls.
std::optional<FieldId> fieldUnder(const Ast &ast, NodeId id)
{
    for (;;) {
        if (const auto *indexed = ast.as<Indexed>(id)) {
            id = indexed->base;
        } else if (const auto *call = ast.as<Call>(id); call && !call->arguments.empty()) {
            id = call->arguments.front();
        } else {
            return ast.fieldOf(id);
        }
    }
}

/// Answers for one offset; lives for one call.
class HoverReader
{
public:
    HoverReader(const CheckedExpression &expression, std::uint32_t offset)
        : m_text(expression.text), m_ast(expression.ast), m_offset(offset),
          m_path(pathTo(expression.ast, offset))
    {
    }

    Fact read() const
    {
        const NodeId id = m_path.back();
        const Span span = m_ast.spanOf(id);
        if (!span.contains(m_offset)) {
            return std::nullopt;
        }
        return std::visit(
            Overload{
                [](const Missing &) { return Fact(); },
                [&](const Group &) { return bracket(); },
                [&](const Not &negation) { return at(negation.operatorSpan, HoveredNot{}); },
                [&](const Logical &chain) { return chainFact(chain); },
                [&](const Quantifier &quantifier) {
                    const Fact name = at(quantifier.nameSpan, HoveredQuantifier{quantifier.isAll});
                    return name ? name : bracket();
                },
                [&](const Comparison &comparison) { return comparisonFact(comparison); },
                [&](const FieldUse &use) {
                    return use.field ? at(span, HoveredField{*use.field})
                                     : at(span, HoveredUnknown{});
                },
                [&](const Indexed &indexed) { return indexFact(indexed); },
                [&](const Call &call) { return callFact(call); },
                [&](const StringLiteral &) { return literal(); },
                [&](const IntegerLiteral &) { return literal(); },
                [&](const IntegerRange &) { return literal(); },
                [&](const AddressLiteral &) { return literal(); },
                [&](const AddressRange &) { return literal(); },
                [&](const PatternLiteral &) { return literal(); },
                [&](const Set &) { return bracket(); },
                [&](const ListName &list) { return at(span, HoveredList{list.name}); },
            },
            m_ast[id].data);
    }

private:
    /// The fact when the offset lies in \p span.
    template <typename What> Fact at(Span span, What what) const
    {
        return span.contains(m_offset)
                   ? Fact(HoverFact{.what = std::move(what), .span = span, .node = m_path.back()})
                   : std::nullopt;
    }

    Fact bracket() const
    {
        const bool isBracket = std::string_view("(){}").contains(m_text[m_offset]);
        return isBracket ? at({m_offset, m_offset + 1}, HoveredBracket{}) : std::nullopt;
    }

    Fact chainFact(const Logical &chain) const
    {
        const auto op = std::ranges::find_if(chain.operatorSpans,
                                             [this](Span span) { return span.contains(m_offset); });
        return op == chain.operatorSpans.end() ? std::nullopt : at(*op, HoveredLogical{chain.op});
    }

    Fact comparisonFact(const Comparison &comparison) const
    {
        return at(comparison.operatorSpan,
                  HoveredComparison{comparison.op, m_ast.typeOf(comparison.left),
                                    fieldUnder(m_ast, comparison.left)});
    }

    Fact indexFact(const Indexed &indexed) const
    {
        const auto index = std::ranges::find_if(
            indexed.indexes, [this](const Index &part) { return part.span.contains(m_offset); });
        return index == indexed.indexes.end() ? std::nullopt : at(index->span, HoveredIndex{});
    }

    Fact callFact(const Call &call) const
    {
        const Fact name = call.function ? at(call.nameSpan, HoveredFunction{*call.function})
                                        : at(call.nameSpan, HoveredUnknown{});
        return name ? name : bracket();
    }

    Fact literal() const
    {
        HoveredLiteral fact;
        const bool isMember = m_path.size() > 2 && m_ast.as<Set>(m_path[m_path.size() - 2]);
        const std::size_t above = isMember ? 3 : 2;
        if (m_path.size() >= above) {
            describeUse(m_path[m_path.size() - above], fact);
        }
        return at(m_ast.spanOf(m_path.back()), fact);
    }

    void describeUse(NodeId user, HoveredLiteral &fact) const
    {
        if (const auto *comparison = m_ast.as<Comparison>(user)) {
            fact.op = comparison->op;
            fact.field = fieldUnder(m_ast, comparison->left);
        } else if (const auto *call = m_ast.as<Call>(user)) {
            const auto place = std::ranges::find(call->arguments, m_path.back());
            fact.function = call->function;
            fact.argument = static_cast<std::size_t>(place - call->arguments.begin());
            fact.field = fieldUnder(m_ast, user);
        }
    }

    std::string_view m_text;
    const Ast &m_ast;
    std::uint32_t m_offset;
    Path m_path;
};

} // namespace

std::optional<HoverFact> hoverAt(const CheckedExpression &expression, std::uint32_t offset)
{
    return HoverReader(expression, offset).read();
}

} // namespace rulewright::expression
