// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/x509/visible_text.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>
#include <format>

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

char32_t decode(std::string_view sequence)
{
    const auto lead = static_cast<unsigned char>(sequence.front());
    char32_t character = sequence.size() == 1 ? lead : lead & (0x7fU >> sequence.size());
    for (const char next : sequence.substr(1)) {
        character = (character << 6U) | (static_cast<unsigned char>(next) & 0x3fU);
    }
    return character;
}

} // namespace

std::string toVisibleText(std::string_view text)
{
    std::string visible;
    while (!text.empty()) {
        const std::size_t length = sequenceLength(static_cast<unsigned char>(text.front()));
        const std::string_view sequence = text.substr(0, length);
        const char32_t character = decode(sequence);
        visible += isHidden(character)
                       ? std::format("<U+{:04X}>", static_cast<std::uint32_t>(character))
                       : std::string(sequence);
        text.remove_prefix(sequence.size());
    }
    return visible;
}

} // namespace rulewright::x509
