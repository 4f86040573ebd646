// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0

// The arguments of random calls; the rest of the generator is in random_expression.cpp.

#include "tests/support/random_expression.h"
#include "tests/support/random_vocabulary.h"

#include <utility>

namespace rulewright::test::naive
{

RandomExpression::Arguments RandomExpression::arguments(const std::string &function,
                                                        const std::string &type, Mode mode,
                                                        int depth)
{
    if (function == "concat" || function == "coalesce") {
        return sameTypeArguments(type, mode, depth);
    }
    if (function == "starts_with" || function == "ends_with") {
        return textArguments(mode, depth);
    }
    if (function.starts_with("lookup_json")) {
        return jsonArguments(mode);
    }
    return function.starts_with("has_") || function.starts_with("cidr")
               ? specialArguments(function, mode, depth)
               : plainArguments(function, mode, depth);
}

/// Functions from strings, arrays and scalars to a string or a number.
RandomExpression::Arguments RandomExpression::plainArguments(const std::string &function, Mode mode,
                                                             int depth)
{
    if (function == "len") {
        return lenArguments(mode, depth);
    }
    if (function == "substring") {
        return substringArguments(mode, depth);
    }
    if (function == "url_decode") {
        return urlArguments(mode, depth);
    }
    if (function == "to_string") {
        return toStringArguments(mode);
    }
    if (function == "decode_base64") {
        return {specialPath("base64", mode)};
    }
    if (function == "join") {
        return {first("Array<Bytes>", mode, depth), literalOrValue("Bytes", depth)};
    }
    if (function == "remove_bytes") {
        return {first("Bytes", mode, depth), literalOf("Bytes")};
    }
    return {first("Bytes", mode, depth)};
}

/// The functions on maps and addresses.
RandomExpression::Arguments RandomExpression::specialArguments(const std::string &function,
                                                               Mode mode, int depth)
{
    static const std::vector<std::int64_t> bits4 = {1, 8, 16, 24, 31, 32};
    static const std::vector<std::int64_t> bits6 = {1, 16, 32, 64, 120, 127, 128};
    static const std::vector<std::string> maps = {"Map<Bytes>", "Map<Int>", "Map<Bool>",
                                                  "Map<Array<Bytes>>"};
    if (function == "cidr") {
        return {first("Ip", mode, depth), numberOf(bits4), numberOf(bits6)};
    }
    if (function == "cidr6") {
        return {first("Ip", mode, depth), numberOf(bits6)};
    }
    if (function == "has_value") {
        return hasValueArguments(mode);
    }
    const std::string type = mode == Mode::Mapped ? "Map<Bytes>" : m_dice.oneOf(maps);
    ExpressionPtr map = first(type, mode, depth);
    const bool isLiteral = m_dice.chance(70);
    return {map, isLiteral ? make(Literal(bytesLiteral(m_dice, randomKey(m_dice))))
                           : literalOrValue("Bytes", depth)};
}

/// Two or three arguments of one type, for concat and coalesce. Conditions as arguments are left to
/// the first place, where no rule about `[*]` speaks against them.
RandomExpression::Arguments RandomExpression::sameTypeArguments(const std::string &type, Mode mode,
                                                                int depth)
{
    const bool isLiteral = mode == Mode::Single && m_dice.chance(20);
    Arguments result = {isLiteral ? literalOrValue(type, depth) : first(type, mode, depth)};
    const std::size_t count = 1 + m_dice.below(2);
    for (std::size_t index = 0; index < count; ++index) {
        result.push_back(literalOrValue(type, depth));
    }
    return result;
}

RandomExpression::Arguments RandomExpression::textArguments(Mode mode, int depth)
{
    return {first("Bytes", mode, depth), literalOrValue("Bytes", depth)};
}

RandomExpression::Arguments RandomExpression::toStringArguments(Mode mode)
{
    static const std::vector<std::string> types = {"Int", "Bool", "Ip"};
    return {make(pathTo(m_dice.oneOf(types), mode == Mode::Mapped ? Shape::Many : Shape::One))};
}

RandomExpression::Arguments RandomExpression::substringArguments(Mode mode, int depth)
{
    static const std::vector<std::int64_t> offsets = {0, 1, 2, 3, 9, -1, -2, -9};
    Arguments result = {first("Bytes", mode, depth), numberOf(offsets)};
    if (m_dice.chance(60)) {
        result.push_back(numberOf(offsets));
    }
    return result;
}

RandomExpression::Arguments RandomExpression::urlArguments(Mode mode, int depth)
{
    static const std::vector<std::string> options = {"r", "u", "ru", "ur"};
    const bool isSpecialField = m_dice.chance(70);
    Arguments result = {isSpecialField ? specialPath("url", mode) : first("Bytes", mode, depth)};
    if (m_dice.chance(60)) {
        const std::string chosen = m_dice.oneOf(options);
        result.push_back(make(Literal(bytesLiteral(m_dice, chosen))));
    }
    return result;
}

RandomExpression::Arguments RandomExpression::jsonArguments(Mode mode)
{
    static const std::vector<std::string> names = {"a", "b", "k"};
    Arguments result = {specialPath("json", mode)};
    const std::size_t count = 1 + m_dice.below(2);
    for (std::size_t index = 0; index < count; ++index) {
        if (m_dice.chance(65)) {
            const std::string name = m_dice.oneOf(names);
            result.push_back(make(Literal(bytesLiteral(m_dice, name))));
        } else {
            result.push_back(numberOf({0, 1, 2, 3}));
        }
    }
    return result;
}

RandomExpression::Arguments RandomExpression::hasValueArguments(Mode mode)
{
    static const std::vector<std::string> single = {"Array<Bytes>", "Array<Int>", "Array<Ip>",
                                                    "Array<Bool>",  "Map<Bytes>", "Map<Int>",
                                                    "Map<Bool>"};
    static const std::vector<std::string> mapped = {"Array<Bytes>", "Array<Bool>", "Map<Bytes>"};
    const std::string type = m_dice.oneOf(mode == Mode::Single ? single : mapped);
    ExpressionPtr container = make(pathTo(type, mode == Mode::Mapped ? Shape::Many : Shape::One));
    return {container, literalOrValue(elementOf(type), 0)};
}

RandomExpression::Arguments RandomExpression::lenArguments(Mode mode, int depth)
{
    static const std::vector<std::string> single = {
        "Bytes",       "Array<Bytes>",        "Array<Int>",
        "Array<Bool>", "Array<Array<Bytes>>", "Array<Map<Bytes>>",
        "Array<Bool>"};
    static const std::vector<std::string> mapped = {"Bytes", "Array<Bytes>", "Array<Bool>"};
    return {first(m_dice.oneOf(mode == Mode::Single ? single : mapped), mode, depth)};
}

/// The first argument: no literal, with `[*]` for a mapped call, at times a condition.
ExpressionPtr RandomExpression::first(const std::string &type, Mode mode, int depth)
{
    if (mode == Mode::Mapped) {
        return make(starred(type, depth));
    }
    const bool isTruth = type == "Bool" || type == "Array<Bool>";
    if (!isTruth || m_budget <= 0 || m_dice.chance(50)) {
        return make(value(type, depth));
    }
    const Shape shape = type == "Bool" ? Shape::One : Shape::Many;
    ExpressionPtr result = conditionArgument(shape, depth - 1);
    const bool isBare = shape == Shape::Many && std::holds_alternative<Comparison>(result->node) &&
                        !m_options.hasBareArrayArguments;
    return isBare ? make(Group{result}) : result;
}

/// An argument of kind "both".
ExpressionPtr RandomExpression::literalOrValue(const std::string &type, int depth)
{
    const bool hasLiterals = type == "Bytes" || type == "Int" || type == "Ip";
    return hasLiterals && m_dice.chance(60) ? literalOf(type) : make(value(type, depth));
}

ExpressionPtr RandomExpression::literalOf(const std::string &type)
{
    return make(randomLiteral(m_dice, type));
}

ExpressionPtr RandomExpression::numberOf(const std::vector<std::int64_t> &choices)
{
    const std::int64_t number = m_dice.oneOf(choices);
    return make(Literal(integerLiteral(m_dice, number)));
}

/// The field with strings for one function, such as `t.bytes.json`.
ExpressionPtr RandomExpression::specialPath(const std::string &name, Mode mode)
{
    if (mode == Mode::Mapped) {
        return make(Access{Field{"t.array.bytes." + name, "Array<Bytes>"}, {AllElements{}}});
    }
    if (m_dice.chance(30)) {
        return make(
            Access{Field{"t.array.bytes." + name, "Array<Bytes>"}, {randomIndex("Array<Bytes>")}});
    }
    return make(Access{Field{"t.bytes." + name, "Bytes"}, {}});
}

} // namespace rulewright::test::naive
