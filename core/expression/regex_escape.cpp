// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/expression/regex_parser.h"

#include <array>
#include <charconv>

namespace rulewright::expression
{

namespace
{

constexpr std::string_view incomplete =
    "incomplete escape sequence, reached end of pattern prematurely";

bool isHexDigit(char32_t c) noexcept
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

bool isAsciiLetter(char32_t c) noexcept
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isBoundaryCharacter(char32_t c) noexcept
{
    return isAsciiLetter(c) || c == '-';
}

/// Signs may be escaped whether they have a meaning or not; letters and digits may not.
bool isEscapable(char32_t c) noexcept
{
    const bool isDigit = c >= '0' && c <= '9';
    return c < 0x80 && !isAsciiLetter(c) && !isDigit && c != '<' && c != '>';
}

std::optional<char32_t> controlFor(char32_t letter) noexcept
{
    switch (letter) {
    case 'a': return U'\x07';
    case 'f': return U'\x0C';
    case 't': return U'\t';
    case 'n': return U'\n';
    case 'r': return U'\r';
    case 'v': return U'\x0B';
    default: return {};
    }
}

std::optional<AssertionKind> assertionFor(char32_t letter) noexcept
{
    switch (letter) {
    case 'A': return AssertionKind::TextStart;
    case 'z': return AssertionKind::TextEnd;
    case 'B': return AssertionKind::NotWordBoundary;
    case '<': return AssertionKind::WordStart;
    case '>': return AssertionKind::WordEnd;
    default: return {};
    }
}

struct SpecialBoundary {
    std::string_view name;
    AssertionKind kind;
};

constexpr std::array specialBoundaries{
    SpecialBoundary{"start", AssertionKind::WordStart},
    SpecialBoundary{"end", AssertionKind::WordEnd},
    SpecialBoundary{"start-half", AssertionKind::WordStartHalf},
    SpecialBoundary{"end-half", AssertionKind::WordEndHalf},
};

} // namespace

SyntaxId RegexParser::readPrimitive()
{
    const Span span = m_cursor.characterSpan();
    const char32_t c = m_cursor.current();
    if (c == '\\') {
        return readEscape();
    }
    m_cursor.advance();
    switch (c) {
    case '.': return add(span, SyntaxDot{});
    case '^': return add(span, SyntaxAssertion{AssertionKind::LineStart});
    case '$': return add(span, SyntaxAssertion{AssertionKind::LineEnd});
    default: return add(span, SyntaxLiteral{c, false});
    }
}

SyntaxId RegexParser::readEscape()
{
    const std::uint32_t begin = m_cursor.offset();
    if (!m_cursor.advance()) {
        return fail(spanFrom(begin), incomplete);
    }
    const char32_t c = m_cursor.current();
    const Span span{begin, m_cursor.characterSpan().end};
    if (c >= '0' && c <= '9') {
        return fail(span, "backreferences are not supported");
    }
    if (c == 'x' || c == 'u' || c == 'U') {
        return readHex(begin);
    }
    if (c == 'p' || c == 'P') {
        return readUnicodeClass(begin);
    }
    m_cursor.advance();
    return c == 'b' ? readWordBoundary(begin) : readSimpleEscape(span, c);
}

SyntaxId RegexParser::readSimpleEscape(Span span, char32_t c)
{
    if (c < 0x80 && std::string_view("dswDSW").contains(static_cast<char>(c))) {
        const bool isNegated = c < 'a';
        return add(span, SyntaxPerlClass{static_cast<char>(c | 0x20U), isNegated});
    }
    if (isEscapable(c)) {
        return add(span, SyntaxLiteral{c, false});
    }
    if (const auto control = controlFor(c)) {
        return add(span, SyntaxLiteral{*control, false});
    }
    if (const auto assertion = assertionFor(c)) {
        return add(span, SyntaxAssertion{*assertion});
    }
    return fail(span, "unrecognized escape sequence");
}

// boundary = "\b" , [ "{" , ( "start" | "end" | "start-half" | "end-half" ) , "}" ]
SyntaxId RegexParser::readWordBoundary(std::uint32_t begin)
{
    const Span plain = spanFrom(begin);
    if (m_cursor.isAt('{')) {
        if (const auto kind = readSpecialBoundary(begin)) {
            return add(spanFrom(begin), SyntaxAssertion{*kind});
        }
    }
    return add(plain, SyntaxAssertion{AssertionKind::WordBoundary});
}

/// Empty when the brace opens a counted repetition, which is then still to be read.
std::optional<AssertionKind> RegexParser::readSpecialBoundary(std::uint32_t begin)
{
    const std::uint32_t brace = m_cursor.offset();
    if (!m_cursor.advanceOverSpace()) {
        fail(spanFrom(begin), "found either the beginning of a special word boundary or a bounded "
                              "repetition on a \\b with an opening brace, but no closing brace");
        return {};
    }
    const std::uint32_t nameBegin = m_cursor.offset();
    if (!isBoundaryCharacter(m_cursor.current())) {
        m_cursor.moveTo(brace);
        return {};
    }
    std::string name;
    while (isBoundaryCharacter(m_cursor.current())) {
        name += static_cast<char>(m_cursor.current());
        m_cursor.advanceOverSpace();
    }
    if (!m_cursor.isAt('}')) {
        fail(spanFrom(brace), "special word boundary assertion is either unclosed or contains an "
                              "invalid character");
        return {};
    }
    const Span span = spanFrom(nameBegin);
    m_cursor.advance();
    for (const SpecialBoundary &boundary : specialBoundaries) {
        if (boundary.name == name) {
            return boundary.kind;
        }
    }
    fail(span, "unrecognized special word boundary assertion, valid choices are: start, end, "
               "start-half or end-half");
    return {};
}

// hex = ( "\x" hh | "\u" hhhh | "\U" hhhhhhhh ) | "\" ( "x" | "u" | "U" ) "{" h… "}"
SyntaxId RegexParser::readHex(std::uint32_t begin)
{
    const char32_t letter = m_cursor.current();
    if (!m_cursor.advanceOverSpace()) {
        return fail(m_cursor.here(), incomplete);
    }
    return m_cursor.isAt('{') ? readHexBraces(begin) : readHexDigits(begin, letter);
}

SyntaxId RegexParser::readHexDigits(std::uint32_t begin, char32_t letter)
{
    const int count = letter == 'x' ? 2 : (letter == 'u' ? 4 : 8);
    const std::uint32_t first = m_cursor.offset();
    std::string digits;
    for (int i = 0; i < count; ++i) {
        if (i > 0 && !m_cursor.advanceOverSpace()) {
            return fail(m_cursor.here(), incomplete);
        }
        if (!isHexDigit(m_cursor.current())) {
            return fail(m_cursor.characterSpan(), "invalid hexadecimal digit");
        }
        digits += static_cast<char>(m_cursor.current());
    }
    m_cursor.advanceOverSpace();
    const SyntaxId id = addHex(begin, spanFrom(first), digits);
    if (auto *literal = std::get_if<SyntaxLiteral>(&m_tree.nodes[toIndex(id)].data)) {
        literal->isByte = letter == 'x';
    }
    return id;
}

SyntaxId RegexParser::readHexBraces(std::uint32_t begin)
{
    const std::uint32_t brace = m_cursor.offset();
    std::string digits;
    while (m_cursor.advanceOverSpace() && !m_cursor.isAt('}')) {
        if (!isHexDigit(m_cursor.current())) {
            return fail(m_cursor.characterSpan(), "invalid hexadecimal digit");
        }
        digits += static_cast<char>(m_cursor.current());
    }
    if (m_cursor.isAtEnd()) {
        return fail(spanFrom(brace), incomplete);
    }
    const Span inside = spanFrom(brace + 1);
    m_cursor.advanceOverSpace();
    if (digits.empty()) {
        return fail(spanFrom(brace), "hexadecimal literal empty");
    }
    return addHex(begin, inside, digits);
}

SyntaxId RegexParser::addHex(std::uint32_t begin, Span digits, std::string_view text)
{
    std::uint32_t value = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), value, 16);
    const bool isSurrogate = value >= 0xD800 && value <= 0xDFFF;
    if (read.ec != std::errc() || isSurrogate || value > 0x10FFFF) {
        return fail(digits, "hexadecimal literal is not a Unicode scalar value");
    }
    return add(spanFrom(begin), SyntaxLiteral{value, false});
}

