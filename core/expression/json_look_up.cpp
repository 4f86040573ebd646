// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/expression/function_call.h"

#include <nlohmann/json.hpp>

#include <limits>

namespace rulewright::expression
{

namespace
{

using Json = nlohmann::json;

constexpr auto largestInteger =
    static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max());

/// The member or item that one key leads to; null when there is none.
const Json *step(const Json &json, const Value &key)
{
    if (const auto *name = key.as<std::string_view>()) {
        const auto found = json.is_object() ? json.find(std::string(*name)) : json.end();
        return json.is_object() && found != json.end() ? &*found : nullptr;
    }
    const auto *position = key.as<std::int64_t>();
    const bool isInside = position && json.is_array() && *position >= 0 &&
                          static_cast<std::size_t>(*position) < json.size();
    return isInside ? &json[static_cast<std::size_t>(*position)] : nullptr;
}

} // namespace

ActualValue lookUpJson(std::string_view text, std::span<const Value> keys, bool wantsInteger)
{
    const Json json = Json::parse(text, nullptr, false);
    const Json *found = json.is_discarded() ? nullptr : &json;
    for (const Value &key : keys) {
        found = found ? step(*found, key) : nullptr;
    }
    const bool isTooLarge =
        found && found->is_number_unsigned() && found->get<std::uint64_t>() > largestInteger;
    if (found && wantsInteger && found->is_number_integer() && !isTooLarge) {
        return {found->get<std::int64_t>()};
    }
    if (found && !wantsInteger && found->is_string()) {
        return {found->get<std::string>()};
    }
    return {NoValue{}};
}

} // namespace rulewright::expression
