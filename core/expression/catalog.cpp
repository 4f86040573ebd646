// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/expression/catalog.h"

#include "core/expression/catalog_tables.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <utility>

namespace rulewright::expression
{

namespace
{

constexpr auto logicalRows = std::to_array<LogicalRow>({
    {LogicalOperator::And, TokenKind::And, 3},
    {LogicalOperator::Xor, TokenKind::Xor, 2},
    {LogicalOperator::Or, TokenKind::Or, 1},
});

constexpr auto comparisonRows = std::to_array<ComparisonRow>({
    {ComparisonOperator::In, TokenKind::In, RightSide::Set},
    {ComparisonOperator::Eq, TokenKind::Eq, RightSide::Literal},
    {ComparisonOperator::Ne, TokenKind::Ne, RightSide::Literal},
    {ComparisonOperator::Ge, TokenKind::Ge, RightSide::Literal},
    {ComparisonOperator::Le, TokenKind::Le, RightSide::Literal},
    {ComparisonOperator::Gt, TokenKind::Gt, RightSide::Literal},
    {ComparisonOperator::Lt, TokenKind::Lt, RightSide::Literal},
    {ComparisonOperator::BitwiseAnd, TokenKind::BitwiseAnd, RightSide::Integer},
    {ComparisonOperator::Contains, TokenKind::Contains, RightSide::Bytes},
    {ComparisonOperator::Matches, TokenKind::Matches, RightSide::Regex},
    {ComparisonOperator::Wildcard, TokenKind::Wildcard, RightSide::Wildcard},
    {ComparisonOperator::StrictWildcard, TokenKind::StrictWildcard, RightSide::Wildcard},
});

constexpr std::size_t longestGuessedName = 100;
constexpr std::size_t maximalGuesses = 3;

/// Levenshtein distance over bytes. Both texts are at most longestGuessedName long.
std::size_t editDistance(std::string_view a, std::string_view b)
{
    std::array<std::size_t, longestGuessedName + 1> row{};
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 0; i < a.size(); ++i) {
        std::size_t diagonal = row[0];
        row[0] = i + 1;
        for (std::size_t j = 0; j < b.size(); ++j) {
            const std::size_t replaced = diagonal + (a[i] == b[j] ? 0U : 1U);
            diagonal = row[j + 1];
            row[j + 1] = std::min({replaced, row[j] + 1, row[j + 1] + 1});
        }
    }
    return row[b.size()];
}

/// The names of \p rows that are close to \p name, best first.
template <typename Row>
std::vector<std::string_view> nearest(std::span<const Row> rows, std::string_view name)
{
    std::vector<std::pair<std::size_t, std::string_view>> near;
    const std::size_t limit = std::max<std::size_t>(2, name.size() / 5);
    for (const Row &row : rows) {
        const bool isShort =
            name.size() <= longestGuessedName && row.name.size() <= longestGuessedName;
        const std::size_t distance = isShort ? editDistance(name, row.name) : limit + 1;
        if (distance <= limit && distance < row.name.size()) {
            near.emplace_back(distance, row.name);
        }
    }
    std::ranges::stable_sort(near, {}, [](const auto &guess) { return guess.first; });
    near.resize(std::min(near.size(), maximalGuesses));
    std::vector<std::string_view> names;
    std::ranges::transform(near, std::back_inserter(names), [](const auto &g) { return g.second; });
    return names;
}

} // namespace

Catalog::Catalog(std::span<const Field> fields, std::span<const Function> functions,
                 LanguageOptions options)
    : m_fields(fields), m_functions(functions), m_options(std::move(options))
{
    m_byName.reserve(2 * (fields.size() + functions.size()));
    const auto add = [this](std::string_view name, CatalogEntry entry) {
        m_byName.emplace(name, entry);
        if (!name.empty()) {
            m_starts.add(static_cast<unsigned char>(name.front()));
        }
    };
    for (std::size_t i = 0; i < fields.size(); ++i) {
        add(fields[i].name, static_cast<FieldId>(i));
    }
    for (std::size_t i = 0; i < functions.size(); ++i) {
        add(functions[i].name, static_cast<FunctionId>(i));
    }
}

std::optional<CatalogEntry> Catalog::lookUp(std::string_view name) const noexcept
{
    if (name.empty() || !m_starts.contains(static_cast<unsigned char>(name.front()))) {
        return std::nullopt;
    }
    const auto found = m_byName.find(name);
    return found == m_byName.end() ? std::nullopt : std::optional(found->second);
}

std::optional<FieldId> Catalog::find(std::string_view name) const noexcept
{
    const auto entry = lookUp(name);
    const FieldId *field = entry ? std::get_if<FieldId>(&*entry) : nullptr;
    return field ? std::optional(*field) : std::nullopt;
}

std::optional<FunctionId> Catalog::findFunction(std::string_view name) const noexcept
{
    const auto entry = lookUp(name);
    const FunctionId *function = entry ? std::get_if<FunctionId>(&*entry) : nullptr;
    return function ? std::optional(*function) : std::nullopt;
}

std::vector<std::string_view> Catalog::nearestFields(std::string_view name) const
{
    return nearest(m_fields, name);
}

std::vector<std::string_view> Catalog::nearestFunctions(std::string_view name) const
{
    return nearest(m_functions, name);
}

const Catalog &cloudflareCatalog()
{
    static const Catalog catalog{cloudflareFields(), cloudflareFunctions()};
    return catalog;
}

std::span<const LogicalRow> logicalOperators() noexcept
{
    return logicalRows;
}

const LogicalRow &rowOf(LogicalOperator op) noexcept
{
    return logicalRows[static_cast<std::size_t>(op)];
}

std::span<const ComparisonRow> comparisonOperators() noexcept
{
    return comparisonRows;
}

const ComparisonRow &rowOf(ComparisonOperator op) noexcept
{
    return comparisonRows[static_cast<std::size_t>(op)];
}

bool takes(ComparisonOperator op, Type type) noexcept
{
    const bool isOrdered = type == Type::Bytes || type == Type::Int || type == Type::Ip;
    switch (rowOf(op).right) {
    case RightSide::Literal:
    case RightSide::Set: return isOrdered;
    case RightSide::Integer: return type == Type::Int;
    case RightSide::Bytes:
    case RightSide::Regex:
    case RightSide::Wildcard: return type == Type::Bytes;
    }
    std::unreachable();
}

} // namespace rulewright::expression
