// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/expression/checker.h"
#include "tests/support/naive_printer.h"
#include "tests/support/random_expression.h"

#include <cstdint>
#include <vector>

namespace rulewright::test
{

/// An expression and the catalog that it was checked with.
struct LawCase {
    expression::CheckedExpression expression;
    const expression::Catalog &catalog;
};

/// The texts of tests/data/language.jsonl, checked. Some have errors. Empty when the file cannot
/// be read.
[[nodiscard]] std::vector<LawCase> languageCases();

/// Random expressions in random spellings, the same ones for the same seed.
class RandomCases
{
public:
    explicit RandomCases(std::uint64_t seed) : m_random(seed), m_spelling(seed) {}

    [[nodiscard]] LawCase next();

private:
    naive::RandomExpression m_random;
    naive::Spelling m_spelling;
};

} // namespace rulewright::test
