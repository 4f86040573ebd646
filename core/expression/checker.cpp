// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/expression/checker.h"

#include "core/expression/parser.h"

#include <algorithm>
#include <iterator>

namespace rulewright::expression
{

namespace
{

TypeName nameOf(Type type) noexcept { return type == Type::Bool ? TypeName::YesNo : TypeName::Text; }

/// Types every node of one expression. Children come before parents in the tree, so one walk
/// over the nodes is enough.
class Checker
{
public:
    Checker(CheckedExpression &expression, const Catalog &catalog)
        : m_expression(expression), m_catalog(catalog)
    {
    }

    void run()
    {
        const std::size_t size = m_expression.ast.size();
        m_expression.types.assign(size, Type::Error);
        m_expression.fields.assign(size, std::nullopt);
        for (std::size_t i = 0; i < size; ++i) {
            const auto id = static_cast<NodeId>(i);
            m_expression.types[i] = typeNode(id);
        }
        requireCondition(m_expression.ast.root());
    }

private:
    Type typeNode(NodeId id)
    {
        return std::visit(Overload{
                              [](const Missing &) { return Type::Error; },
                              [this](const Group &group) { return requireCondition(group.inner); },
                              [this](const Not &negation) { return requireCondition(negation.operand); },
                              [this](const Logical &chain) { return typeChain(chain); },
                              [this](const Comparison &comparison) { return typeComparison(comparison); },
                              [this, id](const FieldUse &) { return typeField(id); },
                              [](const StringLiteral &) { return Type::Bytes; },
                              [](const Set &) { return Type::Bytes; },
                          },
                          m_expression.ast[id].data);
    }

    Type typeChain(const Logical &chain)
    {
        std::ranges::for_each(chain.members, [this](NodeId member) { requireCondition(member); });
        return Type::Bool;
    }

    Type typeField(NodeId id)
    {
        const Span span = m_expression.ast[id].span;
        const std::string name(textAt(m_expression.text, span));
        if (const auto field = m_catalog.find(name)) {
            m_expression.fields[toIndex(id)] = field;
            return m_catalog[*field].type;
        }
        const std::string near(m_catalog.nearest(name));
        if (near.empty()) {
            report({DiagnosticCode::UnknownField, span, {name}, {}});
        } else {
            report({DiagnosticCode::UnknownFieldNear,
                    span,
                    {name, near},
                    {{FixTitle::ReplaceBy, {near}, {{span, near}}}}});
        }
        return Type::Error;
    }

    Type typeComparison(const Comparison &comparison)
    {
        const Type left = typeOf(comparison.left);
        if (left != Type::Error && left != rowOf(comparison.op).left) {
            report({DiagnosticCode::OperatorNotForType,
                    comparison.operatorSpan,
                    {textOf(comparison.operatorSpan), textOf(m_expression.ast[comparison.left].span),
                     nameOf(left)},
                    {}});
        }
        return Type::Bool;
    }

    /// A value that is no yes/no cannot stand where a condition is wanted.
    Type requireCondition(NodeId id)
    {
        if (typeOf(id) == Type::Bytes) {
            const Span span = m_expression.ast[id].span;
            report({DiagnosticCode::ExpectedOperator, span, {textOf(span)}, {}});
        }
        return Type::Bool;
    }

    Type typeOf(NodeId id) const { return m_expression.types[toIndex(id)]; }
    std::string textOf(Span span) const { return std::string(textAt(m_expression.text, span)); }
    void report(Diagnostic diagnostic) { m_expression.diagnostics.push_back(std::move(diagnostic)); }

    CheckedExpression &m_expression;
    const Catalog &m_catalog;
};

} // namespace

CheckedExpression check(std::string text, const Catalog &catalog)
{
    ParsedExpression parsed = parse(text);
    CheckedExpression expression{.text = std::move(text),
                                 .ast = std::move(parsed.ast),
                                 .types = {},
                                 .fields = {},
                                 .diagnostics = std::move(parsed.diagnostics)};
    Checker(expression, catalog).run();
    std::ranges::stable_sort(expression.diagnostics, {},
                             [](const Diagnostic &diagnostic) { return diagnostic.span.begin; });
    return expression;
}

} // namespace rulewright::expression
