// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/text_mutation.h"

#include <algorithm>

namespace rulewright::test
{

namespace
{

void change(std::string &text, const std::string &other, naive::Dice &dice)
{
    static const std::vector<std::string> tokens{"(", ")", "not ", " and ", " or ", "[*]",  "\"",
                                                 "{", "}", "any(", "\\",    " ",    "\xFF", "=="};
    const std::size_t place = dice.below(text.size() + 1);
    const std::size_t length = dice.below(std::min<std::size_t>(text.size() - place, 16) + 1);
    switch (dice.below(5)) {
    case 0: text.erase(place, length); break;
    case 1: text.insert(place, text.substr(place, length)); break;
    case 2: text.insert(place, 1, static_cast<char>(dice.below(256))); break;
    case 3: text.insert(place, dice.oneOf(tokens)); break;
    default: text.insert(place, other.substr(dice.below(other.size() + 1), 1 + dice.below(40)));
    }
}

} // namespace

std::string changedText(std::string text, const std::string &other, naive::Dice &dice)
{
    for (std::size_t i = dice.below(4) + 1; i > 0; --i) {
        change(text, other, dice);
    }
    return text;
}

} // namespace rulewright::test
