// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace rulewright
{

/// A half-open range of byte offsets into one text. Empty: a place between two bytes.
struct Span {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;

    [[nodiscard]] constexpr std::uint32_t length() const noexcept { return end - begin; }
    [[nodiscard]] constexpr bool isEmpty() const noexcept { return begin == end; }
    [[nodiscard]] constexpr bool contains(Span other) const noexcept
    {
        return begin <= other.begin && other.end <= end;
    }
    [[nodiscard]] constexpr bool contains(std::uint32_t offset) const noexcept
    {
        return begin <= offset && offset < end;
    }
    friend constexpr bool operator==(Span, Span) = default;
};

/// The bytes of \p text inside \p span; the span is cut at the end of the text.
[[nodiscard]] std::string_view textAt(std::string_view text, Span span) noexcept;

/// A position as people and the rules engine count it: both from 1, the column in bytes.
struct LineColumn {
    std::uint32_t line = 1;
    std::uint32_t column = 1;

    friend constexpr bool operator==(LineColumn, LineColumn) = default;
};

/// Owned UTF-8 text with line look-up. Lines end with LF; a CR belongs to its line.
class SourceText
{
public:
    explicit SourceText(std::string text);

    [[nodiscard]] std::string_view text() const noexcept { return m_text; }
    [[nodiscard]] LineColumn lineColumn(std::uint32_t offset) const noexcept;
    /// The line (from 1) without its line end; empty when there is no such line.
    [[nodiscard]] std::string_view line(std::uint32_t number) const noexcept;

private:
    std::string m_text;
    std::vector<std::uint32_t> m_lineStarts;
};

} // namespace rulewright
