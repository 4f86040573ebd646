// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/expression/code_point_set.h"

#include "core/expression/unicode_data.h"

#include <algorithm>

namespace rulewright::expression
{

CodePointSet::CodePointSet(std::vector<CodePointRange> ranges) : m_ranges(std::move(ranges))
{
    normalize();
}

void CodePointSet::normalize()
{
    std::ranges::sort(m_ranges, {}, &CodePointRange::first);
    std::vector<CodePointRange> merged;
    for (const CodePointRange range : m_ranges) {
        if (!merged.empty() && range.first <= merged.back().last + 1) {
            merged.back().last = std::max(merged.back().last, range.last);
        } else {
            merged.push_back(range);
        }
    }
    m_ranges = std::move(merged);
}

void CodePointSet::add(char32_t first, char32_t last)
{
    m_ranges.push_back({first, last});
    normalize();
}

void CodePointSet::unite(const CodePointSet &other)
{
    m_ranges.insert(m_ranges.end(), other.m_ranges.begin(), other.m_ranges.end());
    normalize();
}

void CodePointSet::intersect(const CodePointSet &other)
{
    std::vector<CodePointRange> common;
    auto left = m_ranges.begin();
    auto right = other.m_ranges.begin();
    while (left != m_ranges.end() && right != other.m_ranges.end()) {
        const char32_t first = std::max(left->first, right->first);
        const char32_t last = std::min(left->last, right->last);
        if (first <= last) {
            common.push_back({first, last});
        }
        if (left->last < right->last) {
            ++left;
        } else {
            ++right;
        }
    }
    m_ranges = std::move(common);
}

void CodePointSet::subtract(const CodePointSet &other)
{
    CodePointSet rest = other;
    rest.negate(0x10FFFF);
    intersect(rest);
}

void CodePointSet::symmetricDifference(const CodePointSet &other)
{
    CodePointSet common = *this;
    common.intersect(other);
    unite(other);
    subtract(common);
}

void CodePointSet::negate(char32_t last)
{
    add(0xD800, 0xDFFF);
    std::vector<CodePointRange> gaps;
    char32_t next = 0;
    for (const CodePointRange range : m_ranges) {
        if (range.first > next && next <= last) {
            gaps.push_back({next, std::min<char32_t>(range.first - 1, last)});
        }
        next = range.last + 1;
    }
    if (next <= last) {
        gaps.push_back({next, last});
    }
    m_ranges = std::move(gaps);
}

void CodePointSet::foldAsciiCase()
{
    std::vector<CodePointRange> others;
    const auto addShifted = [&others](CodePointRange range, char32_t low, char32_t high) {
        const char32_t first = std::max(range.first, low);
        const char32_t last = std::min(range.last, high);
        if (first <= last) {
            others.push_back({first ^ 0x20U, last ^ 0x20U});
        }
    };
    for (const CodePointRange range : m_ranges) {
        addShifted(range, 'A', 'Z');
        addShifted(range, 'a', 'z');
    }
    m_ranges.insert(m_ranges.end(), others.begin(), others.end());
    normalize();
}

void CodePointSet::foldCase()
{
    std::vector<CodePointRange> others;
    for (const CodePointRange range : m_ranges) {
        addCaseVariants(range, others);
    }
    m_ranges.insert(m_ranges.end(), others.begin(), others.end());
    normalize();
}

namespace
{

struct Encoded {
    std::array<unsigned char, 4> bytes{};
    std::size_t length = 0;
};

Encoded encode(char32_t c) noexcept
{
    const auto tail = [c](unsigned shift) {
        return static_cast<unsigned char>(0x80U | ((c >> shift) & 0x3FU));
    };
    const auto lead = [c](unsigned mark, unsigned shift) {
        return static_cast<unsigned char>(mark | (c >> shift));
    };
    if (c < 0x80) {
        return {{static_cast<unsigned char>(c)}, 1};
    }
    if (c < 0x800) {
        return {{lead(0xC0, 6), tail(0)}, 2};
    }
    if (c < 0x10000) {
        return {{lead(0xE0, 12), tail(6), tail(0)}, 3};
    }
    return {{lead(0xF0, 18), tail(12), tail(6), tail(0)}, 4};
}

/// Cuts at \p border (the last character of a part) when the range lies on both sides.
bool cutAt(std::vector<CodePointRange> &open, CodePointRange range, char32_t border)
{
    if (range.first > border || range.last <= border) {
        return false;
    }
    open.push_back({border + 1, range.last});
    open.push_back({range.first, border});
    return true;
}

/// Cuts where the bytes would not form a product of ranges. False: nothing to cut.
bool cut(std::vector<CodePointRange> &open, CodePointRange range)
{
    for (const char32_t border : {U'\x7F', U'\x7FF', U'\xFFFF'}) {
        if (cutAt(open, range, border)) {
            return true;
        }
    }
    if (range.last < 0x80) {
        return false;
    }
    for (unsigned bits = 6; bits <= 18; bits += 6) {
        const char32_t mask = (char32_t{1} << bits) - 1;
        const bool spans = (range.first & ~mask) != (range.last & ~mask);
        if (spans && (range.first & mask) != 0) {
            return cutAt(open, range, range.first | mask);
        }
        if (spans && (range.last & mask) != mask) {
            return cutAt(open, range, (range.last & ~mask) - 1);
        }
    }
    return false;
}

} // namespace

std::vector<Utf8Sequence> utf8Sequences(const CodePointSet &set)
{
    std::vector<Utf8Sequence> sequences;
    for (const CodePointRange whole : set.ranges()) {
        std::vector<CodePointRange> open{whole};
        while (!open.empty()) {
            const CodePointRange range = open.back();
            open.pop_back();
            if (cut(open, range)) {
                continue;
            }
            const Encoded first = encode(range.first);
            const Encoded last = encode(range.last);
            Utf8Sequence sequence{{}, first.length};
            for (std::size_t i = 0; i < first.length; ++i) {
                sequence.bytes[i] = {first.bytes[i], last.bytes[i]};
            }
            sequences.push_back(sequence);
        }
    }
    return sequences;
}

} // namespace rulewright::expression
