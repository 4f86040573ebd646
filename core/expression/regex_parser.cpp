// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/expression/regex_parser.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <format>

// What is accepted, in which order faults are found, and their words follow regex-syntax 0.8.9.

namespace rulewright::expression
{

namespace
{

bool isNameCharacter(char32_t c, bool isFirst) noexcept
{
    const bool isLetter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
    const bool isLater = (c >= '0' && c <= '9') || c == '.' || c == '[' || c == ']';
    return isLetter || (!isFirst && isLater);
}

bool has(std::uint8_t flags, RegexFlag flag) noexcept
{
    return (flags & std::to_underlying(flag)) != 0;
}

} // namespace

std::expected<SyntaxTree, SyntaxFailure> parseRegex(std::string_view pattern)
{
    return RegexParser(pattern).parse();
}

SyntaxId RegexParser::add(Span span, SyntaxData data)
{
    m_tree.nodes.push_back({span, std::move(data)});
    return static_cast<SyntaxId>(m_tree.nodes.size() - 1);
}

SyntaxId RegexParser::fail(Span span, std::string_view reason, std::optional<Span> original)
{
    if (!m_failure) {
        m_failure = SyntaxFailure{std::string(reason), span, original};
    }
    m_cursor.moveToEnd();
    return add(span, SyntaxEmpty{});
}

std::expected<SyntaxTree, SyntaxFailure> RegexParser::parse()
{
    m_levels.emplace_back();
    m_cursor.skipSpace();
    while (!m_cursor.isAtEnd()) {
        parseItem();
        m_cursor.skipSpace();
    }
    m_tree.root = finish();
    if (!m_failure) {
        checkNesting(m_tree.root);
    }
    if (m_failure) {
        return std::unexpected(*std::move(m_failure));
    }
    return std::move(m_tree);
}

void RegexParser::parseItem()
{
    switch (m_cursor.current()) {
    case '(': openGroup(); break;
    case ')': closeGroup(); break;
    case '|': startBranch(); break;
    case '?':
    case '*':
    case '+': repeat(); break;
    case '{': repeatCounted(); break;
    default: {
        const SyntaxId item = m_cursor.isAt('[') ? readClass() : readPrimitive();
        m_levels.back().sequence.members.push_back(item);
    }
    }
}

// ---- groups ---------------------------------------------------------------------------------

// group = "(" , [ "?P<" name ">" | "?<" name ">" | "?" flags ":" ] , … , ")" | "(?" flags ")"
void RegexParser::openGroup()
{
    const Span open = m_cursor.characterSpan();
    m_cursor.advanceOverSpace();
    for (const std::string_view prefix : {"?=", "?!", "?<=", "?<!"}) {
        if (m_cursor.take(prefix)) {
            fail(spanFrom(open.begin),
                 "look-around, including look-ahead and look-behind, is not supported");
            return;
        }
    }
    const Span inside = m_cursor.here();
    if (m_cursor.take("?P<") || m_cursor.take("?<")) {
        openCapture(open);
    } else if (m_cursor.take("?")) {
        openFlags(open, inside);
    } else {
        pushLevel(open, {}, true);
    }
}

void RegexParser::openFlags(Span open, Span inside)
{
    if (m_cursor.isAtEnd()) {
        fail(open, "unclosed group");
        return;
    }
    const std::uint32_t begin = m_cursor.offset();
    const FlagChange change = readFlags();
    if (m_failure) {
        return;
    }
    const bool isEmpty = m_cursor.offset() == begin;
    if (m_cursor.isAt(':')) {
        m_cursor.advance();
        pushLevel(open, change, false);
        return;
    }
    m_cursor.advance();
    if (isEmpty) {
        fail(inside, "repetition operator missing expression");
        return;
    }
    if (has(change.on | change.off, RegexFlag::IgnoreSpace)) {
        m_cursor.setIgnoresSpace(has(change.on, RegexFlag::IgnoreSpace));
    }
    m_levels.back().sequence.members.push_back(add(spanFrom(open.begin), SyntaxFlags{change}));
}

void RegexParser::openCapture(Span open)
{
    const std::uint32_t begin = m_cursor.offset();
    const std::string_view name = readCaptureName();
    if (m_failure) {
        return;
    }
    const Span span{begin, begin + static_cast<std::uint32_t>(name.size())};
    const auto known = std::ranges::find(m_names, name, &std::pair<std::string, Span>::first);
    if (known != m_names.end()) {
        fail(span, "duplicate capture group name", known->second);
        return;
    }
    m_names.emplace_back(name, span);
    pushLevel(open, {}, true);
}

/// The name up to the `>`, which is passed over.
std::string_view RegexParser::readCaptureName()
{
    const std::uint32_t begin = m_cursor.offset();
    while (!m_cursor.isAtEnd() && !m_cursor.isAt('>')) {
        if (!isNameCharacter(m_cursor.current(), m_cursor.offset() == begin)) {
            fail(m_cursor.characterSpan(), "invalid capture group character");
            return {};
        }
        m_cursor.advance();
    }
    const std::string_view name = m_cursor.textFrom(begin);
    if (m_cursor.isAtEnd()) {
        fail(m_cursor.here(), "unclosed capture group name");
    } else if (name.empty()) {
        fail(m_cursor.here(), "empty capture group name");
    }
    m_cursor.advance();
    return name;
}

void RegexParser::pushLevel(Span open, FlagChange change, bool isCapturing)
{
    Level level;
    level.sequence.begin = m_cursor.offset();
    level.begin = m_cursor.offset();
    level.group = {{}, change, isCapturing};
    level.open = open;
    level.outerIgnoresSpace = m_cursor.ignoresSpace();
    m_levels.push_back(std::move(level));
    if (has(change.on | change.off, RegexFlag::IgnoreSpace)) {
        m_cursor.setIgnoresSpace(has(change.on, RegexFlag::IgnoreSpace));
    }
}

void RegexParser::closeGroup()
{
    if (m_levels.size() == 1) {
        fail(m_cursor.characterSpan(), "unopened group");
        return;
    }
    Level level = std::move(m_levels.back());
    m_levels.pop_back();
    level.group.inner = finishLevel(level);
    m_cursor.setIgnoresSpace(level.outerIgnoresSpace);
    m_cursor.advance();
    m_levels.back().sequence.members.push_back(add(spanFrom(level.open.begin), level.group));
}

void RegexParser::startBranch()
{
    Level &level = m_levels.back();
    if (level.branches.empty()) {
        level.begin = level.sequence.begin;
    }
    level.branches.push_back(finishSequence(std::move(level.sequence)));
    m_cursor.advance();
    level.sequence = {m_cursor.offset(), {}};
}

SyntaxId RegexParser::finishSequence(Sequence &&sequence)
{
    const Span span = spanFrom(sequence.begin);
    if (sequence.members.size() == 1) {
        return sequence.members.front();
    }
    return sequence.members.empty() ? add(span, SyntaxEmpty{})
                                    : add(span, SyntaxConcat{std::move(sequence.members)});
}

SyntaxId RegexParser::finishLevel(Level &level)
{
    const SyntaxId last = finishSequence(std::move(level.sequence));
    if (level.branches.empty()) {
        return last;
    }
    level.branches.push_back(last);
    return add(spanFrom(level.begin), SyntaxAlternation{std::move(level.branches)});
}

SyntaxId RegexParser::finish()
{
    if (m_levels.size() > 1) {
        fail(m_levels.back().open, "unclosed group");
    }
    return finishLevel(m_levels.front());
}

// ---- flags ----------------------------------------------------------------------------------

// flags = { flag } , [ "-" , flag , { flag } ]
FlagChange RegexParser::readFlags()
{
    FlagChange change;
    std::optional<Span> negation;
    bool isDangling = false;
    std::array<std::optional<Span>, 128> seen;
    while (!m_failure && !m_cursor.isAt(':') && !m_cursor.isAt(')')) {
        const Span span = m_cursor.characterSpan();
        isDangling = m_cursor.isAt('-');
        if (isDangling && negation) {
            fail(span, "flag negation operator repeated", negation);
        } else if (isDangling) {
            negation = span;
        } else if (const auto flag = readFlag()) {
            auto &first = seen[std::to_underlying(*flag)];
            if (first) {
                fail(span, "duplicate flag", first);
            }
            first = span;
            (negation ? change.off : change.on) |= std::to_underlying(*flag);
        }
        if (!m_failure && !m_cursor.advance()) {
            fail(m_cursor.here(), "expected flag but got end of regex");
        }
    }
    if (!m_failure && isDangling) {
        fail(*negation, "dangling flag negation operator");
    }
    return change;
}

std::optional<RegexFlag> RegexParser::readFlag()
{
    switch (m_cursor.current()) {
    case 'i': return RegexFlag::IgnoreCase;
    case 'm': return RegexFlag::MultiLine;
    case 's': return RegexFlag::DotMatchesNewline;
    case 'U': return RegexFlag::SwapGreed;
    case 'u': return RegexFlag::Unicode;
    case 'R': return RegexFlag::Crlf;
    case 'x': return RegexFlag::IgnoreSpace;
    default: fail(m_cursor.characterSpan(), "unrecognized flag"); return {};
    }
}

// ---- repetition -----------------------------------------------------------------------------

bool RegexParser::hasOperand()
{
    const std::vector<SyntaxId> &members = m_levels.back().sequence.members;
    if (!members.empty() && as<SyntaxFlags>(members.back()) == nullptr) {
        return true;
    }
    fail(m_cursor.here(), "repetition operator missing expression");
    return false;
}

void RegexParser::repeat()
{
    if (!hasOperand()) {
        return;
    }
    const std::uint32_t begin = m_cursor.offset();
    SyntaxRepetition repetition{{}, m_cursor.isAt('+') ? 1U : 0U, {}, false};
    if (m_cursor.isAt('?')) {
        repetition.max = 1;
    }
    m_cursor.advance();
    repetition.isLazy = m_cursor.take("?");
    addRepetition(spanFrom(begin), repetition);
}

void RegexParser::addRepetition(Span operatorSpan, SyntaxRepetition repetition)
{
    SyntaxId &operand = m_levels.back().sequence.members.back();
    repetition.operand = operand;
    operand = add({m_tree[operand].span.begin, operatorSpan.end}, repetition);
}

// counted = "{" , number , [ "," , [ number ] ] , "}" , [ "?" ]
void RegexParser::repeatCounted()
{
    constexpr std::string_view unclosed = "unclosed counted repetition";
    if (!hasOperand()) {
        return;
    }
    const std::uint32_t begin = m_cursor.offset();
    if (!m_cursor.advanceOverSpace()) {
        fail(spanFrom(begin), unclosed);
        return;
    }
    const Count first = readCount();
    SyntaxRepetition repetition{{}, first.value.value_or(0), first.value, false};
    if (!readCountEnd(begin, first, repetition)) {
        return;
    }
    if (!m_cursor.isAt('}')) {
        fail(spanFrom(begin), unclosed);
        return;
    }
    m_cursor.advanceOverSpace();
    repetition.isLazy = m_cursor.take("?");
    if (repetition.max && repetition.min > *repetition.max) {
        fail(spanFrom(begin), "invalid repetition count range, the start must be <= the end");
        return;
    }
    addRepetition(spanFrom(begin), repetition);
}

/// What follows the first number, up to the closing brace. False after a failure.
bool RegexParser::readCountEnd(std::uint32_t begin, const Count &first,
                               SyntaxRepetition &repetition)
{
    constexpr std::string_view unclosed = "unclosed counted repetition";
    const auto failWith = [this](const SyntaxFailure &failure) {
        fail(failure.span, failure.reason);
        return false;
    };
    const bool hasComma = m_cursor.isAt(',');
    if (m_cursor.isAtEnd() || (hasComma && !m_cursor.advanceOverSpace())) {
        fail(spanFrom(begin), unclosed);
        return false;
    }
    if (!first.value) {
        return failWith(first.failure);
    }
    if (!hasComma) {
        return true;
    }
    repetition.max.reset();
    if (m_cursor.isAt('}')) {
        return true;
    }
    const Count last = readCount();
    repetition.max = last.value;
    return last.value ? true : failWith(last.failure);
}

RegexParser::Count RegexParser::readCount()
{
    while (isUnicodeSpace(m_cursor.current())) {
        m_cursor.advance();
    }
    const std::uint32_t begin = m_cursor.offset();
    std::string digits;
    while (m_cursor.current() >= '0' && m_cursor.current() <= '9') {
        digits += static_cast<char>(m_cursor.current());
        m_cursor.advanceOverSpace();
    }
    const Span span = spanFrom(begin);
    while (isUnicodeSpace(m_cursor.current())) {
        m_cursor.advanceOverSpace();
    }
    if (digits.empty()) {
        return {{}, {"repetition quantifier expects a valid decimal", span, {}}};
    }
    std::uint32_t number = 0;
    const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    if (read.ec != std::errc()) {
        return {{}, {"decimal literal invalid", span, {}}};
    }
    return {number, {}};
}

// ---- nesting --------------------------------------------------------------------------------

namespace
{

/// The children that count for nesting; empty for leaves.
std::vector<SyntaxId> childrenOf(const SyntaxNode &node)
{
    const auto &data = node.data;
    if (const auto *group = std::get_if<SyntaxGroup>(&data)) {
        return {group->inner};
    }
    if (const auto *repetition = std::get_if<SyntaxRepetition>(&data)) {
        return {repetition->operand};
    }
    if (const auto *set = std::get_if<SyntaxClass>(&data)) {
        return {set->set};
    }
    if (const auto *operation = std::get_if<SyntaxClassOperation>(&data)) {
        return {operation->left, operation->right};
    }
    if (const auto *concat = std::get_if<SyntaxConcat>(&data)) {
        return concat->members;
    }
    if (const auto *alternation = std::get_if<SyntaxAlternation>(&data)) {
        return alternation->members;
    }
    const auto *set = std::get_if<SyntaxClassUnion>(&data);
    return set != nullptr ? set->members : std::vector<SyntaxId>();
}

} // namespace

/// Finds the first node, in the order of the text, that lies too deep.
void RegexParser::checkNesting(SyntaxId root)
{
    std::vector<std::pair<SyntaxId, int>> open{{root, 0}};
    while (!open.empty()) {
        const auto [id, outer] = open.back();
        open.pop_back();
        const std::vector<SyntaxId> children = childrenOf(m_tree[id]);
        const int depth = outer + (children.empty() ? 0 : 1);
        if (depth > maximalRegexNesting) {
            fail(m_tree[id].span,
                 std::format("exceed the maximum number of nested parentheses/brackets ({})",
                             maximalRegexNesting));
            return;
        }
        for (auto child = children.rbegin(); child != children.rend(); ++child) {
            open.emplace_back(*child, depth);
        }
    }
}

} // namespace rulewright::expression
