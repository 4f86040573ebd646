// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/expression/byte_search.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace rulewright::expression
{

namespace
{

bool isLetter(char c) noexcept
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// How common a byte is in addresses, host names and user agents; small is rare.
int commonness(char c) noexcept
{
    constexpr std::string_view common = "etaoinsrlcdpmhu./0123456789 fgbwvyk-_;:,()";
    const std::size_t place = common.find(c);
    return place == std::string_view::npos ? 0 : static_cast<int>(common.size() - place);
}

#if defined(__SSE2__)
/// The places, as bits, where the bytes at \p text with \p mask set equal \p wanted.
__m128i equalBytes(const char *text, __m128i mask, __m128i wanted) noexcept
{
    __m128i block;
    std::memcpy(&block, text, sizeof block);
    return _mm_cmpeq_epi8(_mm_or_si128(block, mask), wanted);
}
#endif

} // namespace

ByteSearch::ByteSearch(std::string_view needle, LetterCase letterCase)
    : m_needle(needle), m_masks(needle.size(), '\0')
{
    for (std::size_t i = 0; i < needle.size(); ++i) {
        if (letterCase == LetterCase::IgnoreAscii && isLetter(needle[i])) {
            m_masks[i] = 0x20;
            m_needle[i] = static_cast<char>(needle[i] | 0x20);
        }
    }
    const auto rarer = [this](std::size_t a, std::size_t b) {
        return commonness(m_needle[a]) < commonness(m_needle[b]) ? a : b;
    };
    const std::size_t count = std::min<std::size_t>(m_needle.size(), 16);
    for (std::size_t i = 1; i < count; ++i) {
        m_first = rarer(m_first, i);
    }
    m_second = m_first == 0 && count > 1 ? 1 : 0;
    for (std::size_t i = 0; i < count; ++i) {
        m_second = i == m_first ? m_second : rarer(m_second, i);
    }
}

bool ByteSearch::isAt(std::string_view subject, std::size_t place) const noexcept
{
    if (place > subject.size() || subject.size() - place < m_needle.size()) {
        return false;
    }
    const char *text = subject.data() + place;
    for (std::size_t i = 0; i < m_needle.size(); ++i) {
        if (static_cast<char>(text[i] | m_masks[i]) != m_needle[i]) {
            return false;
        }
    }
    return true;
}

std::size_t ByteSearch::findShort(std::string_view subject, std::size_t from) const noexcept
{
    for (std::size_t place = from; place + m_needle.size() <= subject.size(); ++place) {
        if (isAt(subject, place)) {
            return place;
        }
    }
    return npos;
}

#if defined(__SSE2__)
std::size_t ByteSearch::find(std::string_view subject, std::size_t from) const noexcept
{
    constexpr std::size_t width = 16;
    if (m_needle.empty() || from > subject.size() || subject.size() - from < m_needle.size()) {
        return m_needle.empty() && from <= subject.size() ? from : npos;
    }
    const std::size_t places = subject.size() - from - m_needle.size() + 1;
    if (places < width) {
        return findShort(subject, from);
    }
    const __m128i firstByte = _mm_set1_epi8(m_needle[m_first]);
    const __m128i secondByte = _mm_set1_epi8(m_needle[m_second]);
    const __m128i firstMask = _mm_set1_epi8(m_masks[m_first]);
    const __m128i secondMask = _mm_set1_epi8(m_masks[m_second]);
    for (std::size_t done = 0; done < places; done += width) {
        const std::size_t begin = std::min(done, places - width) + from;
        const char *text = subject.data() + begin;
        const __m128i both = _mm_and_si128(equalBytes(text + m_first, firstMask, firstByte),
                                           equalBytes(text + m_second, secondMask, secondByte));
        auto hits = static_cast<unsigned>(_mm_movemask_epi8(both));
        for (; hits != 0; hits &= hits - 1) {
            const std::size_t place = begin + static_cast<unsigned>(std::countr_zero(hits));
            if (isAt(subject, place)) {
                return place;
            }
        }
    }
    return npos;
}
#else
std::size_t ByteSearch::find(std::string_view subject, std::size_t from) const noexcept
{
    return from > subject.size() ? npos : findShort(subject, from);
}
#endif

} // namespace rulewright::expression
