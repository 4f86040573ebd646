// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/random_expression.h"

#include "tests/support/random_vocabulary.h"

#include <algorithm>
#include <utility>

namespace rulewright::test::naive
{

namespace
{

bool isStarred(const ExpressionPtr &expression)
{
    const Access *access = std::get_if<Access>(&expression->node);
    return access != nullptr && starCount(*access) > 0;
}

const Logical *chainOf(const ExpressionPtr &expression)
{
    return std::get_if<Logical>(&expression->node);
}

ExpressionPtr grouped(ExpressionPtr expression)
{
    return make(Group{std::move(expression)});
}

} // namespace

RandomExpression::RandomExpression(std::uint64_t seed, RandomOptions options)
    : m_dice(seed), m_options(options)
{
    for (const FieldDeclaration &field : schemeFields()) {
        collectPaths(
            {.field = field.name, .fieldType = field.type, .isStar = {}, .type = field.type});
    }
}

RandomCase RandomExpression::next()
{
    m_budget = m_options.conditions;
    const bool isIncomplete = m_dice.chance(m_options.percentIncomplete);
    Context context = randomContext(m_dice, isIncomplete ? m_options.percentUnknown : 0);
    const int depth = 1 + static_cast<int>(m_dice.below(static_cast<std::size_t>(m_options.depth)));
    return {.expression = *condition(Shape::One, depth), .context = std::move(context)};
}

/// Keeps the path and all that go on from it.
void RandomExpression::collectPaths(const Path &path)
{
    m_paths.push_back(path);
    const std::string element = elementOf(path.type);
    if (element == path.type) {
        return;
    }
    for (const bool isStar : {false, true}) {
        Path longer = path;
        longer.isStar.push_back(isStar);
        longer.type = element;
        collectPaths(longer);
    }
}

/// Fields with strings for one function only.
bool RandomExpression::isSpecial(const std::string &field)
{
    return field.ends_with(".url") || field.ends_with(".json") || field.ends_with(".base64");
}

ExpressionPtr RandomExpression::condition(Shape shape, int depth)
{
    if (depth <= 0 || m_budget <= 0 || m_dice.chance(15)) {
        return leaf(shape, depth);
    }
    switch (m_dice.below(shape == Shape::One ? 7 : 5)) {
    case 0: return negation(shape, depth);
    case 1: return grouped(condition(shape, depth - 1));
    case 2:
    case 3:
    case 4: return chain(shape, depth);
    default: return quantifier(depth);
    }
}

ExpressionPtr RandomExpression::leaf(Shape shape, int depth)
{
    --m_budget;
    const int calls = std::max(depth, static_cast<int>(m_dice.below(3)));
    return m_dice.chance(25) ? bareLeaf(shape, calls) : comparison(shape, calls);
}

ExpressionPtr RandomExpression::bareLeaf(Shape shape, int depth)
{
    if (shape == Shape::One) {
        return make(value("Bool", depth));
    }
    return make(m_dice.chance(60) ? value("Array<Bool>", depth) : starred("Bool", depth));
}

ExpressionPtr RandomExpression::comparison(Shape shape, int depth)
{
    static const std::vector<std::string> types = {"Bytes", "Bytes", "Int", "Int", "Ip"};
    const std::string type = m_dice.oneOf(types);
    Comparison result;
    result.left = shape == Shape::One ? value(type, depth) : starred(type, depth);
    result.operation = randomOperator(type);
    result.right = rightSide(result.operation, type, depth);
    return make(std::move(result));
}

Operator RandomExpression::randomOperator(const std::string &type)
{
    static const std::vector<Operator> common = {
        Operator::Equal,   Operator::NotEqual,     Operator::Less, Operator::LessEqual,
        Operator::Greater, Operator::GreaterEqual, Operator::In,   Operator::In,
        Operator::Equal,   Operator::NotEqual};
    static const std::vector<Operator> text = {Operator::Contains, Operator::Matches,
                                               Operator::Wildcard, Operator::StrictWildcard};
    if (type == "Bytes" && m_dice.chance(45)) {
        return m_dice.oneOf(text);
    }
    return type == "Int" && m_dice.chance(20) ? Operator::BitwiseAnd : m_dice.oneOf(common);
}

RightSide RandomExpression::rightSide(Operator operation, const std::string &type, int depth)
{
    switch (operation) {
    case Operator::Matches: return randomRegex(m_dice);
    case Operator::Wildcard:
    case Operator::StrictWildcard: return randomWildcard(m_dice);
    case Operator::In:
        return m_dice.chance(30) ? RightSide(randomListName(m_dice, type))
                                 : RightSide(randomSet(m_dice, type));
    case Operator::BitwiseAnd:
    case Operator::Contains: return randomLiteral(m_dice, type);
    case Operator::Equal:
    case Operator::NotEqual:
    case Operator::Less:
    case Operator::LessEqual:
    case Operator::Greater:
    case Operator::GreaterEqual: break;
    }
    return m_dice.chance(25) ? RightSide(value(type, depth - 1))
                             : RightSide(randomLiteral(m_dice, type));
}

ExpressionPtr RandomExpression::negation(Shape shape, int depth)
{
    ExpressionPtr operand = condition(shape, depth - 1);
    return make(Not{chainOf(operand) == nullptr ? operand : grouped(operand)});
}

ExpressionPtr RandomExpression::chain(Shape shape, int depth)
{
    Logical logical;
    logical.connective = static_cast<Connective>(m_dice.below(3));
    const std::size_t count = 2 + m_dice.below(2);
    for (std::size_t index = 0; index < count; ++index) {
        ExpressionPtr operand = condition(shape, depth - 1);
        const Logical *inner = chainOf(operand);
        const bool bindsTighter = inner == nullptr || inner->connective < logical.connective;
        logical.operands.push_back(bindsTighter ? operand : grouped(operand));
    }
    return make(std::move(logical));
}

ExpressionPtr RandomExpression::quantifier(int depth)
{
    const Quantity quantity = m_dice.chance(50) ? Quantity::Any : Quantity::All;
    return make(Quantifier{quantity, conditionArgument(Shape::Many, depth - 1)});
}

/// A condition in the place of an argument: in brackets where it would be read otherwise.
ExpressionPtr RandomExpression::conditionArgument(Shape shape, int depth)
{
    ExpressionPtr result = condition(shape, depth);
    const bool isBareChain = chainOf(result) != nullptr && !startsLogical(*result);
    return isBareChain || isStarred(result) ? grouped(result) : result;
}

Index RandomExpression::randomIndex(const std::string &containerType)
{
    if (isArray(containerType)) {
        return integerLiteral(m_dice, static_cast<std::int64_t>(m_dice.below(3)));
    }
    return Key{randomKey(m_dice)};
}

Access RandomExpression::access(const Path &path)
{
    Access result{.base = Field{path.field, path.fieldType}, .indexes = {}};
    std::string type = path.fieldType;
    for (const bool isStar : path.isStar) {
        result.indexes.push_back(isStar ? Index(AllElements{}) : randomIndex(type));
        type = elementOf(type);
    }
    return result;
}

/// A field with its indexes; with `[*]` among them for Shape::Many.
Access RandomExpression::pathTo(const std::string &type, Shape shape)
{
    std::vector<Path> fitting;
    for (const Path &path : m_paths) {
        const bool hasStar = std::ranges::find(path.isStar, true) != path.isStar.end();
        if (path.type == type && hasStar == (shape == Shape::Many) && !isSpecial(path.field)) {
            fitting.push_back(path);
        }
    }
    return access(m_dice.oneOf(fitting));
}

/// A value of the type without `[*]` of its own.
Access RandomExpression::value(const std::string &type, int depth)
{
    const bool isMap = type.starts_with("Map");
    if (depth <= 0 || isMap || type == "Array<Map<Bytes>>" || m_dice.chance(50)) {
        return pathTo(type, Shape::One);
    }
    if (!isArray(type) && m_dice.chance(15)) {
        const std::string array = arrayOf(type);
        return {.base = call(array, depth - 1), .indexes = {randomIndex(array)}};
    }
    return {.base = call(type, depth - 1), .indexes = {}};
}

/// A value with `[*]` that reaches elements of the type.
Access RandomExpression::starred(const std::string &type, int depth)
{
    const bool isScalar = elementOf(type) == type;
    if (depth <= 0 || !isScalar || m_dice.chance(55)) {
        return pathTo(type, Shape::Many);
    }
    return {.base = call(arrayOf(type), depth - 1), .indexes = {AllElements{}}};
}

Call RandomExpression::call(const std::string &type, int depth)
{
    const std::string element = elementOf(type);
    if (!isArray(type)) {
        return scalarCall(type, Mode::Single, depth);
    }
    if (elementOf(element) == element && m_dice.chance(65)) {
        return scalarCall(element, Mode::Mapped, depth);
    }
    const std::string function = m_dice.chance(50) ? "concat" : "coalesce";
    return {.function = function, .arguments = sameTypeArguments(type, Mode::Single, depth)};
}

Call RandomExpression::scalarCall(const std::string &type, Mode mode, int depth)
{
    const std::string function = randomFunction(type);
    return {.function = function, .arguments = arguments(function, type, mode, depth)};
}

std::string RandomExpression::randomFunction(const std::string &type)
{
    static const std::vector<std::string> texts = {
        "concat",     "lower",        "upper",    "substring",
        "url_decode", "remove_bytes", "coalesce", "lookup_json_string",
        "join",       "to_string",    "concat",   "decode_base64"};
    static const std::vector<std::string> truths = {"starts_with", "ends_with", "has_key",
                                                    "has_value", "coalesce"};
    static const std::vector<std::string> numbers = {"len", "len", "lookup_json_integer",
                                                     "coalesce"};
    static const std::vector<std::string> addresses = {"cidr", "cidr6", "coalesce"};
    if (type == "Bytes") {
        const std::string function = m_dice.oneOf(texts);
        return function == "to_string" && !m_options.hasToString ? "lower" : function;
    }
    if (type == "Bool") {
        return m_dice.oneOf(truths);
    }
    return m_dice.oneOf(type == "Int" ? numbers : addresses);
}

} // namespace rulewright::test::naive
