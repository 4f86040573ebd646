// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <string>
#include <variant>
#include <vector>

namespace rulewright::test::naive
{

/// A value that does not exist: an absent key, an index out of bounds, a function without result.
struct Missing {
    friend bool operator==(const Missing &, const Missing &) = default;
};

/// A value that nobody gave: the answer depends on it, but it is not known.
struct Unknown {
    friend bool operator==(const Unknown &, const Unknown &) = default;
};

/// Family of an address; the two never compare equal and never contain one another.
enum class Family { V4, V6 };

/// An address; IPv4 uses the first four bytes, the rest stays zero.
struct Ip {
    Family family = Family::V4;
    std::array<std::uint8_t, 16> bytes{};

    friend bool operator==(const Ip &, const Ip &) = default;
};

/// A value of the language at run time, or the lack of one. An array of Booleans may hold Unknown
/// elements; an array of which nothing is known is Unknown itself.
struct Value {
    using Array = std::vector<Value>;
    /// Ascending byte order of the keys, as section 5 asks for.
    using Map = std::map<std::string, Value>;

    std::variant<Missing, Unknown, bool, std::int64_t, std::string, Ip, Array, Map> data;

    [[nodiscard]] bool isMissing() const { return std::holds_alternative<Missing>(data); }
    [[nodiscard]] bool isUnknown() const { return std::holds_alternative<Unknown>(data); }

    friend bool operator==(const Value &left, const Value &right)
    {
        return left.data == right.data;
    }
};

} // namespace rulewright::test::naive
