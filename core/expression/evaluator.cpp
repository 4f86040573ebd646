// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/expression/evaluator.h"

#include <algorithm>
#include <iterator>
#include <ranges>
#include <span>
#include <utility>

namespace rulewright::expression
{

namespace
{

constexpr Truth truthOf(bool value) noexcept { return value ? Truth::True : Truth::False; }

constexpr Truth negation(Truth truth) noexcept
{
    return truth == Truth::Unknown ? Truth::Unknown : truthOf(truth == Truth::False);
}

constexpr Outcome outcomeOf(Truth truth) noexcept
{
    switch (truth) {
    case Truth::False: return Outcome::False;
    case Truth::True: return Outcome::True;
    case Truth::Unknown: return Outcome::Unknown;
    }
    std::unreachable();
}

ActualValue keep(const Value &value)
{
    if (const auto *text = std::get_if<std::string_view>(&value)) {
        return std::string(*text);
    }
    if (const auto *truth = std::get_if<bool>(&value)) {
        return *truth;
    }
    return Unknown{};
}

/// Watches nothing; the compiler leaves nothing of it.
struct NoObserver {
    void result(NodeId, Truth) const noexcept {}
    void value(NodeId, const Value &) const noexcept {}
    void matched(NodeId, NodeId) const noexcept {}
    void decided(NodeId, NodeId) const noexcept {}
};

/// Writes down what happens at each node.
struct Tracer {
    std::vector<NodeTrace> &nodes;

    void result(NodeId node, Truth truth) const { nodes[toIndex(node)].outcome = outcomeOf(truth); }
    void value(NodeId node, const Value &value) const { nodes[toIndex(node)].actual = keep(value); }
    void matched(NodeId node, NodeId member) const { nodes[toIndex(node)].matchedMember = member; }
    void decided(NodeId skipped, NodeId by) const { nodes[toIndex(skipped)].decidedBy = by; }
};

} // namespace

/// Flattens one tree: brackets disappear, members of a set are sorted.
class Filter::Compiler
{
public:
    Compiler(const CheckedExpression &expression, Filter &filter)
        : m_expression(expression), m_filter(filter)
    {
    }

    std::uint32_t compile(NodeId id)
    {
        id = m_expression.ast.insideBrackets(id);
        return std::visit(
            Overload{
                [](const Missing &) -> std::uint32_t { std::unreachable(); },
                [](const Group &) -> std::uint32_t { std::unreachable(); },
                [this, id](const Not &node) { return compileParts(Operation::Not, id, {&node.operand, 1}); },
                [this, id](const Logical &chain) {
                    return compileParts(operationOf(chain.op), id, chain.members);
                },
                [this, id](const Comparison &node) { return compileComparison(id, node); },
                [this, id](const FieldUse &) { return add({Operation::Is, id, fieldOf(id), 0, 0}); },
                [](const StringLiteral &) -> std::uint32_t { std::unreachable(); },
                [](const Set &) -> std::uint32_t { std::unreachable(); },
            },
            m_expression.ast[id].data);
    }

private:
    static Operation operationOf(LogicalOperator op)
    {
        switch (op) {
        case LogicalOperator::And: return Operation::And;
        case LogicalOperator::Xor: return Operation::Xor;
        case LogicalOperator::Or: return Operation::Or;
        }
        std::unreachable();
    }

    static Operation operationOf(ComparisonOperator op)
    {
        switch (op) {
        case ComparisonOperator::Eq: return Operation::Eq;
        case ComparisonOperator::Ne: return Operation::Ne;
        case ComparisonOperator::In: return Operation::In;
        }
        std::unreachable();
    }

    std::uint32_t compileParts(Operation operation, NodeId id, std::span<const NodeId> parts)
    {
        std::vector<std::uint32_t> steps;
        std::ranges::transform(parts, std::back_inserter(steps),
                               [this](NodeId part) { return compile(part); });
        const auto first = static_cast<std::uint32_t>(m_filter.m_children.size());
        std::ranges::copy(steps, std::back_inserter(m_filter.m_children));
        return add({operation, id, {}, first, static_cast<std::uint32_t>(steps.size())});
    }

    std::uint32_t compileComparison(NodeId id, const Comparison &comparison)
    {
        const auto first = static_cast<std::uint32_t>(m_filter.m_literals.size());
        if (const Set *set = m_expression.ast.as<Set>(comparison.right)) {
            std::ranges::for_each(set->members, [this](NodeId member) { addLiteral(member); });
        } else {
            addLiteral(comparison.right);
        }
        const auto added = std::ranges::subrange(m_filter.m_literals.begin() + first,
                                                 m_filter.m_literals.end());
        std::ranges::stable_sort(added, {}, &Literal::value);
        return add({operationOf(comparison.op), id, fieldOf(comparison.left), first,
                    static_cast<std::uint32_t>(added.size())});
    }

