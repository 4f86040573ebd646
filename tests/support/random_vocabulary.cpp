// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/random_vocabulary.h"

#include "tests/support/naive_address.h"

#include <algorithm>
#include <array>
#include <limits>
#include <string_view>
#include <utility>
#include <vector>

namespace rulewright::test::naive
{

namespace
{

const std::vector<Ip> &addresses()
{
    static const std::vector<Ip> choices = {
        ipv4(192, 0, 2, 1),
        ipv4(192, 0, 2, 7),
        ipv4(10, 0, 0, 0),
        ipv4(10, 0, 0, 1),
        ipv4(0, 0, 0, 0),
        ipv4(255, 255, 255, 255),
        ipv6({0, 0, 0, 0, 0, 0, 0, 0}),
        ipv6({0, 0, 0, 0, 0, 0, 0, 1}),
        ipv6({0x2001, 0xdb8, 0, 0, 0, 0, 0, 5}),
        ipv6({0x2001, 0xdb8, 0, 0, 1, 0, 0, 0}),
        ipv6({0x2001, 0xdb8, 1, 2, 3, 4, 5, 6}),
    };
    return choices;
}

/// The IPv4-mapped form of an address that occurs; only literals use it.
Ip mappedAddress()
{
    return ipv6({0, 0, 0, 0, 0, 0xffff, 0xc000, 0x0207});
}

Ip literalAddress(Dice &dice)
{
    return dice.chance(8) ? mappedAddress() : randomAddress(dice);
}

Network randomNetwork(Dice &dice, const std::vector<unsigned> &short4,
                      const std::vector<unsigned> &short6)
{
    const Ip address = randomAddress(dice);
    const unsigned length = dice.oneOf(address.family == Family::V4 ? short4 : short6);
    return {.address = masked(address, length), .length = length};
}

AddressRange randomAddressRange(Dice &dice)
{
    const Ip first = randomAddress(dice);
    Ip last = randomAddress(dice);
    while (last.family != first.family) {
        last = randomAddress(dice);
    }
    return {
        .first = std::min(first, last, [](const Ip &a, const Ip &b) { return a.bytes < b.bytes; }),
        .last = std::max(first, last, [](const Ip &a, const Ip &b) { return a.bytes < b.bytes; })};
}

IntegerRange randomIntegerRange(Dice &dice)
{
    const std::int64_t one = randomInteger(dice);
    const std::int64_t other = randomInteger(dice);
    return {.first = integerLiteral(dice, std::min(one, other)),
            .last = integerLiteral(dice, std::max(one, other))};
}

SetMember randomMember(Dice &dice, const std::string &type)
{
    if (type == "Bytes") {
        return bytesLiteral(dice, randomBytes(dice));
    }
    if (type == "Int") {
        return dice.chance(30) ? SetMember(randomIntegerRange(dice))
                               : SetMember(integerLiteral(dice, randomInteger(dice)));
    }
    switch (dice.below(3)) {
    case 0: return AddressLiteral{literalAddress(dice)};
    case 1: return randomAddressRange(dice);
    default: return randomNetwork(dice, {0, 8, 16, 24, 31, 32}, {0, 16, 32, 64, 127, 128});
    }
}

std::string regexAtom(Dice &dice)
{
    static const std::vector<std::string> atoms = {
        "a", "b", "a", "A", ".", "[a-c]", "[^a]", "[ab\"]", "[A-Ca]", "\\.", "\\*", "\"", "c", "#",
    };
    return dice.oneOf(atoms);
}

std::string regexBranch(Dice &dice)
{
    static const std::vector<std::string> repetitions = {"", "", "", "*", "+", "?"};
    std::string text = dice.chance(30) ? "^" : "";
    const std::size_t count = dice.below(4);
    for (std::size_t index = 0; index < count; ++index) {
        text += regexAtom(dice);
        text += dice.oneOf(repetitions);
    }
    return text + (dice.chance(30) ? "$" : "");
}

} // namespace

std::string randomBytes(Dice &dice)
{
    static const std::vector<std::string> common = {"a", "b", "ab", "A", "", "abc", "aB"};
    static const std::vector<std::string> awkward = {
        "a.b",      "b.a.b",
        "a*b",      "*",
        "\\",       "\"",
        "\"#a",     "\xc3\xa9",
        "\xff\xfe", "a\nb",
        "a b",      "%61",
        "a+b",      "\ta",
        "jk",       "Zab",
        "\xc3",     "#",
        "ABC",      "zz",
        "A.b",      "1",
        "-",        "\r\n",
        "r\"a",     std::string("a\0b", 3),
    };
    return dice.oneOf(dice.chance(75) ? common : awkward);
}

std::string randomUrl(Dice &dice)
{
    static const std::vector<std::string> choices = {
        "%61",    "a+b",          "%2561",  "%zz",   "%",       "%6",      "%u0061",
        "%u00e9", "%252561",      "%2B",    "%u",    "%c3%a9",  "%u006",   "a",
        "%4A%4b", "%ud83d%ude00", "%ud83d", "%de00", "%ude00a", "%ud83da", "%ud83d%ud83d%ude00",
        "%%61",   "%2%35",
    };
    return dice.oneOf(choices);
}

std::string randomJson(Dice &dice)
{
    static const std::vector<std::string> choices = {
        R"({"a":"b","k":8})",
        R"({"a":{"b":"ab"},"b":[1,"a",-3]})",
        R"([1,2,"a",{"a":"A"}])",
        R"( { "a" : "ab" , "b" : 10 } )",
        R"({"a":"a")",
        R"({"a":1.5,"b":2e0,"k":null})",
        R"({"a":9223372036854775808,"b":9223372036854775807})",
        R"({"a":"\u0061b","b":true})",
        R"({"a":[["a"]],"b":-0})",
        R"({"b":01})",
        R"("a")",
        "",
        "a",
    };
    return dice.oneOf(choices);
}

std::string randomBase64(Dice &dice)
{
    static const std::vector<std::string> choices = {"YQ==", "YQ", "YWI=", "YWJj", "YWI",
                                                     "",     "*",  "YW.j", "Qg=="};
    return dice.oneOf(choices);
}

std::string randomKey(Dice &dice)
{
    static const std::vector<std::string> choices = {"a", "b", "k", "a", "b", "A", "\xc3\xa9"};
    return dice.oneOf(choices);
}

std::int64_t randomInteger(Dice &dice)
{
    static const std::vector<std::int64_t> common = {0, 1, 2, 3, -1, 8, 10};
    static const std::vector<std::int64_t> extreme = {-2,
                                                      9,
                                                      255,
                                                      443,
                                                      65536,
                                                      std::numeric_limits<std::int64_t>::min(),
                                                      std::numeric_limits<std::int64_t>::max()};
    return dice.oneOf(dice.chance(85) ? common : extreme);
}

Ip randomAddress(Dice &dice)
{
    return dice.oneOf(addresses());
}

IntegerLiteral integerLiteral(Dice &dice, std::int64_t value)
{
    static const std::vector<Base> bases = {Base::Decimal, Base::Decimal, Base::Hexadecimal,
                                            Base::Octal};
    return {.value = value, .base = dice.oneOf(bases)};
}

BytesLiteral bytesLiteral(Dice &dice, std::string bytes)
{
    static const std::vector<Notation> notations = {Notation::Quoted, Notation::Quoted,
                                                    Notation::Raw, Notation::Octets};
    return {.bytes = std::move(bytes), .notation = dice.oneOf(notations)};
}

Literal randomLiteral(Dice &dice, const std::string &type)
{
    if (type == "Int") {
        return integerLiteral(dice, randomInteger(dice));
    }
    if (type == "Bytes") {
        return bytesLiteral(dice, randomBytes(dice));
    }
    return AddressLiteral{literalAddress(dice)};
}

MemberSet randomSet(Dice &dice, const std::string &type)
{
    MemberSet set;
    const std::size_t count = dice.below(6);
    for (std::size_t index = 0; index < count; ++index) {
        set.members.push_back(randomMember(dice, type));
    }
    return set;
}

Pattern randomRegex(Dice &dice)
{
    std::string text = dice.chance(30) ? "(?i)" : "";
    text += regexBranch(dice);
    if (dice.chance(30)) {
        text += "|" + regexBranch(dice);
    }
    const Notation notation = dice.chance(50) ? Notation::Raw : Notation::Quoted;
    return {.text = std::move(text), .notation = notation};
}

Pattern randomWildcard(Dice &dice)
{
    static const std::vector<std::string> items = {"a", "b",        "A", "ab", "\\*", "\\\\", "*",
                                                   "*", "\xc3\xa9", ".", "*",  "\"",  "?",    "#"};
    std::string text;
    std::string last;
    const std::size_t count = dice.below(5);
    for (std::size_t index = 0; index < count; ++index) {
        const std::string &item = dice.oneOf(items);
        last = item == "*" && last == "*" ? "a" : item;
        text += last;
    }
    const Notation notation = dice.chance(50) ? Notation::Raw : Notation::Quoted;
    return {.text = std::move(text), .notation = notation};
}

ListName randomListName(Dice &dice, const std::string &type)
{
    if (type == "Int") {
        return {"numbers"};
    }
    if (type == "Bytes") {
        return {"hosts_1"};
    }
    return {dice.chance(50) ? "nets" : "cf.ips"};
}

std::vector<ListItem> randomItems(Dice &dice, const std::string &type)
{
    static const std::vector<std::string> hosts = {"a", "ab", "*.b", "a.b", "*.a.b", "B", "ABC"};
    std::vector<ListItem> items;
    const std::size_t count = dice.below(4);
    for (std::size_t index = 0; index < count; ++index) {
        if (type == "Int") {
            items.emplace_back(randomInteger(dice));
        } else if (type == "Bytes") {
            items.emplace_back(dice.oneOf(hosts));
        } else {
            items.emplace_back(randomNetwork(dice, {8, 16, 24, 32}, {16, 32, 64, 128}));
        }
    }
    return items;
}

} // namespace rulewright::test::naive