// unicode = ( "\p" | "\P" ) , ( letter | "{" name [ ( "=" | ":" | "!=" ) value ] "}" )
SyntaxId RegexParser::readUnicodeClass(std::uint32_t begin)
{
    SyntaxUnicodeClass set{{}, {}, m_cursor.isAt('P')};
    if (!m_cursor.advanceOverSpace()) {
        return fail(m_cursor.here(), incomplete);
    }
    if (m_cursor.isAt('\\')) {
        return fail(m_cursor.characterSpan(), "invalid Unicode character class");
    }
    if (!m_cursor.isAt('{')) {
        const std::uint32_t letter = m_cursor.offset();
        m_cursor.advance();
        set.name = m_cursor.textFrom(letter);
        m_cursor.skipSpace();
        return add(spanFrom(begin), std::move(set));
    }
    while (m_cursor.advanceOverSpace() && !m_cursor.isAt('}')) {
        const Span span = m_cursor.characterSpan();
        PatternCursor next = m_cursor;
        next.moveTo(span.end);
        set.name += next.textFrom(span.begin);
    }
    if (m_cursor.isAtEnd()) {
        return fail(m_cursor.here(), incomplete);
    }
    m_cursor.advance();
    const std::size_t unequal = set.name.find("!=");
    const std::size_t colon = set.name.find(':');
    const std::size_t at = unequal != std::string::npos
                               ? unequal
                               : (colon != std::string::npos ? colon : set.name.find('='));
    if (at != std::string::npos) {
        set.value = set.name.substr(at + (unequal != std::string::npos ? 2 : 1));
        set.name.resize(at);
    }
    return add(spanFrom(begin), std::move(set));
}

} // namespace rulewright::expression
