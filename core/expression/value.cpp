// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/expression/value.h"

#include <algorithm>

namespace rulewright::expression
{

namespace
{

template <typename... Functions> struct Cases : Functions... {
    using Functions::operator()...;
};

} // namespace

Value MapValue::at(std::string_view key) const noexcept
{
    const auto all = span();
    const auto found = std::ranges::lower_bound(all, key, {}, &MapEntry::key);
    return found != all.end() && found->key == key ? found->value : Value(NoValue{});
}

bool isSame(const Value &a, const Value &b) noexcept
{
    if (a.index() != b.index()) {
        return false;
    }
    return std::visit(
        Cases{
            [](Unknown) { return false; },
            [](NoValue) { return false; },
            [&b](bool value) { return b.get<bool>() == value; },
            [&b](std::int64_t value) { return b.get<std::int64_t>() == value; },
            [&b](std::string_view value) { return b.get<std::string_view>() == value; },
            [&b](const IpAddress &value) { return b.get<IpAddress>() == value; },
            [](const ArrayValue &) { return false; },
            [](const MapValue &) { return false; },
        },
        static_cast<const ValueData &>(a));
}

ActualValue keep(const Value &value)
{
    const auto keepItems = [](const ArrayValue &array) {
        ActualValue::Items items;
        std::ranges::transform(array.span(), std::back_inserter(items), keep);
        return ActualValue{std::move(items)};
    };
    const auto keepEntries = [](const MapValue &map) {
        ActualValue::Entries entries;
        for (const MapEntry &entry : map.span()) {
            entries.emplace_back(std::string(entry.key), keep(entry.value));
        }
        return ActualValue{std::move(entries)};
    };
    return std::visit(Cases{
                          [](Unknown) { return ActualValue{Unknown{}}; },
                          [](NoValue) { return ActualValue{NoValue{}}; },
                          [](bool truth) { return ActualValue{truth}; },
                          [](std::int64_t number) { return ActualValue{number}; },
                          [](std::string_view text) { return ActualValue{std::string(text)}; },
                          [](const IpAddress &address) { return ActualValue{address}; },
                          keepItems,
                          keepEntries,
                      },
                      static_cast<const ValueData &>(value));
}

Value ValueStore::borrow(const ActualValue &value)
{
    const auto borrowItems = [this](const ActualValue::Items &items) {
        std::vector<Value> borrowed;
        for (const ActualValue &item : items) {
            borrowed.push_back(borrow(item));
        }
        const std::vector<Value> &kept = m_items.emplace_back(std::move(borrowed));
        return Value(ArrayValue{kept.data(), kept.size()});
    };
    const auto borrowEntries = [this](const ActualValue::Entries &entries) {
        std::vector<MapEntry> borrowed;
        for (const auto &[key, item] : entries) {
            borrowed.push_back({key, borrow(item)});
        }
        std::ranges::stable_sort(borrowed, {}, &MapEntry::key);
        const std::vector<MapEntry> &kept = m_entries.emplace_back(std::move(borrowed));
        return Value(MapValue{kept.data(), kept.size()});
    };
    return std::visit(Cases{
                          [](Unknown) { return Value(Unknown{}); },
                          [](NoValue) { return Value(NoValue{}); },
                          [](bool truth) { return Value(truth); },
                          [](std::int64_t number) { return Value(number); },
                          [](const std::string &text) { return Value(std::string_view(text)); },
                          [](const IpAddress &address) { return Value(address); },
                          borrowItems,
                          borrowEntries,
                      },
                      value.data);
}

} // namespace rulewright::expression
