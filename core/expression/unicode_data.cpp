// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/expression/unicode_data.h"

#include "core/expression/unicode_tables.h"

#include <algorithm>
#include <span>

namespace rulewright::expression
{

namespace
{

/// The next character of the ring that \p c belongs to; \p c itself when it has no case.
char32_t nextInRing(char32_t c) noexcept
{
    for (const CaseRow &row : caseRows) {
        if (row.first <= c && c <= row.last && (c - row.first) % row.stride == 0) {
            return static_cast<char32_t>(static_cast<std::int32_t>(c) + row.toNext);
        }
        if (row.first > c) {
            break;
        }
    }
    return c;
}

void addRing(char32_t c, std::vector<CodePointRange> &variants)
{
    for (char32_t other = nextInRing(c); other != c; other = nextInRing(other)) {
        variants.push_back({other, other});
    }
}

CodePointSet toSet(std::span<const CodePointRange> ranges)
{
    return CodePointSet(std::vector<CodePointRange>(ranges.begin(), ranges.end()));
}

} // namespace

void addCaseVariants(CodePointRange range, std::vector<CodePointRange> &variants)
{
    for (const CaseRow &row : caseRows) {
        if (row.last < range.first || row.first > range.last) {
            continue;
        }
        for (char32_t c = row.first; c <= row.last; c += row.stride) {
            if (range.first <= c && c <= range.last) {
                addRing(c, variants);
            }
        }
    }
}

const CodePointSet &unicodeDigits()
{
    static const CodePointSet set = toSet(decimalDigits);
    return set;
}

const CodePointSet &unicodeSpaces()
{
    static const CodePointSet set(std::vector<CodePointRange>{{0x09, 0x0D},
                                                              {0x20, 0x20},
                                                              {0x85, 0x85},
                                                              {0xA0, 0xA0},
                                                              {0x1680, 0x1680},
                                                              {0x2000, 0x200A},
                                                              {0x2028, 0x2029},
                                                              {0x202F, 0x202F},
                                                              {0x205F, 0x205F},
                                                              {0x3000, 0x3000}});
    return set;
}

const CodePointSet &unicodeWordCharacters()
{
    static const CodePointSet set = toSet(wordCharacters);
    return set;
}

} // namespace rulewright::expression
