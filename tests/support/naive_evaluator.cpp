// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/naive_evaluator.h"

#include "tests/support/naive_address.h"
#include "tests/support/naive_functions.h"
#include "tests/support/naive_patterns.h"

#include <algorithm>
#include <compare>
#include <cstddef>
#include <optional>
#include <string_view>
#include <utility>

namespace rulewright::test::naive
{

namespace
{

/// A function object made of several lambdas, for std::visit.
template <typename... Cases> struct Overload : Cases... {
    using Cases::operator()...;
};
template <typename... Cases> Overload(Cases...) -> Overload<Cases...>;

Value toValue(Truth truth)
{
    return truth == Truth::Unknown ? Value{Unknown{}} : Value{truth == Truth::True};
}

/// The truth of a Boolean; Missing counts as false (section 10).
Truth toTruth(const Value &value)
{
    if (value.isUnknown()) {
        return Truth::Unknown;
    }
    const bool *truth = std::get_if<bool>(&value.data);
    return truth != nullptr && *truth ? Truth::True : Truth::False;
}

Truth toTruth(bool truth)
{
    return truth ? Truth::True : Truth::False;
}

Truth negated(Truth truth)
{
    if (truth == Truth::Unknown) {
        return Truth::Unknown;
    }
    return truth == Truth::True ? Truth::False : Truth::True;
}

Truth both(Truth left, Truth right)
{
    if (left == Truth::False || right == Truth::False) {
        return Truth::False;
    }
    return left == Truth::Unknown || right == Truth::Unknown ? Truth::Unknown : Truth::True;
}

Truth joined(Connective connective, Truth left, Truth right)
{
    switch (connective) {
    case Connective::And: return both(left, right);
    case Connective::Or: return negated(both(negated(left), negated(right)));
    case Connective::Xor: break;
    }
    if (left == Truth::Unknown || right == Truth::Unknown) {
        return Truth::Unknown;
    }
    return toTruth(left != right);
}

Value literalValue(const Literal &literal)
{
    return std::visit(
        Overload{[](const IntegerLiteral &integer) { return Value{integer.value}; },
                 [](const BytesLiteral &bytes) { return Value{bytes.bytes}; },
                 [](const AddressLiteral &address) { return Value{address.address}; }},
        literal);
}

/// Order of two addresses; none between the families.
std::partial_ordering ordered(const Ip &left, const Ip &right)
{
    if (left.family != right.family) {
        return std::partial_ordering::unordered;
    }
    return left.bytes <=> right.bytes;
}

std::partial_ordering ordered(std::int64_t left, std::int64_t right)
{
    return left <=> right;
}

/// Order by unsigned byte; a proper prefix is smaller.
std::partial_ordering ordered(const std::string &left, const std::string &right)
{
    return left.compare(right) <=> 0;
}

std::partial_ordering orderedValues(const Value &left, const Value &right)
{
    if (const auto *integer = std::get_if<std::int64_t>(&left.data)) {
        return ordered(*integer, std::get<std::int64_t>(right.data));
    }
    if (const auto *bytes = std::get_if<std::string>(&left.data)) {
        return ordered(*bytes, std::get<std::string>(right.data));
    }
    return ordered(std::get<Ip>(left.data), std::get<Ip>(right.data));
}

bool isInNetwork(const Ip &address, const Network &network)
{
    return address.family == network.address.family &&
           masked(address, network.length) == masked(network.address, network.length);
}

bool isMember(const Value &value, const SetMember &member)
{
    return std::visit(
        Overload{
            [&](const IntegerLiteral &integer) { return value == Value{integer.value}; },
            [&](const BytesLiteral &bytes) { return value == Value{bytes.bytes}; },
            [&](const AddressLiteral &address) { return value == Value{address.address}; },
            [&](const IntegerRange &range) {
                const std::int64_t number = std::get<std::int64_t>(value.data);
                return range.first.value <= number && number <= range.last.value;
            },
            [&](const AddressRange &range) {
                const Ip &address = std::get<Ip>(value.data);
                return ordered(range.first, address) <= 0 && ordered(address, range.last) <= 0;
            },
            [&](const Network &network) { return isInNetwork(std::get<Ip>(value.data), network); }},
        member);
}

/// Whether the text is one or more labels separated by dots.
bool isLabels(std::string_view text)
{
    return !text.empty() && text.front() != '.' && text.back() != '.' &&
           text.find("..") == std::string_view::npos;
}

/// Section 11: `*.` stands for one or more labels, letters match in either case.
bool matchesHostname(const std::string &value, const std::string &item)
{
    const std::string host = lowered(value);
    const std::string pattern = lowered(item);
    if (!pattern.starts_with("*.")) {
        return host == pattern;
    }
    const std::string suffix = pattern.substr(1);
    return host.ends_with(suffix) &&
           isLabels(std::string_view(host).substr(0, host.size() - suffix.size()));
}

bool isListed(const Value &value, const ListItem &item)
{
    return std::visit(Overload{[&](std::int64_t number) { return value == Value{number}; },
                               [&](const std::string &name) {
                                   const auto *host = std::get_if<std::string>(&value.data);
                                   return host != nullptr && matchesHostname(*host, name);
                               },
                               [&](const Network &network) {
                                   const Ip *address = std::get_if<Ip>(&value.data);
                                   return address != nullptr && isInNetwork(*address, network);
                               }},
                      item);
}

/// The element behind one index, Missing or Unknown where there is none.
Value indexed(const Value &container, const Index &index)
{
    if (container.isUnknown()) {
        return Value{Unknown{}};
    }
    const auto *position = std::get_if<IntegerLiteral>(&index);
    const auto *key = std::get_if<Key>(&index);
    const auto *array = std::get_if<Value::Array>(&container.data);
    const auto *map = std::get_if<Value::Map>(&container.data);
    if (position != nullptr && array != nullptr) {
        const auto at = static_cast<std::uint64_t>(position->value);
        return at < array->size() ? (*array)[static_cast<std::size_t>(at)] : Value{Missing{}};
    }
    if (key != nullptr && map != nullptr) {
        const auto found = map->find(key->name);
        return found == map->end() ? Value{Missing{}} : found->second;
    }
    return Value{Missing{}};
}

std::vector<Value> elementsOf(const Value &container)
{
    if (const auto *array = std::get_if<Value::Array>(&container.data)) {
        return *array;
    }
    std::vector<Value> result;
    for (const auto &[key, value] : std::get<Value::Map>(container.data)) {
        result.push_back(value);
    }
    return result;
}

/// Collects what the indexes from `at` on reach. A path that breaks off adds nothing; the answer
/// is false when a container on the way is unknown.
bool collect(const Value &value, const std::vector<Index> &indexes, std::size_t at,
             Value::Array &reached)
{
    if (value.isMissing()) {
        return true;
    }
    if (at == indexes.size()) {
        reached.push_back(value);
        return true;
    }
    if (value.isUnknown()) {
        return false;
    }
    if (!std::holds_alternative<AllElements>(indexes[at])) {
        return collect(indexed(value, indexes[at]), indexes, at + 1, reached);
    }
    return std::ranges::all_of(elementsOf(value), [&](const Value &element) {
        return collect(element, indexes, at + 1, reached);
    });
}

/// Walks the tree with one context and one set of options.
class Evaluator
{
public:
    Evaluator(const Context &context, const Options &options)
        : m_context(context), m_options(options)
    {
    }

