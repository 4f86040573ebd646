// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/expression/edit.h"

#include "core/expression/characters.h"
#include "core/expression/parser.h"
#include "core/expression/printer.h"

#include <algorithm>

namespace rulewright::expression
{

namespace
{

/// Answers questions about the tree and the outline of one context.
class Reader
{
public:
    explicit Reader(const EditContext &context)
        : m_text(context.expression.text), m_ast(context.expression.ast), m_context(context)
    {
    }

    const OutlineItem &item(ItemId id) const { return m_context.outline[id]; }
    Span spanOf(ItemId id) const { return m_ast[item(id).node].span; }
    Span innerSpanOf(ItemId id) const { return m_ast[item(id).inner].span; }
    std::string textOf(Span span) const { return std::string(textAt(m_text, span)); }
    std::string literalTextOf(NodeId id) const { return literalText(m_context.expression, id); }
    std::string_view text() const { return m_text; }
    const Ast &ast() const { return m_ast; }
    const Catalog &catalog() const { return m_context.catalog; }
    Span whole() const { return {0, static_cast<std::uint32_t>(m_text.size())}; }

    bool usesSymbols(Span operatorSpan) const
    {
        const std::string_view spelling = textAt(m_text, operatorSpan);
        return !spelling.empty() && (spelling[0] < 'a' || spelling[0] > 'z');
    }

    /// The token's word, or its sign where the author writes signs at \p sibling.
    std::string spelling(TokenKind token, Span sibling) const
    {
        const std::string_view symbol = symbolOf(token);
        return std::string(usesSymbols(sibling) && !symbol.empty() ? symbol : wordOf(token));
    }

    /// What stands between two members of the group, in its author's notation and layout.
    std::string separator(ItemId group) const
    {
        const OutlineItem &row = item(group);
        const std::string word(wordOf(rowOf(row.op).token));
        const Logical *chain = m_ast.as<Logical>(row.inner);
        if (!chain) {
            return ' ' + word + ' ';
        }
        const Span op = chain->operatorSpans.back();
        const Span before{m_ast[*(chain->members.end() - 2)].span.end, op.begin};
        const Span after{op.end, m_ast[chain->members.back()].span.begin};
        return blankFor(before) + textOf(op) + blankFor(after);
    }

    /// The outermost `not` on the row.
    const Not *outermostNot(ItemId id) const
    {
        return m_ast.as<Not>(m_ast.insideBrackets(item(id).node));
    }

private:
    std::string blankFor(Span trivia) const { return trivia.isEmpty() ? " " : textOf(trivia); }

