// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/expression/catalog.h"
#include "core/expression/value.h"

#include <array>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace rulewright::expression
{

/// A list that `in $name` looks into. The host program decides what belongs to it.
struct NamedList {
    std::string name;
    std::function<bool(const Value &)> contains;
};

/// The digest that is_timed_hmac_valid_v0() and sha256() need; the language has none of its own.
struct Digests {
    using Digest = std::array<char, 32>;

    Digest (*sha256)(std::string_view bytes) = nullptr;
    Digest (*hmacSha256)(std::string_view key, std::string_view bytes) = nullptr;
};

/// The field values and lists of one request; a field that was not set is Unknown, and so is
/// what depends on a list or digest that is not there.
class Request
{
public:
    explicit Request(const Catalog &catalog) : m_values(catalog.fields().size()) {}

    void set(FieldId field, Value value) { m_values[toIndex(field)] = value; }
    [[nodiscard]] const Value &operator[](FieldId field) const noexcept
    {
        return m_values[toIndex(field)];
    }

    void addList(NamedList list) { m_lists.push_back(std::move(list)); }
    /// Null when there is no such list.
    [[nodiscard]] const NamedList *findList(std::string_view name) const noexcept;
    void setDigests(Digests digests) noexcept { m_digests = digests; }
    [[nodiscard]] const Digests &digests() const noexcept { return m_digests; }

private:
    std::vector<Value> m_values;
    std::vector<NamedList> m_lists;
    Digests m_digests;
};

} // namespace rulewright::expression
