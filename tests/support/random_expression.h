// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/naive_dice.h"
#include "tests/support/naive_evaluator.h"
#include "tests/support/naive_expression.h"
#include "tests/support/random_context.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace rulewright::test::naive
{

/// How large random expressions get and what may occur in them.
struct RandomOptions {
    /// Levels of logic and calls.
    int depth = 4;
    /// Conditions per expression; bounds the length of the text.
    int conditions = 10;
    /// Of a hundred cases, how many lack some fields.
    std::size_t percentIncomplete = 60;
    /// Of a hundred fields of such a case, how many are lacking.
    std::size_t percentUnknown = 40;
    /// A bare comparison with `[*]` as the first argument of a function, as in
    /// `len(a[*] eq "x")`; without it such an argument gets brackets.
    bool hasBareArrayArguments = true;
    /// `to_string`, which the documentation keeps out of custom rules.
    bool hasToString = true;
};

/// A well-typed expression of type Bool and something to evaluate it against.
struct RandomCase {
    Expression expression;
    Context context;
};

/// Makes random cases over `schemeFields()`, the same ones for the same seed.
class RandomExpression
{
public:
    explicit RandomExpression(std::uint64_t seed, RandomOptions options = {});

    /// The next case.
    [[nodiscard]] RandomCase next();

private:
    /// Whether a condition is one Boolean or an array of them.
    enum class Shape { One, Many };

    /// Whether a call works on one value or on each element of its first argument.
    enum class Mode { Single, Mapped };

    /// The way from a field to a value: the types passed and whether each step is `[*]`.
    struct Path {
        std::string field;
        std::string fieldType;
        std::vector<bool> isStar;
        std::string type;
    };

    using Arguments = std::vector<ExpressionPtr>;

    void collectPaths(const Path &path);
    [[nodiscard]] static bool isSpecial(const std::string &field);

    [[nodiscard]] ExpressionPtr condition(Shape shape, int depth);
    [[nodiscard]] ExpressionPtr leaf(Shape shape, int depth);
    [[nodiscard]] ExpressionPtr bareLeaf(Shape shape, int depth);
    [[nodiscard]] ExpressionPtr comparison(Shape shape, int depth);
    [[nodiscard]] RightSide rightSide(Operator operation, const std::string &type, int depth);
    [[nodiscard]] Operator randomOperator(const std::string &type);
    [[nodiscard]] ExpressionPtr negation(Shape shape, int depth);
    [[nodiscard]] ExpressionPtr chain(Shape shape, int depth);
    [[nodiscard]] ExpressionPtr quantifier(int depth);
    [[nodiscard]] ExpressionPtr conditionArgument(Shape shape, int depth);

    [[nodiscard]] Access access(const Path &path);
    [[nodiscard]] Index randomIndex(const std::string &containerType);
    [[nodiscard]] Access pathTo(const std::string &type, Shape shape);
    [[nodiscard]] Access value(const std::string &type, int depth);
    [[nodiscard]] Access starred(const std::string &type, int depth);

    [[nodiscard]] Call call(const std::string &type, int depth);
    [[nodiscard]] Call scalarCall(const std::string &type, Mode mode, int depth);
    [[nodiscard]] std::string randomFunction(const std::string &type);
    [[nodiscard]] Arguments arguments(const std::string &function, const std::string &type,
                                      Mode mode, int depth);
    [[nodiscard]] Arguments plainArguments(const std::string &function, Mode mode, int depth);
    [[nodiscard]] Arguments specialArguments(const std::string &function, Mode mode, int depth);
    [[nodiscard]] Arguments sameTypeArguments(const std::string &type, Mode mode, int depth);
    [[nodiscard]] Arguments textArguments(Mode mode, int depth);
    [[nodiscard]] Arguments toStringArguments(Mode mode);
    [[nodiscard]] Arguments substringArguments(Mode mode, int depth);
    [[nodiscard]] Arguments urlArguments(Mode mode, int depth);
    [[nodiscard]] Arguments jsonArguments(Mode mode);
    [[nodiscard]] Arguments hasValueArguments(Mode mode);
    [[nodiscard]] Arguments lenArguments(Mode mode, int depth);

    [[nodiscard]] ExpressionPtr first(const std::string &type, Mode mode, int depth);
    [[nodiscard]] ExpressionPtr literalOrValue(const std::string &type, int depth);
    [[nodiscard]] ExpressionPtr literalOf(const std::string &type);
    [[nodiscard]] ExpressionPtr numberOf(const std::vector<std::int64_t> &choices);
    [[nodiscard]] ExpressionPtr specialPath(const std::string &name, Mode mode);

    Dice m_dice;
    RandomOptions m_options;
    std::vector<Path> m_paths;
    int m_budget = 0;
};

} // namespace rulewright::test::naive
