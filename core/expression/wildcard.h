// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/source_text.h"
#include "core/expression/byte_search.h"

#include <cstdint>
#include <expected>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace rulewright::expression
{

/// What is wrong with a wildcard pattern.
enum class WildcardFault : std::uint8_t { Escape, TooManyStars, DoubleStar };

/// \c position counts bytes of the pattern from 0 (the backslash of an escape).
struct WildcardError {
    WildcardFault fault = WildcardFault::Escape;
    std::size_t position = 0;
    std::size_t starCount = 0;
};

/// A pattern in which `*` stands for any bytes, `\*` for a star and `\\` for a backslash
/// (rules-language.md 13). The whole value must match. Running allocates nothing.
class Wildcard
{
public:
    [[nodiscard]] static std::expected<Wildcard, WildcardError>
    compile(std::string_view pattern, LetterCase letterCase,
            std::optional<std::size_t> starLimit = std::nullopt);

    [[nodiscard]] bool matches(std::string_view value) const noexcept;
    /// What each star stands for, as few bytes as possible each; empty when there is no match.
    [[nodiscard]] std::optional<std::vector<std::string_view>>
    captures(std::string_view value) const;
    /// The text when the pattern has no star.
    [[nodiscard]] const std::string *literal() const noexcept;

private:
    explicit Wildcard(LetterCase letterCase) noexcept : m_letterCase(letterCase) {}

    /// Calls \p found with the place of every piece between the first and the last; false when
    /// there is no match.
    template <typename Found> bool walk(std::string_view value, Found found) const;

    /// What stands between the stars, one more than there are stars.
    std::vector<std::string> m_pieces;
    std::vector<ByteSearch> m_searches;
    LetterCase m_letterCase;
};

} // namespace rulewright::expression
