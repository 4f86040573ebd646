// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/expression/named_list.h"

#include "core/expression/characters.h"

#include <algorithm>

namespace rulewright::expression
{

namespace
{

std::string lowered(std::string_view text)
{
    std::string lower(text);
    std::ranges::transform(lower, lower.begin(), toLowerCase);
    return lower;
}

/// One or more labels, none of them empty.
bool isLabels(std::string_view text)
{
    return !text.empty() && !text.starts_with('.') && !text.ends_with('.') && !text.contains("..");
}

bool matchesHost(std::string_view pattern, std::string_view host)
{
    if (!pattern.starts_with("*.")) {
        return host == pattern;
    }
    const std::string_view suffix = pattern.substr(1);
    return host.ends_with(suffix) && isLabels(host.substr(0, host.size() - suffix.size()));
}

} // namespace

NamedList makeAddressList(std::string name, const std::vector<IpRange> &ranges)
{
    return {std::move(name), [set = AddressSet(ranges)](const Value &value) {
                const auto *address = value.as<IpAddress>();
                return address && set.contains(*address);
            }};
}

NamedList makeIntegerList(std::string name, std::vector<IntegerSet::Range> ranges)
{
    return {std::move(name), [set = IntegerSet(std::move(ranges))](const Value &value) {
                const auto *number = value.as<std::int64_t>();
                return number && set.contains(*number);
            }};
}

NamedList makeTextList(std::string name, std::vector<std::string> texts)
{
    return {std::move(name), [set = TextSet(std::move(texts))](const Value &value) {
                const auto *text = value.as<std::string_view>();
                return text && set.contains(*text);
            }};
}

NamedList makeHostList(std::string name, std::vector<std::string> hosts)
{
    for (std::string &host : hosts) {
        host = lowered(host);
    }
    return {std::move(name), [patterns = std::move(hosts)](const Value &value) {
                const auto *text = value.as<std::string_view>();
                const std::string host = text ? lowered(*text) : std::string();
                return text && std::ranges::any_of(patterns, [&host](const std::string &pattern) {
                           return matchesHost(pattern, host);
                       });
            }};
}

} // namespace rulewright::expression
