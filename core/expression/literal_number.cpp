// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/expression/characters.h"
#include "core/expression/literal.h"

#include <algorithm>
#include <charconv>
#include <format>

namespace rulewright::expression
{

namespace
{

std::unexpected<LiteralError> reject(LiteralFault fault, std::string message, Span span)
{
    return std::unexpected(LiteralError{fault, std::move(message), span, span});
}

std::uint32_t endOf(std::string_view text) noexcept
{
    return static_cast<std::uint32_t>(text.size());
}

/// The hexadecimal digits at \p at: the engine takes them all, whatever the base is.
Span digitRun(std::string_view text, std::uint32_t at) noexcept
{
    const auto length = runLength(text.substr(at), isHexDigit);
    return {at, at + static_cast<std::uint32_t>(length)};
}

std::string numberMessage(std::errc error, bool isNegative, int base)
{
    const std::string_view reason = error != std::errc::result_out_of_range
                                        ? "invalid digit found in string"
                                    : isNegative ? "number too small to fit in target type"
                                                 : "number too large to fit in target type";
    return std::format("{} while parsing with radix {}", reason, base);
}

/// Why the run of digits is no number in \p base.
std::unexpected<LiteralError> rejectNumber(std::string_view text, Span run, int base)
{
    const std::string_view digits = textAt(text, run);
    const bool isNegative = digits.starts_with('-');
    const bool belongs = std::ranges::all_of(digits.substr(isNegative ? 1 : 0), [base](char c) {
        return base == 16 || (isDigit(c) && c - '0' < base);
    });
    const std::errc error = belongs ? std::errc::result_out_of_range : std::errc::invalid_argument;
    return reject(belongs ? LiteralFault::NumberOutOfRange : LiteralFault::NotANumber,
                  numberMessage(error, isNegative, base), run);
}

/// The characters an address, network or range can have.
Span addressRun(std::string_view text, std::uint32_t at) noexcept
{
    const auto length = runLength(text.substr(at), isAddressCharacter);
    return {at, at + static_cast<std::uint32_t>(length)};
}

std::unexpected<LiteralError> notAddress(Span span)
{
    return reject(LiteralFault::NotAnAddress,
                  "couldn't parse address in network: invalid IP address syntax", span);
}

LiteralResult<AddressRange> readAddressRange(std::string_view text, Span run, std::size_t dots)
{
    const Span firstSpan{run.begin, run.begin + static_cast<std::uint32_t>(dots)};
    const Span lastSpan{firstSpan.end + 2, run.end};
    const auto first = parseAddress(textAt(text, firstSpan));
    const auto last = parseAddress(textAt(text, lastSpan));
    if (!first || !last) {
        return notAddress(first ? lastSpan : firstSpan);
    }
    if (first->isV6 != last->isV6 || *first > *last) {
        return reject(LiteralFault::RangeBounds, "incompatible range bounds", run);
    }
    return ReadLiteral{AddressRange{{*first, *last}, std::nullopt}, run.end};
}

std::unexpected<LiteralError> rejectNetwork(std::string_view text, Span run, NetworkFault fault)
{
    const auto slash = static_cast<std::uint32_t>(textAt(text, run).rfind('/'));
    const Span address{run.begin, slash == ~0U ? run.end : run.begin + slash};
    const Span length{std::min(address.end + 1, run.end), run.end};
    const std::string_view digits = textAt(text, length);
    switch (fault) {
    case NetworkFault::Address: return notAddress(address);
    case NetworkFault::LengthSyntax:
        return reject(LiteralFault::PrefixLength,
                      std::format("couldn't parse length in network: {}",
                                  digits.empty() ? "cannot parse integer from empty string"
                                                 : "invalid digit found in string"),
                      length);
    case NetworkFault::LengthTooLarge:
        return reject(LiteralFault::PrefixLength,
                      "couldn't parse length in network: number too large to fit in target type",
                      length);
    case NetworkFault::TooLong: {
        const bool isV6 = textAt(text, address).contains(':');
        return reject(
            LiteralFault::PrefixLength,
            std::format("invalid length for network: Network length {} is too long for "
                        "{} (maximum: {})",
                        digits.substr(std::min(digits.find_first_not_of('0'), digits.size())),
                        isV6 ? "Ipv6" : "Ipv4", isV6 ? 128 : 32),
            run);
    }
    case NetworkFault::HostBits:
        return reject(LiteralFault::HostBits, "host part of address was not zero", address);
    }
    std::unreachable();
}

} // namespace

LiteralResult<std::int64_t> readInteger(std::string_view text, std::uint32_t at)
{
    const std::string_view rest = text.substr(at);
    const bool isHex = rest.starts_with("0x");
    const bool isNegative = rest.starts_with('-');
    const int base = isHex ? 16 : rest.starts_with('0') ? 8 : 10;
    Span run = digitRun(text, at + (isHex ? 2 : isNegative ? 1 : 0));
    if (run.isEmpty()) {
        return reject(LiteralFault::NotANumber, "expected digit", {run.begin, endOf(text)});
    }
    run.begin -= isNegative ? 1 : 0;
    std::int64_t value = 0;
    const auto [stop, error] =
        std::from_chars(text.data() + run.begin, text.data() + run.end, value, base);
    if (error != std::errc{} || stop != text.data() + run.end) {
        return rejectNumber(text, run, base);
    }
    return ReadLiteral{value, run.end};
}

LiteralResult<IntegerRange> readIntegerMember(std::string_view text, std::uint32_t at)
{
    const auto first = readInteger(text, at);
    if (!first) {
        return std::unexpected(first.error());
    }
    if (!text.substr(first->end).starts_with("..")) {
        return ReadLiteral{IntegerRange{first->value, first->value}, first->end};
    }
    const auto last = readInteger(text, first->end + 2);
    if (!last) {
        return std::unexpected(last.error());
    }
    if (first->value > last->value) {
        return reject(LiteralFault::RangeBounds, "incompatible range bounds", {at, last->end});
    }
    return ReadLiteral{IntegerRange{first->value, last->value}, last->end};
}

LiteralResult<IpAddress> readAddress(std::string_view text, std::uint32_t at)
{
    const Span run = addressRun(text, at);
    if (run.isEmpty()) {
        return reject(LiteralFault::NotAnAddress, "expected IP address character",
                      {at, endOf(text)});
    }
    if (const auto address = parseAddress(textAt(text, run))) {
        return ReadLiteral{*address, run.end};
    }
    return notAddress(run);
}

LiteralResult<AddressRange> readAddressMember(std::string_view text, std::uint32_t at)
{
    const Span run = addressRun(text, at);
    if (run.isEmpty()) {
        return reject(LiteralFault::NotAnAddress, "expected IP address character",
                      {at, endOf(text)});
    }
    const std::string_view member = textAt(text, run);
    const auto dots =
        std::ranges::adjacent_find(member, [](char a, char b) { return a == '.' && b == '.'; });
    if (dots != member.end()) {
        return readAddressRange(text, run, static_cast<std::size_t>(dots - member.begin()));
    }
    const auto network = parseNetwork(member);
    if (!network) {
        return rejectNetwork(text, run, network.error());
    }
    const auto prefixLength = static_cast<std::uint8_t>(network->prefixLength);
    return ReadLiteral{AddressRange{rangeOf(*network), prefixLength}, run.end};
}

LiteralResult<std::string> readListName(std::string_view text, std::uint32_t at)
{
    const std::string_view rest = text.substr(at);
    const std::string name(rest.substr(0, runLength(rest, isListCharacter)));
    if (!name.empty() && !name.starts_with('.') && !name.ends_with('.')) {
        return ReadLiteral{name, at + static_cast<std::uint32_t>(name.size())};
    }
    const std::size_t length = rest.empty() ? 0 : 1 + runLength(rest.substr(1), isContinuation);
    const std::string shown = name.empty() ? std::string(rest.substr(0, length)) : name;
    auto error = reject(LiteralFault::ListName, std::format("invalid list name \"{}\"", shown),
                        {at, endOf(text)});
    const auto place = std::max(length, name.size());
    return std::unexpected(LiteralError{LiteralFault::ListName,
                                        error.error().message,
                                        error.error().engineSpan,
                                        {at, at + static_cast<std::uint32_t>(place)}});
}

} // namespace rulewright::expression
