// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/expression/request.h"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace rulewright::model
{

/// What the items of a list are (Cloudflare API, Rules Lists).
enum class ListKind : std::uint8_t { Ip, Hostname, Asn };

/// A list that rules look into with `in $name`.
struct List {
    /// Lower-case letters, digits and underscores, at most 50.
    std::string name;
    ListKind kind = ListKind::Ip;
    /// Addresses and networks; host names, where `*.` stands for labels in front; or numbers of
    /// autonomous systems.
    std::vector<std::string> items;

    friend bool operator==(const List &, const List &) = default;
};

/// The lists that the platform keeps; what is in them is not known offline.
inline constexpr std::array<std::string_view, 5> managedLists{
    "cf.anonymizer", "cf.botnetcc", "cf.malware", "cf.open_proxies", "cf.vpn"};

[[nodiscard]] bool isListName(std::string_view name) noexcept;
/// Whether \p item can stand in a list of that kind.
[[nodiscard]] bool isListItem(ListKind kind, std::string_view item);
/// The list as the evaluator asks it; items that cannot stand in it are left out.
[[nodiscard]] expression::NamedList toNamedList(const List &list);

} // namespace rulewright::model
