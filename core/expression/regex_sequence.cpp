// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/expression/regex_sequence.h"

#include <algorithm>
#include <limits>

namespace rulewright::expression
{

namespace
{

/// Longer runs are left to the engine.
constexpr std::size_t maximalPieces = 256;
constexpr std::size_t endless = std::numeric_limits<std::size_t>::max();

bool isLetter(unsigned char c) noexcept
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// The lower-case letter whose two cases the set holds, and nothing else.
std::optional<char> letterOf(const ByteSet &set) noexcept
{
    if (set.size() != 2 || !isLetter(set.first())) {
        return {};
    }
    const auto lower = static_cast<unsigned char>(set.first() | 0x20U);
    return set.contains(lower) && lower != set.first() ? std::optional(static_cast<char>(lower))
                                                       : std::nullopt;
}

} // namespace

std::optional<RegexSequence> RegexSequence::create(const RegexTree &tree)
{
    RegexSequence sequence;
    std::vector<RegexId> parts = flatten(tree);
    const auto isLook = [&tree](RegexId id, Look look) {
        const auto *found = tree.as<RegexLook>(id);
        return found != nullptr && found->look == look;
    };
    while (!parts.empty() && isLook(parts.front(), Look::TextStart)) {
        sequence.m_isAtStart = true;
        parts.erase(parts.begin());
    }
    while (!parts.empty() && isLook(parts.back(), Look::TextEnd)) {
        sequence.m_isAtEnd = true;
        parts.pop_back();
    }
    for (const RegexId part : parts) {
        if (!sequence.append(tree, part) || sequence.m_pieces.size() > maximalPieces) {
            return {};
        }
    }
    if (!sequence.isExact()) {
        return {};
    }
    sequence.takePrefix();
    return sequence;
}

bool RegexSequence::append(const RegexTree &tree, RegexId part)
{
    if (const auto *literal = tree.as<RegexBytes>(part)) {
        for (const char c : literal->bytes) {
            Piece piece;
            piece.set.add(static_cast<unsigned char>(c));
            m_pieces.push_back(piece);
        }
        return true;
    }
    if (const auto *set = tree.as<RegexSet>(part)) {
        m_pieces.push_back({set->set, 1, 1});
        return set->set.size() > 0;
    }
    const auto *repetition = tree.as<RegexRepetition>(part);
    return tree.as<RegexNothing>(part) != nullptr ||
           (repetition != nullptr && appendRepetition(tree, *repetition));
}

bool RegexSequence::appendRepetition(const RegexTree &tree, const RegexRepetition &repetition)
{
    RegexId operand = repetition.operand;
    while (const auto *capture = tree.as<RegexCapture>(operand)) {
        operand = capture->inner;
    }
    Piece piece{{}, repetition.min, repetition.max ? *repetition.max : endless};
    if (const auto *set = tree.as<RegexSet>(operand)) {
        piece.set = set->set;
    } else if (const auto *literal = tree.as<RegexBytes>(operand)) {
        piece.set.add(static_cast<unsigned char>(literal->bytes[0]));
        if (literal->bytes.size() > 1) {
            return false;
        }
    }
    m_pieces.push_back(piece);
    return piece.set.size() > 0 && !repetition.isLazy;
}

/// Taking as much as possible is exact where nothing that may follow can start with the same.
bool RegexSequence::isExact() const noexcept
{
    for (std::size_t i = 0; i < m_pieces.size(); ++i) {
        if (m_pieces[i].min == m_pieces[i].max) {
            continue;
        }
        std::size_t next = i + 1;
        bool meets = false;
        while (next < m_pieces.size()) {
            meets = meets || m_pieces[i].set.intersects(m_pieces[next].set);
            if (m_pieces[next].min > 0) {
                break;
            }
            ++next;
        }
        const bool cannotFail = next == m_pieces.size() && !m_isAtEnd;
        if (meets && !cannotFail) {
            return false;
        }
    }
    return true;
}

/// Moves the bytes at the front that are known, but for their case, into a search.
void RegexSequence::takePrefix()
{
    bool hasFolded = false;
    bool hasExactLetter = false;
    std::size_t count = 0;
    for (; count < m_pieces.size(); ++count) {
        const Piece &piece = m_pieces[count];
        const auto letter = letterOf(piece.set);
        const bool isExactLetter = piece.set.size() == 1 && isLetter(piece.set.first());
        const bool mixes = (letter && hasExactLetter) || (isExactLetter && hasFolded);
        if (piece.min != 1 || piece.max != 1 || mixes || (piece.set.size() != 1 && !letter)) {
            break;
        }
        hasFolded = hasFolded || letter;
        hasExactLetter = hasExactLetter || isExactLetter;
        m_prefix += letter.value_or(static_cast<char>(piece.set.first()));
    }
    m_pieces.erase(m_pieces.begin(), m_pieces.begin() + static_cast<std::ptrdiff_t>(count));
    m_case = hasFolded ? LetterCase::IgnoreAscii : LetterCase::Exact;
    m_search = ByteSearch(m_prefix, m_case);
}

std::optional<std::string> RegexSequence::literal() const
{
    const bool isPlain = m_pieces.empty() && !m_isAtStart && !m_isAtEnd;
    return isPlain ? std::optional(m_prefix) : std::nullopt;
}

/// The end of the match that starts at \p place.
std::optional<std::size_t> RegexSequence::endFrom(std::string_view subject, std::size_t place,
                                                  std::size_t &steps) const noexcept
{
    std::size_t at = place + m_prefix.size();
    for (const Piece &piece : m_pieces) {
        const std::size_t begin = at;
        const std::size_t room = std::min(subject.size() - at, piece.max);
        while (at - begin < room && piece.set.contains(static_cast<unsigned char>(subject[at]))) {
            ++at;
        }
        steps += at - begin + 1;
        if (at - begin < piece.min) {
            return {};
        }
    }
    return !m_isAtEnd || at == subject.size() ? std::optional(at) : std::nullopt;
}

RegexSequence::Match RegexSequence::findAnchored(std::string_view subject) const noexcept
{
    std::size_t steps = 0;
    const auto end =
        m_search.isAt(subject, 0) ? endFrom(subject, 0, steps) : std::optional<std::size_t>();
    return end ? Match{Outcome::Found, 0, *end} : Match{};
}

RegexSequence::Match RegexSequence::find(std::string_view subject) const noexcept
{
    if (m_isAtStart) {
        return findAnchored(subject);
    }
    const std::size_t allowed = subject.size() * 4 + 1024;
    std::size_t steps = 0;
    std::size_t place = m_search.find(subject, 0);
    while (place != ByteSearch::npos) {
        if (const auto end = endFrom(subject, place, steps)) {
            return {Outcome::Found, place, *end};
        }
        if (++steps > allowed) {
            return {Outcome::GaveUp, 0, 0};
        }
        place = m_search.find(subject, place + 1);
    }
    return {};
}

} // namespace rulewright::expression
