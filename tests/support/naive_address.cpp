// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/naive_address.h"

#include <optional>
#include <string_view>
#include <vector>

namespace rulewright::test::naive
{

namespace
{

/// A run of zero groups, half-open.
struct Run {
    std::size_t first = 0;
    std::size_t last = 0;
};

unsigned group(const Ip &address, std::size_t index)
{
    return address.bytes[2 * index] * 256U + address.bytes[2 * index + 1];
}

/// The longest run of at least two zero groups among the first `count`; the first one wins.
std::optional<Run> zeroRun(const Ip &address, std::size_t count)
{
    std::optional<Run> best;
    for (std::size_t first = 0; first < count; ++first) {
        std::size_t last = first;
        while (last < count && group(address, last) == 0) {
            ++last;
        }
        if (last - first >= 2 && (!best || last - first > best->last - best->first)) {
            best = Run{.first = first, .last = last};
        }
    }
    return best;
}

std::string dotted(const Ip &address, std::size_t first)
{
    std::string text = std::to_string(address.bytes[first]);
    for (std::size_t index = first + 1; index < first + 4; ++index) {
        text += "." + std::to_string(address.bytes[index]);
    }
    return text;
}

/// Hexadecimal digits without leading zeros.
std::string hexadecimal(unsigned number, bool isUpperCase)
{
    const std::string_view digits = isUpperCase ? "0123456789ABCDEF" : "0123456789abcdef";
    std::string text;
    do {
        text.insert(text.begin(), digits[number % 16]);
        number /= 16;
    } while (number != 0);
    return text;
}

/// The parts between colons, the dotted tail being one of them.
std::vector<std::string> parts(const Ip &address, const AddressForm &form)
{
    const std::size_t count = form.hasDottedTail ? 6 : 8;
    std::vector<std::string> result;
    for (std::size_t index = 0; index < count; ++index) {
        result.push_back(hexadecimal(group(address, index), form.isUpperCase));
    }
    if (form.hasDottedTail) {
        result.push_back(dotted(address, 12));
    }
    return result;
}

std::string joined(const std::vector<std::string> &items, std::size_t first, std::size_t last)
{
    std::string text;
    for (std::size_t index = first; index < last; ++index) {
        text += (index > first ? ":" : "") + items[index];
    }
    return text;
}

} // namespace

unsigned bitCount(Family family)
{
    return family == Family::V4 ? 32 : 128;
}

std::string addressText(const Ip &address, const AddressForm &form)
{
    if (address.family == Family::V4) {
        return dotted(address, 0);
    }
    const std::vector<std::string> items = parts(address, form);
    const std::optional<Run> run =
        form.isCompressed ? zeroRun(address, form.hasDottedTail ? 6 : 8) : std::nullopt;
    if (!run) {
        return joined(items, 0, items.size());
    }
    return joined(items, 0, run->first) + "::" + joined(items, run->last, items.size());
}

Ip masked(const Ip &address, unsigned length)
{
    Ip result = address;
    for (unsigned bit = length; bit < bitCount(address.family); ++bit) {
        const auto keep = static_cast<std::uint8_t>(~(0x80U >> (bit % 8U)) & 0xFFU);
        result.bytes[bit / 8U] = static_cast<std::uint8_t>(result.bytes[bit / 8U] & keep);
    }
    return result;
}

Ip ipv4(unsigned first, unsigned second, unsigned third, unsigned fourth)
{
    Ip result;
    result.bytes[0] = static_cast<std::uint8_t>(first);
    result.bytes[1] = static_cast<std::uint8_t>(second);
    result.bytes[2] = static_cast<std::uint8_t>(third);
    result.bytes[3] = static_cast<std::uint8_t>(fourth);
    return result;
}

Ip ipv6(const std::array<unsigned, 8> &groups)
{
    Ip result;
    result.family = Family::V6;
    for (std::size_t index = 0; index < groups.size(); ++index) {
        result.bytes[2 * index] = static_cast<std::uint8_t>(groups[index] >> 8U);
        result.bytes[2 * index + 1] = static_cast<std::uint8_t>(groups[index] & 0xFFU);
    }
    return result;
}

} // namespace rulewright::test::naive
