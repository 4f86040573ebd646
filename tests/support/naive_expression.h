// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A second, deliberately naive reading of the Rules language, for tests that compare it with the
// program. It is written from the reference text alone and shares no code with core: the tree is
// here, naive_printer turns it into text, naive_evaluator gives its value, and random_expression
// makes pairs of tree and context. Nothing here is fast, and nothing reports an error: a tree is
// taken to be well typed.

#include "tests/support/naive_value.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace rulewright::test::naive
{

struct Expression;

/// A child in the tree; shared, since trees never change.
using ExpressionPtr = std::shared_ptr<const Expression>;

/// How the author wrote a string: "a", r"a" or 61:62.
enum class Notation { Quoted, Raw, Octets };

/// The radix in which a number is written.
enum class Base { Decimal, Hexadecimal, Octal };

/// A number in the text; a negative one is always decimal.
struct IntegerLiteral {
    std::int64_t value = 0;
    Base base = Base::Decimal;
};

/// A string in the text. The printer falls back to quotes where the notation cannot show it.
struct BytesLiteral {
    std::string bytes;
    Notation notation = Notation::Quoted;
};

/// An address in the text.
struct AddressLiteral {
    Ip address;
};

/// The right side of a comparison, or an argument.
using Literal = std::variant<IntegerLiteral, BytesLiteral, AddressLiteral>;

/// Inclusive range of numbers in a set.
struct IntegerRange {
    IntegerLiteral first;
    IntegerLiteral last;
};

/// Inclusive range of addresses of one family in a set.
struct AddressRange {
    Ip first;
    Ip last;
};

/// A network in a set or list; the host bits of the address are zero.
struct Network {
    Ip address;
    unsigned length = 0;
};

/// What may stand between the braces of a set.
using SetMember =
    std::variant<IntegerLiteral, BytesLiteral, AddressLiteral, IntegerRange, AddressRange, Network>;

/// The set in braces behind `in`.
struct MemberSet {
    std::vector<SetMember> members;
};

/// The named list behind `in`, without its dollar sign.
struct ListName {
    std::string name;
};

/// A regular expression or wildcard as the matcher sees it; octets are no notation for it.
struct Pattern {
    std::string text;
    Notation notation = Notation::Raw;
};

/// The index `[*]`.
struct AllElements {
};

/// The index `["key"]`.
struct Key {
    std::string name;
};

/// One index behind a value; a number is the position in an array.
using Index = std::variant<AllElements, IntegerLiteral, Key>;

/// A field and its type, such as `Map<Array<Bytes>>`.
struct Field {
    std::string name;
    std::string type;
};

/// A function call other than any and all.
struct Call {
    std::string function;
    std::vector<ExpressionPtr> arguments;
};

/// What the grammar calls a value: a field or call with its indexes.
struct Access {
    std::variant<Field, Call> base;
    std::vector<Index> indexes;
};

/// The operators of section 7.
enum class Operator {
    Equal,
    NotEqual,
    Less,
    LessEqual,
    Greater,
    GreaterEqual,
    BitwiseAnd,
    Contains,
    Matches,
    Wildcard,
    StrictWildcard,
    In,
};

/// What may stand on the right of a comparison; an Access makes it a computed one (7.8).
using RightSide = std::variant<Literal, MemberSet, ListName, Pattern, Access>;

/// A comparison with an operator.
struct Comparison {
    Access left;
    Operator operation = Operator::Equal;
    RightSide right;
};

/// Negation of one simple expression.
struct Not {
    ExpressionPtr operand;
};

/// The operators that join conditions, the tightest first.
enum class Connective { And, Xor, Or };

/// A flat chain of two or more operands.
struct Logical {
    Connective connective = Connective::And;
    std::vector<ExpressionPtr> operands;
};

/// A pair of brackets.
struct Group {
    ExpressionPtr inner;
};

/// Which of the two quantifiers.
enum class Quantity { Any, All };

/// any(…) or all(…).
struct Quantifier {
    Quantity quantity = Quantity::Any;
    ExpressionPtr argument;
};

/// A node of the tree. A bare Access is a value as an argument and an "is true" test elsewhere; a
/// Literal stands only as an argument.
struct Expression {
    std::variant<Access, Literal, Comparison, Not, Logical, Group, Quantifier> node;
};

/// Puts a node into the tree.
template <typename Node> [[nodiscard]] ExpressionPtr make(Node node)
{
    return std::make_shared<const Expression>(Expression{std::move(node)});
}

/// `Array<…>` of the type.
[[nodiscard]] std::string arrayOf(const std::string &type);

/// What stands between the angle brackets of an array or map; the type itself for others.
[[nodiscard]] std::string elementOf(const std::string &type);

/// Whether the type is an array.
[[nodiscard]] bool isArray(const std::string &type);

/// Number of `[*]` among the indexes of the value itself.
[[nodiscard]] std::size_t starCount(const Access &access);

/// The type of one reached element: that of the base, less one level per index.
[[nodiscard]] std::string elementTypeOf(const Access &access);

/// Whether the call works element by element, its first argument being a value with `[*]`.
[[nodiscard]] bool isMapped(const Call &call);

/// The type of the call, arrays of mapped calls included.
[[nodiscard]] std::string typeOf(const Call &call);

/// The type of the whole expression.
[[nodiscard]] std::string typeOf(const Expression &expression);

/// Whether a chain in the place of an argument starts with what makes it a logical expression: a
/// bracket, a negation or a quantifier (section 4.2, rule 2).
[[nodiscard]] bool startsLogical(const Expression &expression);

} // namespace rulewright::test::naive
