// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/expression/layout.h"

#include "core/expression/lexer.h"

#include <utility>

namespace rulewright::expression
{

namespace
{

constexpr std::size_t indentation = 2;

/// Walks the tree in the order of the text; lives for one call.
class Layout
{
public:
    Layout(const CheckedExpression &expression, LineStyle style)
        : m_text(expression.text), m_ast(expression.ast), m_style(style)
    {
    }

    std::vector<LaidOutPiece> run()
    {
        node(m_ast.root());
        return std::move(m_pieces);
    }

private:
    void node(NodeId id)
    {
        const Span span = m_ast.spanOf(id);
        std::visit(Overload{
                       [&](const Missing &) { piece(span); },
                       [&](const Group &group) { bracketed(group, span); },
                       [&](const Not &negation) { negated(negation); },
                       [&](const Logical &chain) { members(chain); },
                       [&](const Quantifier &quantifier) { quantified(quantifier, span); },
                       [&](const Comparison &comparison) { compared(comparison); },
                       [&](const FieldUse &) { piece(span); },
                       [&](const Indexed &indexed) { withIndexes(indexed); },
                       [&](const Call &call) { called(call, span); },
                       [&](const StringLiteral &) { piece(span); },
                       [&](const IntegerLiteral &) { piece(span); },
                       [&](const IntegerRange &) { piece(span); },
                       [&](const AddressLiteral &) { piece(span); },
                       [&](const AddressRange &) { piece(span); },
                       [&](const PatternLiteral &) { piece(span); },
                       [&](const Set &set) { setOf(set, span); },
                       [&](const ListName &) { piece(span); },
                   },
                   m_ast[id].data);
    }

    void piece(Span span) { m_pieces.push_back({std::exchange(m_blanks, {}), span}); }
    void sign(std::uint32_t at) { piece({at, at + 1}); }
    void blank() { m_blanks = " "; }
    std::uint32_t end() const { return m_pieces.back().span.end; }
    /// The sign that stands next behind the pieces so far.
    void nextSign() { sign(skipBlanks(m_text, end())); }

    void newLine() { m_blanks = '\n' + std::string(m_level * indentation, ' '); }

    void bracketed(const Group &group, Span span)
    {
        const bool isBroken = isOnePerLine() && holdsChain(group.inner);
        sign(span.begin);
        m_level += isBroken ? 1 : 0;
        if (isBroken) {
            newLine();
        }
        const bool wasInside = std::exchange(m_isInsideChain, false);
        node(group.inner);
        m_isInsideChain = wasInside;
        m_level -= isBroken ? 1 : 0;
        if (isBroken) {
            newLine();
        }
        sign(span.end - 1);
    }

    void negated(const Not &negation)
    {
        piece(negation.operatorSpan);
        if (textAt(m_text, negation.operatorSpan) == wordOf(TokenKind::Not)) {
            blank();
        }
        node(negation.operand);
    }

    /// A chain that is a member of another one by precedence alone is indented.
    void members(const Logical &chain)
    {
        const bool wasInside = std::exchange(m_isInsideChain, true);
        m_level += wasInside ? 1 : 0;
        for (std::size_t i = 0; i < chain.members.size(); ++i) {
            if (i > 0) {
                separator(chain.operatorSpans[i - 1]);
            }
            node(chain.members[i]);
        }
        m_level -= wasInside ? 1 : 0;
        m_isInsideChain = wasInside;
    }

    void separator(Span op)
    {
        if (isOnePerLine()) {
            newLine();
        } else {
            blank();
        }
        piece(op);
        blank();
    }

    void quantified(const Quantifier &quantifier, Span span)
    {
        piece(quantifier.nameSpan);
        nextSign();
        ++m_argumentDepth;
        node(quantifier.argument);
        --m_argumentDepth;
        sign(span.end - 1);
    }

    void called(const Call &call, Span span)
    {
        piece(call.nameSpan);
        nextSign();
        ++m_argumentDepth;
        for (std::size_t i = 0; i < call.arguments.size(); ++i) {
            if (i > 0) {
                nextSign();
                blank();
            }
            node(call.arguments[i]);
        }
        --m_argumentDepth;
        sign(span.end - 1);
    }

    void compared(const Comparison &comparison)
    {
        node(comparison.left);
        blank();
        piece(comparison.operatorSpan);
        blank();
        node(comparison.right);
    }

    void withIndexes(const Indexed &indexed)
    {
        node(indexed.base);
        for (const Index &index : indexed.indexes) {
            sign(index.span.begin);
            const std::uint32_t key = index.span.begin + 1;
            const Span inner = trimmed(textAt(m_text, {key, index.span.end - 1}));
            piece({key + inner.begin, key + inner.end});
            sign(index.span.end - 1);
        }
    }

    void setOf(const Set &set, Span span)
    {
        sign(span.begin);
        for (std::size_t i = 0; i < set.members.size(); ++i) {
            if (i > 0) {
                blank();
            }
            node(set.members[i]);
        }
        sign(span.end - 1);
    }

    /// What stands in the brackets of a call is part of one condition.
    bool isOnePerLine() const { return m_style == LineStyle::OnePerLine && m_argumentDepth == 0; }

    bool holdsChain(NodeId id) const
    {
        for (;;) {
            if (const Group *group = m_ast.as<Group>(id)) {
                id = group->inner;
            } else if (const Not *negation = m_ast.as<Not>(id)) {
                id = negation->operand;
            } else {
                return m_ast.as<Logical>(id) != nullptr;
            }
        }
    }

    std::string_view m_text;
    const Ast &m_ast;
    LineStyle m_style;
    std::vector<LaidOutPiece> m_pieces;
    /// What belongs before the next piece.
    std::string m_blanks;
    std::size_t m_level = 0;
    int m_argumentDepth = 0;
    bool m_isInsideChain = false;
};

} // namespace

std::vector<LaidOutPiece> layOut(const CheckedExpression &expression, LineStyle style)
{
    return Layout(expression, style).run();
}

} // namespace rulewright::expression
