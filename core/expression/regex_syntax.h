// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/source_text.h"
#include "core/base/strong_id.h"

#include <cstdint>
#include <expected>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

// A regular expression goes three steps from text to match:
//
//   text -> SyntaxTree (regex_parser.cpp): what the author wrote, with spans; accepts and rejects
//           what regex-syntax 0.8.9 does, with its words.
//   SyntaxTree -> RegexTree (regex_translate.cpp): flags, case, classes and Unicode resolved to
//           sets of bytes.
//   RegexTree -> a matcher (regex.cpp): a literal search, a run of byte sets (regex_sequence.h),
//           RE2 (regex_print.h), or our own simulation for what RE2 lacks (regex_threads.h).

namespace rulewright::expression
{

/// An index into the nodes of one SyntaxTree.
enum class SyntaxId : std::uint32_t {};

enum class RegexFlag : std::uint8_t {
    IgnoreCase = 1,
    MultiLine = 2,
    DotMatchesNewline = 4,
    SwapGreed = 8,
    Unicode = 16,
    Crlf = 32,
    IgnoreSpace = 64,
};

/// The flags that `(?i-s)` turns on and off; bits of RegexFlag.
struct FlagChange {
    std::uint8_t on = 0;
    std::uint8_t off = 0;

    friend bool operator==(const FlagChange &, const FlagChange &) = default;
};

enum class AssertionKind : std::uint8_t {
    LineStart,
    LineEnd,
    TextStart,
    TextEnd,
    WordBoundary,
    NotWordBoundary,
    WordStart,
    WordEnd,
    WordStartHalf,
    WordEndHalf,
};

enum class ClassOperator : std::uint8_t { Intersection, Difference, SymmetricDifference };

/// Nothing at all, as between the bars of `a||b`.
struct SyntaxEmpty {
};

/// A flag group without content: `(?i)`.
struct SyntaxFlags {
    FlagChange change;
};

/// One character. \c isByte: written as `\xHH`, which is a byte outside of Unicode mode.
struct SyntaxLiteral {
    char32_t character = 0;
    bool isByte = false;
};

struct SyntaxDot {
};

struct SyntaxAssertion {
    AssertionKind kind = AssertionKind::LineStart;
};

/// `\d`, `\s`, `\w` (as letters d, s, w) and their negations.
struct SyntaxPerlClass {
    char letter = 'd';
    bool isNegated = false;
};

/// `\p{name}`, `\p{name=value}`. \c value is empty in the first form.
struct SyntaxUnicodeClass {
    std::string name;
    std::optional<std::string> value;
    bool isNegated = false;
};

/// `[:name:]`, an index into asciiClassNames().
struct SyntaxAsciiClass {
    std::size_t index = 0;
    bool isNegated = false;
};

struct SyntaxClassRange {
    SyntaxId first{};
    SyntaxId last{};
};

struct SyntaxClassUnion {
    std::vector<SyntaxId> members;
};

struct SyntaxClassOperation {
    ClassOperator op = ClassOperator::Intersection;
    SyntaxId left{};
    SyntaxId right{};
};

struct SyntaxClass {
    SyntaxId set{};
    bool isNegated = false;
};

/// \c max empty: without limit.
struct SyntaxRepetition {
    SyntaxId operand{};
    std::uint32_t min = 0;
    std::optional<std::uint32_t> max;
    bool isLazy = false;
};

struct SyntaxGroup {
    SyntaxId inner{};
    FlagChange change;
    bool isCapturing = true;
};

struct SyntaxConcat {
    std::vector<SyntaxId> members;
};

struct SyntaxAlternation {
    std::vector<SyntaxId> members;
};

using SyntaxData =
    std::variant<SyntaxEmpty, SyntaxFlags, SyntaxLiteral, SyntaxDot, SyntaxAssertion,
                 SyntaxPerlClass, SyntaxUnicodeClass, SyntaxAsciiClass, SyntaxClassRange,
                 SyntaxClassUnion, SyntaxClassOperation, SyntaxClass, SyntaxRepetition, SyntaxGroup,
                 SyntaxConcat, SyntaxAlternation>;

struct SyntaxNode {
    Span span;
    SyntaxData data;
};

/// A pattern as written. Nests at most maximalRegexNesting levels.
struct SyntaxTree {
    std::vector<SyntaxNode> nodes;
    SyntaxId root{};

    [[nodiscard]] const SyntaxNode &operator[](SyntaxId id) const noexcept
    {
        return nodes[toIndex(id)];
    }
};

/// What is wrong with a pattern: the dialect's reason and the places it speaks of.
struct SyntaxFailure {
    std::string reason;
    Span span;
    /// The first of two things that must not both be there, for example a duplicate flag.
    std::optional<Span> original;
};

/// Groups, classes, repetitions, branches and sequences may nest this deep (regex-syntax).
inline constexpr int maximalRegexNesting = 250;

/// Reads a pattern, which is UTF-8. The failure is the first one that regex-syntax reports.
[[nodiscard]] std::expected<SyntaxTree, SyntaxFailure> parseRegex(std::string_view pattern);

/// The multi-line message of regex-syntax for a failure in \p pattern.
[[nodiscard]] std::string formatRegexFailure(std::string_view pattern,
                                             const SyntaxFailure &failure);

} // namespace rulewright::expression
