// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/naive_printer.h"

#include "tests/support/naive_literal_printer.h"

#include <cctype>
#include <string_view>
#include <vector>

namespace rulewright::test::naive
{

namespace
{

/// The two spellings of an operator, the word first.
std::vector<std::string> spellings(Operator operation)
{
    switch (operation) {
    case Operator::Equal: return {"eq", "=="};
    case Operator::NotEqual: return {"ne", "!="};
    case Operator::Less: return {"lt", "<"};
    case Operator::LessEqual: return {"le", "<="};
    case Operator::Greater: return {"gt", ">"};
    case Operator::GreaterEqual: return {"ge", ">="};
    case Operator::BitwiseAnd: return {"&", "bitwise_and"};
    case Operator::Contains: return {"contains"};
    case Operator::Matches: return {"matches", "~"};
    case Operator::Wildcard: return {"wildcard"};
    case Operator::StrictWildcard: return {"strict wildcard"};
    case Operator::In: return {"in"};
    }
    return {};
}

std::vector<std::string> spellings(Connective connective)
{
    switch (connective) {
    case Connective::And: return {"and", "&&"};
    case Connective::Xor: return {"xor", "^^"};
    case Connective::Or: return {"or", "||"};
    }
    return {};
}

bool isWordByte(char byte)
{
    return std::isalnum(static_cast<unsigned char>(byte)) != 0 || byte == '_';
}

/// Whether a word straight behind this text would be read as a part of it.
bool mergesWithWord(const std::string &text)
{
    return isWordByte(text.back()) || text.back() == '.' || text.back() == ':';
}

/// Whether the digit run at the end of the expression stops before the `o` of `or` and the `x` of
/// `xor`. A lone zero would swallow the `x`, and other ends may be names.
bool endsInDigitRun(const Expression &expression)
{
    if (const Not *negation = std::get_if<Not>(&expression.node)) {
        return endsInDigitRun(*negation->operand);
    }
    const Comparison *comparison = std::get_if<Comparison>(&expression.node);
    const Literal *literal =
        comparison == nullptr ? nullptr : std::get_if<Literal>(&comparison->right);
    const IntegerLiteral *integer =
        literal == nullptr ? nullptr : std::get_if<IntegerLiteral>(literal);
    return integer != nullptr && integer->value != 0;
}

/// Prints one tree with one spelling.
class Printer
{
public:
    explicit Printer(Spelling &spelling) : m_spelling(spelling) {}

    [[nodiscard]] std::string text(const Expression &expression)
    {
        return std::visit([this](const auto &node) { return textOf(node); }, expression.node);
    }

private:
    /// A place where a blank may stand but is not needed; `plain` is what stands there normally.
    [[nodiscard]] std::string gap(std::string_view plain)
    {
        if (!m_spelling.varies(50)) {
            return std::string(plain);
        }
        return m_spelling.choose(2) == 0 ? "" : blanks(m_spelling);
    }

    /// What stands between a text and an operator behind it.
    [[nodiscard]] std::string gapBefore(const std::string &operation, const std::string &left,
                                        bool isDigitRun)
    {
        const bool isTight = isDigitRun && (operation[0] == 'o' || operation[0] == 'x');
        const bool isNeeded = isWordByte(operation[0]) && mergesWithWord(left) && !isTight;
        return isNeeded ? blanks(m_spelling) : gap(" ");
    }

    template <typename T> [[nodiscard]] std::string spelt(T operation)
    {
        const std::vector<std::string> choices = spellings(operation);
        return choices[m_spelling.choose(choices.size())];
    }

    [[nodiscard]] std::string textOf(const Literal &literal)
    {
        return literalText(literal, m_spelling, Place::Argument);
    }

    [[nodiscard]] std::string textOf(const Access &access)
    {
        std::string result =
            std::visit([this](const auto &base) { return baseText(base); }, access.base);
        for (const Index &index : access.indexes) {
            result += together({"[", gap(""), indexText(index), gap(""), "]"});
        }
        return result;
    }

    [[nodiscard]] std::string indexText(const Index &index)
    {
        if (const auto *position = std::get_if<IntegerLiteral>(&index)) {
            return integerText(*position, m_spelling, Place::Right);
        }
        const Key *key = std::get_if<Key>(&index);
        return key == nullptr ? "*" : quotedText(key->name, m_spelling);
    }

