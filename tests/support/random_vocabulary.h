// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/naive_dice.h"
#include "tests/support/naive_evaluator.h"
#include "tests/support/naive_expression.h"

#include <cstdint>
#include <string>

namespace rulewright::test::naive
{

// Small sets of words, numbers and addresses, so that values and literals often meet.

/// A short string; mostly two letters in some case, at times one that is awkward to write.
[[nodiscard]] std::string randomBytes(Dice &dice);

/// A string with percent escapes, well formed or not.
[[nodiscard]] std::string randomUrl(Dice &dice);

/// A JSON document, or a text that is none.
[[nodiscard]] std::string randomJson(Dice &dice);

/// Base64 text whose decoding is beyond doubt, or a text that is none.
[[nodiscard]] std::string randomBase64(Dice &dice);

/// The key of a map, in a context as well as in an index.
[[nodiscard]] std::string randomKey(Dice &dice);

/// A small number, at times an extreme one.
[[nodiscard]] std::int64_t randomInteger(Dice &dice);

/// An address of either family.
[[nodiscard]] Ip randomAddress(Dice &dice);

/// A number in a random base.
[[nodiscard]] IntegerLiteral integerLiteral(Dice &dice, std::int64_t value);

/// A string in a random notation.
[[nodiscard]] BytesLiteral bytesLiteral(Dice &dice, std::string bytes);

/// A literal of type Int, Bytes or Ip.
[[nodiscard]] Literal randomLiteral(Dice &dice, const std::string &type);

/// A set of type Int, Bytes or Ip, at times empty.
[[nodiscard]] MemberSet randomSet(Dice &dice, const std::string &type);

/// A regular expression that the naive matcher understands.
[[nodiscard]] Pattern randomRegex(Dice &dice);

/// A wildcard without double stars.
[[nodiscard]] Pattern randomWildcard(Dice &dice);

/// The name of a list of type Int, Bytes or Ip.
[[nodiscard]] ListName randomListName(Dice &dice, const std::string &type);

/// Items for a list of type Int, Bytes or Ip.
[[nodiscard]] std::vector<ListItem> randomItems(Dice &dice, const std::string &type);

} // namespace rulewright::test::naive
