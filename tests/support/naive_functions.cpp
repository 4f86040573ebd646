// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/naive_functions.h"

#include "tests/support/naive_address.h"
#include "tests/support/naive_json.h"
#include "tests/support/naive_patterns.h"
#include "tests/support/naive_utf8.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string_view>
#include <utility>

namespace rulewright::test::naive
{

namespace
{

using Arguments = std::vector<Value>;

const std::string &bytesOf(const Value &value)
{
    return std::get<std::string>(value.data);
}

std::int64_t integerOf(const Value &value)
{
    return std::get<std::int64_t>(value.data);
}

bool hasUnknown(const Arguments &arguments)
{
    return std::ranges::any_of(arguments, &Value::isUnknown);
}

bool hasMissing(const Arguments &arguments)
{
    return std::ranges::any_of(arguments, &Value::isMissing);
}

Value concat(const Arguments &arguments)
{
    if (hasUnknown(arguments)) {
        return Value{Unknown{}};
    }
    Value result{Missing{}};
    for (const Value &argument : arguments) {
        if (argument.isMissing()) {
            continue;
        }
        if (result.isMissing()) {
            result = argument;
        } else if (std::string *text = std::get_if<std::string>(&result.data)) {
            *text += bytesOf(argument);
        } else {
            const auto &items = std::get<Value::Array>(argument.data);
            auto &all = std::get<Value::Array>(result.data);
            all.insert(all.end(), items.begin(), items.end());
        }
    }
    return result;
}

Value coalesce(const Arguments &arguments)
{
    for (const Value &argument : arguments) {
        if (!argument.isMissing()) {
            return argument;
        }
    }
    return Value{Missing{}};
}

Value len(const Arguments &arguments)
{
    const std::string *text = std::get_if<std::string>(&arguments[0].data);
    const std::size_t size =
        text != nullptr ? text->size() : std::get<Value::Array>(arguments[0].data).size();
    return Value{static_cast<std::int64_t>(size)};
}

Value lower(const Arguments &arguments)
{
    return Value{lowered(bytesOf(arguments[0]))};
}

Value upper(const Arguments &arguments)
{
    return Value{raised(bytesOf(arguments[0]))};
}

Value startsWith(const Arguments &arguments)
{
    return Value{bytesOf(arguments[0]).starts_with(bytesOf(arguments[1]))};
}

Value endsWith(const Arguments &arguments)
{
    return Value{bytesOf(arguments[0]).ends_with(bytesOf(arguments[1]))};
}

/// The offset counted from the start, kept inside the text.
std::int64_t clamped(std::int64_t offset, std::int64_t size)
{
    return std::clamp<std::int64_t>(offset < 0 ? offset + size : offset, 0, size);
}

Value substring(const Arguments &arguments)
{
    const std::string &text = bytesOf(arguments[0]);
    const auto size = static_cast<std::int64_t>(text.size());
    const std::int64_t start = clamped(integerOf(arguments[1]), size);
    const std::int64_t end = arguments.size() > 2 ? clamped(integerOf(arguments[2]), size) : size;
    if (start >= end) {
        return Value{std::string()};
    }
    return Value{
        text.substr(static_cast<std::size_t>(start), static_cast<std::size_t>(end - start))};
}

/// The UTF-16 unit of a `%uXXXX` at that place.
std::optional<std::uint32_t> percentUnit(std::string_view text, std::size_t at)
{
    return text.substr(std::min(at, text.size())).starts_with("%u") ? hexNumber(text, at + 2, 4)
                                                                    : std::nullopt;
}

/// Decodes the `%uXXXX` at `at`, or two of them that are a pair, and moves behind it.
std::string decodedUnit(std::string_view text, std::size_t &at, std::uint32_t unit)
{
    at += 6;
    const std::optional<std::uint32_t> next = percentUnit(text, at);
    if (isHighSurrogate(unit) && next && isLowSurrogate(*next)) {
        at += 6;
        return encodedUtf8(joinedSurrogates(unit, *next));
    }
    return encodedUtf8(isHighSurrogate(unit) || isLowSurrogate(unit) ? 0xFFFDU : unit);
}

std::string decodedOnce(std::string_view text, bool hasUnits)
{
    std::string result;
    for (std::size_t at = 0; at < text.size();) {
        const std::optional<std::uint32_t> unit = hasUnits ? percentUnit(text, at) : std::nullopt;
        const std::optional<std::uint32_t> octet =
            text[at] == '%' ? hexNumber(text, at + 1, 2) : std::nullopt;
        if (unit) {
            result += decodedUnit(text, at, *unit);
        } else if (octet) {
            result.push_back(static_cast<char>(*octet));
            at += 3;
        } else {
            result.push_back(text[at] == '+' ? ' ' : text[at]);
            ++at;
        }
    }
    return result;
}

Value urlDecode(const Arguments &arguments)
{
    const std::string options = arguments.size() > 1 ? bytesOf(arguments[1]) : "";
    const bool hasUnits = options.find('u') != std::string::npos;
    const bool isRepeated = options.find('r') != std::string::npos;
    std::string text = decodedOnce(bytesOf(arguments[0]), hasUnits);
    for (std::string next = decodedOnce(text, hasUnits); isRepeated && next != text;
         next = decodedOnce(text, hasUnits)) {
        text = next;
    }
    return Value{text};
}

Value removeBytes(const Arguments &arguments)
{
    std::string result;
    for (const char byte : bytesOf(arguments[0])) {
        if (bytesOf(arguments[1]).find(byte) == std::string::npos) {
            result.push_back(byte);
        }
    }
    return Value{result};
}

Value toString(const Arguments &arguments)
{
    if (const bool *truth = std::get_if<bool>(&arguments[0].data)) {
        return Value{std::string(*truth ? "true" : "false")};
    }
    if (const Ip *address = std::get_if<Ip>(&arguments[0].data)) {
        return Value{addressText(*address)};
    }
    return Value{std::to_string(integerOf(arguments[0]))};
}

/// The member or element of a JSON value, Missing for a key of the wrong kind, too.
Value jsonMember(const Value &container, const Value &key)
{
    const auto *object = std::get_if<Value::Map>(&container.data);
    const auto *array = std::get_if<Value::Array>(&container.data);
    const auto *name = std::get_if<std::string>(&key.data);
    const auto *position = std::get_if<std::int64_t>(&key.data);
    if (object != nullptr && name != nullptr) {
        const auto found = object->find(*name);
        return found == object->end() ? Value{Missing{}} : found->second;
    }
    if (array != nullptr && position != nullptr && *position >= 0 &&
        static_cast<std::uint64_t>(*position) < array->size()) {
        return (*array)[static_cast<std::size_t>(*position)];
    }
    return Value{Missing{}};
}

Value lookupJson(const Arguments &arguments)
{
    Value value = parseJson(bytesOf(arguments[0])).value_or(Value{Missing{}});
    for (std::size_t index = 1; index < arguments.size(); ++index) {
        value = jsonMember(value, arguments[index]);
    }
    return value;
}

Value lookupJsonString(const Arguments &arguments)
{
    const Value value = lookupJson(arguments);
    return std::holds_alternative<std::string>(value.data) ? value : Value{Missing{}};
}

Value lookupJsonInteger(const Arguments &arguments)
{
    const Value value = lookupJson(arguments);
    return std::holds_alternative<std::int64_t>(value.data) ? value : Value{Missing{}};
}

Value cidr(const Arguments &arguments)
{
    const Ip &address = std::get<Ip>(arguments[0].data);
    const std::size_t index = address.family == Family::V4 ? 1 : 2;
    return Value{masked(address, static_cast<unsigned>(integerOf(arguments[index])))};
}

Value cidr6(const Arguments &arguments)
{
    const Ip &address = std::get<Ip>(arguments[0].data);
    return address.family == Family::V4
               ? arguments[0]
               : Value{masked(address, static_cast<unsigned>(integerOf(arguments[1])))};
}

std::optional<std::uint32_t> base64Digit(char digit)
{
    static constexpr std::string_view alphabet =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    const std::size_t index = alphabet.find(digit);
    return index == std::string_view::npos ? std::nullopt
                                           : std::optional(static_cast<std::uint32_t>(index));
}

/// The text without its padding; nothing when the padding is not the right one.
std::optional<std::string_view> withoutPadding(std::string_view text)
{
    std::string_view digits = text.substr(0, text.find('='));
    const std::string_view padding = text.substr(digits.size());
    const bool isRight = padding.empty() || (padding.size() < 3 && text.size() % 4 == 0 &&
                                             padding == std::string(padding.size(), '='));
    return isRight && digits.size() % 4 != 1 ? std::optional(digits) : std::nullopt;
}

Value decodeBase64(const Arguments &arguments)
{
    const std::optional<std::string_view> digits = withoutPadding(bytesOf(arguments[0]));
    if (!digits) {
        return Value{Missing{}};
    }
    std::string result;
    std::uint32_t bits = 0;
    unsigned bitsHeld = 0;
    for (const char byte : *digits) {
        const std::optional<std::uint32_t> digit = base64Digit(byte);
        if (!digit) {
            return Value{Missing{}};
        }
        bits = ((bits << 6U) | *digit) & 0xFFFFU;
        bitsHeld += 6;
        if (bitsHeld >= 8) {
            bitsHeld -= 8;
            result.push_back(static_cast<char>((bits >> bitsHeld) & 0xFFU));
        }
    }
    return Value{result};
}

Value join(const Arguments &arguments)
{
    std::string result;
    bool isFirst = true;
    for (const Value &item : std::get<Value::Array>(arguments[0].data)) {
        result += isFirst ? "" : bytesOf(arguments[1]);
        result += bytesOf(item);
        isFirst = false;
    }
    return Value{result};
}

Value hasKey(const Arguments &arguments)
{
    return Value{std::get<Value::Map>(arguments[0].data).contains(bytesOf(arguments[1]))};
}

/// The elements of an array, or the values of a map.
std::vector<Value> elements(const Value &container)
{
    if (const auto *array = std::get_if<Value::Array>(&container.data)) {
        return *array;
    }
    std::vector<Value> result;
    for (const auto &[key, value] : std::get<Value::Map>(container.data)) {
        result.push_back(value);
    }
    return result;
}

Value hasValue(const Arguments &arguments)
{
    bool meetsUnknown = false;
    for (const Value &element : elements(arguments[0])) {
        if (element == arguments[1]) {
            return Value{true};
        }
        meetsUnknown = meetsUnknown || element.isUnknown();
    }
    return meetsUnknown ? Value{Unknown{}} : Value{false};
}

using Function = Value (*)(const Arguments &);

/// The functions for which an unknown or missing argument decides before they are called.
const std::map<std::string, Function> &strictFunctions()
{
    static const std::map<std::string, Function> functions = {
        {"len", len},
        {"lower", lower},
        {"upper", upper},
        {"starts_with", startsWith},
        {"ends_with", endsWith},
        {"substring", substring},
        {"url_decode", urlDecode},
        {"remove_bytes", removeBytes},
        {"to_string", toString},
        {"lookup_json_string", lookupJsonString},
        {"lookup_json_integer", lookupJsonInteger},
        {"cidr", cidr},
        {"cidr6", cidr6},
        {"decode_base64", decodeBase64},
        {"join", join},
        {"has_key", hasKey},
        {"has_value", hasValue},
    };
    return functions;
}

} // namespace

Value callFunction(const std::string &name, const std::vector<Value> &arguments)
{
    if (name == "concat") {
        return concat(arguments);
    }
    if (name == "coalesce") {
        return coalesce(arguments);
    }
    if (hasUnknown(arguments)) {
        return Value{Unknown{}};
    }
    return hasMissing(arguments) ? Value{Missing{}} : strictFunctions().at(name)(arguments);
}

} // namespace rulewright::test::naive
