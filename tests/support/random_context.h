// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/naive_dice.h"
#include "tests/support/naive_evaluator.h"

#include <cstddef>
#include <string>
#include <vector>

namespace rulewright::test::naive
{

/// A field of the scheme that random expressions use.
struct FieldDeclaration {
    std::string name;
    /// Bool, Int, Bytes, Ip, or Array and Map of these, such as `Map<Array<Bytes>>`.
    std::string type;
};

/// All fields, always the same.
[[nodiscard]] std::vector<FieldDeclaration> schemeFields();

/// The lists that random expressions name, with the type of their items.
[[nodiscard]] std::vector<FieldDeclaration> schemeLists();

/// A value for every field and items for every list; of a hundred fields about `percentUnknown`
/// are left out.
[[nodiscard]] Context randomContext(Dice &dice, std::size_t percentUnknown);

} // namespace rulewright::test::naive
