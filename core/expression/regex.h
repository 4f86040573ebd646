// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/source_text.h"

#include <cstddef>
#include <cstdint>
#include <expected>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace rulewright::expression
{

struct RegexTree;

/// Why a pattern is rejected. \c message holds the words of the original engine, over several
/// lines; \c span the bytes of the pattern that it speaks of.
struct RegexError {
    std::string message;
    Span span;

    friend bool operator==(const RegexError &, const RegexError &) = default;
};

/// The reason alone: the message without the pattern and the carets.
[[nodiscard]] std::string_view reasonOf(const RegexError &error) noexcept;

/// The bytes of a program in the original engine (rules-language.md 16).
inline constexpr std::uint64_t regexSizeLimit = 10 * 1024 * 1024;
/// Longer patterns are too large whatever they hold.
inline constexpr std::size_t maximalPatternLength = 1024 * 1024;

/// What a plain pattern looks for.
struct RegexLiteral {
    std::string bytes;
    /// ASCII letters match in either case; \c bytes then has them in lower case.
    bool ignoresCase = false;

    friend bool operator==(const RegexLiteral &, const RegexLiteral &) = default;
};

/// A regular expression of the Rust dialect on bytes (rules-language.md 12): searched for
/// anywhere, leftmost first, in time linear in the subject. Copies share one program.
class Regex
{
public:
    /// Reads a pattern. What needs an engine gets it when it is first run.
    [[nodiscard]] static std::expected<Regex, RegexError> compile(std::string_view pattern);

    [[nodiscard]] bool matches(std::string_view subject) const noexcept;
    /// The place of the leftmost match. Subjects are shorter than 4 GiB.
    [[nodiscard]] std::optional<Span> find(std::string_view subject) const;
    [[nodiscard]] std::string_view pattern() const noexcept;

    /// The bytes, when the pattern is nothing but bytes; empty for other patterns.
    [[nodiscard]] std::optional<RegexLiteral> literal() const;
    /// True when there is a match in every value.
    [[nodiscard]] bool matchesEverything() const noexcept;
    /// What the pattern means, for proofs about it. Lives as long as a copy of this.
    [[nodiscard]] const RegexTree &tree() const noexcept;

private:
    class Program;

    explicit Regex(std::shared_ptr<const Program> program) noexcept;

    std::shared_ptr<const Program> m_program;
};

} // namespace rulewright::expression