    [[nodiscard]] std::string baseText(const Field &field) { return field.name; }

    [[nodiscard]] std::string baseText(const Call &call)
    {
        std::string result = together({call.function, gap(""), "(", gap("")});
        for (std::size_t index = 0; index < call.arguments.size(); ++index) {
            result += index == 0 ? "" : together({gap(""), ",", gap(" ")});
            result += argumentText(*call.arguments[index]);
        }
        return together({result, gap(""), ")"});
    }

    [[nodiscard]] std::string argumentText(const Expression &expression)
    {
        const bool isChain = std::holds_alternative<Logical>(expression.node);
        const std::string inner = text(expression);
        return isChain && !startsLogical(expression) ? "(" + inner + ")" : inner;
    }

    [[nodiscard]] std::string textOf(const Comparison &comparison)
    {
        const std::string left = textOf(comparison.left);
        const std::string operation = spelt(comparison.operation);
        return together(
            {left, gapBefore(operation, left, false), operation, gap(" "), rightText(comparison)});
    }

    [[nodiscard]] std::string rightText(const Comparison &comparison)
    {
        if (const Access *computed = std::get_if<Access>(&comparison.right)) {
            return textOf(*computed);
        }
        if (const auto *literal = std::get_if<Literal>(&comparison.right)) {
            return literalText(*literal, m_spelling, Place::Right);
        }
        if (const auto *set = std::get_if<MemberSet>(&comparison.right)) {
            return setText(*set, m_spelling);
        }
        if (const auto *list = std::get_if<ListName>(&comparison.right)) {
            return "$" + list->name;
        }
        const Pattern &pattern = std::get<Pattern>(comparison.right);
        return comparison.operation == Operator::Matches ? regexText(pattern, m_spelling)
                                                         : wildcardText(pattern, m_spelling);
    }

    [[nodiscard]] std::string textOf(const Not &negation)
    {
        const bool isSymbol = m_spelling.choose(2) == 1;
        const std::string prefix = isSymbol ? "!" + gap("") : "not" + gap(" ");
        return prefix + simpleText(*negation.operand);
    }

    /// A chain under `not` needs brackets.
    [[nodiscard]] std::string simpleText(const Expression &expression)
    {
        const std::string inner = text(expression);
        return std::holds_alternative<Logical>(expression.node) ? "(" + inner + ")" : inner;
    }

    [[nodiscard]] std::string textOf(const Group &group)
    {
        return together({"(", gap(""), text(*group.inner), gap(""), ")"});
    }

    [[nodiscard]] std::string textOf(const Quantifier &quantifier)
    {
        const std::string name = quantifier.quantity == Quantity::Any ? "any" : "all";
        return together(
            {name, gap(""), "(", gap(""), argumentText(*quantifier.argument), gap(""), ")"});
    }

    [[nodiscard]] std::string textOf(const Logical &logical)
    {
        std::string result = operandText(*logical.operands.front(), logical.connective);
        for (std::size_t index = 1; index < logical.operands.size(); ++index) {
            const std::string operation = spelt(logical.connective);
            const bool isDigitRun = endsInDigitRun(*logical.operands[index - 1]);
            result += together({gapBefore(operation, result, isDigitRun), operation, gap(" "),
                                operandText(*logical.operands[index], logical.connective)});
        }
        return result;
    }

    /// A chain inside a chain needs brackets unless it binds tighter.
    [[nodiscard]] std::string operandText(const Expression &expression, Connective outer)
    {
        const Logical *chain = std::get_if<Logical>(&expression.node);
        const std::string inner = text(expression);
        return chain != nullptr && chain->connective >= outer ? "(" + inner + ")" : inner;
    }

    Spelling &m_spelling;
};

} // namespace

std::string printed(const Expression &expression, Spelling &spelling)
{
    std::string text = Printer(spelling).text(expression);
    if (spelling.varies(10)) {
        return together({"\t", blanks(spelling), text, blanks(spelling), "\t"});
    }
    return text;
}

std::string printed(const Expression &expression)
{
    Spelling spelling = Spelling::plain();
    return printed(expression, spelling);
}

} // namespace rulewright::test::naive
