// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/assist_laws.h"

#include "core/expression/completion.h"
#include "core/expression/hover.h"
#include "core/expression/selection.h"

#include <algorithm>
#include <format>

namespace rulewright::test
{

using namespace expression;

namespace
{

Breach broken(std::string_view law, std::uint32_t offset)
{
    return std::format("{} at {}", law, offset);
}

std::uint32_t endOf(const LawCase &sample)
{
    return static_cast<std::uint32_t>(sample.expression.text.size());
}

/// Behind the key of an index nothing may follow but its bracket.
bool isBehindKey(const CompletionContext &context)
{
    return context.place == CaretPlace::InIndex && context.replaced.isEmpty();
}

/// Nothing on either side would run into a word that is put there.
bool standsAlone(std::string_view text, Span span)
{
    constexpr std::string_view borders = " \t(){}";
    const bool isFree = span.begin == 0 || borders.contains(text[span.begin - 1]);
    return isFree && (span.end >= text.size() || borders.contains(text[span.end]));
}

/// True when both say the same but for what is typed.
bool isSamePlace(const CompletionContext &left, const CompletionContext &right)
{
    return left.place == right.place && left.type == right.type && left.field == right.field &&
           left.op == right.op && left.forms == right.forms && left.present == right.present &&
           left.hasOpenBracket == right.hasOpenBracket && left.call == right.call;
}

Breach breachOfInsertion(const LawCase &sample, const CompletionContext &context)
{
    const std::string &text = sample.expression.text;
    const Span replaced = context.replaced;
    const bool isFree = context.place == CaretPlace::InString || standsAlone(text, replaced);
    if (!isFree || isBehindKey(context)) {
        return {};
    }
    const TextEdit edit{replaced, "x"};
    const CheckedExpression changed{
        .text = applyEdits(text, std::span(&edit, 1)), .ast = {}, .diagnostics = {}};
    const CompletionContext after = completionAt(changed, sample.catalog, replaced.begin + 1);
    const bool isWhole = after.replaced == Span{replaced.begin, replaced.begin + 1};
    return isWhole && isSamePlace(context, after)
               ? Breach()
               : broken("a word that is put in changes its surroundings", replaced.begin);
}

bool isInsideNode(const Ast &ast, const HoverFact &fact)
{
    return toIndex(fact.node) < ast.nodes().size() && ast.spanOf(fact.node).contains(fact.span);
}

bool isSameFact(const HoverFact &fact, const std::optional<HoverFact> &other)
{
    return other && other->what == fact.what && other->span == fact.span &&
           other->node == fact.node;
}

/// Shrinking and growing again lead back to the same part.
Breach breachOfShrinking(const Ast &ast, Span span, std::uint32_t offset)
{
    const Span inside = selectionInside(ast, span, offset);
    if (!span.contains(inside) || inside.begin > offset || inside.end < offset) {
        return broken("the selection shrinks to another place", offset);
    }
    const bool isPart = isCompletePart(ast, span) && !inside.isEmpty();
    return !isPart || selectionAround(ast, inside) == span
               ? Breach()
               : broken("growing does not undo shrinking", offset);
}

/// True for `()`, `{}` and `[]`, in either order.
bool isPair(char left, char right)
{
    constexpr std::string_view brackets = "(){}[]";
    const auto first = brackets.find(left);
    const auto second = brackets.find(right);
    return first != std::string_view::npos && second == (first ^ 1U);
}

} // namespace

Breach breachOfCompletion(const LawCase &sample, std::uint32_t offset)
{
    const std::uint32_t caret = std::min(offset, endOf(sample));
    const CompletionContext context = completionAt(sample.expression, sample.catalog, offset);
    const Span replaced = context.replaced;
    if (replaced.begin > caret || replaced.end < caret || replaced.end > endOf(sample)) {
        return broken("a completion replaces what is not around the caret", offset);
    }
    if (context.typed != textAt(sample.expression.text, {replaced.begin, caret})) {
        return broken("something else was typed", offset);
    }
    return breachOfInsertion(sample, context);
}

Breach breachOfHover(const LawCase &sample, std::uint32_t offset)
{
    const std::optional<HoverFact> fact = hoverAt(sample.expression, offset);
    if (!fact) {
        return {};
    }
    if (!fact->span.contains(offset) || fact->span.end > endOf(sample) ||
        !isInsideNode(sample.expression.ast, *fact)) {
        return broken("a fact about another place", offset);
    }
    for (const std::uint32_t other : {fact->span.begin, fact->span.end - 1}) {
        if (!isSameFact(*fact, hoverAt(sample.expression, other))) {
            return broken("the same piece tells different facts", offset);
        }
    }
    return {};
}

Breach breachOfSelection(const LawCase &sample, std::uint32_t offset)
{
    const Ast &ast = sample.expression.ast;
    const std::uint32_t start = std::min(offset, endOf(sample));
    Span span{start, start};
    for (std::size_t steps = ast.nodes().size(); steps > 0; --steps) {
        const Span next = selectionAround(ast, span);
        if (!next.contains(span) || next.end > endOf(sample)) {
            return broken("the selection does not grow", offset);
        }
        if (const Breach breach = breachOfShrinking(ast, next, start)) {
            return breach;
        }
        if (next == span) {
            return {};
        }
        span = next;
    }
    return selectionAround(ast, span) == span ? Breach()
                                              : broken("the selection grows without end", offset);
}

Breach breachOfBrackets(const LawCase &sample, std::uint32_t offset)
{
    const std::string &text = sample.expression.text;
    const auto partner = matchingBracket(text, offset);
    if (!partner) {
        return {};
    }
    if (*partner >= text.size()) {
        return broken("a bracket outside of the text", offset);
    }
    const auto back = matchingBracket(text, *partner);
    const bool isMutual = back && (*back == offset || *back + 1 == offset);
    return isMutual && isPair(text[*back], text[*partner])
               ? Breach()
               : broken("brackets that do not belong together", offset);
}

Breach breachOfAssist(const LawCase &sample, std::uint32_t offset)
{
    for (const auto law :
         {breachOfCompletion, breachOfHover, breachOfSelection, breachOfBrackets}) {
        if (Breach breach = law(sample, offset)) {
            return breach;
        }
    }
    return {};
}

} // namespace rulewright::test
