// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/expression/byte_search.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>
#include <cstring>

#if defined(__x86_64__)
#include <immintrin.h>
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

#if defined(__x86_64__)
const bool hasAvx2 = __builtin_cpu_supports("avx2") != 0;
#endif

/// True when the bytes at \p text with \p masks set are those of \p wanted; a word at a time.
bool isSame(const char *text, const std::string &masks, const std::string &wanted) noexcept
{
    const auto word = [](const char *at) {
        std::uint64_t value = 0;
        std::memcpy(&value, at, sizeof value);
        return value;
    };
    const std::size_t size = wanted.size();
    if (size < sizeof(std::uint64_t)) {
        for (std::size_t i = 0; i < size; ++i) {
            if (static_cast<char>(text[i] | masks[i]) != wanted[i]) {
                return false;
            }
        }
        return true;
    }
    const std::size_t last = size - sizeof(std::uint64_t);
    for (std::size_t i = 0; i < last; i += sizeof(std::uint64_t)) {
        if ((word(text + i) | word(masks.data() + i)) != word(wanted.data() + i)) {
            return false;
        }
    }
    return (word(text + last) | word(masks.data() + last)) == word(wanted.data() + last);
}

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
    std::size_t first = 0;
    for (std::size_t i = 1; i < count; ++i) {
        first = rarer(first, i);
    }
    std::size_t second = first == 0 && count > 1 ? 1 : 0;
    for (std::size_t i = 0; i < count; ++i) {
        second = i == first ? second : rarer(second, i);
    }
    if (count > 0) {
        m_first = {first, m_needle[first], m_masks[first]};
        m_second = {second, m_needle[second], m_masks[second]};
    }
}

bool ByteSearch::isAt(std::string_view subject, std::size_t place) const noexcept
{
    return place <= subject.size() && subject.size() - place >= m_needle.size() &&
           isSame(subject.data() + place, m_masks, m_needle);
}

bool ByteSearch::isWhole(std::string_view subject) const noexcept
{
    return subject.size() == m_needle.size() && isSame(subject.data(), m_masks, m_needle);
}

std::size_t ByteSearch::findShort(std::string_view subject, std::size_t from) const noexcept
{
    const std::size_t end = subject.size() - m_needle.size();
    for (std::size_t place = from; place <= end; ++place) {
        const auto candidate = static_cast<char>(subject[place + m_first.offset] | m_first.mask);
        if (candidate == m_first.byte && isSame(subject.data() + place, m_masks, m_needle)) {
            return place;
        }
    }
    return npos;
}

std::size_t ByteSearch::find(std::string_view subject, std::size_t from) const noexcept
{
    if (m_needle.empty() || from > subject.size() || subject.size() - from < m_needle.size()) {
        return m_needle.empty() && from <= subject.size() ? from : npos;
    }
#if defined(__x86_64__)
    const std::size_t places = subject.size() - from - m_needle.size() + 1;
    if (hasAvx2 && places >= sizeof(__m256i)) {
        return findInLongBlocks(subject, from);
    }
    if (places >= sizeof(__m128i)) {
        return findInBlocks(subject, from);
    }
#endif
    return findShort(subject, from);
}

#if defined(__x86_64__)
/// The first of the places that \p hits stands for, as bits counted from \p begin. Rarely needed,
/// so it is kept out of the loops that call it.
[[gnu::noinline]] std::size_t ByteSearch::firstOf(unsigned hits, std::string_view subject,
                                                  std::size_t begin) const noexcept
{
    for (; hits != 0; hits &= hits - 1) {
        const std::size_t place = begin + static_cast<unsigned>(std::countr_zero(hits));
        if (isSame(subject.data() + place, m_masks, m_needle)) {
            return place;
        }
    }
    return npos;
}

std::size_t ByteSearch::findInBlocks(std::string_view subject, std::size_t from) const noexcept
{
    const auto equals = [](const char *text, __m128i mask, __m128i wanted) {
        const __m128i block = _mm_loadu_si128(reinterpret_cast<const __m128i *>(text));
        return _mm_cmpeq_epi8(_mm_or_si128(block, mask), wanted);
    };
    const __m128i firstByte = _mm_set1_epi8(m_first.byte);
    const __m128i secondByte = _mm_set1_epi8(m_second.byte);
    const __m128i firstMask = _mm_set1_epi8(m_first.mask);
    const __m128i secondMask = _mm_set1_epi8(m_second.mask);
    const std::size_t last = subject.size() - m_needle.size() + 1 - sizeof(__m128i);
    for (std::size_t begin = from;; begin = std::min(begin + sizeof(__m128i), last)) {
        const char *text = subject.data() + begin;
        const __m128i both = _mm_and_si128(equals(text + m_first.offset, firstMask, firstByte),
                                           equals(text + m_second.offset, secondMask, secondByte));
        if (const auto hits = static_cast<unsigned>(_mm_movemask_epi8(both)); hits != 0) {
            if (const std::size_t place = firstOf(hits, subject, begin); place != npos) {
                return place;
            }
        }
        if (begin == last) {
            return npos;
        }
    }
}

[[gnu::target("avx2")]] std::size_t ByteSearch::findInLongBlocks(std::string_view subject,
                                                                 std::size_t from) const noexcept
{
    const __m256i firstByte = _mm256_set1_epi8(m_first.byte);
    const __m256i secondByte = _mm256_set1_epi8(m_second.byte);
    const __m256i firstMask = _mm256_set1_epi8(m_first.mask);
    const __m256i secondMask = _mm256_set1_epi8(m_second.mask);
    const std::size_t last = subject.size() - m_needle.size() + 1 - sizeof(__m256i);
    for (std::size_t begin = from;; begin = std::min(begin + sizeof(__m256i), last)) {
        const char *text = subject.data() + begin;
        const __m256i first = _mm256_or_si256(
            _mm256_loadu_si256(reinterpret_cast<const __m256i *>(text + m_first.offset)),
            firstMask);
        const __m256i second = _mm256_or_si256(
            _mm256_loadu_si256(reinterpret_cast<const __m256i *>(text + m_second.offset)),
            secondMask);
        const __m256i both = _mm256_and_si256(_mm256_cmpeq_epi8(first, firstByte),
                                              _mm256_cmpeq_epi8(second, secondByte));
        if (const auto hits = static_cast<unsigned>(_mm256_movemask_epi8(both)); hits != 0) {
            if (const std::size_t place = firstOf(hits, subject, begin); place != npos) {
                return place;
            }
        }
        if (begin == last) {
            return npos;
        }
    }
}
#endif

} // namespace rulewright::expression
