// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/expression/catalog.h"

#include <string_view>
#include <variant>
#include <vector>

namespace rulewright::expression
{

/// A value that nobody gave. A condition on it is neither true nor false.
struct Unknown {
    friend bool operator==(Unknown, Unknown) = default;
};

/// The value of a field. Text is borrowed: it outlives the Request.
using Value = std::variant<Unknown, bool, std::string_view>;

/// The field values of one request; a field that was not set is Unknown.
class Request
{
public:
    explicit Request(const Catalog &catalog) : m_values(catalog.fields().size()) {}

    void set(FieldId field, Value value) { m_values[toIndex(field)] = value; }
    [[nodiscard]] const Value &operator[](FieldId field) const noexcept
    {
        return m_values[toIndex(field)];
    }

private:
    std::vector<Value> m_values;
};

} // namespace rulewright::expression
