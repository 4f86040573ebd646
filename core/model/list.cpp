// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/model/list.h"

#include "core/expression/named_list.h"
#include "core/model/host_name.h"

#include <algorithm>
#include <charconv>
#include <optional>

namespace rulewright::model
{

namespace
{

constexpr std::size_t maximalNameLength = 50;

/// An unsigned number of 32 bits in decimal digits (RFC 6793).
std::optional<std::uint32_t> systemNumber(std::string_view text) noexcept
{
    std::uint32_t number = 0;
    const char *end = text.data() + text.size();
    const auto [stop, error] = std::from_chars(text.data(), end, number);
    return error == std::errc{} && stop == end ? std::optional(number) : std::nullopt;
}

/// A host name alone, without what an address of a page has around it.
bool isPlainHostName(std::string_view text)
{
    const HostName host = normalizeHostName(text);
    return !host.error && host.notes.empty();
}

std::vector<expression::IpRange> rangesOf(const List &list)
{
    std::vector<expression::IpRange> ranges;
    for (const std::string &item : list.items) {
        if (const auto network = expression::parseNetwork(item)) {
            ranges.push_back(rangeOf(*network));
        }
    }
    return ranges;
}

std::vector<expression::IntegerSet::Range> numbersOf(const List &list)
{
    std::vector<expression::IntegerSet::Range> numbers;
    for (const std::string &item : list.items) {
        if (const auto number = systemNumber(item)) {
            numbers.emplace_back(*number, *number);
        }
    }
    return numbers;
}

} // namespace

bool isListName(std::string_view name) noexcept
{
    const auto belongs = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_';
    };
    return !name.empty() && name.size() <= maximalNameLength && std::ranges::all_of(name, belongs);
}

bool isListItem(ListKind kind, std::string_view item)
{
    switch (kind) {
    case ListKind::Ip: return expression::parseNetwork(item).has_value();
    case ListKind::Hostname: return isPlainHostName(item.starts_with("*.") ? item.substr(2) : item);
    case ListKind::Asn: return systemNumber(item).has_value();
    }
    std::unreachable();
}

expression::NamedList toNamedList(const List &list)
{
    switch (list.kind) {
    case ListKind::Ip: return expression::makeAddressList(list.name, rangesOf(list));
    case ListKind::Hostname: return expression::makeHostList(list.name, list.items);
    case ListKind::Asn: return expression::makeIntegerList(list.name, numbersOf(list));
    }
    std::unreachable();
}

} // namespace rulewright::model
