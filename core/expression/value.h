// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/expression/ip_address.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace rulewright::expression
{

struct Value;
struct MapEntry;

/// A value that nobody gave. A condition on it is neither true nor false.
struct Unknown {
    friend bool operator==(Unknown, Unknown) = default;
};

/// A value that is known to be absent: a key that is not in its map, a function without result
/// (rules-language.md 10).
struct NoValue {
    friend bool operator==(NoValue, NoValue) = default;
};

/// Borrowed items.
struct ArrayValue {
    const Value *items = nullptr;
    std::size_t size = 0;

    [[nodiscard]] std::span<const Value> span() const noexcept;
};

/// Borrowed entries in ascending byte order of their keys.
struct MapValue {
    const MapEntry *entries = nullptr;
    std::size_t size = 0;

    [[nodiscard]] std::span<const MapEntry> span() const noexcept;
    /// The value of a key, NoValue when it is not there.
    [[nodiscard]] Value at(std::string_view key) const noexcept;
};

using ValueData = std::variant<Unknown, NoValue, bool, std::int64_t, std::string_view, IpAddress,
                               ArrayValue, MapValue>;

/// A value of any type. Text and containers are borrowed: they outlive it.
struct Value : ValueData {
    using ValueData::ValueData;
    using ValueData::operator=;

    template <typename T> [[nodiscard]] const T *as() const noexcept
    {
        return std::get_if<T>(static_cast<const ValueData *>(this));
    }
    /// The value, which is a \p T.
    template <typename T> [[nodiscard]] const T &get() const noexcept
    {
        const T *value = as<T>();
        if (!value) {
            std::unreachable();
        }
        return *value;
    }
    [[nodiscard]] bool isUnknown() const noexcept { return index() == 0; }
    /// Known to be absent.
    [[nodiscard]] bool isMissing() const noexcept { return index() == 1; }
    [[nodiscard]] bool isPresent() const noexcept { return index() > 1; }
};

struct MapEntry {
    std::string_view key;
    Value value;
};

inline std::span<const Value> ArrayValue::span() const noexcept
{
    return {items, size};
}
inline std::span<const MapEntry> MapValue::span() const noexcept
{
    return {entries, size};
}

/// True when both are present and the same primitive value.
[[nodiscard]] bool isSame(const Value &a, const Value &b) noexcept;

struct ActualEntry;

/// A value that owns its bytes: kept after the request is gone, or given before there is one.
struct ActualValue {
    using Items = std::vector<ActualValue>;
    using Entries = std::vector<ActualEntry>;

    std::variant<Unknown, NoValue, bool, std::int64_t, std::string, IpAddress, Items, Entries> data;

    friend bool operator==(const ActualValue &, const ActualValue &) = default;
};

/// An entry of a map that owns its bytes. A type of its own, since a pair would have to know
/// ActualValue before it is complete.
struct ActualEntry {
    std::string key;
    ActualValue value;

    friend bool operator==(const ActualEntry &, const ActualEntry &) = default;
};

[[nodiscard]] ActualValue keep(const Value &value);

/// Values that borrow from each other, in places that stay where they are.
class ValueStore
{
public:
    /// The borrowed form of \p value, which outlives the store. Entries are sorted by key.
    [[nodiscard]] Value borrow(const ActualValue &value);

private:
    std::vector<std::vector<Value>> m_items;
    std::vector<std::vector<MapEntry>> m_entries;
};

} // namespace rulewright::expression
