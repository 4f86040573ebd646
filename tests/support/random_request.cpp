// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/random_request.h"

#include "core/expression/named_list.h"
#include "tests/support/random_context.h"

#include <algorithm>

namespace rulewright::test
{

using namespace expression;

namespace
{

/// `Map<Array<Bytes>>` as a type.
Type typeNamed(std::string_view name)
{
    if (name.starts_with("Array<")) {
        return Type::arrayOf(typeNamed(name.substr(6, name.size() - 7)));
    }
    if (name.starts_with("Map<")) {
        return Type::mapOf(typeNamed(name.substr(4, name.size() - 5)));
    }
    return name == "Bool"  ? Type::Bool
           : name == "Int" ? Type::Int
           : name == "Ip"  ? Type::Ip
                           : Type::Bytes;
}

IpAddress addressOf(const naive::Ip &ip)
{
    IpAddress address{.isV6 = ip.family == naive::Family::V6};
    const std::size_t count = address.isV6 ? 16 : 4;
    for (std::size_t i = 0; i < count; ++i) {
        address.high = address.high << 8U | address.low >> 56U;
        address.low = address.low << 8U | ip.bytes[i];
    }
    return address;
}

ActualValue actualOf(const naive::Value &value)
{
    return std::visit(Overload{
                          [](naive::Missing) { return ActualValue{NoValue{}}; },
                          [](naive::Unknown) { return ActualValue{Unknown{}}; },
                          [](bool truth) { return ActualValue{truth}; },
                          [](std::int64_t number) { return ActualValue{number}; },
                          [](const std::string &text) { return ActualValue{text}; },
                          [](const naive::Ip &ip) { return ActualValue{addressOf(ip)}; },
                          [](const naive::Value::Array &array) {
                              ActualValue::Items items;
                              std::ranges::transform(array, std::back_inserter(items), actualOf);
                              return ActualValue{std::move(items)};
                          },
                          [](const naive::Value::Map &map) {
                              ActualValue::Entries entries;
                              for (const auto &[key, item] : map) {
                                  entries.emplace_back(key, actualOf(item));
                              }
                              return ActualValue{std::move(entries)};
                          },
                      },
                      value.data);
}

NamedList listOf(const std::string &name, const std::vector<naive::ListItem> &items)
{
    std::vector<IpRange> ranges;
    std::vector<IntegerSet::Range> numbers;
    std::vector<std::string> hosts;
    for (const naive::ListItem &item : items) {
        if (const auto *number = std::get_if<std::int64_t>(&item)) {
            numbers.emplace_back(*number, *number);
        } else if (const auto *host = std::get_if<std::string>(&item)) {
            hosts.push_back(*host);
        } else {
            const auto &network = std::get<naive::Network>(item);
            ranges.push_back(
                rangeOf({addressOf(network.address), static_cast<int>(network.length)}));
        }
    }
    return !numbers.empty() ? makeIntegerList(name, numbers)
           : !hosts.empty() ? makeHostList(name, hosts)
                            : makeAddressList(name, ranges);
}

} // namespace

const Catalog &randomCatalog()
{
    static const std::vector<naive::FieldDeclaration> declared = naive::schemeFields();
    static const std::vector<Field> fields = [] {
        std::vector<Field> rows;
        for (const naive::FieldDeclaration &field : declared) {
            rows.push_back({.name = field.name, .type = typeNamed(field.type)});
        }
        return rows;
    }();
    static const Catalog catalog{fields, cloudflareCatalog().functions()};
    return catalog;
}

RandomRequest::RandomRequest(const naive::Context &context) : request(randomCatalog())
{
    for (const auto &[name, value] : context.fields) {
        const ActualValue &kept = m_values.emplace_back(actualOf(value));
        request.set(*randomCatalog().find(name), m_store.borrow(kept));
    }
    for (const auto &[name, items] : context.lists) {
        request.addList(listOf(name, items));
    }
}

} // namespace rulewright::test
