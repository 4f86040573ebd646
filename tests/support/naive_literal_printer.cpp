// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/naive_literal_printer.h"

#include "tests/support/naive_address.h"
#include "tests/support/naive_utf8.h"

#include <algorithm>
#include <cstdint>
#include <string_view>
#include <vector>

namespace rulewright::test::naive
{

namespace
{

unsigned unsignedByte(char byte)
{
    return static_cast<unsigned char>(byte);
}

/// The digits of a number that is not negative.
std::string digitsOf(std::uint64_t number, unsigned radix)
{
    std::string text;
    do {
        text.insert(text.begin(), "0123456789abcdef"[number % radix]);
        number /= radix;
    } while (number != 0);
    return text;
}

/// Letters among hexadecimal digits in either case.
std::string inAnyCase(std::string digits, Spelling &spelling)
{
    for (char &digit : digits) {
        if (digit >= 'a' && digit <= 'f' && spelling.choose(2) == 1) {
            digit = static_cast<char>(digit - 'a' + 'A');
        }
    }
    return digits;
}

/// Exactly two hexadecimal digits.
std::string octetText(char byte, Spelling &spelling)
{
    std::string digits = digitsOf(unsignedByte(byte), 16);
    digits.insert(0, 2 - digits.size(), '0');
    return inAnyCase(digits, spelling);
}

std::string leadingZeros(Spelling &spelling)
{
    return std::string(spelling.varies(20) ? 1 + spelling.choose(2) : 0, '0');
}

std::string octalEscape(char byte)
{
    std::string digits = digitsOf(unsignedByte(byte), 8);
    digits.insert(0, 3 - digits.size(), '0');
    return "\\" + digits;
}

std::string byteEscape(char byte, Spelling &spelling)
{
    return spelling.varies(30) ? octalEscape(byte) : "\\x" + octetText(byte, spelling);
}

bool isControl(char byte)
{
    return unsignedByte(byte) < 0x20 || byte == '\x7f';
}

/// One byte of a quoted string; `isNonAsciiKept` was decided for the string as a whole.
std::string quotedByte(char byte, bool isNonAsciiKept, Spelling &spelling)
{
    const bool isNonAscii = unsignedByte(byte) >= 0x80;
    const bool mustEscape = byte == '\0' || (isNonAscii && !isNonAsciiKept) ||
                            (isControl(byte) && !spelling.varies(50));
    if (mustEscape || (!isNonAscii && spelling.varies(6))) {
        return byteEscape(byte, spelling);
    }
    return byte == '"' || byte == '\\' ? std::string("\\") + byte : std::string(1, byte);
}

/// The least number of hashes that keeps the content from ending the raw string.
std::size_t hashesFor(const std::string &content)
{
    std::size_t needed = 0;
    for (std::size_t at = content.find('"'); at != std::string::npos;
         at = content.find('"', at + 1)) {
        const std::size_t end = std::min(content.find_first_not_of('#', at + 1), content.size());
        needed = std::max(needed, end - at);
    }
    return needed;
}

std::string rawText(const std::string &content, Spelling &spelling)
{
    const std::size_t extra = spelling.varies(25) ? 1 + spelling.choose(2) : 0;
    const std::string hashes(hashesFor(content) + extra, '#');
    return "r" + hashes + "\"" + content + "\"" + hashes;
}

bool isRawPossible(const std::string &content)
{
    return isUtf8(content) && content.find('\0') == std::string::npos;
}

/// Section 4.2: an argument is tried as an address and as an integer before it is tried as octets.
/// A letter in the first octet rules out the integer, few octets rule out the address.
bool areOctetsPossible(const std::string &bytes, Place place)
{
    if (bytes.size() < 2) {
        return false;
    }
    const unsigned first = unsignedByte(bytes.front());
    const bool hasLetter = first / 16 > 9 || first % 16 > 9;
    return place == Place::Right || (bytes.size() <= 6 && hasLetter);
}

std::string octetsText(const std::string &bytes, Spelling &spelling)
{
    std::string text = octetText(bytes.front(), spelling);
    for (const char byte : bytes.substr(1)) {
        text.push_back(":-."[spelling.choose(3)]);
        text += octetText(byte, spelling);
    }
    return text;
}

std::string bytesText(const BytesLiteral &literal, Spelling &spelling, Place place)
{
    if (literal.notation == Notation::Octets && areOctetsPossible(literal.bytes, place)) {
        return octetsText(literal.bytes, spelling);
    }
    if (literal.notation == Notation::Raw && isRawPossible(literal.bytes)) {
        return rawText(literal.bytes, spelling);
    }
    return quotedText(literal.bytes, spelling);
}

/// A strict address in any of its IPv6 forms.
std::string strictAddress(const Ip &address, Spelling &spelling)
{
    const AddressForm form{.isCompressed = !spelling.varies(30),
                           .isUpperCase = spelling.varies(30),
                           .hasDottedTail = spelling.varies(15)};
    return addressText(address, form);
}

/// Octets with leading zeros and without trailing zero octets, as sets allow (section 6.3).
std::string lenientIpv4(const Ip &address, Spelling &spelling)
{
    std::size_t count = 4;
    while (count > 1 && address.bytes[count - 1] == 0 && spelling.choose(4) != 0) {
        --count;
    }
    std::string text;
    for (std::size_t index = 0; index < count; ++index) {
        const std::string digits = std::to_string(address.bytes[index]);
        const bool hasZero = digits.size() < 3 && spelling.choose(4) == 1;
        text += (index > 0 ? "." : "") + std::string(hasZero ? "0" : "") + digits;
    }
    return text;
}

std::string memberAddress(const Ip &address, Spelling &spelling)
{
    const bool isLenient = address.family == Family::V4 && spelling.varies(40);
    return isLenient ? lenientIpv4(address, spelling) : strictAddress(address, spelling);
}

std::string memberText(const IntegerLiteral &integer, Spelling &spelling)
{
    return integerText(integer, spelling, Place::Right);
}

std::string memberText(const BytesLiteral &bytes, Spelling &spelling)
{
    return bytesText(bytes, spelling, Place::Right);
}

std::string memberText(const AddressLiteral &literal, Spelling &spelling)
{
    return memberAddress(literal.address, spelling);
}

std::string memberText(const IntegerRange &range, Spelling &spelling)
{
    return together({memberText(range.first, spelling), "..", memberText(range.last, spelling)});
}

std::string memberText(const AddressRange &range, Spelling &spelling)
{
    return together(
        {strictAddress(range.first, spelling), "..", strictAddress(range.last, spelling)});
}

std::string memberText(const Network &network, Spelling &spelling)
{
    return together({memberAddress(network.address, spelling), "/", leadingZeros(spelling),
                     std::to_string(network.length)});
}

/// Whether the two members would stay apart without a blank: one of them has quotes there.
bool areApart(const std::string &left, const std::string &right)
{
    return left.ends_with('"') || left.ends_with('#') || right.starts_with('"') ||
           right.starts_with('r');
}

std::string gap(Spelling &spelling)
{
    return spelling.varies(30) ? blanks(spelling) : "";
}

/// The pattern in quotes: outside a class a quote takes a backslash, all else stays as it is.
std::string quotedRegex(const std::string &pattern)
{
    std::string text = "\"";
    bool isInClass = false;
    for (std::size_t at = 0; at < pattern.size(); ++at) {
        const char byte = pattern[at];
        if (byte == '\\' && at + 1 < pattern.size()) {
            text.push_back(byte);
            text.push_back(pattern[++at]);
            continue;
        }
        isInClass = byte == '[' || (isInClass && byte != ']');
        text += byte == '"' && !isInClass ? "\\\"" : std::string(1, byte);
    }
    return text + "\"";
}

} // namespace

std::string together(std::initializer_list<std::string> parts)
{
    std::string text;
    for (const std::string &part : parts) {
        text += part;
    }
    return text;
}

std::string blanks(Spelling &spelling)
{
    static const std::vector<std::string> choices = {" ", " ", " ", "  ", "\n", "\r\n", " \r \n "};
    return choices[spelling.choose(choices.size())];
}

std::string integerText(const IntegerLiteral &integer, Spelling &spelling, Place place)
{
    const auto bits = static_cast<std::uint64_t>(integer.value);
    if (integer.value < 0) {
        return "-" + leadingZeros(spelling) + digitsOf(0 - bits, 10);
    }
    if (integer.base == Base::Octal) {
        return "0" + leadingZeros(spelling) + digitsOf(bits, 8);
    }
    if (integer.base == Base::Hexadecimal && place == Place::Right) {
        return together({"0x", leadingZeros(spelling), inAnyCase(digitsOf(bits, 16), spelling)});
    }
    return digitsOf(bits, 10);
}

std::string quotedText(const std::string &bytes, Spelling &spelling)
{
    const bool isNonAsciiKept = isUtf8(bytes) && !spelling.varies(40);
    std::string text = "\"";
    for (const char byte : bytes) {
        text += quotedByte(byte, isNonAsciiKept, spelling);
    }
    return text + "\"";
}

std::string literalText(const Literal &literal, Spelling &spelling, Place place)
{
    if (const auto *integer = std::get_if<IntegerLiteral>(&literal)) {
        return integerText(*integer, spelling, place);
    }
    if (const auto *bytes = std::get_if<BytesLiteral>(&literal)) {
        return bytesText(*bytes, spelling, place);
    }
    return strictAddress(std::get<AddressLiteral>(literal).address, spelling);
}

std::string setText(const MemberSet &set, Spelling &spelling)
{
    std::string text = "{" + gap(spelling);
    std::string last;
    for (const SetMember &member : set.members) {
        const std::string next =
            std::visit([&](const auto &each) { return memberText(each, spelling); }, member);
        if (!last.empty()) {
            text += areApart(last, next) && spelling.varies(50) ? "" : blanks(spelling);
        }
        text += next;
        last = next;
    }
    return text + gap(spelling) + "}";
}

std::string regexText(const Pattern &pattern, Spelling &spelling)
{
    return pattern.notation == Notation::Quoted ? quotedRegex(pattern.text)
                                                : rawText(pattern.text, spelling);
}

std::string wildcardText(const Pattern &pattern, Spelling &spelling)
{
    const bool isRaw = pattern.notation == Notation::Raw && isRawPossible(pattern.text);
    return isRaw ? rawText(pattern.text, spelling) : quotedText(pattern.text, spelling);
}

} // namespace rulewright::test::naive
