// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/expression/regex_parser.h"

#include <algorithm>
#include <array>

namespace rulewright::expression
{

namespace
{

constexpr std::array<std::string_view, 14> asciiClassNames{
    "alnum", "alpha", "ascii", "blank", "cntrl", "digit", "graph",
    "lower", "print", "punct", "space", "upper", "word",  "xdigit"};

constexpr std::string_view unclosedClass = "unclosed character class";

} // namespace

std::optional<std::size_t> asciiClassIndex(std::string_view name) noexcept
{
    const auto found = std::ranges::find(asciiClassNames, name);
    if (found == asciiClassNames.end()) {
        return {};
    }
    return static_cast<std::size_t>(found - asciiClassNames.begin());
}

// class = "[" , [ "^" ] , { "-" } , [ "]" ] , { item | class | "[:" name ":]" | op } , "]"
SyntaxId RegexParser::readClass()
{
    openClass();
    while (!m_failure) {
        m_cursor.skipSpace();
        if (m_cursor.isAtEnd()) {
            failUnclosedClass();
        } else if (m_cursor.isAt(']')) {
            if (const auto closed = closeClass()) {
                return *closed;
            }
        } else {
            readClassItem();
        }
    }
    m_classes.clear();
    return addEmpty();
}

void RegexParser::readClassItem()
{
    if (m_cursor.isAt('[')) {
        if (!readAsciiClass()) {
            openClass();
        }
    } else if (m_cursor.take("&&")) {
        startClassOperand(ClassOperator::Intersection);
    } else if (m_cursor.take("--")) {
        startClassOperand(ClassOperator::Difference);
    } else if (m_cursor.take("~~")) {
        startClassOperand(ClassOperator::SymmetricDifference);
    } else {
        readClassRange();
    }
}

void RegexParser::openClass()
{
    const std::uint32_t begin = m_cursor.offset();
    ClassLevel level;
    bool goesOn = m_cursor.advanceOverSpace();
    if (goesOn && m_cursor.isAt('^')) {
        level.set.isNegated = true;
        goesOn = m_cursor.advanceOverSpace();
    }
    level.unionSpan = m_cursor.here();
    m_classes.push_back(std::move(level));
    while (goesOn && m_cursor.isAt('-')) {
        addClassMember(add(m_cursor.characterSpan(), SyntaxLiteral{U'-', false}));
        goesOn = m_cursor.advanceOverSpace();
        if (!goesOn) {
            fail({begin, begin}, unclosedClass);
        }
    }
    if (goesOn && m_classes.back().members.empty() && m_cursor.isAt(']')) {
        addClassMember(add(m_cursor.characterSpan(), SyntaxLiteral{U']', false}));
        goesOn = m_cursor.advanceOverSpace();
    }
    m_classes.back().open = spanFrom(begin);
    if (!goesOn) {
        fail(spanFrom(begin), unclosedClass);
    }
}

void RegexParser::addClassMember(SyntaxId member)
{
    ClassLevel &level = m_classes.back();
    const Span span = m_tree[member].span;
    if (level.members.empty()) {
        level.unionSpan.begin = span.begin;
    }
    level.unionSpan.end = span.end;
    level.members.push_back(member);
}

/// The members read since the class or its last operator began, as one operand.
SyntaxId RegexParser::takeOperand(ClassLevel &level)
{
    SyntaxId operand{};
    if (level.members.size() == 1) {
        operand = level.members.front();
    } else if (level.members.empty()) {
        operand = add(level.unionSpan, SyntaxEmpty{});
    } else {
        operand = add(level.unionSpan, SyntaxClassUnion{std::move(level.members)});
    }
    level.members.clear();
    if (!level.pending) {
        return operand;
    }
    const auto [op, left] = *level.pending;
    const Span span{m_tree[left].span.begin, m_tree[operand].span.end};
    return add(span, SyntaxClassOperation{op, left, operand});
}

/// The operators bind alike, to the left.
void RegexParser::startClassOperand(ClassOperator op)
{
    ClassLevel &level = m_classes.back();
    level.pending = {op, takeOperand(level)};
    level.unionSpan = m_cursor.here();
}

/// The outermost class once it is closed.
std::optional<SyntaxId> RegexParser::closeClass()
{
    ClassLevel level = std::move(m_classes.back());
    m_classes.pop_back();
    level.set.set = takeOperand(level);
    m_cursor.advance();
    const SyntaxId closed = add(spanFrom(level.open.begin), level.set);
    if (m_classes.empty()) {
        return closed;
    }
    addClassMember(closed);
    return {};
}

void RegexParser::failUnclosedClass()
{
    fail(m_classes.back().open, unclosedClass);
}

/// Reads `[:name:]`; anything else that starts alike is a class of its own.
bool RegexParser::readAsciiClass()
{
    const std::uint32_t begin = m_cursor.offset();
    if (!m_cursor.take("[:")) {
        return false;
    }
    SyntaxAsciiClass set;
    set.isNegated = m_cursor.take("^");
    const std::uint32_t nameBegin = m_cursor.offset();
    while (!m_cursor.isAtEnd() && !m_cursor.isAt(':')) {
        m_cursor.advance();
    }
    const auto index = asciiClassIndex(m_cursor.textFrom(nameBegin));
    if (!m_cursor.take(":]") || !index) {
        m_cursor.moveTo(begin);
        return false;
    }
    set.index = *index;
    addClassMember(add(spanFrom(begin), set));
    return true;
}

SyntaxId RegexParser::readClassPrimitive()
{
    if (m_cursor.isAt('\\')) {
        return readEscape();
    }
    const Span span = m_cursor.characterSpan();
    const SyntaxId literal = add(span, SyntaxLiteral{m_cursor.current(), false});
    m_cursor.advance();
    return literal;
}

// item = primitive , [ "-" , primitive ]
void RegexParser::readClassRange()
{
    const SyntaxId first = readClassPrimitive();
    m_cursor.skipSpace();
    if (!m_failure && m_cursor.isAtEnd()) {
        failUnclosedClass();
    }
    if (m_failure) {
        return;
    }
    const std::optional<char32_t> next = m_cursor.peekBehindSpace();
    if (!m_cursor.isAt('-') || next == U']' || next == U'-') {
        if (as<SyntaxAssertion>(first) != nullptr) {
            fail(m_tree[first].span, "invalid escape sequence found in character class");
            return;
        }
        addClassMember(first);
        return;
    }
    if (!m_cursor.advanceOverSpace()) {
        failUnclosedClass();
        return;
    }
    const SyntaxId last = readClassPrimitive();
    const auto *begin = m_failure ? nullptr : as<SyntaxLiteral>(first);
    const auto *end = m_failure ? nullptr : as<SyntaxLiteral>(last);
    if (!begin || !end) {
        if (!m_failure) {
            fail(m_tree[begin ? last : first].span, "invalid range boundary, must be a literal");
        }
        return;
    }
    const Span span{m_tree[first].span.begin, m_tree[last].span.end};
    if (begin->character > end->character) {
        fail(span, "invalid character class range, the start must be <= the end");
        return;
    }
    addClassMember(add(span, SyntaxClassRange{first, last}));
}

} // namespace rulewright::expression
