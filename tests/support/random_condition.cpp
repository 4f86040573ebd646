// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/random_condition.h"

#include "core/base/strong_id.h"

#include <algorithm>

namespace rulewright::test
{

using namespace expression;

namespace
{

using enum ConditionOperator;

const std::vector<std::string> &valuesFor(Type type, ConditionOperator op)
{
    using namespace std::string_literals;
    static const std::vector<std::string> lists{"office", "hosts_2"};
    static const std::vector<std::string> patterns{"^a\\d+$", "a\"b", "(?i)x|y", "\"#", "é"};
    static const std::vector<std::string> wildcards{"*.example.com", "a\\*b", "\"*\"", "é*"};
    static const std::vector<std::string> texts{"",         "a",  "b\"c", "\\d",     "é",
                                                "\xFF\xFE", "\n", "\0x"s, "a and b", "\"##"};
    static const std::vector<std::string> numbers{"0", "443", "0x1F", "-5"};
    static const std::vector<std::string> numbersOfSets{"0", "443", "8000..8010", "-5"};
    static const std::vector<std::string> addresses{"10.0.0.1", "::1", "2001:db8::"};
    static const std::vector<std::string> networks{"10.0.0.1", "10.0.0.0/8", "::1",
                                                   "10.0.0.1..10.0.0.9"};
    if (op == InList) {
        return lists;
    }
    if (type == Type::Int) {
        return op == In ? numbersOfSets : numbers;
    }
    if (type == Type::Ip) {
        return op == In ? networks : addresses;
    }
    return op == Matches ? patterns : op == Wildcard || op == StrictWildcard ? wildcards : texts;
}

void chooseValues(naive::Dice &dice, const Catalog &catalog, Condition &condition)
{
    condition.values.clear();
    if (condition.op == Is) {
        return;
    }
    const Type type = operandType(condition, catalog);
    const std::size_t count = condition.op == In ? 1 + dice.below(3) : 1;
    for (std::size_t i = 0; i < count; ++i) {
        condition.values.push_back(dice.oneOf(valuesFor(type, condition.op)));
    }
}

/// A scheme need not have the affix functions.
bool isOffered(ConditionOperator op, const Catalog &catalog)
{
    const bool isAffix = op == StartsWith || op == EndsWith;
    return !isAffix || (catalog.findFunction("starts_with") && catalog.findFunction("ends_with"));
}

bool hasModifiers(const Catalog &catalog)
{
    return catalog.findFunction("lower") && catalog.findFunction("upper") &&
           catalog.findFunction("len");
}

void chooseOperator(naive::Dice &dice, const Catalog &catalog, Condition &condition)
{
    const auto operators = operatorsFor(operandType(condition, catalog));
    do {
        condition.op = operators[dice.below(operators.size())];
    } while (!isOffered(condition.op, catalog));
}

/// Chooses the field with its modifier, key and items.
void chooseOperand(naive::Dice &dice, const Catalog &catalog, Condition &condition)
{
    for (;;) {
        condition.field = static_cast<FieldId>(dice.below(catalog.fields().size()));
        condition.modifier = Modifier::None;
        condition.items = Items::One;
        condition.key.reset();
        Type type = catalog[condition.field].type;
        if (type.isMap() && type.element().isArray()) {
            condition.key = dice.oneOf<std::string>({"x-client", "a\"b", "é"});
            type = type.element();
        }
        if (type.isArray()) {
            condition.items = dice.chance(50) ? Items::Any : Items::All;
            type = type.element();
        } else if (type == Type::Bytes && hasModifiers(catalog) && dice.chance(30)) {
            condition.modifier = static_cast<Modifier>(dice.below(4));
        }
        const bool isTruthOfItems = condition.items != Items::One && type == Type::Bool;
        if (type.isPrimitive() && !isTruthOfItems) {
            return;
        }
    }
}

} // namespace

bool hasConditions(const Catalog &catalog)
{
    return std::ranges::any_of(catalog.fields(), [](const Field &field) {
        return field.type.isPrimitive() && !field.type.isError();
    });
}

Condition randomCondition(naive::Dice &dice, const Catalog &catalog)
{
    Condition condition;
    chooseOperand(dice, catalog, condition);
    condition.isNegated = dice.chance(30);
    chooseOperator(dice, catalog, condition);
    chooseValues(dice, catalog, condition);
    return condition;
}

Condition changedCondition(naive::Dice &dice, const Catalog &catalog, Condition condition)
{
    const Type before = operandType(condition, catalog);
    const ConditionOperator op = condition.op;
    switch (dice.below(4)) {
    case 0: condition.isNegated = !condition.isNegated; return condition;
    case 1: chooseValues(dice, catalog, condition); return condition;
    case 2: chooseOperator(dice, catalog, condition); break;
    default:
        chooseOperand(dice, catalog, condition);
        if (operandType(condition, catalog) != before || !isOffered(op, catalog)) {
            chooseOperator(dice, catalog, condition);
        }
    }
    // Text stays when only the operator changes, as people expect it to.
    const bool isText = before == Type::Bytes && operandType(condition, catalog) == before;
    const bool isPattern = condition.op == Matches || condition.op == Wildcard ||
                           condition.op == StrictWildcard || condition.op == InList;
    const bool staysValid = isText && !isPattern && op != InList && condition.op != In && op != In;
    if (condition.op != op && !staysValid) {
        chooseValues(dice, catalog, condition);
    } else if (operandType(condition, catalog) != before) {
        chooseValues(dice, catalog, condition);
    }
    return condition;
}

} // namespace rulewright::test
