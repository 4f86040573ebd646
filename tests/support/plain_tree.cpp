// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/plain_tree.h"

namespace rulewright::test
{

using namespace expression;

namespace
{

/// Copies a tree without what is not to be compared; lives for one call.
class Copy
{
public:
    Copy(const Ast &ast, bool keepsNotation) : m_ast(ast), m_keepsNotation(keepsNotation) {}

    Ast run()
    {
        m_copy.setRoot(node(m_ast.root()));
        return std::move(m_copy);
    }

private:
    NodeId node(NodeId id)
    {
        id = m_keepsNotation ? id : m_ast.insideBrackets(id);
        NodeData data = m_ast[id].data;
        std::visit(Overload{
                       [](Missing &) {},
                       [&](Group &group) { group.inner = node(group.inner); },
                       [&](Not &negation) {
                           negation = {node(negation.operand), {}};
                       },
                       [&](Logical &chain) {
                           nodes(chain.members);
                           chain.operatorSpans.clear();
                       },
                       [&](Quantifier &quantifier) {
                           quantifier = {quantifier.isAll, node(quantifier.argument), {}};
                       },
                       [&](Comparison &comparison) {
                           comparison.operatorSpan = {};
                           comparison.left = node(comparison.left);
                           comparison.right = node(comparison.right);
                       },
                       [](FieldUse &) {},
                       [&](Indexed &indexed) { plain(indexed); },
                       [&](Call &call) {
                           call.nameSpan = {};
                           nodes(call.arguments);
                       },
                       [&](StringLiteral &text) { plain(text.notation); },
                       [](IntegerLiteral &) {},
                       [](IntegerRange &) {},
                       [](AddressLiteral &) {},
                       [](AddressRange &) {},
                       [&](PatternLiteral &pattern) { plain(pattern.notation); },
                       [&](Set &set) { nodes(set.members); },
                       [](ListName &) {},
                   },
                   data);
        return m_copy.add({}, m_ast.typeOf(id), std::move(data));
    }

    void nodes(std::vector<NodeId> &ids)
    {
        for (NodeId &id : ids) {
            id = node(id);
        }
    }

    void plain(Indexed &indexed)
    {
        indexed.base = node(indexed.base);
        for (Index &index : indexed.indexes) {
            index.span = {};
        }
    }

    void plain(StringNotation &notation) const
    {
        notation = m_keepsNotation ? notation : StringNotation::Quoted;
    }

    const Ast &m_ast;
    bool m_keepsNotation;
    Ast m_copy;
};

} // namespace

Ast withoutSpans(const Ast &ast)
{
    return Copy(ast, true).run();
}

Ast withoutNotation(const Ast &ast)
{
    return Copy(ast, false).run();
}

} // namespace rulewright::test
