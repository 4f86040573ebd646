// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/source_text.h"
#include "core/base/strong_id.h"
#include "core/expression/function.h"
#include "core/expression/ip_address.h"
#include "core/expression/regex.h"
#include "core/expression/type.h"

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

// The tree of an expression: nodes in one vector, children as typed indices, children before
// their parents. Copying a tree copies a vector; what passes find out about a node (traces) lies
// in vectors indexed by NodeId. Every node knows its span, so text, blanks and notation stay
// where they are: in the text. It knows its type as well: what a literal is depends on the value
// in front of it, so the parser has to know types.

namespace rulewright::expression
{

/// An index into the nodes of one Ast.
enum class NodeId : std::uint32_t {};

/// An index into the fields of one Catalog; also the slot of its value in a Request.
enum class FieldId : std::uint16_t {};

/// From the tightest binding to the loosest.
enum class LogicalOperator : std::uint8_t { And, Xor, Or };

enum class ComparisonOperator : std::uint8_t {
    In,
    Eq,
    Ne,
    Ge,
    Le,
    Gt,
    Lt,
    BitwiseAnd,
    Contains,
    Matches,
    Wildcard,
    StrictWildcard,
};

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

/// `any(…)` or `all(…)`.
struct Quantifier {
    bool isAll = false;
    NodeId argument{};
    Span nameSpan;

    friend bool operator==(const Quantifier &, const Quantifier &) = default;
};

struct Comparison {
    NodeId left{};
    ComparisonOperator op = ComparisonOperator::Eq;
    Span operatorSpan;
    NodeId right{};

    friend bool operator==(const Comparison &, const Comparison &) = default;
};

/// The name of a field; empty when the catalog does not know it.
struct FieldUse {
    std::optional<FieldId> field;

    friend bool operator==(const FieldUse &, const FieldUse &) = default;
};

/// `[*]`.
struct EachItem {
    friend bool operator==(const EachItem &, const EachItem &) = default;
};

/// One index: a key of a map, a position in an array, or every item.
struct Index {
    Span span;
    std::variant<EachItem, std::uint32_t, std::string> key;

    friend bool operator==(const Index &, const Index &) = default;
};

/// A field or call with all its indexes.
struct Indexed {
    NodeId base{};
    std::vector<Index> indexes;

    friend bool operator==(const Indexed &, const Indexed &) = default;
};

/// A function call; the function is empty when the catalog does not know it.
struct Call {
    std::optional<FunctionId> function;
    std::vector<NodeId> arguments;
    Span nameSpan;
    /// The first argument contains `[*]`: the function runs once per item.
    bool isMapped = false;

    friend bool operator==(const Call &, const Call &) = default;
};

/// A string literal. \c value holds the bytes it stands for.
struct StringLiteral {
    StringNotation notation = StringNotation::Quoted;
    std::string value;

    friend bool operator==(const StringLiteral &, const StringLiteral &) = default;
};

struct IntegerLiteral {
    std::int64_t value = 0;

    friend bool operator==(const IntegerLiteral &, const IntegerLiteral &) = default;
};

/// `80..90` in a set.
struct IntegerRange {
    std::int64_t first = 0;
    std::int64_t last = 0;

    friend bool operator==(const IntegerRange &, const IntegerRange &) = default;
};

struct AddressLiteral {
    IpAddress value;

    friend bool operator==(const AddressLiteral &, const AddressLiteral &) = default;
};

/// A host, network or range in a set. \c prefixLength is empty for a range.
struct AddressRange {
    IpRange range;
    std::optional<std::uint8_t> prefixLength;

    friend bool operator==(const AddressRange &, const AddressRange &) = default;
};

/// A regular expression; not compiled when its pattern has an error.
struct PatternLiteral {
    StringNotation notation = StringNotation::Quoted;
    std::string pattern;
    std::optional<Regex> regex;

    friend bool operator==(const PatternLiteral &a, const PatternLiteral &b)
    {
        return a.notation == b.notation && a.pattern == b.pattern;
    }
};

struct Set {
    std::vector<NodeId> members;

    friend bool operator==(const Set &, const Set &) = default;
};

/// `$name`, without the sign.
struct ListName {
    std::string name;

    friend bool operator==(const ListName &, const ListName &) = default;
};

using NodeData = std::variant<Missing, Group, Not, Logical, Quantifier, Comparison, FieldUse,
                              Indexed, Call, StringLiteral, IntegerLiteral, IntegerRange,
                              AddressLiteral, AddressRange, PatternLiteral, Set, ListName>;

struct Node {
    Span span;
    Type type;
    NodeData data;

    friend bool operator==(const Node &, const Node &) = default;
};

/// An immutable tree once the parser has handed it out.
class Ast
{
public:
    /// \p data is one of the alternatives of NodeData.
    template <typename T> [[nodiscard]] NodeId add(Span span, Type type, T &&data)
    {
        m_nodes.emplace_back(span, type, std::forward<T>(data));
        return static_cast<NodeId>(m_nodes.size() - 1);
    }
    void setRoot(NodeId root) noexcept { m_root = root; }
    void reserve(std::size_t count) { m_nodes.reserve(count); }

    [[nodiscard]] NodeId root() const noexcept { return m_root; }
    [[nodiscard]] std::size_t size() const noexcept { return m_nodes.size(); }
    [[nodiscard]] const Node &operator[](NodeId id) const noexcept { return m_nodes[toIndex(id)]; }
    [[nodiscard]] const std::vector<Node> &nodes() const noexcept { return m_nodes; }
    [[nodiscard]] Type typeOf(NodeId id) const noexcept { return m_nodes[toIndex(id)].type; }
    [[nodiscard]] Span spanOf(NodeId id) const noexcept { return m_nodes[toIndex(id)].span; }

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
    /// The field that the node names; empty for other nodes.
    [[nodiscard]] std::optional<FieldId> fieldOf(NodeId id) const noexcept;
    /// How many `[*]` the indexes of a value have; 0 for other nodes.
    [[nodiscard]] std::size_t eachCount(NodeId id) const noexcept;
    /// The type of the node as a condition: `[*]` makes an array of it. Error when it is no
    /// condition.
    [[nodiscard]] Type conditionType(NodeId id) const noexcept;
    /// The nodes directly below, in the order of the text.
    [[nodiscard]] std::vector<NodeId> childrenOf(NodeId id) const;

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
