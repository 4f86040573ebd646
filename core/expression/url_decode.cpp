// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/expression/characters.h"
#include "core/expression/function_call.h"

#include <charconv>
#include <utility>

namespace rulewright::expression
{

namespace
{

constexpr char32_t replacement = 0xFFFD;

/// The number of exactly \p count hexadecimal digits at \p at.
std::optional<char32_t> hexAt(std::string_view text, std::size_t at, std::size_t count)
{
    unsigned value = 0;
    const std::string_view digits = at < text.size() ? text.substr(at, count) : std::string_view();
    const char *end = digits.data() + digits.size();
    const auto [stop, error] = std::from_chars(digits.data(), end, value, 16);
    const bool isWhole = digits.size() == count && error == std::errc{} && stop == end;
    return isWhole ? std::optional<char32_t>(value) : std::nullopt;
}

void appendUtf8(std::string &text, char32_t c)
{
    const auto add = [&text](char32_t byte) { text += static_cast<char>(byte); };
    const auto continuation = [&](unsigned shift) { add(0x80U | (c >> shift & 0x3FU)); };
    if (c < 0x80) {
        add(c);
    } else if (c < 0x800) {
        add(0xC0U | c >> 6U);
        continuation(0);
    } else if (c < 0x10000) {
        add(0xE0U | c >> 12U);
        continuation(6);
        continuation(0);
    } else {
        add(0xF0U | c >> 18U);
        continuation(12);
        continuation(6);
        continuation(0);
    }
}

bool isHighSurrogate(char32_t c)
{
    return c >= 0xD800 && c < 0xDC00;
}
bool isLowSurrogate(char32_t c)
{
    return c >= 0xDC00 && c < 0xE000;
}

/// Decodes `%uXXXX` at \p at, or a pair of them; the length that was read, 0 when there is none.
std::size_t decodeUnit(std::string_view text, std::size_t at, std::string &decoded)
{
    constexpr std::size_t unitLength = 6;
    const auto unitAt = [text](std::size_t place) {
        return text.substr(std::min(place, text.size()), 2) == "%u" ? hexAt(text, place + 2, 4)
                                                                    : std::nullopt;
    };
    const auto unit = unitAt(at);
    if (!unit) {
        return 0;
    }
    const auto next = unitAt(at + unitLength);
    if (isHighSurrogate(*unit) && next && isLowSurrogate(*next)) {
        appendUtf8(decoded, 0x10000 + ((*unit & 0x3FFU) << 10U) + (*next & 0x3FFU));
        return 2 * unitLength;
    }
    const bool isSurrogate = isHighSurrogate(*unit) || isLowSurrogate(*unit);
    appendUtf8(decoded, isSurrogate ? replacement : *unit);
    return unitLength;
}

std::string decodeOnce(std::string_view text, bool readsUnits)
{
    std::string decoded;
    for (std::size_t i = 0; i < text.size();) {
        const std::size_t unit = readsUnits ? decodeUnit(text, i, decoded) : 0;
        if (unit > 0) {
            i += unit;
        } else if (const auto byte = text[i] == '%' ? hexAt(text, i + 1, 2) : std::nullopt) {
            decoded += static_cast<char>(*byte);
            i += 3;
        } else {
            decoded += text[i] == '+' ? ' ' : text[i];
            ++i;
        }
    }
    return decoded;
}

} // namespace

std::string urlDecode(std::string_view text, std::string_view options)
{
    const bool readsUnits = options.contains('u');
    std::string decoded = decodeOnce(text, readsUnits);
    for (bool isStable = !options.contains('r'); !isStable;) {
        std::string next = decodeOnce(decoded, readsUnits);
        isStable = next == decoded;
        decoded = std::move(next);
    }
    return decoded;
}

} // namespace rulewright::expression
