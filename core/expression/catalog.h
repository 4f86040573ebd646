// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/expression/ast.h"
#include "core/expression/token.h"
#include "core/expression/type.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

// The tables of the language: fields and operators. Lexer, parser, checker, evaluator, builder
// and completion read them; adding a field is adding a row.

namespace rulewright::expression
{

/// An index into the fields of one Catalog; also the slot of its value in a Request.
enum class FieldId : std::uint16_t {};

enum class FieldCategory : std::uint8_t { ClientCertificate, HostAndUrl, Request };

/// One field of the scheme. Label and help are English source texts.
struct Field {
    std::string_view name;
    Type type = Type::Bytes;
    FieldCategory category = FieldCategory::Request;
    std::string_view label;
    std::string_view help;
};

/// The fields that an expression may name. Looks at the rows; they outlive it.
class Catalog
{
public:
    explicit Catalog(std::span<const Field> fields);

    [[nodiscard]] std::optional<FieldId> find(std::string_view name) const noexcept;
    [[nodiscard]] const Field &operator[](FieldId id) const noexcept { return m_fields[toIndex(id)]; }
    [[nodiscard]] std::span<const Field> fields() const noexcept { return m_fields; }
    /// The known name that is closest to \p name by edits; empty when none is close.
    [[nodiscard]] std::string_view nearest(std::string_view name) const;

private:
    std::span<const Field> m_fields;
    std::vector<FieldId> m_byName;
};

/// The fields of Cloudflare's custom rules phase (http_request_firewall_custom).
[[nodiscard]] const Catalog &cloudflareCatalog();

/// A binary logical operator: its token and how tightly it binds (larger is tighter).
struct LogicalRow {
    LogicalOperator op;
    TokenKind token;
    int binding;
};
[[nodiscard]] std::span<const LogicalRow> logicalOperators() noexcept;
[[nodiscard]] const LogicalRow &rowOf(LogicalOperator op) noexcept;

/// A comparison operator: its token, the type of its left side, and whether a set follows.
struct ComparisonRow {
    ComparisonOperator op;
    TokenKind token;
    Type left;
    bool takesSet;
};
[[nodiscard]] std::span<const ComparisonRow> comparisonOperators() noexcept;
[[nodiscard]] const ComparisonRow &rowOf(ComparisonOperator op) noexcept;

} // namespace rulewright::expression
