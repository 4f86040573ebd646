// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/value_json.h"

#include "core/exchange/ast_json.h"
#include "core/expression/literal.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace rulewright::exchange
{

namespace
{

using namespace expression;
using Json = nlohmann::json;

/// Bytes that are not text stand as an array of numbers.
std::optional<std::string> bytesFromJson(const Json &json)
{
    if (json.is_string()) {
        return json.get<std::string>();
    }
    std::string bytes;
    if (!json.is_array()) {
        return std::nullopt;
    }
    for (const Json &item : json) {
        if (!item.is_number_unsigned() || item.get<std::uint64_t>() > 255) {
            return std::nullopt;
        }
        bytes += static_cast<char>(item.get<unsigned char>());
    }
    return bytes;
}

std::optional<ActualValue> arrayFromJson(const Json &json, Type type)
{
    ActualValue::Items items;
    if (!json.is_array()) {
        return std::nullopt;
    }
    for (const Json &item : json) {
        auto value = valueFromJson(item, type.element());
        if (!value) {
            return std::nullopt;
        }
        items.push_back(std::move(*value));
    }
    return ActualValue{std::move(items)};
}

std::optional<ActualValue> mapFromJson(const Json &json, Type type)
{
    ActualValue::Entries entries;
    if (!json.is_object()) {
        return std::nullopt;
    }
    for (const auto &[key, item] : json.items()) {
        auto value = valueFromJson(item, type.element());
        if (!value) {
            return std::nullopt;
        }
        entries.emplace_back(key, std::move(*value));
    }
    return ActualValue{std::move(entries)};
}

std::optional<ActualValue> primitiveFromJson(const Json &json, Type type)
{
    if (type == Type::Bool && json.is_boolean()) {
        return ActualValue{json.get<bool>()};
    }
    if (type == Type::Int && json.is_number_integer()) {
        return ActualValue{json.get<std::int64_t>()};
    }
    if (type == Type::Ip && json.is_string()) {
        const auto address = parseAddress(json.get<std::string>());
        return address ? std::optional(ActualValue{*address}) : std::nullopt;
    }
    auto bytes = type == Type::Bytes ? bytesFromJson(json) : std::nullopt;
    return bytes ? std::optional(ActualValue{std::move(*bytes)}) : std::nullopt;
}

} // namespace

std::optional<ActualValue> valueFromJson(const Json &json, Type type)
{
    if (type.isArray()) {
        return arrayFromJson(json, type);
    }
    return type.isMap() ? mapFromJson(json, type) : primitiveFromJson(json, type);
}

Json valueToJson(const ActualValue &value)
{
    return std::visit(Overload{
                          [](Unknown) { return Json("unknown"); },
                          [](NoValue) { return Json(); },
                          [](bool truth) { return Json(truth); },
                          [](std::int64_t number) { return Json(number); },
                          [](const std::string &text) { return bytesToJson(text); },
                          [](const IpAddress &address) { return Json(toText(address)); },
                          [](const ActualValue::Items &items) {
                              Json json = Json::array();
                              std::ranges::transform(items, std::back_inserter(json), valueToJson);
                              return json;
                          },
                          [](const ActualValue::Entries &entries) {
                              Json json = Json::object();
                              for (const auto &[key, item] : entries) {
                                  json[key] = valueToJson(item);
                              }
                              return json;
                          },
                      },
                      value.data);
}

NamedList listFromJson(const std::string &name, const Json &items, Type type)
{
    std::vector<std::string> texts;
    std::vector<IpRange> addresses;
    std::vector<IntegerSet::Range> numbers;
    for (const Json &item : items) {
        const std::string text = item.is_string() ? item.get<std::string>() : item.dump();
        texts.push_back(text);
        if (const auto member = readAddressMember(text, 0); member && type == Type::Ip) {
            addresses.push_back(member->value.range);
        }
        if (const auto member = readIntegerMember(text, 0); member && type == Type::Int) {
            numbers.emplace_back(member->value.first, member->value.last);
        }
    }
    if (type == Type::Ip) {
        return makeAddressList(name, addresses);
    }
    return type == Type::Int ? makeIntegerList(name, std::move(numbers))
                             : makeTextList(name, std::move(texts));
}

} // namespace rulewright::exchange
