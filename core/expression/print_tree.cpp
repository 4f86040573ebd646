// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/expression/print_tree.h"

#include "core/expression/printer.h"

#include <utility>

namespace rulewright::expression
{

namespace
{

std::string printRange(const AddressRange &range)
{
    const auto &[first, last] = range.range;
    return range.prefixLength ? toText(IpNetwork{first, *range.prefixLength})
                              : toText(first) + ".." + toText(last);
}

std::string printRange(IntegerRange range)
{
    const std::string first = std::to_string(range.first);
    return range.first == range.last ? first : first + ".." + std::to_string(range.last);
}

std::string printKey(const Index &index)
{
    return std::visit(Overload{
                          [](EachItem) { return std::string("*"); },
                          [](std::uint32_t position) { return std::to_string(position); },
                          [](const std::string &key) { return printQuoted(key); },
                      },
                      index.key);
}

bool isWildcard(ComparisonOperator op) noexcept
{
    return op == ComparisonOperator::Wildcard || op == ComparisonOperator::StrictWildcard;
}

/// Prints the nodes of one tree; lives for one call.
class TreePrinter
{
public:
    explicit TreePrinter(const CheckedExpression &expression)
        : m_text(expression.text), m_ast(expression.ast)
    {
    }

    std::string print(NodeId id) const
    {
        return std::visit(
            Overload{
                [&](const Missing &) { return source(id); },
                [&](const Group &group) { return '(' + print(group.inner) + ')'; },
                [&](const Not &negation) { return "not " + printOperandOf(negation); },
                [&](const Logical &chain) { return printChain(chain); },
                [&](const Quantifier &quantifier) { return printQuantifier(quantifier); },
                [&](const Comparison &comparison) { return printComparison(comparison); },
                [&](const FieldUse &) { return source(id); },
                [&](const Indexed &indexed) { return printIndexed(indexed); },
                [&](const Call &call) { return printCall(call); },
                [&](const StringLiteral &text) { return printText(text); },
                [&](const IntegerLiteral &number) { return std::to_string(number.value); },
                [&](const IntegerRange &range) { return printRange(range); },
                [&](const AddressLiteral &address) { return toText(address.value); },
                [&](const AddressRange &range) { return printRange(range); },
                [&](const PatternLiteral &pattern) { return printPattern(pattern.pattern); },
                [&](const Set &set) { return printSet(set); },
                [&](const ListName &list) { return '$' + list.name; },
            },
            m_ast[id].data);
    }

private:
    std::string source(NodeId id) const { return std::string(textAt(m_text, m_ast.spanOf(id))); }

    static std::string printText(const StringLiteral &text)
    {
        return text.notation == StringNotation::Raw ? printRaw(text.value)
                                                    : printQuoted(text.value);
    }

    std::string printOperandOf(const Not &negation) const
    {
        const std::string operand = print(negation.operand);
        return m_ast.as<Logical>(negation.operand) ? '(' + operand + ')' : operand;
    }

    std::string printChain(const Logical &chain) const
    {
        const LogicalRow &row = rowOf(chain.op);
        const std::string separator = ' ' + std::string(wordOf(row.token)) + ' ';
        std::string text;
        for (const NodeId member : chain.members) {
            const Logical *inner = m_ast.as<Logical>(member);
            const bool needsBrackets = inner && rowOf(inner->op).binding <= row.binding;
            text += text.empty() ? "" : separator;
            text += needsBrackets ? '(' + print(member) + ')' : print(member);
        }
        return text;
    }

    std::string printQuantifier(const Quantifier &quantifier) const
    {
        return (quantifier.isAll ? "all(" : "any(") + print(quantifier.argument) + ')';
    }

    std::string printComparison(const Comparison &comparison) const
    {
        return print(comparison.left) + ' ' + std::string(wordOf(rowOf(comparison.op).token)) +
               ' ' + printRight(comparison);
    }

    std::string printRight(const Comparison &comparison) const
    {
        const auto *text = m_ast.as<StringLiteral>(comparison.right);
        return text && isWildcard(comparison.op) ? printPattern(text->value)
                                                 : print(comparison.right);
    }

    std::string printIndexed(const Indexed &indexed) const
    {
        std::string text = print(indexed.base);
        for (const Index &index : indexed.indexes) {
            text += '[' + printKey(index) + ']';
        }
        return text;
    }

    std::string printCall(const Call &call) const
    {
        return std::string(textAt(m_text, call.nameSpan)) + '(' + joined(call.arguments, ", ") +
               ')';
    }

    std::string printSet(const Set &set) const { return '{' + joined(set.members, " ") + '}'; }

    std::string joined(const std::vector<NodeId> &nodes, std::string_view separator) const
    {
        std::string text;
        for (std::size_t i = 0; i < nodes.size(); ++i) {
            text += i > 0 ? separator : std::string_view();
            text += print(nodes[i]);
        }
        return text;
    }

    std::string_view m_text;
    const Ast &m_ast;
};

} // namespace

std::string printTree(const CheckedExpression &expression)
{
    return TreePrinter(expression).print(expression.ast.root());
}

} // namespace rulewright::expression