    std::string_view m_text;
    const Ast &m_ast;
    const EditContext &m_context;
};

int bindingOf(LogicalOperator op)
{
    return rowOf(op).binding;
}

/// Side by side they could be read as one word, number or address.
bool wouldJoin(char before, char after)
{
    const auto isPart = [](char c) { return isWordCharacter(c) || isAddressCharacter(c); };
    return isPart(before) && isPart(after);
}

/// The edits in order, with blanks where one would join what stands apart.
TextEdits finished(const Reader &reader, TextEdits edits)
{
    // What is inserted at a place comes before what is replaced there.
    std::ranges::stable_sort(
        edits, {}, [](const TextEdit &edit) { return std::pair(edit.span.begin, edit.span.end); });
    const std::string_view text = reader.text();
    std::uint32_t done = 0;
    char last = ' ';
    for (std::size_t i = 0; i < edits.size(); ++i) {
        TextEdit &edit = edits[i];
        last = edit.span.begin > done ? text[edit.span.begin - 1] : last;
        done = edit.span.end;
        if (!edit.replacement.empty()) {
            const bool joins = wouldJoin(last, edit.replacement.front());
            edit.replacement.insert(0, joins ? " " : "");
            last = edit.replacement.back();
        }
        const bool isNextKept =
            done < text.size() && (i + 1 == edits.size() || edits[i + 1].span.begin > done);
        if (isNextKept && wouldJoin(last, text[done])) {
            edit.replacement += ' ';
            last = ' ';
        }
    }
    return edits;
}

void wrap(TextEdits &edits, Span span)
{
    edits.push_back({{span.begin, span.begin}, "("});
    edits.push_back({{span.end, span.end}, ")"});
}

std::vector<NodeId> literalsOf(const Reader &reader, NodeId right)
{
    const Set *set = reader.ast().as<Set>(right);
    return set ? set->members : std::vector{right};
}

bool isRaw(const Ast &ast, NodeId literal)
{
    const auto *text = ast.as<StringLiteral>(literal);
    const auto *pattern = ast.as<PatternLiteral>(literal);
    return (text && text->notation == StringNotation::Raw) ||
           (pattern && pattern->notation == StringNotation::Raw);
}

/// The literal means the same after \p op. Patterns have escapes of their own.
bool staysAfter(const Ast &ast, NodeId literal, ConditionOperator op)
{
    const bool isPattern = ast.as<PatternLiteral>(literal) != nullptr;
    const bool becomesPattern = op == ConditionOperator::Matches;
    return !ast.as<ListName>(literal) && (isRaw(ast, literal) || isPattern == becomesPattern);
}

/// The literal for one value; one of \p old that has the value keeps its bytes, and one in its
/// place its notation.
std::string printLike(const Reader &reader, std::span<const NodeId> old, std::size_t place,
                      const Condition &condition, Type type)
{
    const std::string &value = condition.values[place];
    const auto kept = std::ranges::find_if(old, [&](NodeId id) {
        return reader.literalTextOf(id) == value && staysAfter(reader.ast(), id, condition.op);
    });
    if (kept != old.end()) {
        return reader.textOf(reader.ast().spanOf(*kept));
    }
    const bool wasRaw = !old.empty() && isRaw(reader.ast(), old[std::min(place, old.size() - 1)]);
    const bool staysRaw = wasRaw && type == Type::Bytes && isUtf8(value) &&
                          condition.op != ConditionOperator::Matches;
    return staysRaw ? printRaw(value) : printValue(value, type, condition.op);
}

/// The right side for \p condition; literals that stay keep their bytes.
std::string rightText(const Reader &reader, NodeId right, const Condition &condition, Type type)
{
    const std::vector<NodeId> old = literalsOf(reader, right);
    if (condition.op == ConditionOperator::InList) {
        return '$' + (condition.values.empty() ? std::string() : condition.values.front());
    }
    if (condition.op != ConditionOperator::In) {
        return condition.values.empty() ? printValue("", type, condition.op)
                                        : printLike(reader, old, 0, condition, type);
    }
    std::string set = "{";
    for (std::size_t i = 0; i < condition.values.size(); ++i) {
        set += (i > 0 ? " " : "") + printLike(reader, old, i, condition, type);
    }
    return set + "}";
}

/// Edits the three parts of `field operator value` that differ from \p old.
void changeComparison(const Reader &reader, const Comparison &comparison, const Condition &old,
                      const Condition &condition, TextEdits &edits)
{
    const Span right = reader.ast().spanOf(comparison.right);
    const auto op = comparisonOf(condition.op);
    if (op != comparison.op) {
        edits.push_back(
            {comparison.operatorSpan, reader.spelling(rowOf(*op).token, comparison.operatorSpan)});
    }
    if (condition.op != old.op || condition.values != old.values) {
        const Type type = operandType(condition, reader.catalog());
        const std::string text = rightText(reader, comparison.right, condition, type);
        if (text != reader.textOf(right)) {
            edits.push_back({right, text});
        }
    }
}

/// The comparison of a row, also inside any() and all(); null for the other forms.
const Comparison *comparisonOf(const Reader &reader, NodeId inner)
{
    if (const auto *quantifier = reader.ast().as<Quantifier>(inner)) {
        return reader.ast().as<Comparison>(quantifier->argument);
    }
    return reader.ast().as<Comparison>(inner);
}

/// The same form of text: only single parts of it change.
bool hasSameForm(const Condition &a, const Condition &b, const Catalog &catalog)
{
    const bool haveOperators = comparisonOf(a.op).has_value() && comparisonOf(b.op).has_value();
    const bool areBothTruths = a.op == ConditionOperator::Is && b.op == ConditionOperator::Is;
    return (haveOperators || areBothTruths) && a.items == b.items &&
           operandType(a, catalog) == operandType(b, catalog);
}

void toggleNot(const Reader &reader, ItemId id, TextEdits &edits)
{
    const OutlineItem &row = reader.item(id);
    const Not *negation = reader.outermostNot(id);
    if (row.isNegated && negation) {
        edits.push_back(
            {{negation->operatorSpan.begin, reader.ast()[negation->operand].span.begin}, ""});
        return;
    }
    const Span span = reader.spanOf(id);
    const bool needsBrackets = row.kind == ItemKind::Group && row.node == row.inner;
    edits.push_back({{span.begin, span.begin}, needsBrackets ? "not (" : "not "});
    if (needsBrackets) {
        edits.push_back({{span.end, span.end}, ")"});
    }
}

/// The item that a made-up root group stands for.
ItemId realItem(const Reader &reader, ItemId id)
{
    const OutlineItem &row = reader.item(id);
    const bool isMadeUp = row.kind == ItemKind::Group && row.children.size() == 1;
    return isMadeUp ? row.children.front() : id;
}

} // namespace

TextEdits changeCondition(const EditContext &context, ItemId item, const Condition &condition)
{
    const Reader reader(context);
    const OutlineItem &row = reader.item(item);
    TextEdits edits;
    if (!row.condition) {
        edits.push_back({reader.spanOf(item), printCondition(condition, context.catalog)});
        return finished(reader, std::move(edits));
    }
    const Condition &old = *row.condition;
    if (condition.isNegated != old.isNegated) {
        toggleNot(reader, item, edits);
    }
    const Comparison *comparison = comparisonOf(reader, row.inner);
    if (!hasSameForm(condition, old, context.catalog)) {
        Condition plain = condition;
        plain.isNegated = false;
        edits.push_back({reader.innerSpanOf(item), printCondition(plain, context.catalog)});
        return finished(reader, std::move(edits));
    }
    const std::string operand = printOperand(condition, context.catalog);
    if (operand != printOperand(old, context.catalog)) {
        const NodeId left = comparison ? comparison->left : row.inner;
        edits.push_back({reader.ast().spanOf(left), operand});
    }
    if (comparison) {
        changeComparison(reader, *comparison, old, condition, edits);
    }
    return finished(reader, std::move(edits));
}

TextEdits changeText(const EditContext &context, ItemId item, std::string_view text)
{
    const Reader reader(context);
    const OutlineItem &row = reader.item(item);
    const ParsedExpression parsed = parse(text, context.catalog, Goal::Condition);
    const bool needsBrackets = row.parent && reader.item(*row.parent).children.size() > 1 &&
                               parsed.ast.as<Logical>(parsed.ast.root());
    return finished(reader, {{reader.spanOf(item),
                              needsBrackets ? '(' + std::string(text) + ')' : std::string(text)}});
}

TextEdits addMember(const EditContext &context, ItemId group, std::string_view text)
{
    const Reader reader(context);
    const OutlineItem &row = reader.item(group);
    if (row.children.empty()) {
        return {{reader.whole(), std::string(text)}};
    }
    const ItemId last = row.children.back();
    const bool isInsideBrackets = row.children.size() == 1 && !reader.outermostNot(last);
    const Span span = isInsideBrackets ? reader.innerSpanOf(last) : reader.spanOf(last);
    return finished(reader, {{{span.end, span.end}, reader.separator(group) + std::string(text)}});
}

TextEdits addAfter(const EditContext &context, ItemId item, std::string_view text)
{
    const Reader reader(context);
    const std::optional<ItemId> parent = reader.item(item).parent;
    if (!parent || reader.item(*parent).children.size() == 1) {
        return addMember(context, parent.value_or(item), text);
    }
    const std::uint32_t end = reader.spanOf(item).end;
    return finished(reader, {{{end, end}, reader.separator(*parent) + std::string(text)}});
}

TextEdits remove(const EditContext &context, ItemId item)
{
    const Reader reader(context);
    const std::optional<ItemId> parent = reader.item(item).parent;
    if (!parent || reader.item(*parent).children.size() == 1) {
        return {{reader.whole(), ""}};
    }
    const std::vector<ItemId> &members = reader.item(*parent).children;
    const auto place = std::ranges::find(members, item);
    const Span span = reader.spanOf(item);
    if (place == members.begin()) {
        return finished(reader, {{{span.begin, reader.spanOf(members[1]).begin}, ""}});
    }
    return finished(reader, {{{reader.spanOf(*(place - 1)).end, span.end}, ""}});
}

TextEdits changeOperator(const EditContext &context, ItemId group, LogicalOperator op)
{
    const Reader reader(context);
    const OutlineItem &row = reader.item(group);
    const Logical *chain = reader.ast().as<Logical>(row.inner);
    TextEdits edits;
    if (!chain || chain->op == op) {
        return edits;
    }
    for (const Span span : chain->operatorSpans) {
        edits.push_back({span, reader.spelling(rowOf(op).token, span)});
    }
    for (const ItemId member : row.children) {
        const OutlineItem &child = reader.item(member);
        if (child.hasImpliedBrackets && bindingOf(child.op) <= bindingOf(op)) {
            wrap(edits, reader.spanOf(member));
        }
    }
    if (row.hasImpliedBrackets && bindingOf(op) <= bindingOf(reader.item(*row.parent).op)) {
        wrap(edits, reader.spanOf(group));
    }
    return finished(reader, std::move(edits));
}

TextEdits negate(const EditContext &context, ItemId item)
{
    const Reader reader(context);
    TextEdits edits;
    toggleNot(reader, realItem(reader, item), edits);
    return finished(reader, std::move(edits));
}

TextEdits writeBrackets(const EditContext &context, ItemId group)
{
    TextEdits edits;
    wrap(edits, Reader(context).spanOf(group));
    return edits;
}

TextEdits move(const EditContext &context, ItemId item, Direction direction)
{
    const Reader reader(context);
    const std::optional<ItemId> parent = reader.item(item).parent;
    if (!parent) {
        return {};
    }
    const std::vector<ItemId> &members = reader.item(*parent).children;
    const auto place = std::ranges::find(members, item);
    const bool isFirst =
        direction == Direction::Up ? place == members.begin() : place + 1 == members.end();
    if (isFirst) {
        return {};
    }
    const auto upper = direction == Direction::Up ? place - 1 : place;
    const Span above = reader.spanOf(*upper);
    const Span below = reader.spanOf(*(upper + 1));
    return finished(reader, {{above, reader.textOf(below)}, {below, reader.textOf(above)}});
}

} // namespace rulewright::expression
