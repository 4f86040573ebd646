// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/text/condition_clause.h"

#include "core/expression/catalog.h"
#include "ui/text/catalog_text.h"
#include "ui/text/qt_text.h"

#include <QCoreApplication>

#include <utility>

namespace rulewright
{

namespace
{

/// Clauses of sentences about conditions.
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Clause)
};

using expression::Condition;
using expression::ConditionOperator;
using expression::Items;
using expression::Modifier;

QString valueOf(const Condition &condition)
{
    return condition.key
               ? Tr::tr("%1 “%2”").arg(fieldLabel(condition.field), toQString(*condition.key))
               : fieldLabel(condition.field);
}

QString modified(Modifier modifier, const QString &value)
{
    switch (modifier) {
    case Modifier::None: return value;
    case Modifier::Lower: return Tr::tr("%1 in lower case").arg(value);
    case Modifier::Upper: return Tr::tr("%1 in upper case").arg(value);
    case Modifier::Length: return Tr::tr("the length of %1").arg(value);
    }
    std::unreachable();
}

/// What the condition is about. A negation belongs to the items, where there are some: no item
/// is something else than an item that is not.
QString subjectOf(const Condition &condition)
{
    const QString value = modified(condition.modifier, valueOf(condition));
    switch (condition.items) {
    case Items::One: return value;
    case Items::Any:
        return (condition.isNegated ? Tr::tr("no item of %1") : Tr::tr("any item of %1"))
            .arg(value);
    case Items::All:
        return (condition.isNegated ? Tr::tr("not every item of %1") : Tr::tr("every item of %1"))
            .arg(value);
    }
    std::unreachable();
}

/// The pattern of a clause: %1 is the subject, %2 the values.
QString positivePattern(ConditionOperator op)
{
    switch (op) {
    case ConditionOperator::Is: return Tr::tr("%1 is Yes");
    case ConditionOperator::Eq:
    case ConditionOperator::In: return Tr::tr("%1 is %2");
    case ConditionOperator::Ne: return Tr::tr("%1 is not %2");
    case ConditionOperator::InList: return Tr::tr("%1 is in the list %2");
    case ConditionOperator::Contains: return Tr::tr("%1 contains %2");
    case ConditionOperator::StartsWith: return Tr::tr("%1 starts with %2");
    case ConditionOperator::EndsWith: return Tr::tr("%1 ends with %2");
    case ConditionOperator::Wildcard: return Tr::tr("%1 matches the wildcard %2");
    case ConditionOperator::StrictWildcard: return Tr::tr("%1 matches the strict wildcard %2");
    case ConditionOperator::Matches: return Tr::tr("%1 matches the regular expression %2");
    case ConditionOperator::Lt: return Tr::tr("%1 is less than %2");
    case ConditionOperator::Le: return Tr::tr("%1 is at most %2");
    case ConditionOperator::Gt: return Tr::tr("%1 is greater than %2");
    case ConditionOperator::Ge: return Tr::tr("%1 is at least %2");
    }
    std::unreachable();
}

QString negatedPattern(ConditionOperator op)
{
    switch (op) {
    case ConditionOperator::Is: return Tr::tr("%1 is No");
    case ConditionOperator::Eq:
    case ConditionOperator::In: return Tr::tr("%1 is not %2");
    case ConditionOperator::Ne: return Tr::tr("it is not true that %1 is not %2");
    case ConditionOperator::InList: return Tr::tr("%1 is not in the list %2");
    case ConditionOperator::Contains: return Tr::tr("%1 does not contain %2");
    case ConditionOperator::StartsWith: return Tr::tr("%1 does not start with %2");
    case ConditionOperator::EndsWith: return Tr::tr("%1 does not end with %2");
    case ConditionOperator::Wildcard: return Tr::tr("%1 does not match the wildcard %2");
    case ConditionOperator::StrictWildcard:
        return Tr::tr("%1 does not match the strict wildcard %2");
    case ConditionOperator::Matches: return Tr::tr("%1 does not match the regular expression %2");
    case ConditionOperator::Lt: return Tr::tr("%1 is not less than %2");
    case ConditionOperator::Le: return Tr::tr("%1 is not at most %2");
    case ConditionOperator::Gt: return Tr::tr("%1 is not greater than %2");
    case ConditionOperator::Ge: return Tr::tr("%1 is not at least %2");
    }
    std::unreachable();
}

/// Yes/no fields for which people have words of their own; empty for the others.
QString truthClause(std::string_view field, bool isNegated)
{
    if (field == "cf.tls_client_auth.cert_verified") {
        return isNegated ? Tr::tr("the client certificate is not verified")
                         : Tr::tr("the client certificate is verified");
    }
    if (field == "cf.tls_client_auth.cert_revoked") {
        return isNegated ? Tr::tr("the client certificate is not revoked")
                         : Tr::tr("the client certificate is revoked");
    }
    if (field == "cf.tls_client_auth.cert_presented") {
        return isNegated ? Tr::tr("the client presents no certificate")
                         : Tr::tr("the client presents a certificate");
    }
    if (field == "ssl") {
        return isNegated ? Tr::tr("the client does not use HTTPS")
                         : Tr::tr("the client uses HTTPS");
    }
    return {};
}

bool isQuoted(const Condition &condition)
{
    return operandType(condition, expression::cloudflareCatalog()) == expression::Type::Bytes;
}

} // namespace

QString alternatives(const std::vector<std::string> &values, bool isQuoted)
{
    QString text = values.empty() ? Tr::tr("one of no values") : QString();
    for (std::size_t i = 0; i < values.size(); ++i) {
        const QString raw = toQString(values[i]);
        const QString value = isQuoted ? Tr::tr("“%1”").arg(raw) : raw;
        const bool isLast = i + 1 == values.size();
        text = i == 0 ? value : (isLast ? Tr::tr("%1 or %2") : Tr::tr("%1, %2")).arg(text, value);
    }
    return text;
}

QString conditionClause(const Condition &condition)
{
    const bool isTruth = condition.op == ConditionOperator::Is && condition.items == Items::One;
    const QString own = isTruth ? truthClause(expression::cloudflareCatalog()[condition.field].name,
                                              condition.isNegated)
                                : QString();
    if (!own.isEmpty()) {
        return own;
    }
    const bool isNegated = condition.isNegated && condition.items == Items::One;
    const QString pattern =
        isNegated ? negatedPattern(condition.op) : positivePattern(condition.op);
    const QString subject = subjectOf(condition);
    const bool isList = condition.op == ConditionOperator::InList;
    return condition.op == ConditionOperator::Is
               ? pattern.arg(subject)
               : pattern.arg(subject,
                             alternatives(condition.values, isList || isQuoted(condition)));
}

} // namespace rulewright
