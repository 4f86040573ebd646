// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/expression/printer.h"

#include <algorithm>
#include <format>

namespace rulewright::expression
{

namespace
{

/// The bytes of the UTF-8 sequence at the start of \p text; 0 when it is malformed (RFC 3629).
std::size_t sequenceLength(std::string_view text) noexcept
{
    const auto at = [text](std::size_t i) {
        return i < text.size() ? static_cast<unsigned char>(text[i]) : 0U;
    };
    const auto follows = [at](std::size_t i) { return (at(i) & 0xC0U) == 0x80U; };
    const unsigned lead = at(0);
    if (lead < 0x80U) {
        return 1;
    }
    if (lead >= 0xC2U && lead <= 0xDFU) {
        return follows(1) ? 2 : 0;
    }
    const bool isOverlong = (lead == 0xE0U && at(1) < 0xA0U) || (lead == 0xF0U && at(1) < 0x90U);
    const bool isSurrogate = lead == 0xEDU && at(1) > 0x9FU;
    const bool isTooLarge = lead > 0xF4U || (lead == 0xF4U && at(1) > 0x8FU);
    if (lead < 0xE0U || isOverlong || isSurrogate || isTooLarge || !follows(1) || !follows(2)) {
        return 0;
    }
    return lead < 0xF0U ? 3 : (follows(3) ? 4 : 0);
}

bool isControl(char c) noexcept
{
    return static_cast<unsigned char>(c) < 0x20U || c == 0x7F;
}

std::string printValues(const Condition &condition)
{
    std::string set = "{";
    for (const std::string &value : condition.values) {
        set += set.size() > 1 ? " " : "";
        set += printQuoted(value);
    }
    return set + "}";
}

TokenKind tokenOf(ConditionOperator op) noexcept
{
    switch (op) {
    case ConditionOperator::Is: return TokenKind::End;
    case ConditionOperator::Eq: return TokenKind::Eq;
    case ConditionOperator::Ne: return TokenKind::Ne;
    case ConditionOperator::In: return TokenKind::In;
    }
    std::unreachable();
}

} // namespace

std::string printQuoted(std::string_view bytes)
{
    std::string literal = "\"";
    while (!bytes.empty()) {
        const std::size_t length = sequenceLength(bytes);
        if (length == 0 || isControl(bytes[0])) {
            literal += std::format("\\x{:02x}", static_cast<unsigned char>(bytes[0]));
        } else {
            literal += bytes[0] == '"' || bytes[0] == '\\' ? "\\" : "";
            literal += bytes.substr(0, length);
        }
        bytes.remove_prefix(std::max<std::size_t>(length, 1));
    }
    return literal + '"';
}

std::string printRaw(std::string_view bytes)
{
    std::string closing = "\"";
    while (bytes.contains(closing)) {
        closing += '#';
    }
    const std::string hashes = closing.substr(1);
    return "r" + hashes + '"' + std::string(bytes) + closing;
}

std::string printCondition(const Condition &condition, const Catalog &catalog)
{
    std::string text = condition.isNegated ? "not " : "";
    text += catalog[condition.field].name;
    if (condition.op == ConditionOperator::Is) {
        return text;
    }
    text += ' ';
    text += wordOf(tokenOf(condition.op));
    text += ' ';
    if (condition.op == ConditionOperator::In) {
        return text + printValues(condition);
    }
    return text + printQuoted(condition.values.empty() ? "" : condition.values.front());
}

} // namespace rulewright::expression
