// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <vector>

namespace rulewright::expression
{

/// First and last of a run of characters, both included.
struct CodePointRange {
    char32_t first = 0;
    char32_t last = 0;

    friend bool operator==(CodePointRange, CodePointRange) = default;
};

/// One byte of a UTF-8 sequence: the values it may take, both ends included.
struct ByteRange {
    unsigned char first = 0;
    unsigned char last = 0;

    friend bool operator==(ByteRange, ByteRange) = default;
};

/// The byte ranges of a run of characters that encode alike, one to four of them.
struct Utf8Sequence {
    std::array<ByteRange, 4> bytes{};
    std::size_t length = 0;
};

/// A set of characters, or of bytes as 0–255: sorted ranges that neither touch nor overlap.
class CodePointSet
{
public:
    CodePointSet() = default;
    explicit CodePointSet(std::vector<CodePointRange> ranges);

    [[nodiscard]] const std::vector<CodePointRange> &ranges() const noexcept { return m_ranges; }
    void add(char32_t first, char32_t last);
    void unite(const CodePointSet &other);
    void intersect(const CodePointSet &other);
    void subtract(const CodePointSet &other);
    void symmetricDifference(const CodePointSet &other);
    /// Everything from 0 to \p last that is not in the set; never a surrogate.
    void negate(char32_t last);
    /// Adds the other case of every ASCII letter.
    void foldAsciiCase();
    /// Adds what simple case folding of Unicode holds equal.
    void foldCase();

private:
    void normalize();

    std::vector<CodePointRange> m_ranges;
};

/// The UTF-8 sequences of a set without surrogates, in ascending order.
[[nodiscard]] std::vector<Utf8Sequence> utf8Sequences(const CodePointSet &set);

} // namespace rulewright::expression
