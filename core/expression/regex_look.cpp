// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/expression/regex_threads.h"
#include "core/expression/unicode_data.h"

#include <algorithm>
#include <utility>

namespace rulewright::expression
{

namespace
{

enum class Side : std::uint8_t { None, NoWord, Word, Malformed };

bool isAsciiWord(unsigned char c) noexcept
{
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '_';
}

bool isWordBefore(std::string_view subject, std::size_t place) noexcept
{
    return place > 0 && isAsciiWord(static_cast<unsigned char>(subject[place - 1]));
}

bool isWordBehind(std::string_view subject, std::size_t place) noexcept
{
    return place < subject.size() && isAsciiWord(static_cast<unsigned char>(subject[place]));
}

bool isContinuation(char c) noexcept
{
    return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U;
}

std::size_t encodedLength(unsigned char lead) noexcept
{
    return lead < 0x80 ? 1 : (lead < 0xE0 ? 2 : (lead < 0xF0 ? 3 : 4));
}

/// What \p bytes is: one whole character, or not UTF-8.
Side sideOf(std::string_view bytes)
{
    const auto lead = static_cast<unsigned char>(bytes[0]);
    if (lead < 0x80) {
        return bytes.size() != 1 ? Side::Malformed
                                 : (isAsciiWord(lead) ? Side::Word : Side::NoWord);
    }
    const std::size_t length = encodedLength(lead);
    if (lead < 0xC2 || lead > 0xF4 || bytes.size() != length ||
        !std::ranges::all_of(bytes.substr(1), isContinuation)) {
        return Side::Malformed;
    }
    char32_t c = lead & (0xFFU >> (length + 1));
    for (const char tail : bytes.substr(1)) {
        c = (c << 6U) | (static_cast<unsigned char>(tail) & 0x3FU);
    }
    const bool isOverlong = (length == 3 && c < 0x800) || (length == 4 && c < 0x10000);
    if (isOverlong || (c >= 0xD800 && c <= 0xDFFF) || c > 0x10FFFF) {
        return Side::Malformed;
    }
    const auto &ranges = unicodeWordCharacters().ranges();
    const auto range = std::ranges::lower_bound(ranges, c, {}, &CodePointRange::last);
    return range != ranges.end() && range->first <= c ? Side::Word : Side::NoWord;
}

/// The character that ends at \p place.
Side before(std::string_view subject, std::size_t place)
{
    if (place == 0) {
        return Side::None;
    }
    std::size_t begin = place - 1;
    while (begin > 0 && place - begin < 4 && isContinuation(subject[begin])) {
        --begin;
    }
    return sideOf(subject.substr(begin, place - begin));
}

/// The character that starts at \p place.
Side behind(std::string_view subject, std::size_t place)
{
    if (place == subject.size()) {
        return Side::None;
    }
    return sideOf(subject.substr(place, encodedLength(static_cast<unsigned char>(subject[place]))));
}

bool holdsUnicode(Look look, Side left, Side right) noexcept
{
    const bool isLeft = left == Side::Word;
    const bool isRight = right == Side::Word;
    switch (look) {
    case Look::UnicodeWord: return isLeft != isRight;
    case Look::UnicodeNotWord:
        return left != Side::Malformed && right != Side::Malformed && isLeft == isRight;
    case Look::UnicodeWordStart: return !isLeft && isRight;
    case Look::UnicodeWordEnd: return isLeft && !isRight;
    case Look::UnicodeWordStartHalf: return left != Side::Malformed && !isLeft;
    case Look::UnicodeWordEndHalf: return right != Side::Malformed && !isRight;
    case Look::TextStart:
    case Look::TextEnd:
    case Look::LineStart:
    case Look::LineEnd:
    case Look::CrlfLineStart:
    case Look::CrlfLineEnd:
    case Look::Word:
    case Look::NotWord:
    case Look::WordStart:
    case Look::WordEnd:
    case Look::WordStartHalf:
    case Look::WordEndHalf: break;
    }
    std::unreachable();
}

} // namespace

bool holds(Look look, std::string_view subject, std::size_t place)
{
    const bool isStart = place == 0;
    const bool isEnd = place == subject.size();
    const char left = isStart ? '\0' : subject[place - 1];
    const char right = isEnd ? '\0' : subject[place];
    const bool isWordLeft = isWordBefore(subject, place);
    const bool isWordRight = isWordBehind(subject, place);
    switch (look) {
    case Look::TextStart: return isStart;
    case Look::TextEnd: return isEnd;
    case Look::LineStart: return isStart || left == '\n';
    case Look::LineEnd: return isEnd || right == '\n';
    case Look::CrlfLineStart:
        return isStart || left == '\n' || (left == '\r' && (isEnd || right != '\n'));
    case Look::CrlfLineEnd:
        return isEnd || right == '\r' || (right == '\n' && (isStart || left != '\r'));
    case Look::Word: return isWordLeft != isWordRight;
    case Look::NotWord: return isWordLeft == isWordRight;
    case Look::WordStart: return !isWordLeft && isWordRight;
    case Look::WordEnd: return isWordLeft && !isWordRight;
    case Look::WordStartHalf: return !isWordLeft;
    case Look::WordEndHalf: return !isWordRight;
    case Look::UnicodeWord:
    case Look::UnicodeNotWord:
    case Look::UnicodeWordStart:
    case Look::UnicodeWordEnd:
    case Look::UnicodeWordStartHalf:
    case Look::UnicodeWordEndHalf:
        return holdsUnicode(look, before(subject, place), behind(subject, place));
    }
    std::unreachable();
}

} // namespace rulewright::expression
