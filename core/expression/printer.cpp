// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/expression/printer.h"

#include "core/expression/characters.h"
#include "core/expression/literal.h"

#include <algorithm>
#include <format>

namespace rulewright::expression
{

namespace
{

bool isControl(char c) noexcept
{
    return static_cast<unsigned char>(c) < 0x20U || c == 0x7F;
}

std::string_view functionName(Modifier modifier) noexcept
{
    switch (modifier) {
    case Modifier::None: return {};
    case Modifier::Lower: return "lower";
    case Modifier::Upper: return "upper";
    case Modifier::Length: return "len";
    }
    std::unreachable();
}

/// `r#"…"#` with as few “#” as possible; empty when more are needed than the language allows.
std::optional<std::string> rawLiteral(std::string_view bytes)
{
    std::string closing = "\"";
    while (bytes.contains(closing)) {
        closing += '#';
    }
    const std::string hashes = closing.substr(1);
    return hashes.size() <= maximalHashes
               ? std::optional("r" + hashes + '"' + std::string(bytes) + closing)
               : std::nullopt;
}

std::string printRight(const Condition &condition, Type type)
{
    const std::string first = condition.values.empty() ? "" : condition.values.front();
    if (condition.op == ConditionOperator::InList) {
        return '$' + first;
    }
    if (condition.op != ConditionOperator::In) {
        return printValue(first, type, condition.op);
    }
    std::string set = "{";
    for (const std::string &value : condition.values) {
        set += set.size() > 1 ? " " : "";
        set += printValue(value, type, condition.op);
    }
    return set + '}';
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
    const auto literal = rawLiteral(bytes);
    return literal ? *literal : printQuoted(bytes);
}

std::string printPattern(std::string_view pattern)
{
    if (auto literal = rawLiteral(pattern)) {
        return *literal;
    }
    std::string quoted = "\"";
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        const bool isEscape = pattern[i] == '\\' && i + 1 < pattern.size();
        const char c = pattern[isEscape ? ++i : i];
        quoted += c == '"' ? "\\x22" : (isEscape ? "\\" : "") + std::string(1, c);
    }
    return quoted + '"';
}

std::string printValue(std::string_view value, Type type, ConditionOperator op)
{
    if (type != Type::Bytes) {
        return std::string(value);
    }
    if (op == ConditionOperator::Matches && isUtf8(value)) {
        return printPattern(value);
    }
    const bool isWildcard =
        op == ConditionOperator::Wildcard || op == ConditionOperator::StrictWildcard;
    return isWildcard && isUtf8(value) ? printRaw(value) : printQuoted(value);
}

std::string printOperand(const Condition &condition, const Catalog &catalog)
{
    std::string text(catalog[condition.field].name);
    text += condition.key ? '[' + printQuoted(*condition.key) + ']' : "";
    text += condition.items != Items::One ? "[*]" : "";
    const std::string_view function = functionName(condition.modifier);
    return function.empty() ? text : std::string(function) + '(' + text + ')';
}

std::string printCondition(const Condition &condition, const Catalog &catalog)
{
    std::string text = printOperand(condition, catalog);
    const std::string right = printRight(condition, operandType(condition, catalog));
    if (condition.op == ConditionOperator::StartsWith) {
        text = "starts_with(" + text + ", " + right + ')';
    } else if (condition.op == ConditionOperator::EndsWith) {
        text = "ends_with(" + text + ", " + right + ')';
    } else if (const auto op = comparisonOf(condition.op)) {
        text += ' ' + std::string(wordOf(rowOf(*op).token)) + ' ' + right;
    }
    if (condition.items != Items::One) {
        text = (condition.items == Items::Any ? "any(" : "all(") + text + ')';
    }
    return condition.isNegated ? "not " + text : text;
}

} // namespace rulewright::expression
