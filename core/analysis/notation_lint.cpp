// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/analysis/lint_context.h"
#include "core/analysis/lint_edit.h"
#include "core/analysis/lints.h"

#include "core/expression/characters.h"

#include <algorithm>
#include <utility>

namespace rulewright::analysis
{

using namespace expression;

namespace
{

std::string wordFor(LogicalOperator op)
{
    return std::string(wordOf(rowOf(op).token));
}

/// The chains that only precedence holds together below \p chain.
void collectImplied(const Ast &ast, const Logical &chain, std::vector<NodeId> &implied)
{
    for (const NodeId member : chain.members) {
        if (const Logical *inner = ast.as<Logical>(member)) {
            implied.push_back(member);
            collectImplied(ast, *inner, implied);
        }
    }
}

std::vector<TextEdit> bracketsAround(const Ast &ast, std::span<const NodeId> chains)
{
    std::vector<TextEdit> edits;
    for (const NodeId chain : chains) {
        const Span span = ast.spanOf(chain);
        edits.push_back({{span.begin, span.begin}, "("});
        edits.push_back({{span.end, span.end}, ")"});
    }
    std::ranges::stable_sort(edits, {}, [](const TextEdit &edit) { return edit.span.begin; });
    return edits;
}

/// An operator of the text, which has both a word and a symbol.
struct Spelling {
    Span span;
    TokenKind token;
};

void addSpelling(std::vector<Spelling> &spellings, Span span, TokenKind token)
{
    if (!wordOf(token).empty() && !symbolOf(token).empty()) {
        spellings.push_back({span, token});
    }
}

/// In the order of the text.
std::vector<Spelling> spellingsOf(const LintContext &context)
{
    std::vector<Spelling> spellings;
    for (const NodeId id : context.nodes()) {
        if (const Not *negation = context.ast().as<Not>(id)) {
            addSpelling(spellings, negation->operatorSpan, TokenKind::Not);
        } else if (const Logical *chain = context.ast().as<Logical>(id)) {
            for (const Span span : chain->operatorSpans) {
                addSpelling(spellings, span, rowOf(chain->op).token);
            }
        } else if (const Comparison *comparison = context.ast().as<Comparison>(id)) {
            addSpelling(spellings, comparison->operatorSpan, rowOf(comparison->op).token);
        }
    }
    std::ranges::sort(spellings, {}, [](const Spelling &spelling) { return spelling.span.begin; });
    return spellings;
}

std::vector<TextEdit> inWords(std::string_view text, std::span<const Spelling> symbols)
{
    LintEdits edits(text);
    for (const Spelling &symbol : symbols) {
        edits.replaceByOperator(symbol.span, wordOf(symbol.token));
    }
    return edits.take();
}

/// The `not` directly below the one at \p id, brackets aside.
const Not *innerNot(const Ast &ast, NodeId id)
{
    const Not *outer = ast.as<Not>(id);
    return outer ? ast.as<Not>(ast.insideBrackets(outer->operand)) : nullptr;
}

/// How many `not` stand directly above, brackets aside.
std::size_t notsAbove(const LintContext &context, NodeId id)
{
    std::size_t count = 0;
    for (auto above = context.outsideBrackets(id); above && context.ast().as<Not>(*above);
         above = context.outsideBrackets(*above)) {
        ++count;
    }
    return count;
}

} // namespace

void findImpliedBrackets(LintContext &context)
{
    const Ast &ast = context.ast();
    for (const NodeId id : context.nodes()) {
        const Logical *chain = ast.as<Logical>(id);
        const auto parent = context.parentOf(id);
        if (!chain || (parent && ast.as<Logical>(*parent))) {
            continue;
        }
        std::vector<NodeId> implied;
        collectImplied(ast, *chain, implied);
        if (!implied.empty()) {
            const NodeId first = implied.front();
            context.report({DiagnosticCode::ImpliedBrackets,
                            ast.spanOf(first),
                            {wordFor(ast.get<Logical>(first).op), wordFor(chain->op)},
                            {{FixTitle::WriteBrackets, {}, bracketsAround(ast, implied)}}});
        }
    }
}

void findMixedNotation(LintContext &context)
{
    const std::string_view text = context.text();
    std::vector<Spelling> spellings = spellingsOf(context);
    const auto symbols = std::ranges::stable_partition(
        spellings, [&](const Spelling &each) { return isLetter(text[each.span.begin]); });
    if (symbols.empty() || symbols.begin() == spellings.begin()) {
        return;
    }
    const Span first = symbols.front().span;
    context.report(
        {DiagnosticCode::MixedNotation,
         first,
         {std::string(textAt(text, spellings.front().span)), std::string(textAt(text, first))},
         {{FixTitle::UseWords, {}, inWords(text, symbols)}}});
}

/// A bare array in any() or all() gives false when it is missing; with a `not` it has no items.
bool isBareArray(const Ast &ast, NodeId id)
{
    const NodeId inner = ast.insideBrackets(id);
    const bool isValue = ast.as<FieldUse>(inner) || ast.as<Indexed>(inner) || ast.as<Call>(inner);
    return isValue && ast.conditionType(inner).isArray();
}

/// Of four in a row these are two findings, of three it is one.
void findDoubleNegation(LintContext &context)
{
    const Ast &ast = context.ast();
    for (const NodeId id : context.nodes()) {
        const Not *inner = innerNot(ast, id);
        if (!inner || notsAbove(context, id) % 2 != 0 || isBareArray(ast, inner->operand)) {
            continue;
        }
        const Span whole = ast.spanOf(id);
        const Span kept = ast.spanOf(inner->operand);
        LintEdits edits(context.text());
        edits.remove({whole.begin, kept.begin});
        if (kept.end < whole.end) {
            edits.remove({kept.end, whole.end});
        }
        context.report({DiagnosticCode::DoubleNegation,
                        {whole.begin, inner->operatorSpan.end},
                        {},
                        {{FixTitle::RemoveNotNot, {}, edits.take()}}});
    }
}

} // namespace rulewright::analysis
