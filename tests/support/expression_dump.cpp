// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/expression_dump.h"

#include "core/expression/printer.h"

using namespace rulewright::expression;

namespace rulewright::test
{

namespace
{

std::string_view wordFor(LogicalOperator op)
{
    return wordOf(rowOf(op).token);
}

std::string dumpNode(const CheckedExpression &e, NodeId id)
{
    const std::string own(textAt(e.text, e.ast[id].span));
    const auto list = [&e](const std::vector<NodeId> &ids) {
        std::string text;
        for (const NodeId child : ids) {
            text += ' ' + dumpNode(e, child);
        }
        return text;
    };
    return std::visit(
        Overload{
            [&](const Missing &) { return '<' + own + '>'; },
            [&](const Group &g) { return '[' + dumpNode(e, g.inner) + (g.isClosed ? "]" : ""); },
            [&](const Not &n) { return "(not " + dumpNode(e, n.operand) + ')'; },
            [&](const Logical &l) {
                return '(' + std::string(wordFor(l.op)) + list(l.members) + ')';
            },
            [&](const Comparison &c) {
                return '(' + std::string(wordOf(rowOf(c.op).token)) + ' ' + dumpNode(e, c.left) +
                       ' ' + dumpNode(e, c.right) + ')';
            },
            [&](const Quantifier &q) {
                return (q.isAll ? "(all " : "(any ") + dumpNode(e, q.argument) + ')';
            },
            [&](const FieldUse &) { return own; },
            [&](const Indexed &i) {
                return dumpNode(e, i.base) +
                       own.substr(i.indexes.front().span.begin - e.ast[id].span.begin);
            },
            [&](const Call &c) {
                return std::string(textAt(e.text, c.nameSpan)) + (c.isMapped ? "*(" : "(") +
                       list(c.arguments) + " )";
            },
            [&](const StringLiteral &s) { return printQuoted(s.value); },
            [&](const IntegerLiteral &i) { return std::to_string(i.value); },
            [&](const IntegerRange &r) {
                return std::to_string(r.first) + ".." + std::to_string(r.last);
            },
            [&](const AddressLiteral &a) { return toText(a.value); },
            [&](const AddressRange &r) {
                return toText(r.range.first) + ".." + toText(r.range.last);
            },
            [&](const PatternLiteral &p) { return '/' + p.pattern + '/'; },
            [&](const Set &s) { return '{' + list(s.members) + " }"; },
            [&](const ListName &l) { return '$' + l.name; },
        },
        e.ast[id].data);
}

std::string dumpCondition(const Condition &condition)
{
    return printCondition(condition, cloudflareCatalog());
}

std::string dumpItem(const CheckedExpression &e, const Outline &outline, ItemId id)
{
    const OutlineItem &item = outline[id];
    if (item.kind == ItemKind::Condition) {
        return dumpCondition(*item.condition);
    }
    if (item.kind == ItemKind::Custom) {
        return '<' + std::string(textAt(e.text, e.ast[item.node].span)) + '>';
    }
    std::string text(item.isNegated ? "not-" : "");
    text += wordFor(item.op);
    text += item.hasImpliedBrackets ? "~(" : "(";
    for (const ItemId child : item.children) {
        text += (child == item.children.front() ? "" : ", ") + dumpItem(e, outline, child);
    }
    return text + ')';
}

} // namespace

std::string dumpTree(const CheckedExpression &expression)
{
    return dumpNode(expression, expression.ast.root());
}

std::string dumpOutline(const CheckedExpression &expression)
{
    return dumpItem(expression, Outline(expression, cloudflareCatalog()), Outline::root());
}

std::string dumpDiagnostics(const CheckedExpression &expression)
{
    const SourceText source(expression.text);
    std::string text;
    for (const Diagnostic &diagnostic : expression.diagnostics) {
        text += formatDiagnostic(source, diagnostic) + '\n';
    }
    return text;
}

} // namespace rulewright::test
