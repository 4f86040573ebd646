// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/analysis/lint_context.h"
#include "core/analysis/lint_edit.h"
#include "core/analysis/lints.h"

#include <algorithm>
#include <map>

namespace rulewright::analysis
{

using namespace expression;

namespace
{

constexpr std::size_t fewestToCombine = 3;

bool isLiteral(const Ast &ast, NodeId id)
{
    return ast.as<StringLiteral>(id) || ast.as<IntegerLiteral>(id) || ast.as<AddressLiteral>(id);
}

/// A value that is another one each time it is asked for.
bool isVolatile(const LintContext &context, NodeId id)
{
    return context.functionOf(id) == FunctionKind::Uuid ||
           std::ranges::any_of(context.ast().childrenOf(id),
                               [&](NodeId child) { return isVolatile(context, child); });
}

/// The comparison `value eq literal` that a member is, brackets aside; null for others.
const Comparison *equalsOf(const LintContext &context, NodeId member)
{
    const Ast &ast = context.ast();
    const Comparison *comparison = ast.as<Comparison>(ast.insideBrackets(member));
    const bool isEquals = comparison && comparison->op == ComparisonOperator::Eq &&
                          isLiteral(ast, comparison->right) &&
                          !isVolatile(context, comparison->left);
    return isEquals ? comparison : nullptr;
}

/// The places of the members that compare one value, by the text of the value.
using Places = std::map<std::string, std::vector<std::size_t>, std::less<>>;

Places equalsIn(const LintContext &context, const Logical &chain)
{
    Places places;
    for (std::size_t i = 0; i < chain.members.size(); ++i) {
        if (const Comparison *comparison = equalsOf(context, chain.members[i])) {
            places[context.textOf(comparison->left)].push_back(i);
        }
    }
    return places;
}

/// The literals in braces, each value once.
std::string setOf(const LintContext &context, const Logical &chain,
                  std::span<const std::size_t> places)
{
    const Ast &ast = context.ast();
    std::vector<NodeId> literals;
    std::string set = "{";
    for (const std::size_t place : places) {
        const Comparison *equals = equalsOf(context, chain.members[place]);
        if (!equals) {
            continue;
        }
        const NodeId literal = equals->right;
        const auto isSame = [&](NodeId other) { return ast[other].data == ast[literal].data; };
        if (std::ranges::none_of(literals, isSame)) {
            set += (literals.empty() ? "" : " ") + context.textOf(literal);
            literals.push_back(literal);
        }
    }
    return set + '}';
}

/// The first member becomes the set, the others go.
std::vector<TextEdit> combining(const LintContext &context, const Logical &chain,
                                std::span<const std::size_t> places)
{
    const Comparison &first = *equalsOf(context, chain.members[places.front()]);
    LintEdits edits(context.text());
    edits.replaceByWord({first.operatorSpan.begin, context.ast().spanOf(first.right).end},
                        "in " + setOf(context, chain, places));
    for (const std::size_t place : places.subspan(1)) {
        edits.remove(spanWithGap(context.ast(), chain.members, place));
    }
    return edits.take();
}

/// How far one member covers what another one does.
enum class Cover : std::uint8_t { None, Part, Same };

template <typename Range> Cover coverOfRange(const Range &wide, const Range &narrow)
{
    if (wide == narrow) {
        return Cover::Same;
    }
    return wide.first <= narrow.first && narrow.last <= wide.last ? Cover::Part : Cover::None;
}

Cover coverOf(const Ast &ast, NodeId wide, NodeId narrow)
{
    if (const auto *text = ast.as<StringLiteral>(wide)) {
        return text->value == ast.get<StringLiteral>(narrow).value ? Cover::Same : Cover::None;
    }
    if (const auto *numbers = ast.as<IntegerRange>(wide)) {
        return coverOfRange(*numbers, ast.get<IntegerRange>(narrow));
    }
    return coverOfRange(ast.get<AddressRange>(wide).range, ast.get<AddressRange>(narrow).range);
}

/// Whether other members cover the one at \p index; of equal ones the first is needed.
Cover coverIn(const Ast &ast, const Set &set, std::size_t index)
{
    Cover best = Cover::None;
    for (std::size_t i = 0; i < set.members.size(); ++i) {
        const Cover cover =
            i == index ? Cover::None : coverOf(ast, set.members[i], set.members[index]);
        if (cover == Cover::Part || (cover == Cover::Same && i < index)) {
            best = std::max(best, cover);
        }
    }
    return best;
}

} // namespace

void findEqualsToCombine(LintContext &context)
{
    for (const NodeId id : context.nodes()) {
        const Logical *chain = context.ast().as<Logical>(id);
        if (!chain || chain->op != LogicalOperator::Or) {
            continue;
        }
        for (const auto &[value, places] : equalsIn(context, *chain)) {
            if (places.size() >= fewestToCombine) {
                context.report({DiagnosticCode::EqualsToSet,
                                context.ast().spanOf(chain->members[places.front()]),
                                {static_cast<std::int64_t>(places.size()), value},
                                {{FixTitle::CombineSet, {}, combining(context, *chain, places)}}});
            }
        }
    }
}

void findIdleMembers(LintContext &context)
{
    const Ast &ast = context.ast();
    for (const NodeId id : context.nodes()) {
        const Set *set = ast.as<Set>(id);
        for (std::size_t i = 0; set && i < set->members.size(); ++i) {
            const Cover cover = coverIn(ast, *set, i);
            if (cover == Cover::None) {
                continue;
            }
            const auto code = cover == Cover::Same ? DiagnosticCode::DuplicateMember
                                                   : DiagnosticCode::ContainedMember;
            LintEdits edits(context.text());
            edits.remove(spanWithGap(ast, set->members, i));
            context.report(
                {code, ast.spanOf(set->members[i]), {}, {{FixTitle::Remove, {}, edits.take()}}});
        }
    }
}

} // namespace rulewright::analysis
