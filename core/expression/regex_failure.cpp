// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/expression/regex_syntax.h"

#include <algorithm>
#include <format>
#include <vector>

// The layout of regex-syntax 0.8.9: the pattern, carets under the places, the reason. Lines are
// numbered when there are several. Columns count characters.

namespace rulewright::expression
{

namespace
{

struct Place {
    std::size_t line = 0;
    std::size_t column = 0;

    friend auto operator<=>(const Place &, const Place &) = default;
};

struct PlaceSpan {
    Place begin;
    Place end;

    friend auto operator<=>(const PlaceSpan &, const PlaceSpan &) = default;
};

bool isCharacterStart(char c) noexcept
{
    return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U;
}

Place placeOf(std::string_view pattern, std::uint32_t offset)
{
    Place place;
    for (const char c : pattern.substr(0, offset)) {
        if (c == '\n') {
            place = {place.line + 1, 0};
        } else {
            place.column += isCharacterStart(c) ? 1U : 0U;
        }
    }
    return place;
}

/// The lines without their ends; nothing stands behind a last line feed.
std::vector<std::string_view> linesOf(std::string_view pattern)
{
    std::vector<std::string_view> lines;
    while (!pattern.empty()) {
        const std::size_t end = std::min(pattern.find('\n'), pattern.size());
        const bool hasReturn = end < pattern.size() && end > 0 && pattern[end - 1] == '\r';
        lines.push_back(pattern.substr(0, end - (hasReturn ? 1 : 0)));
        pattern.remove_prefix(std::min(end + 1, pattern.size()));
    }
    return lines;
}

class Notation
{
public:
    Notation(std::string_view pattern, const SyntaxFailure &failure) : m_lines(linesOf(pattern))
    {
        const std::size_t count = m_lines.size() + (pattern.ends_with('\n') ? 1 : 0);
        m_numberWidth = count <= 1 ? 0 : std::to_string(count).size();
        add(pattern, failure.span);
        if (failure.original) {
            add(pattern, *failure.original);
        }
        std::ranges::sort(m_spans);
    }

    [[nodiscard]] std::string lines() const
    {
        std::string text;
        for (std::size_t i = 0; i < m_lines.size(); ++i) {
            text += m_numberWidth == 0 ? "    " : std::format("{:>{}}: ", i + 1, m_numberWidth);
            text += m_lines[i];
            text += '\n';
            text += carets(i);
        }
        return text;
    }

    [[nodiscard]] std::string notes() const
    {
        std::string text;
        for (const PlaceSpan &span : m_spans) {
            if (span.begin.line != span.end.line) {
                text += std::format("on line {} (column {}) through line {} (column {})\n",
                                    span.begin.line + 1, span.begin.column + 1, span.end.line + 1,
                                    span.end.column);
            }
        }
        return text;
    }

private:
    void add(std::string_view pattern, Span span)
    {
        m_spans.push_back({placeOf(pattern, span.begin), placeOf(pattern, span.end)});
    }

    [[nodiscard]] std::string carets(std::size_t line) const
    {
        std::string text;
        for (const PlaceSpan &span : m_spans) {
            if (span.begin.line == line && span.end.line == line) {
                text.resize(std::max(text.size(), span.begin.column), ' ');
                const std::size_t length = span.end.column - span.begin.column;
                text.append(std::max<std::size_t>(length, 1), '^');
            }
        }
        const std::size_t padding = m_numberWidth == 0 ? 4 : m_numberWidth + 2;
        return text.empty() ? text : std::string(padding, ' ') + text + '\n';
    }

    std::vector<std::string_view> m_lines;
    std::size_t m_numberWidth = 0;
    std::vector<PlaceSpan> m_spans;
};

} // namespace

std::string formatRegexFailure(std::string_view pattern, const SyntaxFailure &failure)
{
    const Notation notation(pattern, failure);
    std::string text = "regex parse error:\n";
    if (pattern.contains('\n')) {
        const std::string divider = std::string(79, '~') + '\n';
        text += divider + notation.lines() + divider + notation.notes();
    } else {
        text += notation.lines();
    }
    return text + "error: " + failure.reason;
}

} // namespace rulewright::expression
