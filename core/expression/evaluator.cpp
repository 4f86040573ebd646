// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/expression/evaluator.h"

#include "core/expression/filter_compiler.h"
#include "core/expression/step_code.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace rulewright::expression
{

namespace
{

constexpr std::size_t stackMemory = 4096;

/// The memory of one run: some on the stack, more from the heap when that is not enough.
class RunMemory
{
public:
    [[nodiscard]] std::pmr::memory_resource *get() noexcept { return &m_resource; }

private:
    std::array<std::byte, stackMemory> m_buffer;
    std::pmr::monotonic_buffer_resource m_resource{m_buffer.data(), m_buffer.size()};
};

Truth runWithMemory(const Step &root, const Request &request)
{
    RunMemory memory;
    return Machine<NoObserver>(request, {}, memory.get()).truth(root);
}

ActualValue truthValue(Truth truth)
{
    return truth == Truth::Unknown ? ActualValue{Unknown{}} : ActualValue{truth == Truth::True};
}

template <typename T> int order(const T &left, const T &right)
{
    return left < right ? -1 : right < left ? 1 : 0;
}

/// Negative, zero or positive; empty when the two have no order.
std::optional<int> orderOf(const Value &left, const Value &right)
{
    if (const auto *number = left.as<std::int64_t>()) {
        return order(*number, right.get<std::int64_t>());
    }
    if (const auto *text = left.as<std::string_view>()) {
        return order(text->compare(right.get<std::string_view>()), 0);
    }
    const auto *address = left.as<IpAddress>();
    const auto *other = right.as<IpAddress>();
    const bool isOneFamily = address && other && address->isV6 == other->isV6;
    return isOneFamily ? std::optional(order(*address, *other)) : std::nullopt;
}

} // namespace

bool compareValues(ComparisonOperator op, const Value &left, const Value &right)
{
    const auto compared = orderOf(left, right);
    switch (op) {
    case ComparisonOperator::Eq: return compared == 0;
    case ComparisonOperator::Ne: return compared != 0;
    case ComparisonOperator::Lt: return compared && *compared < 0;
    case ComparisonOperator::Le: return compared && *compared <= 0;
    case ComparisonOperator::Gt: return compared && *compared > 0;
    case ComparisonOperator::Ge: return compared && *compared >= 0;
    case ComparisonOperator::In:
    case ComparisonOperator::BitwiseAnd:
    case ComparisonOperator::Contains:
    case ComparisonOperator::Matches:
    case ComparisonOperator::Wildcard:
    case ComparisonOperator::StrictWildcard: return false;
    }
    std::unreachable();
}

std::optional<NodeId> matchedMember(const Ast &ast, NodeId set, const Value &value)
{
    const auto holdsValue = [&](NodeId member) {
        if (const auto *text = ast.as<StringLiteral>(member)) {
            return value.get<std::string_view>() == text->value;
        }
        if (const auto *range = ast.as<IntegerRange>(member)) {
            const std::int64_t number = value.get<std::int64_t>();
            return range->first <= number && number <= range->last;
        }
        const auto *addresses = ast.as<AddressRange>(member);
        return addresses && AddressIsInRange{addresses->range}(value.get<IpAddress>());
    };
    const std::vector<NodeId> &members = ast.get<Set>(set).members;
    const auto found = std::ranges::find_if(members, holdsValue);
    return found == members.end() ? std::nullopt : std::optional(*found);
}

Filter::Filter(std::shared_ptr<const Program> program) noexcept
    : m_program(std::move(program)), m_root(m_program->root), m_needsMemory(m_program->needsMemory)
{
}

std::optional<Filter> Filter::compile(const CheckedExpression &expression, const Catalog &catalog,
                                      EvaluationOptions options)
{
    if (!expression.isValid()) {
        return std::nullopt;
    }
    return Filter(std::make_shared<const Program>(compileProgram(expression, catalog, options)));
}

Truth Filter::run(const Request &request) const
{
    if (m_needsMemory) [[unlikely]] {
        return runWithMemory(*m_root, request);
    }
    return Machine<NoObserver>(request, {}, nullptr).truth(*m_root);
}

Trace Filter::trace(const Request &request) const
{
    Trace trace{.truth = Truth::Unknown, .nodes = std::vector<NodeTrace>(m_program->ast.size())};
    RunMemory memory;
    const Tracer tracer{.ast = &m_program->ast, .nodes = &trace.nodes};
    trace.truth = Machine<Tracer>(request, tracer, memory.get()).truth(*m_root);
    return trace;
}

ActualValue Filter::runEach(const Request &request) const
{
    if (!m_program->isEach) {
        return value(request);
    }
    RunMemory memory;
    Machine<NoObserver> machine(request, {}, memory.get());
    Truths truths(*memory.get());
    machine.truths(*m_root, truths);
    if (truths.isUnknown) {
        return {Unknown{}};
    }
    ActualValue::Items items;
    std::ranges::transform(truths.items, std::back_inserter(items), truthValue);
    return {std::move(items)};
}

ActualValue Filter::value(const Request &request) const
{
    if (m_root) {
        return m_program->isEach ? runEach(request) : truthValue(run(request));
    }
    RunMemory memory;
    Machine<NoObserver> machine(request, {}, memory.get());
    const ValueStep &step = *m_program->rootValue;
    const bool isEach =
        step.kind == ValueKind::Indexed && std::ranges::any_of(step.path, [](const Index &index) {
            return std::holds_alternative<EachItem>(index.key);
        });
    if (!isEach) {
        return keep(machine.value(step));
    }
    if (const Value base = machine.value(*step.base); !base.isPresent()) {
        return keep(base);
    }
    ActualValue::Items items;
    const bool isKnown =
        machine.forEach(step, [&items](const Value &value) { items.push_back(keep(value)); });
    return isKnown ? ActualValue{std::move(items)} : ActualValue{Unknown{}};
}

const std::string &Filter::foreignFunction() const noexcept
{
    return m_program->foreignFunction;
}

} // namespace rulewright::expression
