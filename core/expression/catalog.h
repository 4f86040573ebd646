// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/expression/ast.h"
#include "core/expression/byte_set.h"
#include "core/expression/function.h"
#include "core/expression/token.h"
#include "core/expression/type.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <variant>
#include <vector>

// The tables of the language: fields, functions and operators. Parser, evaluator, builder and
// completion read them; adding a field is adding a row. A catalog can be made at run time, so
// that the same engine runs other schemes.

namespace rulewright::expression
{

/// Where a field stands in the list to choose from (ui.md 8.3).
enum class FieldCategory : std::uint8_t {
    ClientCertificate,
    HostAndUrl,
    Request,
    HeadersAndCookies,
    Network,
    Tls,
    Other,
};

/// The least that a zone must have booked before a field or function can be used.
enum class Plan : std::uint8_t { Any, Pro, Business, Enterprise, AddOn };

/// Whether a field has its value when custom rules run.
enum class Phase : std::uint8_t {
    Request,   ///< known when custom rules run
    Response,  ///< only known after the response
    OtherPart, ///< of another product, such as Magic Firewall
};

/// The value of a field whose property does not apply to a request.
enum class DefaultValue : std::uint8_t { Empty, Hundred, Yes, None };

/// One field of the scheme. Label and help are English source texts; both may be empty.
struct Field {
    std::string_view name;
    Type type = Type::Bytes;
    FieldCategory category = FieldCategory::Other;
    std::string_view label{};
    std::string_view help{};
    Plan plan = Plan::Any;
    Phase phase = Phase::Request;
    /// Empty: "", 0, No, an empty array or map.
    DefaultValue defaultValue = DefaultValue::Empty;
    /// Not empty: the field is outdated and this one takes its place.
    std::string_view replacedBy{};
};

/// What differs between schemes besides the names.
struct LanguageOptions {
    /// Fields and function results may stand on the right of eq, ne, lt, le, gt and ge
    /// (rules-language.md 7.8).
    bool hasComputedRight = true;
    /// Brackets, `not`, any/all and calls may nest this deep.
    int maximalNesting = 128;
    /// Unescaped stars in one wildcard; empty: any number.
    std::optional<std::size_t> wildcardStarLimit{};
    /// The named lists that there are; empty: they are not known and not checked.
    std::optional<std::vector<std::string>> lists{};
};

/// A name of the catalog.
using CatalogEntry = std::variant<FieldId, FunctionId>;

/// The fields and functions that an expression may name. Looks at the rows; they outlive it.
class Catalog
{
public:
    Catalog(std::span<const Field> fields, std::span<const Function> functions,
            LanguageOptions options = {});

    [[nodiscard]] std::optional<CatalogEntry> lookUp(std::string_view name) const noexcept;
    /// The field of this name.
    [[nodiscard]] std::optional<FieldId> find(std::string_view name) const noexcept;
    [[nodiscard]] std::optional<FunctionId> findFunction(std::string_view name) const noexcept;
    [[nodiscard]] const Field &operator[](FieldId id) const noexcept
    {
        return m_fields[toIndex(id)];
    }
    [[nodiscard]] const Function &operator[](FunctionId id) const noexcept
    {
        return m_functions[toIndex(id)];
    }
    [[nodiscard]] std::span<const Field> fields() const noexcept { return m_fields; }
    [[nodiscard]] std::span<const Function> functions() const noexcept { return m_functions; }
    [[nodiscard]] const LanguageOptions &options() const noexcept { return m_options; }
    /// The known field names that are closest to \p name by edits, best first, at most three.
    [[nodiscard]] std::vector<std::string_view> nearestFields(std::string_view name) const;
    [[nodiscard]] std::vector<std::string_view> nearestFunctions(std::string_view name) const;

private:
    std::span<const Field> m_fields;
    std::span<const Function> m_functions;
    LanguageOptions m_options;
    std::unordered_map<std::string_view, CatalogEntry> m_byName;
    /// The first bytes of the names; numbers and addresses are not looked up.
    ByteSet m_starts;
};

/// The fields and functions of Cloudflare’s documentation.
[[nodiscard]] const Catalog &cloudflareCatalog();

/// A binary logical operator: its token and how tightly it binds (larger is tighter).
struct LogicalRow {
    LogicalOperator op;
    TokenKind token;
    int binding;
};
[[nodiscard]] std::span<const LogicalRow> logicalOperators() noexcept;
[[nodiscard]] const LogicalRow &rowOf(LogicalOperator op) noexcept;

/// What stands on the right of a comparison operator.
enum class RightSide : std::uint8_t { Literal, Set, Integer, Bytes, Regex, Wildcard };

/// A comparison operator: its token and what follows it.
struct ComparisonRow {
    ComparisonOperator op;
    TokenKind token;
    RightSide right;
};
/// In the order in which the engine tries them.
[[nodiscard]] std::span<const ComparisonRow> comparisonOperators() noexcept;
[[nodiscard]] const ComparisonRow &rowOf(ComparisonOperator op) noexcept;
/// True when \p op compares values of \p type (rules-language.md 7).
[[nodiscard]] bool takes(ComparisonOperator op, Type type) noexcept;

} // namespace rulewright::expression