    /// The value in the place of an argument: a bare value stays what it is.
    [[nodiscard]] Value argument(const Expression &expression) const
    {
        const Access *access = std::get_if<Access>(&expression.node);
        return access != nullptr ? accessed(*access) : condition(expression);
    }

    /// The value in the place of a condition: Boolean, Unknown, or an array of these.
    [[nodiscard]] Value condition(const Expression &expression) const
    {
        return std::visit([this](const auto &node) { return conditionOf(node); }, expression.node);
    }

private:
    [[nodiscard]] Value conditionOf(const Literal &literal) const { return literalValue(literal); }

    [[nodiscard]] Value conditionOf(const Group &group) const { return condition(*group.inner); }

    [[nodiscard]] Value conditionOf(const Access &access) const
    {
        Value value = accessed(access);
        const bool isMany = starCount(access) > 0 || isArray(elementTypeOf(access));
        if (!value.isMissing()) {
            return value;
        }
        return isMany ? Value{Value::Array{}} : Value{false};
    }

    [[nodiscard]] Value conditionOf(const Not &negation) const
    {
        const Value operand = condition(*negation.operand);
        const auto *items = std::get_if<Value::Array>(&operand.data);
        if (items == nullptr) {
            return toValue(negated(toTruth(operand)));
        }
        Value::Array result;
        for (const Value &item : *items) {
            result.push_back(toValue(negated(toTruth(item))));
        }
        return Value{std::move(result)};
    }

