// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/naive_patterns.h"

#include <cstddef>
#include <map>
#include <string_view>
#include <utility>
#include <vector>

namespace rulewright::test::naive
{

namespace
{

/// One element of a wildcard: a star or a byte.
struct WildcardItem {
    bool isStar = false;
    char byte = 0;
};

/// One element of a regular expression with its repetition, `1` standing for none.
struct RegexItem {
    enum class Kind { Byte, AnyByte, Class, Start, End };

    Kind kind = Kind::Byte;
    /// The bytes that match: one for Byte, all members for Class.
    std::string members;
    bool isNegated = false;
    char repetition = '1';
};

/// One alternative of a regular expression.
using RegexBranch = std::vector<RegexItem>;

char loweredByte(char byte)
{
    return byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte - 'A' + 'a') : byte;
}

char raisedByte(char byte)
{
    return byte >= 'a' && byte <= 'z' ? static_cast<char>(byte - 'a' + 'A') : byte;
}

std::vector<WildcardItem> wildcardItems(const std::string &pattern)
{
    std::vector<WildcardItem> items;
    for (std::size_t at = 0; at < pattern.size(); ++at) {
        if (pattern[at] == '\\' && at + 1 < pattern.size()) {
            items.push_back({.isStar = false, .byte = pattern[++at]});
        } else {
            items.push_back({.isStar = pattern[at] == '*', .byte = pattern[at]});
        }
    }
    return items;
}

/// Matches by trying everything, remembering the pairs of positions that were tried.
class WildcardMatcher
{
public:
    WildcardMatcher(std::string value, std::vector<WildcardItem> items)
        : m_value(std::move(value)), m_items(std::move(items))
    {
    }

    [[nodiscard]] bool matches(std::size_t byte, std::size_t item)
    {
        const auto known = m_known.find({byte, item});
        if (known != m_known.end()) {
            return known->second;
        }
        const bool answer = tryMatch(byte, item);
        m_known[{byte, item}] = answer;
        return answer;
    }

private:
    [[nodiscard]] bool tryMatch(std::size_t byte, std::size_t item)
    {
        if (item == m_items.size()) {
            return byte == m_value.size();
        }
        if (m_items[item].isStar) {
            return matches(byte, item + 1) || (byte < m_value.size() && matches(byte + 1, item));
        }
        return byte < m_value.size() && m_value[byte] == m_items[item].byte &&
               matches(byte + 1, item + 1);
    }

    std::string m_value;
    std::vector<WildcardItem> m_items;
    std::map<std::pair<std::size_t, std::size_t>, bool> m_known;
};

/// The members of the class that starts at `at`, which moves to its closing bracket.
RegexItem classItem(std::string_view pattern, std::size_t &at)
{
    RegexItem item{.kind = RegexItem::Kind::Class, .members = {}};
    ++at;
    if (pattern[at] == '^') {
        item.isNegated = true;
        ++at;
    }
    for (; pattern[at] != ']'; ++at) {
        if (pattern[at] == '-' && !item.members.empty() && pattern[at + 1] != ']') {
            for (char byte = item.members.back(); byte < pattern[at + 1];) {
                item.members.push_back(++byte);
            }
            ++at;
        } else {
            item.members.push_back(pattern[at]);
        }
    }
    return item;
}

RegexItem regexItem(std::string_view pattern, std::size_t &at)
{
    switch (pattern[at]) {
    case '[': return classItem(pattern, at);
    case '.': return {.kind = RegexItem::Kind::AnyByte, .members = {}};
    case '^': return {.kind = RegexItem::Kind::Start, .members = {}};
    case '$': return {.kind = RegexItem::Kind::End, .members = {}};
    case '\\': ++at; break;
    default: break;
    }
    return {.kind = RegexItem::Kind::Byte, .members = std::string(1, pattern[at])};
}

std::vector<RegexBranch> regexBranches(std::string_view pattern)
{
    std::vector<RegexBranch> branches(1);
    for (std::size_t at = 0; at < pattern.size(); ++at) {
        const char byte = pattern[at];
        if (byte == '|') {
            branches.emplace_back();
        } else if (byte == '*' || byte == '+' || byte == '?') {
            branches.back().back().repetition = byte;
        } else {
            branches.back().push_back(regexItem(pattern, at));
        }
    }
    return branches;
}

/// Matches one branch of a regular expression by backtracking.
class RegexMatcher
{
public:
    RegexMatcher(std::string_view value, const RegexBranch &branch, Case letters)
        : m_value(value), m_branch(branch), m_letters(letters)
    {
    }

    [[nodiscard]] bool occurs() const
    {
        for (std::size_t start = 0; start <= m_value.size(); ++start) {
            if (matches(start, 0)) {
                return true;
            }
        }
        return false;
    }

private:
    [[nodiscard]] bool matches(std::size_t byte, std::size_t index) const
    {
        if (index == m_branch.size()) {
            return true;
        }
        const RegexItem &item = m_branch[index];
        if (item.kind == RegexItem::Kind::Start) {
            return byte == 0 && matches(byte, index + 1);
        }
        if (item.kind == RegexItem::Kind::End) {
            return byte == m_value.size() && matches(byte, index + 1);
        }
        return matchesRepeated(byte, index);
    }

    [[nodiscard]] bool matchesRepeated(std::size_t byte, std::size_t index) const
    {
        const RegexItem &item = m_branch[index];
        const std::size_t fewest = item.repetition == '*' || item.repetition == '?' ? 0 : 1;
        const std::size_t most =
            item.repetition == '*' || item.repetition == '+' ? m_value.size() : 1;
        for (std::size_t count = 0; count <= most; ++count) {
            if (count >= fewest && matches(byte + count, index + 1)) {
                return true;
            }
            if (byte + count >= m_value.size() || !accepts(item, m_value[byte + count])) {
                return false;
            }
        }
        return false;
    }

    [[nodiscard]] bool accepts(const RegexItem &item, char byte) const
    {
        if (item.kind == RegexItem::Kind::AnyByte) {
            return byte != '\n';
        }
        bool isMember = item.members.find(byte) != std::string::npos;
        if (m_letters == Case::Insensitive) {
            isMember = isMember || item.members.find(loweredByte(byte)) != std::string::npos ||
                       item.members.find(raisedByte(byte)) != std::string::npos;
        }
        return isMember != item.isNegated;
    }

    std::string_view m_value;
    const RegexBranch &m_branch;
    Case m_letters;
};

} // namespace

std::string lowered(std::string text)
{
    for (char &byte : text) {
        byte = loweredByte(byte);
    }
    return text;
}

std::string raised(std::string text)
{
    for (char &byte : text) {
        byte = raisedByte(byte);
    }
    return text;
}

bool matchesWildcard(const std::string &value, const std::string &pattern, Case letters)
{
    const bool isInsensitive = letters == Case::Insensitive;
    WildcardMatcher matcher(isInsensitive ? lowered(value) : value,
                            wildcardItems(isInsensitive ? lowered(pattern) : pattern));
    return matcher.matches(0, 0);
}

bool matchesRegex(const std::string &value, const std::string &pattern)
{
    std::string_view rest = pattern;
    Case letters = Case::Sensitive;
    if (rest.starts_with("(?i)")) {
        rest.remove_prefix(4);
        letters = Case::Insensitive;
    }
    for (const RegexBranch &branch : regexBranches(rest)) {
        if (RegexMatcher(value, branch, letters).occurs()) {
            return true;
        }
    }
    return false;
}

} // namespace rulewright::test::naive