    void addLiteral(NodeId id)
    {
        m_filter.m_literals.push_back({m_expression.ast.get<StringLiteral>(id).value, id});
    }

    FieldId fieldOf(NodeId id) const { return *m_expression.fields[toIndex(id)]; }

    std::uint32_t add(Step step)
    {
        m_filter.m_steps.push_back(step);
        return static_cast<std::uint32_t>(m_filter.m_steps.size() - 1);
    }

    const CheckedExpression &m_expression;
    Filter &m_filter;
};

/// One run over one request.
template <typename Observer> class Filter::Run
{
public:
    Run(const Filter &filter, const Request &request, Observer observer)
        : m_filter(filter), m_request(request), m_observer(observer)
    {
    }

    Truth evaluate(std::uint32_t index) const
    {
        const Step &step = m_filter.m_steps[index];
        const Truth truth = compute(step);
        m_observer.result(step.node, truth);
        return truth;
    }

private:
    Truth compute(const Step &step) const
    {
        switch (step.operation) {
        case Operation::And: return chain(step, Truth::False);
        case Operation::Or: return chain(step, Truth::True);
        case Operation::Xor: return parity(step);
        case Operation::Not: return negation(evaluate(children(step).front()));
        case Operation::Is: return isTrue(step);
        case Operation::Eq:
        case Operation::Ne:
        case Operation::In: return compare(step);
        }
        std::unreachable();
    }

    std::span<const std::uint32_t> children(const Step &step) const
    {
        return std::span(m_filter.m_children).subspan(step.first, step.count);
    }

    /// `and` ends at the first false member, `or` at the first true one.
    Truth chain(const Step &step, Truth decisive) const
    {
        Truth result = negation(decisive);
        const auto parts = children(step);
        for (std::size_t i = 0; i < parts.size(); ++i) {
            const Truth truth = evaluate(parts[i]);
            if (truth == decisive) {
                tellSkipped(parts.subspan(i + 1), parts[i]);
                return decisive;
            }
            result = truth == Truth::Unknown ? Truth::Unknown : result;
        }
        return result;
    }

    void tellSkipped(std::span<const std::uint32_t> skipped, std::uint32_t decider) const
    {
        for (const std::uint32_t index : skipped) {
            m_observer.decided(m_filter.m_steps[index].node, m_filter.m_steps[decider].node);
        }
    }

    /// Chained xor counts: true when an odd number of members is true. All are evaluated.
    Truth parity(const Step &step) const
    {
        Truth result = Truth::False;
        for (const std::uint32_t part : children(step)) {
            const Truth truth = evaluate(part);
            const bool isKnown = truth != Truth::Unknown && result != Truth::Unknown;
            result = isKnown ? truthOf(truth != result) : Truth::Unknown;
        }
        return result;
    }

    Truth isTrue(const Step &step) const
    {
        const Value &value = m_request[step.field];
        m_observer.value(step.node, value);
        const bool *truth = std::get_if<bool>(&value);
        return truth ? truthOf(*truth) : Truth::Unknown;
    }

    Truth compare(const Step &step) const
    {
        const Value &value = m_request[step.field];
        m_observer.value(step.node, value);
        const auto *text = std::get_if<std::string_view>(&value);
        if (!text) {
            return Truth::Unknown;
        }
        const Literal *match = find(step, *text);
        if (match) {
            m_observer.matched(step.node, match->node);
        }
        return truthOf((match != nullptr) != (step.operation == Operation::Ne));
    }

    const Literal *find(const Step &step, std::string_view text) const
    {
        const auto members = std::span(m_filter.m_literals).subspan(step.first, step.count);
        const auto found = std::ranges::lower_bound(members, text, {}, &Literal::value);
        return found != members.end() && found->value == text ? &*found : nullptr;
    }

    const Filter &m_filter;
    const Request &m_request;
    Observer m_observer;
};

std::optional<Filter> Filter::compile(const CheckedExpression &expression)
{
    if (!expression.isValid()) {
        return std::nullopt;
    }
    Filter filter;
    filter.m_root = Compiler(expression, filter).compile(expression.ast.root());
    filter.m_nodeCount = expression.ast.size();
    return filter;
}

Truth Filter::run(const Request &request) const noexcept
{
    return Run(*this, request, NoObserver{}).evaluate(m_root);
}

Trace Filter::trace(const Request &request) const
{
    Trace trace{.truth = Truth::Unknown, .nodes = std::vector<NodeTrace>(m_nodeCount)};
    trace.truth = Run(*this, request, Tracer{trace.nodes}).evaluate(m_root);
    return trace;
}

} // namespace rulewright::expression