    [[nodiscard]] Value conditionOf(const Logical &logical) const
    {
        const bool isMany = isArray(typeOf(*logical.operands.front()));
        Value result = condition(*logical.operands.front());
        for (std::size_t index = 1; index < logical.operands.size(); ++index) {
            const Value next = condition(*logical.operands[index]);
            result = isMany ? joinedArrays(logical.connective, result, next)
                            : toValue(joined(logical.connective, toTruth(result), toTruth(next)));
        }
        return result;
    }

    /// Position by position, as long as the shorter one.
    [[nodiscard]] static Value joinedArrays(Connective connective, const Value &left,
                                            const Value &right)
    {
        if (left.isUnknown() || right.isUnknown()) {
            return Value{Unknown{}};
        }
        const auto &lefts = std::get<Value::Array>(left.data);
        const auto &rights = std::get<Value::Array>(right.data);
        Value::Array result;
        for (std::size_t index = 0; index < std::min(lefts.size(), rights.size()); ++index) {
            result.push_back(
                toValue(joined(connective, toTruth(lefts[index]), toTruth(rights[index]))));
        }
        return Value{std::move(result)};
    }

    [[nodiscard]] Value conditionOf(const Quantifier &quantifier) const
    {
        const Value operand = argument(*quantifier.argument);
        if (operand.isMissing()) {
            return Value{false};
        }
        if (operand.isUnknown()) {
            return operand;
        }
        const bool isAny = quantifier.quantity == Quantity::Any;
        const Connective connective = isAny ? Connective::Or : Connective::And;
        Truth result = toTruth(!isAny);
        for (const Value &item : std::get<Value::Array>(operand.data)) {
            result = joined(connective, result, toTruth(item));
        }
        return toValue(result);
    }

    [[nodiscard]] Value conditionOf(const Comparison &comparison) const
    {
        const Access *computed = std::get_if<Access>(&comparison.right);
        const std::optional<Value> right =
            computed != nullptr ? std::optional(accessed(*computed)) : std::nullopt;
        const Value left = accessed(comparison.left);
        if (starCount(comparison.left) == 0) {
            return toValue(compared(left, comparison, right));
        }
        if (left.isMissing()) {
            return Value{Value::Array{}};
        }
        if (left.isUnknown()) {
            return left;
        }
        Value::Array result;
        for (const Value &item : std::get<Value::Array>(left.data)) {
            result.push_back(toValue(compared(item, comparison, right)));
        }
        return Value{std::move(result)};
    }

    /// One comparison; `computed` is the value of a computed right side.
    [[nodiscard]] Truth compared(const Value &left, const Comparison &comparison,
                                 const std::optional<Value> &computed) const
    {
        if (left.isUnknown() || (computed && computed->isUnknown())) {
            return Truth::Unknown;
        }
        if (left.isMissing() || (computed && computed->isMissing())) {
            return toTruth(comparison.operation == Operator::NotEqual && m_options.missingNotEqual);
        }
        if (computed) {
            return toTruth(isTrue(left, comparison.operation, *computed));
        }
        return std::visit(
            Overload{[&](const Literal &literal) {
                         return toTruth(isTrue(left, comparison.operation, literalValue(literal)));
                     },
                     [&](const MemberSet &set) {
                         return toTruth(std::ranges::any_of(set.members, [&](const auto &member) {
                             return isMember(left, member);
                         }));
                     },
                     [&](const ListName &list) { return inList(left, list); },
                     [&](const Pattern &pattern) {
                         return toTruth(fits(std::get<std::string>(left.data), comparison.operation,
                                             pattern.text));
                     },
                     [](const Access &) { return Truth::Unknown; }},
            comparison.right);
    }

