// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <compare>
#include <cstdint>
#include <expected>
#include <optional>
#include <string>
#include <string_view>

namespace rulewright::expression
{

/// An IPv4 or IPv6 address as a number. IPv4-mapped IPv6 addresses are IPv6. The order puts
/// IPv4 first; whether families may be compared at all is the business of the operators.
struct IpAddress {
    bool isV6 = false;
    std::uint64_t high = 0;
    /// The whole address when it is IPv4.
    std::uint64_t low = 0;

    friend constexpr bool operator==(const IpAddress &, const IpAddress &) = default;
    friend constexpr auto operator<=>(const IpAddress &, const IpAddress &) = default;

    [[nodiscard]] constexpr int bits() const noexcept { return isV6 ? 128 : 32; }
};

/// From \c first to \c last, both included and of one family.
struct IpRange {
    IpAddress first;
    IpAddress last;

    friend constexpr bool operator==(const IpRange &, const IpRange &) = default;
};

/// What is wrong with a network such as 10.0.0.0/8.
enum class NetworkFault : std::uint8_t { Address, LengthSyntax, LengthTooLarge, TooLong, HostBits };

/// A network or a single host.
struct IpNetwork {
    IpAddress address;
    int prefixLength = 0;

    friend constexpr bool operator==(const IpNetwork &, const IpNetwork &) = default;
};

/// RFC 4291 text or a dotted quad without leading zeros; nothing may follow.
[[nodiscard]] std::optional<IpAddress> parseAddress(std::string_view text) noexcept;

/// As in a set: an address or `address/length`. IPv4 may have one to four octets and leading
/// zeros; bits behind the prefix are zero (rules-language.md 6.3).
[[nodiscard]] std::expected<IpNetwork, NetworkFault> parseNetwork(std::string_view text) noexcept;

/// The address with all bits behind \p prefixLength cleared; a longer prefix changes nothing.
[[nodiscard]] IpAddress masked(IpAddress address, int prefixLength) noexcept;
[[nodiscard]] IpRange rangeOf(const IpNetwork &network) noexcept;

/// Dotted quad, or RFC 5952 text.
[[nodiscard]] std::string toText(const IpAddress &address);
/// `address/length`; of a single host the address alone.
[[nodiscard]] std::string toText(const IpNetwork &network);

} // namespace rulewright::expression
