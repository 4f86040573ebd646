// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/naive_value.h"

#include <cstddef>
#include <string>

namespace rulewright::test::naive
{

/// How an IPv6 address is written; the default is the canonical form.
struct AddressForm {
    bool isCompressed = true;
    bool isUpperCase = false;
    bool hasDottedTail = false;
};

/// Number of bits of an address of that family.
[[nodiscard]] unsigned bitCount(Family family);

/// The text of the address; IPv4 is always the dotted quad.
[[nodiscard]] std::string addressText(const Ip &address, const AddressForm &form = {});

/// The address with everything behind the first `length` bits set to zero.
[[nodiscard]] Ip masked(const Ip &address, unsigned length);

/// IPv4 address from its four octets.
[[nodiscard]] Ip ipv4(unsigned first, unsigned second, unsigned third, unsigned fourth);

/// IPv6 address from its eight groups.
[[nodiscard]] Ip ipv6(const std::array<unsigned, 8> &groups);

} // namespace rulewright::test::naive