    [[nodiscard]] static bool isTrue(const Value &left, Operator operation, const Value &right)
    {
        switch (operation) {
        case Operator::Equal: return left == right;
        case Operator::NotEqual: return !(left == right);
        case Operator::Less: return orderedValues(left, right) < 0;
        case Operator::LessEqual: return orderedValues(left, right) <= 0;
        case Operator::Greater: return orderedValues(left, right) > 0;
        case Operator::GreaterEqual: return orderedValues(left, right) >= 0;
        case Operator::BitwiseAnd:
            return (std::get<std::int64_t>(left.data) & std::get<std::int64_t>(right.data)) != 0;
        case Operator::Contains:
            return std::get<std::string>(left.data).find(std::get<std::string>(right.data)) !=
                   std::string::npos;
        case Operator::Matches:
        case Operator::Wildcard:
        case Operator::StrictWildcard:
        case Operator::In: break;
        }
        return false;
    }

    [[nodiscard]] static bool fits(const std::string &value, Operator operation,
                                   const std::string &pattern)
    {
        if (operation == Operator::Matches) {
            return matchesRegex(value, pattern);
        }
        return matchesWildcard(
            value, pattern, operation == Operator::Wildcard ? Case::Insensitive : Case::Sensitive);
    }

    [[nodiscard]] Truth inList(const Value &value, const ListName &list) const
    {
        const auto found = m_context.lists.find(list.name);
        if (found == m_context.lists.end()) {
            return Truth::Unknown;
        }
        return toTruth(std::ranges::any_of(
            found->second, [&](const ListItem &item) { return isListed(value, item); }));
    }

    /// The value behind all indexes; with `[*]` an array of what is reached, or Missing or Unknown
    /// when the outermost container is.
    [[nodiscard]] Value accessed(const Access &access) const
    {
        Value value = std::visit([this](const auto &base) { return baseValue(base); }, access.base);
        for (std::size_t at = 0; at < access.indexes.size(); ++at) {
            if (std::holds_alternative<AllElements>(access.indexes[at])) {
                return spread(value, access.indexes, at);
            }
            value = indexed(value, access.indexes[at]);
        }
        return value;
    }

    [[nodiscard]] static Value spread(const Value &container, const std::vector<Index> &indexes,
                                      std::size_t at)
    {
        if (container.isMissing()) {
            return container;
        }
        Value::Array reached;
        return collect(container, indexes, at, reached) ? Value{std::move(reached)}
                                                        : Value{Unknown{}};
    }

    [[nodiscard]] Value baseValue(const Field &field) const
    {
        const auto found = m_context.fields.find(field.name);
        return found == m_context.fields.end() ? Value{Unknown{}} : found->second;
    }

    [[nodiscard]] Value baseValue(const Call &call) const
    {
        std::vector<Value> arguments;
        for (const ExpressionPtr &each : call.arguments) {
            arguments.push_back(argument(*each));
        }
        return isMapped(call) ? mapped(call.function, std::move(arguments))
                              : callFunction(call.function, arguments);
    }

    /// The call for every element of the first argument. Results that are missing are dropped; one
    /// that is unknown leaves the number of results open, so the whole array is unknown.
    [[nodiscard]] static Value mapped(const std::string &function, std::vector<Value> arguments)
    {
        const Value first = arguments.front();
        const bool isSpoilt =
            function != "coalesce" && std::ranges::any_of(arguments, &Value::isUnknown);
        if (isSpoilt || first.isUnknown()) {
            return Value{Unknown{}};
        }
        if (first.isMissing()) {
            return first;
        }
        Value::Array results;
        for (const Value &element : std::get<Value::Array>(first.data)) {
            arguments.front() = element;
            Value result = callFunction(function, arguments);
            if (result.isUnknown()) {
                return result;
            }
            if (!result.isMissing()) {
                results.push_back(std::move(result));
            }
        }
        return Value{std::move(results)};
    }

    const Context &m_context;
    const Options &m_options;
};

} // namespace

Value evaluate(const Expression &expression, const Context &context, const Options &options)
{
    return Evaluator(context, options).argument(expression);
}

Truth evaluateTruth(const Expression &expression, const Context &context, const Options &options)
{
    return toTruth(Evaluator(context, options).condition(expression));
}

} // namespace rulewright::test::naive
