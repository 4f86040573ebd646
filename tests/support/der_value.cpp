// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/der_value.h"

#include <algorithm>
#include <cstddef>

namespace rulewright::test
{

namespace
{

using Values = std::optional<std::vector<DerValue>>;

constexpr char bitString = 0x03;
constexpr char octetString = 0x04;
constexpr char sequence = 0x30;

unsigned int octet(char c)
{
    return static_cast<unsigned char>(c);
}

/// Takes \p count bytes off the front; nothing when there are fewer.
std::optional<std::string_view> take(std::string_view &bytes, std::size_t count)
{
    if (bytes.size() < count) {
        return std::nullopt;
    }
    const std::string_view front = bytes.substr(0, count);
    bytes.remove_prefix(count);
    return front;
}

std::optional<std::string_view> takeTag(std::string_view &bytes)
{
    std::size_t size = 1;
    if (!bytes.empty() && (octet(bytes.front()) & 0x1FU) == 0x1FU) {
        do {
            ++size;
        } while (size <= bytes.size() && (octet(bytes[size - 1]) & 0x80U) != 0);
    }
    return take(bytes, size);
}

std::optional<std::size_t> takeLength(std::string_view &bytes)
{
    constexpr unsigned int mostOctets = 3;
    const auto first = take(bytes, 1);
    const unsigned int lead = first ? octet(first->front()) : 0x80U;
    if (lead < 0x80U) {
        return lead;
    }
    const unsigned int count = lead & 0x7FU;
    const auto octets = count == 0 || count > mostOctets ? std::nullopt : take(bytes, count);
    if (!octets) {
        return std::nullopt;
    }
    std::size_t length = 0;
    for (const char c : *octets) {
        length = length << 8U | octet(c);
    }
    return length;
}

Values readValues(std::string_view bytes, int depth);

/// The values inside a constructed value, or inside a string that holds some.
Values readInside(const DerValue &value, int depth)
{
    const std::string_view inside = std::string_view(value.content).substr(value.before.size());
    if ((octet(value.tag.front()) & 0x20U) != 0) {
        return readValues(inside, depth);
    }
    const bool isString = value.tag.front() == bitString || value.tag.front() == octetString;
    const bool looksRight =
        !inside.empty() && (inside.front() == sequence || inside.front() == octetString ||
                            inside.front() == bitString);
    return isString && looksRight ? readValues(inside, depth) : std::nullopt;
}

DerValue withChildren(DerValue value, int depth)
{
    if (value.tag.front() == bitString && value.content.starts_with('\0')) {
        value.before = std::string(1, '\0');
    }
    if (Values children = readInside(value, depth)) {
        value.children = *std::move(children);
    }
    if (value.children.empty()) {
        value.before.clear();
    } else {
        value.content.clear();
    }
    return value;
}

Values readValues(std::string_view bytes, int depth)
{
    constexpr int maximumDepth = 24;
    std::vector<DerValue> values;
    while (!bytes.empty() && depth < maximumDepth) {
        const auto tag = takeTag(bytes);
        const auto length = tag ? takeLength(bytes) : std::nullopt;
        const auto content = length ? take(bytes, *length) : std::nullopt;
        if (!content) {
            return std::nullopt;
        }
        DerValue value{.tag = std::string(*tag), .content = std::string(*content)};
        values.push_back(withChildren(std::move(value), depth + 1));
    }
    return bytes.empty() ? Values(std::move(values)) : std::nullopt;
}

std::string lengthOctets(std::size_t length)
{
    if (length < 0x80U) {
        return {static_cast<char>(length)};
    }
    std::string octets;
    for (; length > 0; length >>= 8U) {
        octets.insert(octets.begin(), static_cast<char>(length & 0xFFU));
    }
    return static_cast<char>(0x80U | octets.size()) + octets;
}

std::string written(const DerValue &value)
{
    const std::string inside =
        value.before + (value.children.empty() ? value.content : writeDer(value.children));
    const auto length = std::max<std::ptrdiff_t>(std::ssize(inside) + value.lengthError, 0);
    return value.tag + lengthOctets(static_cast<std::size_t>(length)) + inside;
}

} // namespace

Values readDer(std::string_view bytes)
{
    return readValues(bytes, 0);
}

std::string writeDer(const std::vector<DerValue> &values)
{
    std::string bytes;
    for (const DerValue &value : values) {
        bytes += written(value);
    }
    return bytes;
}

} // namespace rulewright::test
