// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/expression/filter_compiler.h"

#include "core/expression/characters.h"
#include "core/expression/step_code.h"

#include <algorithm>
#include <limits>

namespace rulewright::expression
{

namespace
{

using Integers = std::numeric_limits<std::int64_t>;

/// What lower() and upper() around a value make of its letters.
enum class Folding : std::uint8_t { None, Lower, Upper };

constexpr IpAddress lowest(bool isV6) noexcept
{
    return {.isV6 = isV6};
}

constexpr IpAddress highest(bool isV6) noexcept
{
    return isV6 ? IpAddress{true, ~0ULL, ~0ULL} : IpAddress{false, 0, 0xFFFF'FFFFULL};
}

/// The neighbour of an address, which is not the last one in that direction.
constexpr IpAddress below(IpAddress address) noexcept
{
    address.high -= address.low == 0 ? 1U : 0U;
    --address.low;
    return address;
}
constexpr IpAddress above(IpAddress address) noexcept
{
    ++address.low;
    address.high += address.low == 0 ? 1U : 0U;
    return address;
}

/// The integers on the true side of an ordering operator.
IntegerIsInRange integerRange(ComparisonOperator op, std::int64_t value)
{
    if (op == ComparisonOperator::Le) {
        return {Integers::min(), value};
    }
    if (op == ComparisonOperator::Ge) {
        return {value, Integers::max()};
    }
    const bool isLess = op == ComparisonOperator::Lt;
    if (value == (isLess ? Integers::min() : Integers::max())) {
        return {1, 0};
    }
    return isLess ? IntegerIsInRange{Integers::min(), value - 1}
                  : IntegerIsInRange{value + 1, Integers::max()};
}

/// The addresses of one family on the true side of an ordering operator.
IpRange addressRange(ComparisonOperator op, IpAddress value)
{
    const IpAddress low = lowest(value.isV6);
    const IpAddress high = highest(value.isV6);
    if (op == ComparisonOperator::Le) {
        return {low, value};
    }
    if (op == ComparisonOperator::Ge) {
        return {value, high};
    }
    const bool isLess = op == ComparisonOperator::Lt;
    if (value == (isLess ? low : high)) {
        return {high, low};
    }
    return isLess ? IpRange{low, below(value)} : IpRange{above(value), high};
}

/// Flattens one tree: brackets disappear, literals are made ready.
class Compiler
{
public:
    Compiler(const CheckedExpression &expression, const Catalog &catalog, EvaluationOptions options)
        : m_ast(expression.ast), m_goal(expression.goal), m_catalog(catalog), m_options(options)
    {
    }

    Program compile()
    {
        const NodeId root = m_ast.root();
        const Type type = m_ast.conditionType(root);
        if (m_goal == Goal::Value || type.isError() || type.isMap()) {
            m_program.rootValue = value(root);
        } else {
            m_program.root = condition(root);
            m_program.isEach = type.isArray();
        }
        m_program.needsMemory |= m_program.isEach;
        m_program.ast = m_ast;
        return std::move(m_program);
    }

private:
    Step *condition(NodeId id)
    {
        id = m_ast.insideBrackets(id);
        if (const auto *chain = m_ast.as<Logical>(id)) {
            return chainStep(id, *chain);
        }
        if (const auto *negation = m_ast.as<Not>(id)) {
            return notStep(id, *negation);
        }
        if (const auto *quantifier = m_ast.as<Quantifier>(id)) {
            return quantifierStep(id, *quantifier);
        }
        if (const auto *comparison = m_ast.as<Comparison>(id)) {
            return comparisonStep(id, *comparison);
        }
        return truthStep(id);
    }

    bool isEach(NodeId id) const { return m_ast.conditionType(id).isArray(); }

    Step *chainStep(NodeId id, const Logical &chain)
    {
        Step step{.node = id};
        for (const NodeId member : chain.members) {
            step.parts.push_back(condition(member));
        }
        m_program.needsMemory |= isEach(id);
        switch (chain.op) {
        case LogicalOperator::And:
            step.plain = {shortOne<NoObserver, false>, chainEach<NoObserver, LogicalOperator::And>};
            step.observed = {shortOne<Tracer, false>, chainEach<Tracer, LogicalOperator::And>};
            break;
        case LogicalOperator::Or:
            step.plain = {shortOne<NoObserver, true>, chainEach<NoObserver, LogicalOperator::Or>};
            step.observed = {shortOne<Tracer, true>, chainEach<Tracer, LogicalOperator::Or>};
            break;
        case LogicalOperator::Xor:
            step.plain = {xorOne<NoObserver>, chainEach<NoObserver, LogicalOperator::Xor>};
            step.observed = {xorOne<Tracer>, chainEach<Tracer, LogicalOperator::Xor>};
            break;
        }
        return add(std::move(step));
    }

    Step *notStep(NodeId id, const Not &negation)
    {
        return add({.plain = {notOne<NoObserver>, notEach<NoObserver>},
                    .parts = {condition(negation.operand)},
                    .observed = {notOne<Tracer>, notEach<Tracer>},
                    .node = id});
    }

    Step *quantifierStep(NodeId id, const Quantifier &quantifier)
    {
        m_program.needsMemory = true;
        const NodeId argument = quantifier.argument;
        const bool isValue =
            m_ast.as<FieldUse>(argument) || m_ast.as<Indexed>(argument) || m_ast.as<Call>(argument);
        Step step{.isAll = quantifier.isAll, .node = id};
        if (isValue) {
            step.operand = value(argument);
        } else {
            step.parts = {condition(argument)};
        }
        step.plain.one = isValue ? quantifyValue<NoObserver> : quantifyCondition<NoObserver>;
        step.observed.one = isValue ? quantifyValue<Tracer> : quantifyCondition<Tracer>;
        return add(std::move(step));
    }

    /// A yes/no value, or an array of them, by itself.
    Step *truthStep(NodeId id)
    {
        if (m_ast.typeOf(id).isArray()) {
            m_program.needsMemory = true;
            return add({.plain = {nullptr, arrayEach<NoObserver>},
                        .operand = value(id),
                        .observed = {nullptr, arrayEach<Tracer>},
                        .node = id});
        }
        if (Step *fused = fusedAffix(id)) {
            return fused;
        }
        return predicateStep(id, id, IsTrue{});
    }

    /// starts_with() and ends_with() of a value and a fixed text.
    Step *fusedAffix(NodeId id)
    {
        const auto *call = m_ast.as<Call>(id);
        if (!call || call->isMapped || call->arguments.size() != 2) {
            return nullptr;
        }
        const auto *text = m_ast.as<StringLiteral>(call->arguments[1]);
        const FunctionKind kind = m_catalog[*call->function].kind;
        if (text && kind == FunctionKind::StartsWith) {
            return predicateStep(id, call->arguments[0], TextStartsWith{text->value});
        }
        if (text && kind == FunctionKind::EndsWith) {
            return predicateStep(id, call->arguments[0], TextEndsWith{text->value});
        }
        return nullptr;
    }

    Step *comparisonStep(NodeId id, const Comparison &comparison)
    {
        if (const auto *list = m_ast.as<ListName>(comparison.right)) {
            return listStep(id, comparison.left, list->name);
        }
        if (const auto *set = m_ast.as<Set>(comparison.right)) {
            return setStep(id, comparison, *set);
        }
        if (const auto *number = m_ast.as<IntegerLiteral>(comparison.right)) {
            return integerStep(id, comparison, number->value);
        }
        if (const auto *address = m_ast.as<AddressLiteral>(comparison.right)) {
            return addressStep(id, comparison, address->value);
        }
        if (const auto *pattern = m_ast.as<PatternLiteral>(comparison.right)) {
            return patternStep(id, comparison, *pattern->regex);
        }
        if (const auto *text = m_ast.as<StringLiteral>(comparison.right)) {
            return textStep(id, comparison, text->value);
        }
        return computedStep(id, comparison);
    }

    static bool isEquality(const Comparison &comparison)
    {
        return comparison.op == ComparisonOperator::Eq || comparison.op == ComparisonOperator::Ne;
    }

    Step *integerStep(NodeId id, const Comparison &comparison, std::int64_t number)
    {
        if (comparison.op == ComparisonOperator::BitwiseAnd) {
            return compared(id, comparison, IntegerHasBits{number});
        }
        return isEquality(comparison)
                   ? compared(id, comparison,
                              IntegerIs{number, comparison.op == ComparisonOperator::Ne})
                   : compared(id, comparison, integerRange(comparison.op, number));
    }

    Step *addressStep(NodeId id, const Comparison &comparison, IpAddress address)
    {
        if (isEquality(comparison)) {
            return compared(id, comparison,
                            AddressIs{address, comparison.op == ComparisonOperator::Ne});
        }
        const IpRange range = addressRange(comparison.op, address);
        return address.isV6
                   ? compared(id, comparison, AddressIsInRange{range})
                   : compared(id, comparison, AddressIsInV4Range{range.first.low, range.last.low});
    }

    /// A pattern that is nothing but bytes is looked for as such.
    Step *patternStep(NodeId id, const Comparison &comparison, const Regex &regex)
    {
        const auto literal = regex.literal();
        if (!literal) {
            return compared(id, comparison, TextMatches{regex});
        }
        const LetterCase letterCase =
            literal->ignoresCase ? LetterCase::IgnoreAscii : LetterCase::Exact;
        return compared(id, comparison, TextContains{ByteSearch(literal->bytes, letterCase)});
    }

    Step *textStep(NodeId id, const Comparison &comparison, const std::string &text)
    {
        const ComparisonOperator op = comparison.op;
        if (isEquality(comparison)) {
            return equalityStep(id, comparison, text);
        }
        if (op == ComparisonOperator::Contains) {
            return compared(id, comparison, TextContains{ByteSearch(text)});
        }
        if (op == ComparisonOperator::Wildcard || op == ComparisonOperator::StrictWildcard) {
            const LetterCase letterCase =
                op == ComparisonOperator::Wildcard ? LetterCase::IgnoreAscii : LetterCase::Exact;
            return compared(id, comparison, TextFitsWildcard{*Wildcard::compile(text, letterCase)});
        }
        const bool wantsLess =
            comparison.op == ComparisonOperator::Lt || comparison.op == ComparisonOperator::Le;
        const bool takesEqual =
            comparison.op == ComparisonOperator::Le || comparison.op == ComparisonOperator::Ge;
        return compared(id, comparison, TextIsOrdered{text, wantsLess, takesEqual});
    }

    /// lower() and upper() around the value are done while comparing.
    Step *equalityStep(NodeId id, const Comparison &comparison, const std::string &text)
    {
        const bool isNegated = comparison.op == ComparisonOperator::Ne;
        Comparison inner = comparison;
        const Folding folding = unfold(inner.left);
        const auto changes = [&text](auto change) {
            return std::ranges::any_of(text, [change](char c) { return change(c) != c; });
        };
        const bool canBeEqual =
            folding == Folding::Lower ? !changes(toLowerCase) : !changes(toUpperCase);
        if (folding != Folding::None && canBeEqual) {
            return compared(id, inner,
                            FoldedTextIs{ByteSearch(text, LetterCase::IgnoreAscii), isNegated});
        }
        return compared(id, comparison, TextIs{text, isNegated});
    }

    /// Steps inside lower() and upper(); the outermost of them decides.
    Folding unfold(NodeId &id) const
    {
        Folding folding = Folding::None;
        for (const auto *call = m_ast.as<Call>(id); call && !call->isMapped;
             call = m_ast.as<Call>(id)) {
            const FunctionKind kind = m_catalog[*call->function].kind;
            if (kind != FunctionKind::Lower && kind != FunctionKind::Upper) {
                break;
            }
            const Folding own = kind == FunctionKind::Lower ? Folding::Lower : Folding::Upper;
            folding = folding == Folding::None ? own : folding;
            id = call->arguments.front();
        }
        return folding;
    }

    Step *setStep(NodeId id, const Comparison &comparison, const Set &set)
    {
        const Type type = m_ast.typeOf(comparison.left);
        if (type == Type::Int) {
            std::vector<IntegerSet::Range> ranges;
            for (const NodeId member : set.members) {
                const auto &range = m_ast.get<IntegerRange>(member);
                ranges.emplace_back(range.first, range.last);
            }
            return compared(id, comparison, IntegerIsInSet{IntegerSet(std::move(ranges))});
        }
        if (type == Type::Ip) {
            std::vector<IpRange> ranges;
            for (const NodeId member : set.members) {
                ranges.push_back(m_ast.get<AddressRange>(member).range);
            }
            return compared(id, comparison, AddressIsInSet{AddressSet(ranges)});
        }
        std::vector<std::string> members;
        for (const NodeId member : set.members) {
            members.push_back(m_ast.get<StringLiteral>(member).value);
        }
        return compared(id, comparison, TextIsInSet{TextSet(std::move(members))});
    }

    Step *listStep(NodeId id, NodeId left, const std::string &name)
    {
        Step step{.plain = {listOne<NoObserver>, listEach<NoObserver>},
                  .operand = value(left),
                  .observed = {listOne<Tracer>, listEach<Tracer>},
                  .node = id};
        m_program.needsMemory |= isEach(id);
        keepPredicate(step, IsInList{name});
        return add(std::move(step));
    }

    Step *computedStep(NodeId id, const Comparison &comparison)
    {
        Step step{.plain = {computedOne<NoObserver>, computedEach<NoObserver>},
                  .op = comparison.op,
                  .missingResult = isMissingTrue(comparison.op),
                  .operand = value(comparison.left),
                  .second = value(comparison.right),
                  .observed = {computedOne<Tracer>, computedEach<Tracer>},
                  .node = id};
        m_program.needsMemory |= isEach(id);
        return add(std::move(step));
    }

    bool isMissingTrue(ComparisonOperator op) const
    {
        return op == ComparisonOperator::Ne && m_options.isMissingNotEqual;
    }

    template <typename Predicate>
    Step *compared(NodeId id, const Comparison &comparison, Predicate predicate)
    {
        Step *step = predicateStep(id, comparison.left, std::move(predicate));
        step->missingResult = isMissingTrue(comparison.op);
        step->set = comparison.right;
        return step;
    }

    /// A step that asks \p predicate of the value \p operand.
    template <typename Predicate>
    Step *predicateStep(NodeId id, NodeId operand, Predicate predicate)
    {
        Step step{.node = id, .set = id};
        const auto field = m_ast.fieldOf(operand);
        if (field) {
            step.plain.one = compareOne<NoObserver, InSlot, Predicate>;
            step.observed.one = compareOne<Tracer, InSlot, Predicate>;
            step.slot = *field;
        } else {
            step.plain = {compareOne<NoObserver, Computed, Predicate>,
                          compareEach<NoObserver, Predicate>};
            step.observed = {compareOne<Tracer, Computed, Predicate>,
                             compareEach<Tracer, Predicate>};
            step.operand = value(operand);
            m_program.needsMemory |= m_ast.eachCount(operand) > 0;
        }
        keepPredicate(step, std::move(predicate));
        return add(std::move(step));
    }

    template <typename Predicate> void keepPredicate(Step &step, Predicate predicate)
    {
        auto kept = std::make_shared<const Predicate>(std::move(predicate));
        step.predicate = kept.get();
        m_program.predicates.push_back(std::move(kept));
    }

    const ValueStep *value(NodeId id)
    {
        ValueStep step;
        if (const auto field = m_ast.fieldOf(id)) {
            step.slot = *field;
        } else if (const auto *indexed = m_ast.as<Indexed>(id)) {
            step.kind = ValueKind::Indexed;
            step.base = value(indexed->base);
            step.path = indexed->indexes;
        } else if (const auto *call = m_ast.as<Call>(id)) {
            prepareCall(step, *call);
        } else if (const auto *text = m_ast.as<StringLiteral>(id)) {
            step.kind = ValueKind::Literal;
            step.literal = std::string_view(m_program.texts.emplace_back(text->value));
        } else if (const auto *number = m_ast.as<IntegerLiteral>(id)) {
            step.kind = ValueKind::Literal;
            step.literal = number->value;
        } else if (const auto *address = m_ast.as<AddressLiteral>(id)) {
            step.kind = ValueKind::Literal;
            step.literal = address->value;
        } else {
            step.kind = ValueKind::Condition;
            step.condition = condition(id);
            step.isEach = isEach(id);
            m_program.needsMemory = true;
        }
        return &m_program.values.emplace_back(std::move(step));
    }

    void prepareCall(ValueStep &step, const Call &call)
    {
        const Function &function = m_catalog[*call.function];
        step.kind = ValueKind::Call;
        step.function = function.kind;
        step.isMapped = call.isMapped;
        m_program.needsMemory = true;
        if (function.kind == FunctionKind::Foreign && m_program.foreignFunction.empty()) {
            m_program.foreignFunction = function.name;
        }
        for (const NodeId argument : call.arguments) {
            step.arguments.push_back(value(argument));
        }
        preparePatterns(step, call);
    }

    void preparePatterns(ValueStep &step, const Call &call) const
    {
        const auto textAt = [&](std::size_t i) {
            const bool isThere = i < call.arguments.size();
            return isThere ? m_ast.as<StringLiteral>(call.arguments[i]) : nullptr;
        };
        const StringLiteral *pattern = textAt(1);
        if (pattern && step.function == FunctionKind::RegexReplace) {
            if (auto regex = Regex::compile(pattern->value)) {
                step.prepared.regex = std::move(*regex);
            }
        }
        if (pattern && step.function == FunctionKind::WildcardReplace) {
            const StringLiteral *flags = textAt(3);
            const bool isStrict = flags && flags->value == "s";
            if (auto wildcard = Wildcard::compile(
                    pattern->value, isStrict ? LetterCase::Exact : LetterCase::IgnoreAscii)) {
                step.prepared.wildcard = std::move(*wildcard);
            }
        }
    }

    Step *add(Step step) { return &m_program.steps.emplace_back(std::move(step)); }

    const Ast &m_ast;
    Goal m_goal;
    const Catalog &m_catalog;
    EvaluationOptions m_options;
    Program m_program;
};

} // namespace

Program compileProgram(const CheckedExpression &expression, const Catalog &catalog,
                       EvaluationOptions options)
{
    return Compiler(expression, catalog, options).compile();
}

} // namespace rulewright::expression
