// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/model/host_name.h"

#include <algorithm>
#include <charconv>
#include <ranges>

namespace rulewright::model
{

namespace
{

constexpr std::size_t longestPart = 63;
constexpr std::size_t longestName = 253;

bool isDigit(char c) noexcept
{
    return c >= '0' && c <= '9';
}

bool isLetter(char c) noexcept
{
    return c >= 'a' && c <= 'z';
}

bool isNameCharacter(char c) noexcept
{
    return isLetter(c) || isDigit(c) || c == '-' || c == '_';
}

std::string lowerCase(std::string_view text)
{
    std::string result(text);
    std::ranges::transform(result, result.begin(), [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    });
    return result;
}

std::string_view trimmed(std::string_view text) noexcept
{
    constexpr std::string_view blanks = " \t\r\n";
    const auto begin = text.find_first_not_of(blanks);
    if (begin == std::string_view::npos) {
        return {};
    }
    return text.substr(begin, text.find_last_not_of(blanks) - begin + 1);
}

bool isPort(std::string_view text) noexcept
{
    return std::ranges::all_of(text, isDigit);
}

/// Takes away a port, also behind a bracketed IPv6 address and its brackets.
std::string_view withoutPort(std::string_view text) noexcept
{
    if (text.starts_with('[')) {
        const auto end = text.find(']');
        return end == std::string_view::npos ? text : text.substr(1, end - 1);
    }
    const auto colon = text.find(':');
    const bool isOnly = colon != std::string_view::npos && colon == text.rfind(':');
    return isOnly && isPort(text.substr(colon + 1)) ? text.substr(0, colon) : text;
}

/// The host inside a URL: without scheme, user, port, path, query and fragment.
std::string_view hostPart(std::string_view text) noexcept
{
    if (const auto scheme = text.find("://"); scheme != std::string_view::npos) {
        text.remove_prefix(scheme + 3);
    }
    text = text.substr(0, text.find_first_of("/?#"));
    if (const auto user = text.rfind('@'); user != std::string_view::npos) {
        text.remove_prefix(user + 1);
    }
    return withoutPort(text);
}

bool isOctet(std::string_view part) noexcept
{
    int value = 0;
    const auto [end, error] = std::from_chars(part.data(), part.data() + part.size(), value);
    return error == std::errc{} && end == part.data() + part.size() && part.size() <= 3 &&
           value >= 0 && value <= 255;
}

bool isAddress(std::string_view name)
{
    if (std::ranges::count(name, ':') >= 2) {
        return name.find_first_not_of("0123456789abcdef:.") == std::string_view::npos;
    }
    const auto isOctetRange = [](auto part) { return isOctet(std::string_view(part)); };
    return std::ranges::count(name, '.') == 3 &&
           std::ranges::all_of(name | std::views::split('.'), isOctetRange);
}

/// The character that starts at \p offset, in UTF-8.
std::string characterAt(std::string_view text, std::size_t offset)
{
    std::size_t end = offset + 1;
    while (end < text.size() && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) {
        ++end;
    }
    return std::string(text.substr(offset, end - offset));
}

std::optional<HostError> partError(std::string_view part) noexcept
{
    if (part.empty()) {
        return HostError::EmptyPart;
    }
    if (part.size() > longestPart) {
        return HostError::LongPart;
    }
    if (part.starts_with('-') || part.ends_with('-')) {
        return HostError::Hyphen;
    }
    return std::nullopt;
}

std::optional<HostError> firstPartError(std::string_view name)
{
    for (const auto part : name | std::views::split('.')) {
        if (const auto error = partError(std::string_view(part))) {
            return error;
        }
    }
    return std::nullopt;
}

/// Checks the parts of a name that is no address; \p name has no leading “*.”.
void checkName(HostName &host, std::string_view name)
{
    const auto wrong =
        std::ranges::find_if(name, [](char c) { return c != '.' && !isNameCharacter(c); });
    if (wrong != name.end()) {
        host.error = HostError::Character;
        host.character = characterAt(name, static_cast<std::size_t>(wrong - name.begin()));
        return;
    }
    host.error = firstPartError(name);
    if (!host.error && name.size() > longestName) {
        host.error = HostError::LongName;
    }
    if (name.contains('_')) {
        host.notes.push_back(HostNote::Underscore);
    }
}

} // namespace

HostName normalizeHostName(std::string_view text)
{
    const std::string_view typed = trimmed(text);
    const std::string_view inside = hostPart(typed);
    HostName host;
    host.name = lowerCase(inside);
    if (inside.size() != typed.size()) {
        host.notes.push_back(HostNote::PartsRemoved);
    }
    if (host.name.ends_with('.') && !host.name.ends_with("..")) {
        host.name.pop_back();
    }
    if (host.name.empty()) {
        host.error = HostError::Empty;
    } else if (isAddress(host.name)) {
        host.notes.push_back(HostNote::Address);
    } else if (host.name.starts_with("*.")) {
        host.notes.push_back(HostNote::Wildcard);
        checkName(host, std::string_view(host.name).substr(2));
    } else {
        checkName(host, host.name);
    }
    return host;
}

} // namespace rulewright::model
