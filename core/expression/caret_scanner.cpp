// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/expression/caret_scanner.h"

#include "core/expression/characters.h"
#include "core/expression/lexer.h"

#include <algorithm>
#include <utility>

namespace rulewright::expression
{

namespace
{

/// A bare value of these types is a condition.
bool isTruth(Type type) noexcept
{
    return type.primitive() == Primitive::Bool && type.depth() <= 1;
}

bool isOrdering(ComparisonOperator op) noexcept
{
    return op >= ComparisonOperator::Eq && op <= ComparisonOperator::Lt;
}

} // namespace

CaretScanner::CaretScanner(std::string_view text, const Catalog &catalog, std::uint32_t caret)
    : m_text(text), m_source(text), m_catalog(catalog),
      m_caret(std::min(caret, static_cast<std::uint32_t>(text.size()))), m_frames(1)
{
}

CompletionContext CaretScanner::run()
{
    while (!m_found) {
        step();
    }
    return std::move(*m_found);
}

void CaretScanner::step()
{
    switch (top().expect) {
    case Expect::Start: readStart(); return;
    case Expect::Operator: readOperator(); return;
    case Expect::Right: readRight(); return;
    case Expect::Member: readMember(); return;
    case Expect::Logical: readLogical(); return;
    }
    std::unreachable();
}

// A condition, or an argument of a call.
void CaretScanner::readStart()
{
    if (stopsInBlanks(CaretPlace::ConditionStart)) {
        return;
    }
    const Span word = m_source.wordAt(m_offset);
    const bool isNot = textAt(m_text, word).starts_with("not");
    const bool isWholeNot = isNot && word.length() == 3;
    if (m_source.at(m_offset) == '(') {
        pushFrame(FrameKind::Bracket, {}, m_offset + 1);
    } else if (m_source.at(m_offset) == '!' || (isNot && !(isWholeNot && m_caret <= word.end))) {
        m_offset += isNot ? 3 : 1;
    } else if (m_source.startsString(m_offset)) {
        readString(CaretPlace::ConditionStart);
    } else if (word.isEmpty() || isDigit(m_source.at(m_offset))) {
        readArgumentLiteral();
    } else if (!stopsInToken(CaretPlace::ConditionStart, word)) {
        readName(word);
    }
}

/// A number or address as an argument; elsewhere something that cannot stand there.
void CaretScanner::readArgumentLiteral()
{
    if (m_source.at(m_offset) == ')' || m_source.at(m_offset) == ',') {
        closeOrSeparate();
        return;
    }
    const Span value = valueLikeAt(m_text, m_offset);
    if (!stopsInToken(CaretPlace::ConditionStart, value)) {
        top().value = {};
        goOn(top().kind == FrameKind::Call ? Expect::Logical : Expect::Start, value.end);
    }
}

/// A field, or the start of a call.
void CaretScanner::readName(Span name)
{
    const std::string_view text = textAt(m_text, name);
    const std::uint32_t open = m_source.skipSpace(name.end);
    const bool isCall = m_source.at(open) == '(' && m_caret > open;
    m_offset = name.end;
    if (const auto field = m_catalog.find(text)) {
        settle({.type = m_catalog[*field].type, .field = *field});
    } else if (!isCall) {
        settle({});
    } else if (text == "any" || text == "all") {
        pushFrame(FrameKind::Quantifier, {}, open + 1);
    } else {
        pushFrame(FrameKind::Call, {m_catalog.findFunction(text), name, 0}, open + 1);
    }
}

/// After a value: yes/no values are conditions, others need an operator.
void CaretScanner::settle(Value value)
{
    const bool isRight = top().expect == Expect::Right;
    if (isRight) {
        finishComparison();
        return;
    }
    top().expect = isTruth(value.type) ? Expect::Logical : Expect::Operator;
    top().value = value;
}

void CaretScanner::readOperator()
{
    if (m_source.at(m_offset) == '[') {
        readIndex();
        return;
    }
    if (stopsInBlanks(CaretPlace::AfterValue) || stopsInStrict() ||
        stopsInToken(CaretPlace::AfterValue, m_source.wordAt(m_offset))) {
        return;
    }
    const bool isJoined = top().value.type.isError() && m_source.logicalAt(m_offset);
    const auto row = std::ranges::find_if(comparisonOperators(), [&](const ComparisonRow &tried) {
        return matchToken(m_text, m_offset, std::span(&tried.token, 1)).has_value();
    });
    if (isJoined || row == comparisonOperators().end()) {
        readLogical();
        return;
    }
    const Span token = matchToken(m_text, m_offset, std::span(&row->token, 1))->span;
    if (m_caret < token.end) {
        stop(CaretPlace::AfterValue, token);
        return;
    }
    top().op = row->op;
    goOn(Expect::Right, token.end);
}

/// `strict wildcard` is one operator of two words.
bool CaretScanner::stopsInStrict()
{
    const Span first = m_source.wordAt(m_offset);
    if (textAt(m_text, first) != "strict") {
        return false;
    }
    const Span second = m_source.wordAt(m_source.skipSpace(first.end));
    const bool isMeant =
        !second.isEmpty() && std::string_view("wildcard").starts_with(textAt(m_text, second));
    const Span whole{first.begin, isMeant ? second.end : first.end};
    return stopsInToken(CaretPlace::AfterValue, whole);
}

void CaretScanner::readRight()
{
    if (stopsInBlanks(CaretPlace::AfterOperator)) {
        return;
    }
    const char c = m_source.at(m_offset);
    if (c == '{') {
        m_members.clear();
        goOn(Expect::Member, m_offset + 1);
        return;
    }
    if (c == ')' || c == ',') {
        closeOrSeparate();
        return;
    }
    if (m_source.startsString(m_offset)) {
        readString(CaretPlace::AfterOperator);
        return;
    }
    const Span value = valueLikeAt(m_text, m_offset);
    if (stopsInToken(CaretPlace::AfterOperator, value)) {
        return;
    }
    const Span word = m_source.wordAt(m_offset);
    if (m_source.isLogicalPiece(m_offset)) {
        readLogical();
    } else if (!word.isEmpty() && m_catalog.lookUp(textAt(m_text, word))) {
        readName(word);
    } else {
        m_offset = value.end;
        finishComparison();
    }
}

void CaretScanner::readMember()
{
    if (stopsInBlanks(CaretPlace::InSet)) {
        return;
    }
    const char c = m_source.at(m_offset);
    if (c == '}' || c == ')') {
        m_offset += c == '}' ? 1 : 0;
        finishComparison();
        return;
    }
    if (m_source.startsString(m_offset)) {
        readString(CaretPlace::InSet);
        return;
    }
    const Span value = valueLikeAt(m_text, m_offset);
    if (stopsInToken(CaretPlace::InSet, value)) {
        return;
    }
    if (m_source.isLogicalPiece(m_offset)) {
        finishComparison();
    } else {
        m_members.emplace_back(textAt(m_text, value));
        m_offset = value.end;
    }
}

/// After a condition: what joins it with the next one, or closes the bracket.
void CaretScanner::readLogical()
{
    if (m_source.at(m_offset) == '[') {
        readIndex();
        return;
    }
    const CaretPlace place =
        top().expect == Expect::Operator ? CaretPlace::AfterValue : CaretPlace::AfterCondition;
    if (stopsInBlanks(place)) {
        return;
    }
    if (m_source.at(m_offset) == ')' || m_source.at(m_offset) == ',') {
        closeOrSeparate();
        return;
    }
    const auto op = m_source.logicalAt(m_offset);
    const Span word = m_source.wordAt(m_offset);
    const bool isGlued = op && op->span.end < word.end;
    if (!isGlued && stopsInToken(place, word)) {
        return;
    }
    const Span token = op ? op->span : readPiece(m_text, m_offset).span;
    const bool isInside = op ? m_caret < token.end : m_caret <= token.end;
    if (isInside) {
        stop(place, token);
    } else if (op) {
        top().value = {};
        top().op.reset();
        goOn(Expect::Start, token.end);
    } else {
        m_offset = token.end;
    }
}

void CaretScanner::readString(CaretPlace outside)
{
    const Expect expect = top().expect;
    const bool isPattern = expect == Expect::Right && top().op == ComparisonOperator::Matches;
    CaretText::StringPlace string = m_source.stringAt(m_offset, isPattern);
    const std::uint32_t begin = std::exchange(m_offset, string.end);
    if (m_caret < string.content.begin) {
        stop(outside, {begin, string.end});
    } else if (m_caret <= string.content.end) {
        stop(CaretPlace::InString, string.content);
    } else if (expect == Expect::Member) {
        m_members.push_back(std::move(string.value));
    } else if (expect == Expect::Right) {
        finishComparison();
    } else {
        top().value = {.type = Type::Bytes};
        top().expect = Expect::Logical;
    }
}

/// The comparison is complete and now counts as a yes/no value.
void CaretScanner::finishComparison()
{
    Frame &frame = top();
    frame.value.type = frame.value.hasEach ? Type::arrayOf(Type::Bool) : Type::Bool;
    frame.value.isCompared = true;
    frame.op.reset();
    frame.expect = Expect::Logical;
}

void CaretScanner::readIndex()
{
    const std::uint32_t open = m_offset;
    const std::uint32_t begin = m_source.skipSpace(open + 1);
    const bool isString = m_source.startsString(begin);
    const CaretText::StringPlace string =
        isString ? m_source.stringAt(begin, false) : CaretText::StringPlace{};
    const Span value = m_source.at(begin) == ']' ? Span{begin, begin} : valueLikeAt(m_text, begin);
    const Span key = isString ? string.content : value;
    const std::uint32_t end = isString ? string.end : value.end;
    const std::uint32_t close = m_source.skipSpace(end);
    const bool isClosed = m_source.at(close) == ']' || close == m_source.end();
    if (m_caret > open && m_caret <= (isClosed ? close : end)) {
        const bool isInKey = key.begin <= m_caret && m_caret <= key.end;
        stop(CaretPlace::InIndex, isInKey ? key : Span{m_caret, m_caret});
        return;
    }
    m_offset = m_source.at(close) == ']' ? close + 1 : std::max(end, open + 1);
    if (!top().value.isCompared) {
        readKey(begin);
    }
}

/// The value behind the index whose key stands at \p begin.
void CaretScanner::readKey(std::uint32_t begin)
{
    Value value = top().value;
    const bool isEach = m_source.at(begin) == '*';
    const bool fits = isEach                         ? !value.type.isPrimitive()
                      : m_source.startsString(begin) ? value.type.isMap()
                                                     : value.type.isArray();
    value.type = fits ? value.type.element() : Type::Error;
    value.hasEach = value.hasEach || isEach;
    settle(value);
}

/// At `)` or `,`.
void CaretScanner::closeOrSeparate()
{
    const bool isClose = m_source.at(m_offset) == ')';
    ++m_offset;
    if (isClose && m_frames.size() > 1) {
        popFrame();
    } else if (!isClose && top().kind == FrameKind::Call) {
        endArgument();
        ++top().call.argument;
        top().expect = Expect::Start;
    }
}

void CaretScanner::endArgument()
{
    Frame &frame = top();
    if (frame.call.argument == 0) {
        frame.first = frame.value;
    }
    frame.value = {};
    frame.op.reset();
}

void CaretScanner::pushFrame(FrameKind kind, CallPlace call, std::uint32_t begin)
{
    m_frames.push_back({kind, Expect::Start, {}, {}, call, {}});
    m_offset = begin;
}

void CaretScanner::popFrame()
{
    const bool isCall = top().kind == FrameKind::Call;
    const Value inner =
        top().kind == FrameKind::Quantifier ? Value{.type = Type::Bool} : top().value;
    if (isCall) {
        endArgument();
    }
    const Value value = isCall ? resultOf(top()) : inner;
    m_frames.pop_back();
    settle(value);
    top().expect = isCall ? top().expect : Expect::Logical;
}

/// A function keeps the field of its argument when it gives the same type of value.
CaretScanner::Value CaretScanner::resultOf(const Frame &call) const
{
    if (!call.call.function) {
        return {};
    }
    const Type first = call.first.type;
    const Type plain = resultType(m_catalog[*call.call.function].returns, first);
    const bool isMapped = call.first.hasEach && plain.depth() < Type::maximalDepth;
    return {.type = isMapped ? Type::arrayOf(plain) : plain,
            .field = plain == first ? call.first.field : std::nullopt};
}

void CaretScanner::goOn(Expect expect, std::uint32_t offset)
{
    top().expect = expect;
    m_offset = offset;
}

/// Passes the blanks; stops when the caret stands among or at the end of them.
bool CaretScanner::stopsInBlanks(CaretPlace place)
{
    const std::uint32_t next = m_source.skipSpace(m_offset);
    if (m_caret <= next) {
        stop(place, {m_caret, m_caret});
        return true;
    }
    m_offset = next;
    return false;
}

/// Stops when the caret stands in or at the end of \p token.
bool CaretScanner::stopsInToken(CaretPlace place, Span token)
{
    const bool stops = !token.isEmpty() && m_caret <= token.end;
    if (stops) {
        m_offset = token.end;
        stop(place, token);
    }
    return stops;
}

void CaretScanner::stop(CaretPlace place, Span replaced)
{
    const Frame &frame = top();
    CompletionContext context;
    context.place = place;
    context.replaced = replaced;
    context.typed = textAt(m_text, {replaced.begin, std::min(m_caret, replaced.end)});
    context.type = frame.value.type;
    context.field = frame.value.field;
    context.op = frame.op;
    context.forms = place == CaretPlace::AfterOperator ? rightForms() : RightForms{};
    context.hasOpenBracket = m_frames.size() > 1;
    const bool isInArgument = frame.kind == FrameKind::Call && frame.call.argument > 0;
    if (isInArgument && frame.expect == Expect::Start) {
        context.field = frame.first.field;
    }
    const auto call =
        std::ranges::find(m_frames.rbegin(), m_frames.rend(), FrameKind::Call, &Frame::kind);
    if (call != m_frames.rend()) {
        context.call = call->call;
    }
    if (frame.expect == Expect::Member) {
        collectMembers(std::max(m_offset, m_caret));
        context.present = std::move(m_members);
    }
    m_found = std::move(context);
}

/// The members of the set from \p offset on.
void CaretScanner::collectMembers(std::uint32_t offset)
{
    for (;;) {
        offset = m_source.skipSpace(offset);
        if (offset >= m_source.end() || std::string_view("}()").contains(m_source.at(offset)) ||
            m_source.isLogicalPiece(offset)) {
            return;
        }
        if (m_source.startsString(offset)) {
            CaretText::StringPlace string = m_source.stringAt(offset, false);
            m_members.push_back(std::move(string.value));
            offset = string.end;
        } else {
            const Span value = valueLikeAt(m_text, offset);
            m_members.emplace_back(textAt(m_text, value));
            offset = value.end;
        }
    }
}

RightForms CaretScanner::rightForms() const
{
    const Type type = top().value.type;
    const ComparisonOperator op = *top().op;
    const bool isIn = op == ComparisonOperator::In;
    const bool isTaken = type.isError() || takes(op, type);
    const bool isText = type.isError() || type == Type::Bytes;
    return {.hasSet = isIn && isTaken,
            .hasList = isIn && isTaken,
            .hasRawString = !isIn && isTaken && isText,
            .hasComputed = isOrdering(op) && isTaken && m_catalog.options().hasComputedRight};
}

} // namespace rulewright::expression
