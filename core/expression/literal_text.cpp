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

/// Reads one string literal; lives for one call.
class TextReader
{
public:
    TextReader(std::string_view text, std::uint32_t at)
        : m_text(text), m_begin(at), m_at(at), m_end(static_cast<std::uint32_t>(text.size()))
    {
    }

    LiteralResult<StringLiteral> readQuoted()
    {
        std::string value;
        for (++m_at; m_at < m_end && m_text[m_at] != '"';) {
            if (m_text[m_at] != '\\') {
                const std::size_t plain =
                    runLength(m_text.substr(m_at), [](char c) { return c != '"' && c != '\\'; });
                value.append(m_text, m_at, plain);
                m_at += static_cast<std::uint32_t>(plain);
                continue;
            }
            const auto byte = readEscape();
            if (!byte) {
                return std::unexpected(byte.error());
            }
            value += *byte;
        }
        return finish(StringNotation::Quoted, std::move(value));
    }

    /// The naive class tracking of the engine: `[` opens, the first `]` closes.
    LiteralResult<StringLiteral> readQuotedPattern()
    {
        std::string value;
        bool isInClass = false;
        for (++m_at; m_at < m_end && (isInClass || m_text[m_at] != '"'); ++m_at) {
            const char c = m_text[m_at];
            if (c != '\\') {
                isInClass = c == '[' || (isInClass && c != ']');
                value += c;
                continue;
            }
            if (++m_at == m_end) {
                break;
            }
            value += m_text[m_at] == '"' && !isInClass ? "" : "\\";
            value += m_text[m_at];
        }
        return finish(StringNotation::Quoted, std::move(value));
    }

    LiteralResult<StringLiteral> readRaw()
    {
        const std::uint32_t afterMark = ++m_at;
        while (m_at < m_end && m_text[m_at] == '#') {
            ++m_at;
        }
        const std::size_t hashes = m_at - afterMark;
        const Span rest{afterMark, m_end};
        if (hashes > maximalHashes) {
            return std::unexpected(
                LiteralError{LiteralFault::TooManyHashes,
                             "invalid raw string hash count, there can't be more than 255 #s",
                             rest,
                             {m_begin, m_end}});
        }
        if (m_at < m_end && m_text[m_at] != '"') {
            return reject(LiteralFault::NotText, "expected \" or #", {m_at, m_end});
        }
        const std::string closing = '"' + std::string(hashes, '#');
        const std::size_t close = m_at < m_end ? m_text.find(closing, m_at + 1) : m_text.npos;
        if (close == std::string_view::npos) {
            return unclosed(rest);
        }
        std::string value(m_text.substr(m_at + 1, close - m_at - 1));
        return ReadLiteral{StringLiteral{StringNotation::Raw, std::move(value)},
                           static_cast<std::uint32_t>(close + closing.size())};
    }

    LiteralResult<StringLiteral> readOctets()
    {
        StringLiteral literal{StringNotation::Octets, {}};
        const auto first = readDigits(2, 16);
        if (!first) {
            return std::unexpected(first.error());
        }
        literal.value += *first;
        if (m_at == m_end) {
            return incomplete("expected 1 characters, but found 0", {m_at, m_end});
        }
        if (!isOctetSeparator(m_text[m_at])) {
            return incomplete("expected byte separator", {m_at, m_at + 1});
        }
        while (m_at < m_end && isOctetSeparator(m_text[m_at])) {
            ++m_at;
            const auto next = readDigits(2, 16);
            if (!next) {
                return std::unexpected(next.error());
            }
            literal.value += *next;
        }
        return ReadLiteral{std::move(literal), m_at};
    }

private:
    /// `\"`, `\\`, `\xHH` or `\OOO`.
    std::expected<char, LiteralError> readEscape()
    {
        const std::uint32_t backslash = m_at++;
        if (m_at == m_end) {
            return std::unexpected(unclosed({m_begin + 1, m_end}).error());
        }
        const char c = m_text[m_at];
        if (c == '"' || c == '\\') {
            ++m_at;
            return c;
        }
        const bool isHex = c == 'x';
        if (!isHex && (c < '0' || c > '7')) {
            const std::size_t length = sequenceLength(m_text.substr(m_at));
            const Span character{m_at, m_at + static_cast<std::uint32_t>(length > 0 ? length : 1)};
            return std::unexpected(LiteralError{LiteralFault::UnknownEscape,
                                                "expected \", xHH or OOO after \\",
                                                character,
                                                {backslash, character.end}});
        }
        m_at += isHex ? 1 : 0;
        auto byte = isHex ? readDigits(2, 16) : readDigits(3, 8);
        if (!byte) {
            byte.error().fault = LiteralFault::UnknownEscape;
            byte.error().place.begin = backslash;
        }
        return byte;
    }

