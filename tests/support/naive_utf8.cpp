// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/naive_utf8.h"

namespace rulewright::test::naive
{

namespace
{

unsigned unsignedByte(char byte)
{
    return static_cast<unsigned char>(byte);
}

/// Length of the sequence that starts with this byte, zero for a byte that cannot start one.
std::size_t sequenceLength(unsigned first)
{
    if (first < 0x80) {
        return 1;
    }
    if (first >= 0xC2 && first <= 0xDF) {
        return 2;
    }
    if (first >= 0xE0 && first <= 0xEF) {
        return 3;
    }
    return first >= 0xF0 && first <= 0xF4 ? 4 : 0;
}

/// Whether the second byte keeps clear of overlong forms, surrogates and what is past U+10FFFF.
bool isAllowedSecond(unsigned first, unsigned second)
{
    switch (first) {
    case 0xE0: return second >= 0xA0;
    case 0xED: return second <= 0x9F;
    case 0xF0: return second >= 0x90;
    case 0xF4: return second <= 0x8F;
    default: return true;
    }
}

bool isSequence(std::string_view bytes)
{
    for (std::size_t index = 1; index < bytes.size(); ++index) {
        if ((unsignedByte(bytes[index]) & 0xC0U) != 0x80U) {
            return false;
        }
    }
    return bytes.size() < 2 || isAllowedSecond(unsignedByte(bytes[0]), unsignedByte(bytes[1]));
}

char continuation(std::uint32_t codePoint, unsigned shift)
{
    return static_cast<char>(0x80U | ((codePoint >> shift) & 0x3FU));
}

} // namespace

std::optional<unsigned> hexDigit(char digit)
{
    if (digit >= '0' && digit <= '9') {
        return static_cast<unsigned>(digit - '0');
    }
    if (digit >= 'a' && digit <= 'f') {
        return static_cast<unsigned>(digit - 'a') + 10U;
    }
    if (digit >= 'A' && digit <= 'F') {
        return static_cast<unsigned>(digit - 'A') + 10U;
    }
    return std::nullopt;
}

std::optional<std::uint32_t> hexNumber(std::string_view text, std::size_t at, std::size_t count)
{
    if (at > text.size() || text.size() - at < count) {
        return std::nullopt;
    }
    std::uint32_t number = 0;
    for (const char byte : text.substr(at, count)) {
        const std::optional<unsigned> digit = hexDigit(byte);
        if (!digit) {
            return std::nullopt;
        }
        number = number * 16U + *digit;
    }
    return number;
}

std::string encodedUtf8(std::uint32_t codePoint)
{
    std::string text;
    if (codePoint < 0x80U) {
        text.push_back(static_cast<char>(codePoint));
    } else if (codePoint < 0x800U) {
        text.push_back(static_cast<char>(0xC0U | (codePoint >> 6U)));
    } else if (codePoint < 0x10000U) {
        text.push_back(static_cast<char>(0xE0U | (codePoint >> 12U)));
        text.push_back(continuation(codePoint, 6));
    } else {
        text.push_back(static_cast<char>(0xF0U | (codePoint >> 18U)));
        text.push_back(continuation(codePoint, 12));
        text.push_back(continuation(codePoint, 6));
    }
    if (codePoint >= 0x80U) {
        text.push_back(continuation(codePoint, 0));
    }
    return text;
}

bool isUtf8(std::string_view bytes)
{
    while (!bytes.empty()) {
        const std::size_t length = sequenceLength(unsignedByte(bytes.front()));
        if (length == 0 || length > bytes.size() || !isSequence(bytes.substr(0, length))) {
            return false;
        }
        bytes.remove_prefix(length);
    }
    return true;
}

bool isHighSurrogate(std::uint32_t unit)
{
    return unit >= 0xD800U && unit <= 0xDBFFU;
}

bool isLowSurrogate(std::uint32_t unit)
{
    return unit >= 0xDC00U && unit <= 0xDFFFU;
}

std::uint32_t joinedSurrogates(std::uint32_t high, std::uint32_t low)
{
    return 0x10000U + ((high - 0xD800U) << 10U) + (low - 0xDC00U);
}

} // namespace rulewright::test::naive
