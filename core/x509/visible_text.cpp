// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/x509/visible_text.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>
#include <format>
#include <optional>

namespace rulewright::x509
{

namespace
{

/// A range of characters that are invisible or act on their neighbours; both ends belong to it.
struct CharacterRange {
    char32_t first;
    char32_t last;
};

constexpr auto hiddenCharacters = std::to_array<CharacterRange>({
    {0x00, 0x1f},
    {0x7f, 0x9f},
    {0xad, 0xad},
    {0x061c, 0x061c},
    {0x200b, 0x200f},
    {0x2028, 0x202e},
    {0x2060, 0x206f},
    {0xfeff, 0xfeff},
});

bool isHidden(char32_t character)
{
    return std::ranges::any_of(hiddenCharacters, [character](const CharacterRange &range) {
        return range.first <= character && character <= range.last;
    });
}

/// The number of bytes of the character that starts with \p lead; 1 where none can start.
std::size_t sequenceLength(unsigned char lead)
{
    const auto ones = static_cast<std::size_t>(std::countl_one(lead));
    return ones >= 2 && ones <= 4 ? ones : 1;
}

/// The character of a whole sequence in its shortest form (RFC 3629); nothing for other bytes.
std::optional<char32_t> decode(std::string_view sequence)
{
    constexpr std::array<char32_t, 5> least{0, 0, 0x80, 0x800, 0x1'0000};
    const auto lead = static_cast<unsigned char>(sequence.front());
    const std::size_t length = sequenceLength(lead);
    char32_t character = length == 1 ? lead : lead & (0x7fU >> length);
    bool isWhole = sequence.size() == length && (length > 1 || lead < 0x80);
    for (const char next : sequence.substr(1)) {
        const auto octet = static_cast<unsigned char>(next);
        isWhole = isWhole && (octet & 0xc0U) == 0x80U;
        character = (character << 6U) | (octet & 0x3fU);
    }
    const bool isSurrogate = character >= 0xd800 && character <= 0xdfff;
    isWhole = isWhole && character >= least[length] && character <= 0x10'ffff && !isSurrogate;
    return isWhole ? std::optional(character) : std::nullopt;
}

} // namespace

std::string toVisibleText(std::string_view text)
{
    std::string visible;
    while (!text.empty()) {
        std::string_view sequence =
            text.substr(0, sequenceLength(static_cast<unsigned char>(text.front())));
        const std::optional<char32_t> character = decode(sequence);
        if (!character) {
            sequence = sequence.substr(0, 1);
            visible += std::format("<{:02X}>", static_cast<unsigned char>(sequence.front()));
        } else if (isHidden(*character)) {
            visible += std::format("<U+{:04X}>", static_cast<std::uint32_t>(*character));
        } else {
            visible += sequence;
        }
        text.remove_prefix(sequence.size());
    }
    return visible;
}

} // namespace rulewright::x509
