// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/expression/checker.h"
#include "core/expression/request.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

// Checked expression -> Filter -> Truth. A Filter is a flat program: steps that know the piece
// of code that runs them, literals made ready, fields as slots of the request. Running it
// allocates nothing, except for what functions make beyond a few kilobytes. The run that
// explains and the plain run are one template; the plain one observes with nothing.
//
// Truth has three values: a condition on a value that nobody gave is unknown, and `and`, `or`,
// `xor`, `not` follow Kleene's tables. An array of unknown length makes all that is combined
// with it unknown.

namespace rulewright::expression
{

struct Program;
struct Step;

enum class Truth : std::uint8_t { False, True, Unknown };

/// What became of one node.
enum class Outcome : std::uint8_t { NotEvaluated, False, True, Unknown };

/// What one node did in a run that was observed.
struct NodeTrace {
    Outcome outcome = Outcome::NotEvaluated;
    /// The value that the node looked at; for `[*]` all items that were reached.
    std::optional<ActualValue> actual{};
    /// The member of the set that the value belongs to.
    std::optional<NodeId> matchedMember{};
    /// The part of the value, in bytes, that an operator on text found.
    std::optional<Span> matchedPart{};
    /// Not evaluated because this earlier member had decided already.
    std::optional<NodeId> decidedBy{};

    friend bool operator==(const NodeTrace &, const NodeTrace &) = default;
};

/// A run, observed. \c nodes is indexed by NodeId.
struct Trace {
    Truth truth = Truth::Unknown;
    std::vector<NodeTrace> nodes;
};

/// What the engine leaves to the program that uses it.
struct EvaluationOptions {
    /// `ne` on a missing value is true. The documentation says false, the engine's default is
    /// true (rules-language.md 10).
    bool isMissingNotEqual = false;
};

/// An expression made ready to run. Independent of the text it came from; copies share it.
class Filter
{
public:
    /// Empty when the expression has errors.
    [[nodiscard]] static std::optional<Filter> compile(const CheckedExpression &expression,
                                                       const Catalog &catalog,
                                                       EvaluationOptions options = {});

    /// The truth of a condition (not Goal::Value).
    [[nodiscard]] Truth run(const Request &request) const;
    /// The same run, observed.
    [[nodiscard]] Trace trace(const Request &request) const;
    /// The truths of a condition on every item (Goal::Condition); Unknown when their number is.
    /// One truth for another condition.
    [[nodiscard]] ActualValue runEach(const Request &request) const;
    /// The value of an expression that is one (Goal::Value).
    [[nodiscard]] ActualValue value(const Request &request) const;
    /// A function that cannot be run because it belongs to a foreign scheme; empty: all can.
    [[nodiscard]] const std::string &foreignFunction() const noexcept;

private:
    explicit Filter(std::shared_ptr<const Program> program) noexcept;

    std::shared_ptr<const Program> m_program;
    const Step *m_root = nullptr;
    /// Some step makes values or truths while it runs.
    bool m_needsMemory = false;
};

} // namespace rulewright::expression
