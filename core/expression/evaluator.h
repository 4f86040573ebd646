// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/expression/checker.h"
#include "core/expression/request.h"

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

// Checked expression -> Filter -> Truth. A Filter is flat: steps in one vector, literals in
// another, fields as slots of the request. Running it allocates nothing. The run that explains
// and the plain run are one template; the plain one observes with nothing.
//
// Truth has three values: a condition on a value that nobody gave is unknown, and `and`, `or`,
// `xor`, `not` follow Kleene's tables.

namespace rulewright::expression
{

enum class Truth : std::uint8_t { False, True, Unknown };

/// What became of one node.
enum class Outcome : std::uint8_t { NotEvaluated, False, True, Unknown };

/// A value kept after the request is gone.
using ActualValue = std::variant<Unknown, bool, std::string>;

/// What one node did in a run that was observed.
struct NodeTrace {
    Outcome outcome = Outcome::NotEvaluated;
    /// The value of the field that the node looked at.
    std::optional<ActualValue> actual;
    /// The member of the set that was equal.
    std::optional<NodeId> matchedMember;
    /// Not evaluated because this earlier member had decided already.
    std::optional<NodeId> decidedBy;
};

/// A run, observed. \c nodes is indexed by NodeId.
struct Trace {
    Truth truth = Truth::Unknown;
    std::vector<NodeTrace> nodes;
};

/// An expression made ready to run. Independent of the text it came from.
class Filter
{
public:
    /// Empty when the expression has errors.
    [[nodiscard]] static std::optional<Filter> compile(const CheckedExpression &expression);

    [[nodiscard]] Truth run(const Request &request) const noexcept;

    /// The same run, observed.
    [[nodiscard]] Trace trace(const Request &request) const;

private:
    enum class Operation : std::uint8_t { And, Or, Xor, Not, Is, Eq, Ne, In };

    struct Step {
        Operation operation{};
        NodeId node{};
        FieldId field{};
        std::uint32_t first = 0; ///< of m_children, or of m_literals
        std::uint32_t count = 0;
    };

    struct Literal {
        std::string value;
        NodeId node{};
    };

    class Compiler;
    template <typename Observer> class Run;

    std::vector<Step> m_steps;
    std::vector<std::uint32_t> m_children;
    std::vector<Literal> m_literals;
    std::uint32_t m_root = 0;
    std::size_t m_nodeCount = 0;
};

} // namespace rulewright::expression
