// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/expression/ip_address.h"

#include "core/expression/characters.h"

#include <algorithm>
#include <array>
#include <format>

namespace rulewright::expression
{

namespace
{

using Groups = std::array<std::uint16_t, 8>;

/// What a hexadecimal digit stands for; 16 for other characters.
constexpr unsigned digitValue(char c) noexcept
{
    if (isDigit(c)) {
        return static_cast<unsigned>(c - '0');
    }
    return isHexDigit(c) ? static_cast<unsigned>(toLowerCase(c) - 'a') + 10 : 16;
}

/// The decimal number that all of \p digits stand for; empty when they are none or it is above
/// \p maximum, which is below 2^28.
std::optional<unsigned> number(std::string_view digits, unsigned maximum) noexcept
{
    unsigned value = 0;
    for (const char c : digits) {
        value = value * 10 + digitValue(c);
        if (!isDigit(c) || value > maximum) {
            return std::nullopt;
        }
    }
    return digits.empty() ? std::nullopt : std::optional(value);
}

/// Cuts \p text at the first \p separator; the rest is empty when there is none.
std::string_view cut(std::string_view &text, char separator) noexcept
{
    const std::size_t at = text.find(separator);
    const std::string_view part = text.substr(0, at);
    text = at == std::string_view::npos ? std::string_view() : text.substr(at + 1);
    return part;
}

std::optional<IpAddress> parseV4(std::string_view text) noexcept
{
    IpAddress address;
    unsigned octet = 0;
    bool hasDigit = false;
    int dots = 0;
    for (const char c : text) {
        if (c == '.' && hasDigit && dots < 3) {
            address.low = address.low << 8U | octet;
            octet = 0;
            hasDigit = false;
            ++dots;
            continue;
        }
        const bool isLeadingZero = hasDigit && octet == 0;
        octet = octet * 10 + digitValue(c);
        if (!isDigit(c) || isLeadingZero || octet > 255) {
            return std::nullopt;
        }
        hasDigit = true;
    }
    address.low = address.low << 8U | octet;
    return dots == 3 && hasDigit ? std::optional(address) : std::nullopt;
}

/// Groups between colons, the last of which may be a dotted quad; the number of groups read.
std::optional<std::size_t> parseGroups(std::string_view text, Groups &groups) noexcept
{
    std::size_t count = 0;
    while (!text.empty()) {
        unsigned group = 0;
        std::size_t digits = 0;
        for (; digits < text.size() && isHexDigit(text[digits]); ++digits) {
            group = group << 4U | digitValue(text[digits]);
        }
        const bool isLast = digits == text.size();
        if (!isLast && text[digits] == '.') {
            const auto quad = parseV4(text);
            if (!quad || count > 6) {
                return std::nullopt;
            }
            groups[count] = static_cast<std::uint16_t>(quad->low >> 16U);
            groups[count + 1] = static_cast<std::uint16_t>(quad->low & 0xFFFFU);
            return count + 2;
        }
        const bool isFollowed = !isLast && text[digits] == ':' && digits + 1 < text.size();
        if (digits == 0 || digits > 4 || count == groups.size() || !(isLast || isFollowed)) {
            return std::nullopt;
        }
        groups[count++] = static_cast<std::uint16_t>(group);
        text.remove_prefix(isLast ? digits : digits + 1);
    }
    return count;
}

IpAddress fromGroups(const Groups &groups) noexcept
{
    IpAddress address{.isV6 = true};
    for (std::size_t i = 0; i < 4; ++i) {
        address.high = address.high << 16U | groups[i];
        address.low = address.low << 16U | groups[i + 4];
    }
    return address;
}

std::optional<IpAddress> parseV6(std::string_view text) noexcept
{
    Groups groups{};
    const std::size_t gap = text.find("::");
    const auto head = parseGroups(text.substr(0, gap), groups);
    if (gap == std::string_view::npos) {
        return head == groups.size() ? std::optional(fromGroups(groups)) : std::nullopt;
    }
    const std::string_view tailText = text.substr(gap + 2);
    Groups tail{};
    const auto tailSize = parseGroups(tailText, tail);
    const bool hasQuadInHead = text.substr(0, gap).contains('.');
    if (!head || !tailSize || *head + *tailSize >= groups.size() || hasQuadInHead) {
        return std::nullopt;
    }
    std::copy_n(tail.begin(), *tailSize, groups.end() - static_cast<std::ptrdiff_t>(*tailSize));
    return fromGroups(groups);
}

/// One to four decimal octets, leading zeros allowed; missing ones are zero.
std::optional<IpAddress> parseLenientV4(std::string_view text) noexcept
{
    const auto dots = std::ranges::count(text, '.');
    if (text.empty() || dots > 3) {
        return std::nullopt;
    }
    IpAddress address;
    for (std::ptrdiff_t i = 0; i < 4; ++i) {
        const auto octet = i <= dots ? number(cut(text, '.'), 255) : std::optional(0U);
        if (!octet) {
            return std::nullopt;
        }
        address.low = address.low << 8U | *octet;
    }
    return address;
}

/// The bits of one half that a prefix covers.
std::uint64_t halfMask(int bits) noexcept
{
    if (bits <= 0) {
        return 0;
    }
    return bits >= 64 ? ~std::uint64_t{0} : ~(~std::uint64_t{0} >> static_cast<unsigned>(bits));
}

/// The first and the length of the longest run of two or more zero groups (RFC 5952 4.2).
std::pair<std::size_t, std::size_t> longestZeros(const Groups &groups) noexcept
{
    std::pair<std::size_t, std::size_t> best{groups.size(), 1};
    for (std::size_t i = 0; i < groups.size(); ++i) {
        std::size_t length = 0;
        while (i + length < groups.size() && groups[i + length] == 0) {
            ++length;
        }
        if (length > best.second) {
            best = {i, length};
        }
    }
    return best;
}

std::string textOfV6(const IpAddress &address)
{
    Groups groups{};
    for (unsigned i = 0; i < 4; ++i) {
        groups[i] = static_cast<std::uint16_t>(address.high >> (48U - 16U * i));
        groups[i + 4] = static_cast<std::uint16_t>(address.low >> (48U - 16U * i));
    }
    const auto [gap, length] = longestZeros(groups);
    std::string text;
    for (std::size_t i = 0; i < groups.size(); ++i) {
        if (i == gap) {
            text += "::";
            i += length - 1;
            continue;
        }
        text += text.empty() || text.ends_with(':') ? "" : ":";
        text += std::format("{:x}", groups[i]);
    }
    return text;
}

} // namespace

std::optional<IpAddress> parseAddress(std::string_view text) noexcept
{
    return text.contains(':') ? parseV6(text) : parseV4(text);
}

std::expected<IpNetwork, NetworkFault> parseNetwork(std::string_view text) noexcept
{
    const std::size_t slash = text.rfind('/');
    const std::string_view part = text.substr(0, slash);
    auto address = parseAddress(part);
    address = address ? address : parseLenientV4(part);
    if (!address) {
        return std::unexpected(NetworkFault::Address);
    }
    if (slash == std::string_view::npos) {
        return IpNetwork{*address, address->bits()};
    }
    const std::string_view digits = text.substr(slash + 1);
    const bool hasDigitsOnly =
        !digits.empty() && std::ranges::all_of(digits, [](char c) { return c >= '0' && c <= '9'; });
    if (!hasDigitsOnly) {
        return std::unexpected(NetworkFault::LengthSyntax);
    }
    const auto length = number(digits, 255);
    if (!length) {
        return std::unexpected(NetworkFault::LengthTooLarge);
    }
    const int prefixLength = static_cast<int>(*length);
    if (prefixLength > address->bits()) {
        return std::unexpected(NetworkFault::TooLong);
    }
    if (masked(*address, prefixLength) != *address) {
        return std::unexpected(NetworkFault::HostBits);
    }
    return IpNetwork{*address, prefixLength};
}

IpAddress masked(IpAddress address, int prefixLength) noexcept
{
    if (!address.isV6) {
        address.low &= halfMask(prefixLength + 32);
        return address;
    }
    address.high &= halfMask(prefixLength);
    address.low &= halfMask(prefixLength - 64);
    return address;
}

IpRange rangeOf(const IpNetwork &network) noexcept
{
    IpRange range{network.address, network.address};
    if (network.address.isV6) {
        range.last.high |= ~halfMask(network.prefixLength);
        range.last.low |= ~halfMask(network.prefixLength - 64);
    } else {
        range.last.low |= ~halfMask(network.prefixLength + 32) & 0xFFFF'FFFFU;
    }
    return range;
}

std::string toText(const IpAddress &address)
{
    if (address.isV6) {
        return textOfV6(address);
    }
    const auto octet = [&address](unsigned shift) { return address.low >> shift & 0xFFU; };
    return std::format("{}.{}.{}.{}", octet(24), octet(16), octet(8), octet(0));
}

std::string toText(const IpNetwork &network)
{
    const std::string address = toText(network.address);
    return network.prefixLength == network.address.bits()
               ? address
               : std::format("{}/{}", address, network.prefixLength);
}

} // namespace rulewright::expression
