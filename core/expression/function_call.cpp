// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/expression/function_call.h"

#include "core/expression/byte_set.h"
#include "core/expression/characters.h"

#include <algorithm>
#include <charconv>
#include <cstring>
#include <limits>

namespace rulewright::expression
{

namespace
{

using Text = std::string_view;

const Text &textOf(const Value &value)
{
    return value.get<Text>();
}

std::int64_t numberOf(const Value &value)
{
    return value.get<std::int64_t>();
}

/// Writes results into the memory of a run.
class Maker
{
public:
    explicit Maker(const FunctionCall &call) : m_memory(call.memory) {}

    char *bytes(std::size_t size) const
    {
        return static_cast<char *>(m_memory.allocate(std::max<std::size_t>(size, 1), 1));
    }
    Value keep(Text text) const
    {
        char *copy = bytes(text.size());
        std::ranges::copy(text, copy);
        return Value(Text(copy, text.size()));
    }
    std::span<Value> items(std::size_t size) const
    {
        std::pmr::polymorphic_allocator<Value> allocator(&m_memory);
        Value *first = allocator.allocate(std::max<std::size_t>(size, 1));
        std::uninitialized_value_construct_n(first, size);
        return {first, size};
    }

private:
    std::pmr::memory_resource &m_memory;
};

template <typename Change> Value mapBytes(const FunctionCall &call, Change change)
{
    const Text text = textOf(call.arguments[0]);
    char *copy = Maker(call).bytes(text.size());
    std::ranges::transform(text, copy, change);
    return Value(Text(copy, text.size()));
}

Value concatArrays(const FunctionCall &call)
{
    std::size_t size = 0;
    for (const Value &argument : call.arguments) {
        size += argument.as<ArrayValue>() ? argument.get<ArrayValue>().size : 0;
    }
    const std::span<Value> items = Maker(call).items(size);
    auto place = items.begin();
    for (const Value &argument : call.arguments) {
        if (const auto *array = argument.as<ArrayValue>()) {
            place = std::ranges::copy(array->span(), place).out;
        }
    }
    return Value(ArrayValue{items.data(), items.size()});
}

/// Joins what is there; no value only when nothing is.
Value concat(const FunctionCall &call)
{
    const auto first = std::ranges::find_if(call.arguments, &Value::isPresent);
    if (first == call.arguments.end()) {
        return NoValue{};
    }
    if (first->as<ArrayValue>()) {
        return concatArrays(call);
    }
    std::size_t size = 0;
    for (const Value &argument : call.arguments) {
        size += argument.isPresent() ? textOf(argument).size() : 0;
    }
    char *joined = Maker(call).bytes(size);
    char *place = joined;
    for (const Value &argument : call.arguments) {
        place = argument.isPresent() ? std::ranges::copy(textOf(argument), place).out : place;
    }
    return Value(Text(joined, size));
}

Value coalesce(const FunctionCall &call)
{
    const auto found =
        std::ranges::find_if(call.arguments, [](const Value &value) { return !value.isMissing(); });
    return found == call.arguments.end() ? Value(NoValue{}) : *found;
}

Value lengthOf(const Value &value)
{
    const auto *array = value.as<ArrayValue>();
    const auto *map = value.as<MapValue>();
    return Value(static_cast<std::int64_t>(array ? array->size
                                           : map ? map->size
                                                 : textOf(value).size()));
}

/// An offset from the end when negative, cut to the text.
std::size_t offsetIn(Text text, std::int64_t offset)
{
    const auto size = static_cast<std::int64_t>(text.size());
    const std::int64_t absolute = offset < 0 ? std::max(offset, -size) + size : offset;
    return static_cast<std::size_t>(std::clamp<std::int64_t>(absolute, 0, size));
}

Value substring(const FunctionCall &call)
{
    const Text text = textOf(call.arguments[0]);
    const std::size_t begin = offsetIn(text, numberOf(call.arguments[1]));
    const std::size_t end =
        call.arguments.size() > 2 ? offsetIn(text, numberOf(call.arguments[2])) : text.size();
    return Value(begin < end ? text.substr(begin, end - begin) : Text());
}

Value removeBytes(const FunctionCall &call)
{
    ByteSet removed;
    for (const char c : textOf(call.arguments[1])) {
        removed.add(static_cast<unsigned char>(c));
    }
    const Text text = textOf(call.arguments[0]);
    char *copy = Maker(call).bytes(text.size());
    const auto end = std::ranges::copy_if(text, copy, [&removed](char c) {
                         return !removed.contains(static_cast<unsigned char>(c));
                     }).out;
    return Value(Text(copy, static_cast<std::size_t>(end - copy)));
}

Value toStringValue(const FunctionCall &call)
{
    const Value &value = call.arguments[0];
    if (const bool *truth = value.as<bool>()) {
        return Value(Text(*truth ? "true" : "false"));
    }
    if (const IpAddress *address = value.as<IpAddress>()) {
        return Maker(call).keep(toText(*address));
    }
    return Maker(call).keep(std::to_string(numberOf(value)));
}

Value cidr(const FunctionCall &call)
{
    const IpAddress address = call.arguments[0].get<IpAddress>();
    const bool isCidr6 = call.kind == FunctionKind::Cidr6;
    if (isCidr6 && !address.isV6) {
        return Value(address);
    }
    const std::int64_t length = numberOf(call.arguments[address.isV6 && !isCidr6 ? 2 : 1]);
    return Value(masked(address, static_cast<int>(std::clamp<std::int64_t>(length, 0, 128))));
}

constexpr Text base64Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/// RFC 4648 4; the padding may be left out. NoValue when the text is not Base64.
Value decodeBase64(const FunctionCall &call)
{
    Text text = textOf(call.arguments[0]);
    while (text.ends_with('=')) {
        text.remove_suffix(1);
    }
    if (text.size() % 4 == 1) {
        return NoValue{};
    }
    char *decoded = Maker(call).bytes(text.size());
    std::size_t size = 0;
    unsigned bits = 0;
    unsigned count = 0;
    for (const char c : text) {
        const std::size_t digit = base64Alphabet.find(c);
        if (digit == Text::npos) {
            return NoValue{};
        }
        bits = bits << 6U | static_cast<unsigned>(digit);
        count += 6;
        if (count >= 8) {
            count -= 8;
            decoded[size++] = static_cast<char>(bits >> count & 0xFFU);
        }
    }
    return Value(Text(decoded, size));
}

/// RFC 4648: \p flags “u” takes the alphabet for addresses, “p” adds padding.
std::string toBase64(Text bytes, Text flags)
{
    std::string encoded;
    for (std::size_t i = 0; i < bytes.size(); i += 3) {
        unsigned bits = 0;
        const std::size_t count = std::min<std::size_t>(3, bytes.size() - i);
        for (std::size_t j = 0; j < 3; ++j) {
            bits = bits << 8U | (j < count ? static_cast<unsigned char>(bytes[i + j]) : 0U);
        }
        for (std::size_t j = 0; j <= count; ++j) {
            encoded += base64Alphabet[bits >> (18U - 6U * static_cast<unsigned>(j)) & 0x3FU];
        }
        encoded.append(flags.contains('p') ? 3 - count : 0, '=');
    }
    if (flags.contains('u')) {
        std::ranges::replace(encoded, '+', '-');
        std::ranges::replace(encoded, '/', '_');
    }
    return encoded;
}

Value encodeBase64(const FunctionCall &call)
{
    const Text flags = call.arguments.size() > 1 ? textOf(call.arguments[1]) : Text();
    return Maker(call).keep(toBase64(textOf(call.arguments[0]), flags));
}

Value sha256(const FunctionCall &call)
{
    if (!call.digests.sha256) {
        return Unknown{};
    }
    const Digests::Digest digest = call.digests.sha256(textOf(call.arguments[0]));
    return Maker(call).keep(Text(digest.data(), digest.size()));
}

Value join(const FunctionCall &call)
{
    const Text separator = textOf(call.arguments[1]);
    std::string joined;
    const auto items = call.arguments[0].get<ArrayValue>().span();
    for (const Value &item : items) {
        if (!item.isPresent()) {
            return item;
        }
        joined += &item == items.data() ? Text() : separator;
        joined += textOf(item);
    }
    return Maker(call).keep(joined);
}

Value split(const FunctionCall &call)
{
    Text rest = textOf(call.arguments[0]);
    const Text separator = textOf(call.arguments[1]);
    const std::int64_t limit = call.arguments.size() > 2 ? numberOf(call.arguments[2]) : 128;
    std::vector<Value> parts;
    for (std::size_t at = rest.find(separator);
         at != Text::npos && !separator.empty() && std::ssize(parts) + 1 < limit;
         at = rest.find(separator)) {
        parts.emplace_back(rest.substr(0, at));
        rest.remove_prefix(at + separator.size());
    }
    parts.emplace_back(rest);
    const std::span<Value> items = Maker(call).items(parts.size());
    std::ranges::copy(parts, items.begin());
    return Value(ArrayValue{items.data(), items.size()});
}

Value hasKey(const FunctionCall &call)
{
    const auto *map = call.arguments[0].as<MapValue>();
    return Value(!map->at(textOf(call.arguments[1])).isMissing());
}

Value hasValue(const FunctionCall &call)
{
    bool isUnknown = false;
    const auto isWanted = [&](const Value &item) {
        isUnknown |= item.isUnknown();
        return isSame(item, call.arguments[1]);
    };
    const auto *array = call.arguments[0].as<ArrayValue>();
    const bool isFound = array ? std::ranges::any_of(array->span(), isWanted)
                               : std::ranges::any_of(call.arguments[0].get<MapValue>().span(),
                                                     isWanted, &MapEntry::value);
    return !isFound && isUnknown ? Value(Unknown{}) : Value(isFound);
}

/// \p replacement with `${n}` filled in; empty when it names a part that is not there.
std::optional<std::string> expand(Text replacement, std::span<const Text> captures)
{
    std::string text;
    while (!replacement.empty()) {
        if (replacement.starts_with("$$")) {
            text += '$';
            replacement.remove_prefix(2);
        } else if (replacement.starts_with("${")) {
            const std::size_t close = replacement.find('}');
            std::size_t index = 0;
            const Text digits = replacement.substr(2, close == Text::npos ? 0 : close - 2);
            std::from_chars(digits.data(), digits.data() + digits.size(), index);
            if (digits.empty() || index == 0 || index > captures.size()) {
                return std::nullopt;
            }
            text += captures[index - 1];
            replacement.remove_prefix(close + 1);
        } else {
            text += replacement.front();
            replacement.remove_prefix(1);
        }
    }
    return text;
}

/// The first match is replaced. Groups are not kept, so what refers to one is not known.
Value regexReplace(const FunctionCall &call)
{
    const Text source = textOf(call.arguments[0]);
    if (!call.prepared.regex) {
        return Unknown{};
    }
    const auto match = call.prepared.regex->find(source);
    if (!match) {
        return Value(source);
    }
    const auto replacement = expand(textOf(call.arguments[2]), {});
    if (!replacement) {
        return Unknown{};
    }
    return Maker(call).keep(std::string(source.substr(0, match->begin)) + *replacement +
                            std::string(source.substr(match->end)));
}

Value wildcardReplace(const FunctionCall &call)
{
    const Text source = textOf(call.arguments[0]);
    if (!call.prepared.wildcard) {
        return Unknown{};
    }
    const auto captures = call.prepared.wildcard->captures(source);
    const auto replacement = captures ? expand(textOf(call.arguments[2]), *captures) : std::nullopt;
    return !captures      ? Value(source)
           : !replacement ? Value(Unknown{})
                          : Maker(call).keep(*replacement);
}

/// A query without the parameters of these names; the order of the rest stays.
Value removeQueryArgs(const FunctionCall &call)
{
    Text query = textOf(call.arguments[0]);
    std::string kept;
    while (!query.empty()) {
        const std::size_t end = query.find('&');
        const Text part = query.substr(0, end);
        const Text name = part.substr(0, part.find('='));
        const bool isRemoved =
            std::ranges::any_of(call.arguments.subspan(1),
                                [name](const Value &value) { return textOf(value) == name; });
        kept += isRemoved ? "" : (kept.empty() ? "" : "&") + std::string(part);
        query = end == Text::npos ? Text() : query.substr(end + 1);
    }
    return Maker(call).keep(kept);
}

std::optional<int> hexDigit(char c)
{
    if (!isHexDigit(c)) {
        return std::nullopt;
    }
    return isDigit(c) ? c - '0' : toLowerCase(c) - 'a' + 10;
}

/// The bytes behind the percent sign of a MAC in an address.
std::string percentDecoded(Text text)
{
    std::string decoded;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto high = i + 2 < text.size() ? hexDigit(text[i + 1]) : std::nullopt;
        const auto low = i + 2 < text.size() ? hexDigit(text[i + 2]) : std::nullopt;
        const bool isEscape = text[i] == '%' && high && low;
        decoded += isEscape ? static_cast<char>(*high * 16 + *low) : text[i];
        i += isEscape ? 2 : 0;
    }
    return decoded;
}

/// message, separator, ten digits of time, “-”, Base64 of the HMAC over message and time.
Value isTimedHmacValid(const FunctionCall &call)
{
    if (!call.digests.hmacSha256) {
        return Unknown{};
    }
    constexpr std::size_t timeDigits = 10;
    const Text token = textOf(call.arguments[1]);
    const auto separator = static_cast<std::size_t>(
        std::max<std::int64_t>(call.arguments.size() > 4 ? numberOf(call.arguments[4]) : 0, 0));
    const std::size_t dash = token.rfind('-');
    const Text flags = call.arguments.size() > 5 ? textOf(call.arguments[5]) : Text();
    // The Base64 of the address alphabet may hold dashes: the MAC is then 43 characters.
    const std::size_t mark = flags.contains('s') && token.size() > 44 ? token.size() - 44 : dash;
    if (mark == Text::npos || mark < timeDigits + separator + 1 || token[mark] != '-') {
        return Value(false);
    }
    const Text time = token.substr(mark - timeDigits, timeDigits);
    std::int64_t issued = 0;
    const auto [stop, error] = std::from_chars(time.data(), time.data() + timeDigits, issued);
    if (error != std::errc{} || stop != time.data() + timeDigits) {
        return Value(false);
    }
    const std::string message =
        std::string(token.substr(0, mark - timeDigits - separator)) + std::string(time);
    const Digests::Digest digest = call.digests.hmacSha256(textOf(call.arguments[0]), message);
    const std::string expected =
        toBase64(Text(digest.data(), digest.size()), flags.contains('s') ? "u" : "p");
    const bool isMac = percentDecoded(token.substr(mark + 1)) == expected;
    return Value(isMac && numberOf(call.arguments[3]) - issued <= numberOf(call.arguments[2]));
}

Value keepActual(const FunctionCall &call, const ActualValue &value)
{
    if (const auto *text = std::get_if<std::string>(&value.data)) {
        return Maker(call).keep(*text);
    }
    const auto *number = std::get_if<std::int64_t>(&value.data);
    return number ? Value(*number) : Value(NoValue{});
}

Value callWithValues(const FunctionCall &call)
{
    const auto &arguments = call.arguments;
    switch (call.kind) {
    case FunctionKind::Len: return lengthOf(arguments[0]);
    case FunctionKind::Lower: return mapBytes(call, toLowerCase);
    case FunctionKind::Upper: return mapBytes(call, toUpperCase);
    case FunctionKind::StartsWith:
        return Value(textOf(arguments[0]).starts_with(textOf(arguments[1])));
    case FunctionKind::EndsWith: return Value(textOf(arguments[0]).ends_with(textOf(arguments[1])));
    case FunctionKind::Substring: return substring(call);
    case FunctionKind::UrlDecode:
        return Maker(call).keep(
            urlDecode(textOf(arguments[0]), arguments.size() > 1 ? textOf(arguments[1]) : Text()));
    case FunctionKind::RemoveBytes: return removeBytes(call);
    case FunctionKind::ToString: return toStringValue(call);
    case FunctionKind::LookupJsonString:
    case FunctionKind::LookupJsonInteger:
        return keepActual(call, lookUpJson(textOf(arguments[0]), arguments.subspan(1),
                                           call.kind == FunctionKind::LookupJsonInteger));
    case FunctionKind::Cidr:
    case FunctionKind::Cidr6: return cidr(call);
    case FunctionKind::DecodeBase64: return decodeBase64(call);
    case FunctionKind::EncodeBase64: return encodeBase64(call);
    case FunctionKind::Sha256: return sha256(call);
    case FunctionKind::Join: return join(call);
    case FunctionKind::Split: return split(call);
    case FunctionKind::HasKey: return hasKey(call);
    case FunctionKind::HasValue: return hasValue(call);
    case FunctionKind::IsTimedHmacValid: return isTimedHmacValid(call);
    case FunctionKind::RegexReplace: return regexReplace(call);
    case FunctionKind::WildcardReplace: return wildcardReplace(call);
    case FunctionKind::RemoveQueryArgs: return removeQueryArgs(call);
    case FunctionKind::Concat:
    case FunctionKind::Coalesce:
    case FunctionKind::Foreign:
    case FunctionKind::HashInRange:
    case FunctionKind::IsJwtPresent:
    case FunctionKind::IsJwtValid:
    case FunctionKind::Uuid:
    case FunctionKind::BitSlice: return Unknown{};
    }
    std::unreachable();
}

} // namespace

Value callFunction(const FunctionCall &call)
{
    if (call.kind == FunctionKind::Coalesce) {
        return coalesce(call);
    }
    if (std::ranges::any_of(call.arguments, &Value::isUnknown)) {
        return Unknown{};
    }
    if (call.kind == FunctionKind::Concat) {
        return concat(call);
    }
    if (std::ranges::any_of(call.arguments, &Value::isMissing)) {
        return NoValue{};
    }
    return callWithValues(call);
}

} // namespace rulewright::expression
