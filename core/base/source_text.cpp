// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/source_text.h"

#include <algorithm>
#include <utility>

namespace rulewright
{

std::string_view textAt(std::string_view text, Span span) noexcept
{
    const std::size_t begin = std::min<std::size_t>(span.begin, text.size());
    const std::size_t end = std::clamp<std::size_t>(span.end, begin, text.size());
    return text.substr(begin, end - begin);
}

SourceText::SourceText(std::string text) : m_text(std::move(text)), m_lineStarts{0}
{
    for (std::size_t i = 0; i < m_text.size(); ++i) {
        if (m_text[i] == '\n') {
            m_lineStarts.push_back(static_cast<std::uint32_t>(i + 1));
        }
    }
}

LineColumn SourceText::lineColumn(std::uint32_t offset) const noexcept
{
    const auto cut = std::min(offset, static_cast<std::uint32_t>(m_text.size()));
    const auto next = std::ranges::upper_bound(m_lineStarts, cut);
    const auto index = static_cast<std::uint32_t>(next - m_lineStarts.begin()) - 1;
    return {.line = index + 1, .column = cut - m_lineStarts[index] + 1};
}

std::string_view SourceText::line(std::uint32_t number) const noexcept
{
    if (number == 0 || number > m_lineStarts.size()) {
        return {};
    }
    const std::uint32_t begin = m_lineStarts[number - 1];
    const auto end = number < m_lineStarts.size() ? m_lineStarts[number] - 1
                                                  : static_cast<std::uint32_t>(m_text.size());
    return textAt(m_text, {begin, end});
}

} // namespace rulewright
