// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/text/sentence_text.h"

#include "core/expression/outline.h"
#include "ui/text/condition_clause.h"
#include "ui/text/qt_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <span>
#include <utility>

namespace rulewright
{

namespace
{

/// Sentences about expressions.
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Sentence)
};

using expression::CheckedExpression;
using expression::Condition;
using expression::ConditionOperator;
using expression::ItemId;
using expression::ItemKind;
using expression::LogicalOperator;
using expression::Outline;
using expression::OutlineItem;

/// A part of the sentence. Compound: it has an “and” or “or” of its own.
struct Clause {
    QString text;
    bool isCompound = false;
};

std::string_view nameOf(const Condition &condition)
{
    return expression::cloudflareCatalog()[condition.field].name;
}

/// `http.host eq` or `in`, which the sentence starts with.
bool namesHosts(const OutlineItem &item)
{
    const bool isPlain = item.condition && !item.condition->isNegated &&
                         !item.condition->values.empty() &&
                         item.condition->modifier == expression::Modifier::None;
    return isPlain && nameOf(*item.condition) == "http.host" &&
           (item.condition->op == ConditionOperator::Eq ||
            item.condition->op == ConditionOperator::In);
}

QString joined(LogicalOperator op, const QString &first, const QString &last, bool isCompound)
{
    if (op == LogicalOperator::Or) {
        return (isCompound ? Tr::tr("%1, or %2") : Tr::tr("%1 or %2")).arg(first, last);
    }
    return (isCompound ? Tr::tr("%1, and %2") : Tr::tr("%1 and %2")).arg(first, last);
}

/// The words that tell where a group starts. The outermost “and” needs none.
QString opened(LogicalOperator op, const QString &list, std::size_t count, bool isOutermost)
{
    switch (op) {
    case LogicalOperator::And:
        return isOutermost  ? list
               : count == 2 ? Tr::tr("both %1").arg(list)
                            : Tr::tr("all of these are true: %1").arg(list);
    case LogicalOperator::Or: return Tr::tr("either %1").arg(list);
    case LogicalOperator::Xor:
        return (count == 2 ? Tr::tr("exactly one of these is true: %1")
                           : Tr::tr("an odd number of these is true: %1"))
            .arg(list);
    }
    std::unreachable();
}

/// Writes the clauses of one expression; lives for one call.
class SentenceWriter
{
public:
    explicit SentenceWriter(const CheckedExpression &expression)
        : m_expression(expression), m_outline(expression, expression::cloudflareCatalog())
    {
    }

    QString write() const
    {
        const OutlineItem &root = m_outline[Outline::root()];
        const bool isList = root.op == LogicalOperator::And && !root.isNegated;
        if (!isList) {
            return Tr::tr("Matches requests where %1.").arg(clause(Outline::root(), 0).text);
        }
        const std::span<const ItemId> members(root.children);
        return namesHosts(m_outline[members.front()])
                   ? aboutHosts(*m_outline[members.front()].condition, members.subspan(1))
                   : aboutRequests(members);
    }

private:
    QString aboutHosts(const Condition &hosts, std::span<const ItemId> rest) const
    {
        const QString names = alternatives(hosts.values, false);
        if (rest.empty()) {
            return Tr::tr("Matches requests to %1.").arg(names);
        }
        const Condition *only = onlyTruth(rest);
        const std::string_view field = only ? nameOf(*only) : std::string_view();
        if (field == "cf.tls_client_auth.cert_verified") {
            return (only->isNegated
                        ? Tr::tr("Matches requests to %1 whose client certificate is not verified.")
                        : Tr::tr("Matches requests to %1 whose client certificate is verified."))
                .arg(names);
        }
        if (field == "cf.tls_client_auth.cert_revoked") {
            return (only->isNegated
                        ? Tr::tr("Matches requests to %1 whose client certificate is not revoked.")
                        : Tr::tr("Matches requests to %1 whose client certificate is revoked."))
                .arg(names);
        }
        return Tr::tr("Matches requests to %1 where %2.").arg(names, list(rest));
    }

    QString aboutRequests(std::span<const ItemId> members) const
    {
        const Condition *only = onlyTruth(members);
        const std::string_view field = only ? nameOf(*only) : std::string_view();
        if (field == "true" || field == "false") {
            return (field == "true") != only->isNegated ? Tr::tr("Matches all requests.")
                                                        : Tr::tr("Matches no request.");
        }
        return Tr::tr("Matches requests where %1.").arg(list(members));
    }

    /// The only member, when it is a yes/no field.
    const Condition *onlyTruth(std::span<const ItemId> members) const
    {
        const auto &condition = m_outline[members.front()].condition;
        const bool isTruth = members.size() == 1 && condition &&
                             condition->op == ConditionOperator::Is &&
                             condition->items == expression::Items::One;
        return isTruth ? &*condition : nullptr;
    }

    QString list(std::span<const ItemId> members) const
    {
        return members.size() == 1 ? clause(members.front(), 0).text
                                   : group(LogicalOperator::And, members, 0);
    }

    Clause clause(ItemId id, int depth) const
    {
        const OutlineItem &item = m_outline[id];
        if (item.condition) {
            return {conditionClause(*item.condition), item.condition->values.size() > 1};
        }
        if (item.kind == ItemKind::Custom) {
            const auto text = textAt(m_expression.text, m_expression.ast.spanOf(item.node));
            return {Tr::tr("“%1” is true").arg(toQString(text))};
        }
        const int inner = item.isNegated ? std::max(depth, 1) : depth;
        const QString text = group(item.op, item.children, inner);
        return {item.isNegated ? Tr::tr("it is not true that %1").arg(text) : text, true};
    }

    /// The members, at least two, one after the other; in brackets where words alone no longer tell
    /// them apart.
    QString group(LogicalOperator op, std::span<const ItemId> members, int depth) const
    {
        std::vector<Clause> clauses;
        for (const ItemId member : members) {
            clauses.push_back(clause(member, depth + 1));
        }
        const bool isCompound = std::ranges::any_of(clauses, &Clause::isCompound);
        QString text;
        for (std::size_t i = 0; i + 1 < clauses.size(); ++i) {
            text = i == 0 ? clauses[i].text : Tr::tr("%1, %2").arg(text, clauses[i].text);
        }
        text = opened(op, joined(op, text, clauses.back().text, isCompound), clauses.size(),
                      depth == 0);
        return depth > 1 ? Tr::tr("(%1)").arg(text) : text;
    }

    const CheckedExpression &m_expression;
    Outline m_outline;
};

} // namespace

QString sentenceText(const CheckedExpression &expression)
{
    return expression.isValid() ? SentenceWriter(expression).write() : QString();
}

} // namespace rulewright
