// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/naive_expression.h"

#include <map>

namespace rulewright::test::naive
{

namespace
{

/// Result of the functions whose type does not depend on their arguments.
std::string fixedResult(const std::string &function)
{
    static const std::map<std::string, std::string> others = {
        {"len", "Int"},          {"lookup_json_integer", "Int"},
        {"starts_with", "Bool"}, {"ends_with", "Bool"},
        {"has_key", "Bool"},     {"has_value", "Bool"},
        {"cidr", "Ip"},          {"cidr6", "Ip"},
    };
    const auto found = others.find(function);
    return found == others.end() ? "Bytes" : found->second;
}

std::string firstArgumentType(const Call &call)
{
    const Expression &first = *call.arguments.front();
    const Access *access = std::get_if<Access>(&first.node);
    return access == nullptr ? typeOf(first) : elementTypeOf(*access);
}

/// The type of the function's result for one element.
std::string resultType(const Call &call)
{
    const bool isSameAsFirst = call.function == "concat" || call.function == "coalesce";
    return isSameAsFirst ? firstArgumentType(call) : fixedResult(call.function);
}

std::string baseType(const Access &access)
{
    if (const Field *field = std::get_if<Field>(&access.base)) {
        return field->type;
    }
    return typeOf(std::get<Call>(access.base));
}

std::string typeOfNode(const Access &access)
{
    const std::string element = elementTypeOf(access);
    return starCount(access) == 0 ? element : arrayOf(element);
}

std::string typeOfNode(const Literal &literal)
{
    if (std::holds_alternative<IntegerLiteral>(literal)) {
        return "Int";
    }
    return std::holds_alternative<BytesLiteral>(literal) ? "Bytes" : "Ip";
}

std::string typeOfNode(const Comparison &comparison)
{
    return starCount(comparison.left) == 0 ? "Bool" : "Array<Bool>";
}

std::string typeOfNode(const Not &negation)
{
    return typeOf(*negation.operand);
}

std::string typeOfNode(const Logical &logical)
{
    return typeOf(*logical.operands.front());
}

std::string typeOfNode(const Group &group)
{
    return typeOf(*group.inner);
}

std::string typeOfNode(const Quantifier & /*quantifier*/)
{
    return "Bool";
}

} // namespace

std::string arrayOf(const std::string &type)
{
    return "Array<" + type + ">";
}

std::string elementOf(const std::string &type)
{
    const std::size_t open = type.find('<');
    return open == std::string::npos ? type : type.substr(open + 1, type.size() - open - 2);
}

bool isArray(const std::string &type)
{
    return type.starts_with("Array<");
}

std::size_t starCount(const Access &access)
{
    std::size_t count = 0;
    for (const Index &index : access.indexes) {
        count += std::holds_alternative<AllElements>(index) ? 1U : 0U;
    }
    return count;
}

std::string elementTypeOf(const Access &access)
{
    std::string type = baseType(access);
    for (std::size_t index = 0; index < access.indexes.size(); ++index) {
        type = elementOf(type);
    }
    return type;
}

bool isMapped(const Call &call)
{
    if (call.arguments.empty()) {
        return false;
    }
    const Access *first = std::get_if<Access>(&call.arguments.front()->node);
    return first != nullptr && starCount(*first) > 0;
}

std::string typeOf(const Call &call)
{
    const std::string result = resultType(call);
    return isMapped(call) ? arrayOf(result) : result;
}

std::string typeOf(const Expression &expression)
{
    return std::visit([](const auto &node) { return typeOfNode(node); }, expression.node);
}

bool startsLogical(const Expression &expression)
{
    if (const Logical *logical = std::get_if<Logical>(&expression.node)) {
        return startsLogical(*logical->operands.front());
    }
    return std::holds_alternative<Not>(expression.node) ||
           std::holds_alternative<Group>(expression.node) ||
           std::holds_alternative<Quantifier>(expression.node);
}

} // namespace rulewright::test::naive
