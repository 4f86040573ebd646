// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/expression/characters.h"

#include <algorithm>
#include <array>

namespace rulewright::expression
{

namespace
{

/// White space beyond SPACE, CR and LF: trimmed at the ends, an error inside.
constexpr auto otherSpaces = std::to_array<std::string_view>({
    "\t",     "\v",     "\f",     "\u0085", "\u00a0", "\u1680", "\u2000", "\u2001",
    "\u2002", "\u2003", "\u2004", "\u2005", "\u2006", "\u2007", "\u2008", "\u2009",
    "\u200a", "\u2028", "\u2029", "\u202f", "\u205f", "\u3000",
});

/// Letters, digits and most signs start no white space, which spares the search.
constexpr bool mayBeSpace(char c) noexcept
{
    return static_cast<unsigned char>(c) < 0x21U || static_cast<unsigned char>(c) >= 0x80U;
}

} // namespace

std::size_t sequenceLength(std::string_view text) noexcept
{
    const auto at = [text](std::size_t i) {
        return i < text.size() ? static_cast<unsigned char>(text[i]) : 0U;
    };
    const auto follows = [at](std::size_t i) { return (at(i) & 0xC0U) == 0x80U; };
    const unsigned lead = at(0);
    if (lead < 0x80U) {
        return text.empty() ? 0 : 1;
    }
    if (lead >= 0xC2U && lead <= 0xDFU) {
        return follows(1) ? 2 : 0;
    }
    const bool isOverlong = (lead == 0xE0U && at(1) < 0xA0U) || (lead == 0xF0U && at(1) < 0x90U);
    const bool isSurrogate = lead == 0xEDU && at(1) > 0x9FU;
    const bool isTooLarge = lead > 0xF4U || (lead == 0xF4U && at(1) > 0x8FU);
    if (lead < 0xE0U || isOverlong || isSurrogate || isTooLarge || !follows(1) || !follows(2)) {
        return 0;
    }
    return lead < 0xF0U ? 3 : (follows(3) ? 4 : 0);
}

bool isUtf8(std::string_view text) noexcept
{
    while (!text.empty()) {
        const std::size_t length = sequenceLength(text);
        if (length == 0) {
            return false;
        }
        text.remove_prefix(length);
    }
    return true;
}

std::size_t otherSpaceAtStart(std::string_view text) noexcept
{
    if (text.empty() || !mayBeSpace(text.front())) {
        return 0;
    }
    const auto found = std::ranges::find_if(
        otherSpaces, [text](std::string_view space) { return text.starts_with(space); });
    return found == otherSpaces.end() ? 0 : found->size();
}

std::size_t otherSpaceAtEnd(std::string_view text) noexcept
{
    if (text.empty() || !mayBeSpace(text.back())) {
        return 0;
    }
    const auto found = std::ranges::find_if(
        otherSpaces, [text](std::string_view space) { return text.ends_with(space); });
    return found == otherSpaces.end() ? 0 : found->size();
}

} // namespace rulewright::expression