    /// Exactly \p count characters that are the digits of one byte.
    std::expected<char, LiteralError> readDigits(int count, int base)
    {
        const std::uint32_t begin = m_at;
        int found = 0;
        for (; found < count && m_at < m_end; ++found) {
            m_at +=
                static_cast<std::uint32_t>(1 + runLength(m_text.substr(m_at + 1), isContinuation));
        }
        if (found < count) {
            return incomplete(std::format("expected {} characters, but found {}", count, found),
                              {begin, m_end});
        }
        const std::string_view digits = m_text.substr(begin, m_at - begin);
        unsigned value = 0;
        const char *end = digits.data() + digits.size();
        const auto [stop, error] = std::from_chars(digits.data(), end, value, base);
        if (error == std::errc{} && stop == end && value <= 0xFF) {
            return static_cast<char>(value);
        }
        const bool isNumber = error == std::errc{} && stop == end;
        return incomplete(std::format("{} while parsing with radix {}",
                                      isNumber ? "number too large to fit in target type"
                                               : "invalid digit found in string",
                                      base),
                          {begin, m_at});
    }

    static std::unexpected<LiteralError> incomplete(std::string message, Span span)
    {
        return reject(LiteralFault::IncompleteOctets, std::move(message), span);
    }

    std::unexpected<LiteralError> unclosed(Span engineSpan) const
    {
        return std::unexpected(LiteralError{LiteralFault::UnclosedString,
                                            "could not find an ending quote",
                                            engineSpan,
                                            {m_begin, m_end}});
    }

    LiteralResult<StringLiteral> finish(StringNotation notation, std::string &&value) const
    {
        if (m_at >= m_end) {
            return unclosed({m_begin + 1, m_end});
        }
        return ReadLiteral{StringLiteral{notation, std::move(value)}, m_at + 1};
    }

    std::string_view m_text;
    std::uint32_t m_begin;
    std::uint32_t m_at;
    std::uint32_t m_end;
};

char at(std::string_view text, std::uint32_t offset) noexcept
{
    return offset < text.size() ? text[offset] : '\0';
}

std::unexpected<LiteralError> notText(std::string_view text, std::uint32_t offset)
{
    const auto end = static_cast<std::uint32_t>(text.size());
    return reject(LiteralFault::NotText, offset < end ? "expected \" or r" : "unrecognised input",
                  {offset, end});
}

} // namespace

LiteralResult<StringLiteral> readBytes(std::string_view text, std::uint32_t offset)
{
    TextReader reader(text, offset);
    switch (at(text, offset)) {
    case '"': return reader.readQuoted();
    case 'r': return reader.readRaw();
    default: break;
    }
    if (offset >= text.size()) {
        return notText(text, offset);
    }
    return reader.readOctets().transform_error([](LiteralError error) {
        error.fault = error.message.starts_with("expected") ? error.fault : LiteralFault::NotText;
        return error;
    });
}

LiteralResult<StringLiteral> readText(std::string_view text, std::uint32_t offset)
{
    TextReader reader(text, offset);
    switch (at(text, offset)) {
    case '"': return reader.readQuoted();
    case 'r': return reader.readRaw();
    default: return notText(text, offset);
    }
}

LiteralResult<StringLiteral> readPattern(std::string_view text, std::uint32_t offset)
{
    TextReader reader(text, offset);
    switch (at(text, offset)) {
    case '"': return reader.readQuotedPattern();
    case 'r': return reader.readRaw();
    default: return notText(text, offset);
    }
}

} // namespace rulewright::expression
