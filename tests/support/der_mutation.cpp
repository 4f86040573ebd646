// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/der_mutation.h"

#include "core/x509/pem.h"
#include "tests/support/der_value.h"
#include "tests/support/text_mutation.h"

#include <algorithm>
#include <span>
#include <string_view>
#include <vector>

namespace rulewright::test
{

using namespace std::string_literals;

namespace
{

using Values = std::vector<DerValue>;
using naive::Dice;

constexpr std::size_t mostBytes = 16'384;

/// Collects the values of all levels.
void collect(Values &values, std::vector<DerValue *> &all, std::vector<Values *> &families)
{
    families.push_back(&values);
    for (DerValue &value : values) {
        all.push_back(&value);
        if (!value.children.empty()) {
            collect(value.children, all, families);
        }
    }
}

void changeBytes(std::string &bytes, Dice &dice)
{
    const std::size_t place = dice.below(bytes.size() + 1);
    const std::size_t length = dice.below(std::min<std::size_t>(bytes.size() - place, 16) + 1);
    const auto byte = static_cast<char>(dice.below(256));
    switch (dice.below(5)) {
    case 0: bytes.erase(place, length); break;
    case 1: bytes.insert(place, 1, byte); break;
    case 2: bytes.resize(place); break;
    default:
        if (place < bytes.size()) {
            bytes[place] = byte;
        }
    }
}

/// What makes trouble as a number, a text or a date.
std::string oddContent(Dice &dice)
{
    static const std::vector<std::string> contents{
        "",
        "\0"s,
        "\x7F\xFF\xFF\xFF",
        "\x80"s,
        "\x00\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF"s,
        std::string(200, '\xFF'),
        "99991231235959Z",
        "000101000000Z",
        "20260230250000+0100",
        "a\0b"s,
        "\xE2\x80\xAE",
        "\xFF\xFE\xC0",
        "\xD8\x00"s,
        "*.a.example",
        "\x2A\x86\x48\x86\xF7\x0D\x01\x0C\x0A\x01\x06",
        "\x01\x02\x03\x04\x05",
    };
    return dice.oneOf(contents);
}

void changeContent(DerValue &value, Dice &dice)
{
    if (!value.children.empty()) {
        value.content = value.before + writeDer(value.children);
        value.before.clear();
        value.children.clear();
    }
    if (dice.chance(50)) {
        value.content = oddContent(dice);
    } else {
        changeBytes(value.content, dice);
    }
}

void changeTag(DerValue &value, Dice &dice)
{
    static const std::string tags = "\x01\x02\x03\x04\x05\x06\x0A\x0C\x13\x16\x17\x18\x1E\x30\x31"
                                    "\x80\x81\x82\x86\xA0\xA1\xA2\xA3\xBF"s;
    const bool isUsual = dice.chance(80);
    value.tag = std::string(1, isUsual ? tags[dice.below(tags.size())]
                                       : static_cast<char>(dice.below(256)));
}

void wrap(DerValue &value, Dice &dice)
{
    for (std::size_t levels = dice.chance(80) ? 1 : dice.below(100); levels > 0; --levels) {
        DerValue inner = std::move(value);
        value = DerValue{.tag = "\x30", .children = {std::move(inner)}};
    }
}

/// Changes which values stand together.
void changeFamily(Values &family, const DerValue &guest, Dice &dice)
{
    const std::size_t at = dice.below(family.size());
    const auto place = family.begin() + static_cast<std::ptrdiff_t>(at);
    const DerValue copy = *place;
    switch (dice.below(7)) {
    case 0: family.erase(place); break;
    case 1: family.insert(place, copy); break;
    case 2: std::swap(*place, family[dice.below(family.size())]); break;
    case 3: *place = guest; break;
    case 4: family.insert(place, guest); break;
    case 5: wrap(*place, dice); break;
    default: family.insert(place, dice.below(40), copy);
    }
}

void changeValue(DerValue &value, Dice &dice)
{
    switch (dice.below(5)) {
    case 0: changeTag(value, dice); break;
    case 1: value.lengthError = static_cast<int>(dice.below(9)) - 4; break;
    default: changeContent(value, dice);
    }
}

/// A value of any level; an empty one when there is none.
DerValue anyValue(const std::string &der, Dice &dice)
{
    auto values = readDer(der);
    std::vector<DerValue *> all;
    std::vector<Values *> families;
    if (values) {
        collect(*values, all, families);
    }
    return all.empty() ? DerValue{.tag = "\x05"} : *dice.oneOf(all);
}

void change(std::string &der, const std::string &other, Dice &dice)
{
    auto values = readDer(der);
    if (!values || values->empty() || dice.chance(15)) {
        changeBytes(der, dice);
        return;
    }
    std::vector<DerValue *> all;
    std::vector<Values *> families;
    collect(*values, all, families);
    if (dice.chance(40)) {
        const bool isOwn = dice.chance(50);
        changeFamily(*dice.oneOf(families), anyValue(isOwn ? der : other, dice), dice);
    } else {
        changeValue(*dice.oneOf(all), dice);
    }
    der = writeDer(*values);
    der.resize(std::min(der.size(), mostBytes));
}

/// A block as it is changed and written again.
struct Block {
    std::string label;
    std::string der;
};

std::span<const std::uint8_t> toBytes(std::string_view text)
{
    return {reinterpret_cast<const std::uint8_t *>(text.data()), text.size()};
}

/// The blocks that can be read.
std::vector<Block> blocksOf(const std::string &pem)
{
    std::vector<Block> blocks;
    x509::PemReader reader(toBytes(pem));
    while (const auto block = reader.next()) {
        if (*block) {
            blocks.push_back({(*block)->label, std::string((*block)->bytes.text())});
        }
    }
    return blocks;
}

void changeBlock(std::vector<Block> &blocks, const std::vector<Block> &others, Dice &dice)
{
    Block &block = blocks[dice.below(blocks.size())];
    const Block &other = others.empty() ? block : dice.oneOf(others);
    switch (dice.below(6)) {
    case 0: block.label = other.label; break;
    case 1: blocks.push_back(Block(other)); break;
    default: block.der = changedDer(block.der, other.der, dice);
    }
}

} // namespace

std::string changedDer(std::string der, const std::string &other, Dice &dice)
{
    for (std::size_t i = dice.below(3) + 1; i > 0; --i) {
        change(der, other, dice);
    }
    return der;
}

std::string changedPem(const std::string &pem, const std::string &other, Dice &dice)
{
    std::vector<Block> blocks = blocksOf(pem);
    if (blocks.empty() || dice.chance(30)) {
        return changedText(pem, other, dice);
    }
    changeBlock(blocks, blocksOf(other), dice);
    std::string text;
    for (const Block &block : blocks) {
        text += x509::toPemBlock(block.label, toBytes(block.der));
    }
    return text;
}

} // namespace rulewright::test
