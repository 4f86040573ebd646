// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/source_text.h"
#include "core/base/strong_id.h"

#include <cstdint>
#include <string>
#include <utility>
#include <variant>
#include <vector>

// The tree of an expression: nodes in one vector, children as typed indices. Copying a tree
// copies a vector; what passes find out about a node (types, traces) lies in vectors indexed by
// NodeId. Every node knows its span, so text, blanks and notation stay where they are: in the
// text.

namespace rulewright::expression
{

/// An index into the nodes of one Ast.
enum class NodeId : std::uint32_t {};

/// From the tightest binding to the loosest.
enum class LogicalOperator : std::uint8_t { And, Xor, Or };

enum class ComparisonOperator : std::uint8_t { Eq, Ne, In };

enum class StringNotation : std::uint8_t { Quoted, Raw, Octets };

/// A place where something is expected but absent, or a region that could not be read.
struct Missing {
    friend bool operator==(const Missing &, const Missing &) = default;
};

/// Brackets as the author wrote them. Not closed: the text ended first.
struct Group {
    NodeId inner{};
    bool isClosed = true;

    friend bool operator==(const Group &, const Group &) = default;
};

struct Not {
    NodeId operand{};
    Span operatorSpan;

    friend bool operator==(const Not &, const Not &) = default;
};

/// A flat chain of one operator: `a and b and c` has three members and two operator spans.
struct Logical {
    LogicalOperator op = LogicalOperator::And;
    std::vector<NodeId> members;
    std::vector<Span> operatorSpans;

    friend bool operator==(const Logical &, const Logical &) = default;
};

struct Comparison {
    NodeId left{};
    ComparisonOperator op = ComparisonOperator::Eq;
    Span operatorSpan;
    NodeId right{};

    friend bool operator==(const Comparison &, const Comparison &) = default;
};

/// A name; the checker finds out which field it is.
struct FieldUse {
    friend bool operator==(const FieldUse &, const FieldUse &) = default;
};

/// A string literal. \c value holds the bytes it stands for.
struct StringLiteral {
    StringNotation notation = StringNotation::Quoted;
    std::string value;

    friend bool operator==(const StringLiteral &, const StringLiteral &) = default;
};

struct Set {
    std::vector<NodeId> members;

    friend bool operator==(const Set &, const Set &) = default;
};

using NodeData =
    std::variant<Missing, Group, Not, Logical, Comparison, FieldUse, StringLiteral, Set>;

struct Node {
    Span span;
    NodeData data;

    friend bool operator==(const Node &, const Node &) = default;
};

/// An immutable tree once the parser has handed it out.
class Ast
{
public:
    [[nodiscard]] NodeId add(Node node);
    void setRoot(NodeId root) noexcept { m_root = root; }

    [[nodiscard]] NodeId root() const noexcept { return m_root; }
    [[nodiscard]] std::size_t size() const noexcept { return m_nodes.size(); }
    [[nodiscard]] const Node &operator[](NodeId id) const noexcept { return m_nodes[toIndex(id)]; }
    [[nodiscard]] const std::vector<Node> &nodes() const noexcept { return m_nodes; }

    /// The node's data as \p T, or null.
    template <typename T> [[nodiscard]] const T *as(NodeId id) const noexcept
    {
        return std::get_if<T>(&m_nodes[toIndex(id)].data);
    }
    /// The node's data, which is a \p T.
    template <typename T> [[nodiscard]] const T &get(NodeId id) const
    {
        return std::get<T>(m_nodes[toIndex(id)].data);
    }
    /// The node inside all brackets that stand directly around it.
    [[nodiscard]] NodeId insideBrackets(NodeId id) const noexcept;

    friend bool operator==(const Ast &, const Ast &) = default;

private:
    std::vector<Node> m_nodes;
    NodeId m_root{};
};

/// Combines lambdas into one visitor; each alternative is to be named.
template <typename... Functions> struct Overload : Functions... {
    using Functions::operator()...;
};

} // namespace rulewright::expression
