// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/text/catalog_text.h"

#include <QCoreApplication>

#include <string>
#include <utility>

namespace rulewright
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Catalog)
};

QString translated(std::string_view source)
{
    return QCoreApplication::translate("Catalog", std::string(source).c_str());
}

QString negatedText(expression::ConditionOperator op)
{
    switch (op) {
    case expression::ConditionOperator::Is: return Tr::tr("is");
    case expression::ConditionOperator::Eq: return Tr::tr("equals, negated");
    case expression::ConditionOperator::Ne: return Tr::tr("does not equal, negated");
    case expression::ConditionOperator::In: return Tr::tr("is not in");
    case expression::ConditionOperator::InList: return Tr::tr("is not in list");
    case expression::ConditionOperator::Contains: return Tr::tr("does not contain");
    case expression::ConditionOperator::StartsWith: return Tr::tr("does not start with");
    case expression::ConditionOperator::EndsWith: return Tr::tr("does not end with");
    case expression::ConditionOperator::Wildcard: return Tr::tr("does not match wildcard");
    case expression::ConditionOperator::StrictWildcard:
        return Tr::tr("does not match strict wildcard");
    case expression::ConditionOperator::Matches: return Tr::tr("does not match regex");
    case expression::ConditionOperator::Lt: return Tr::tr("less than, negated");
    case expression::ConditionOperator::Le: return Tr::tr("less than or equal to, negated");
    case expression::ConditionOperator::Gt: return Tr::tr("greater than, negated");
    case expression::ConditionOperator::Ge: return Tr::tr("greater than or equal to, negated");
    }
    std::unreachable();
}

} // namespace

QString fieldLabel(expression::FieldId field)
{
    return translated(expression::cloudflareCatalog()[field].label);
}

QString fieldHelp(expression::FieldId field)
{
    return translated(expression::cloudflareCatalog()[field].help);
}

QString functionHelp(const expression::Function &function)
{
    return translated(function.help);
}

QString categoryText(expression::FieldCategory category)
{
    switch (category) {
    case expression::FieldCategory::ClientCertificate: return Tr::tr("Client certificate (mTLS)");
    case expression::FieldCategory::HostAndUrl: return Tr::tr("Host and URL");
    case expression::FieldCategory::Request: return Tr::tr("Request");
    case expression::FieldCategory::HeadersAndCookies: return Tr::tr("Headers and cookies");
    case expression::FieldCategory::Network: return Tr::tr("Network and location");
    case expression::FieldCategory::Tls: return Tr::tr("TLS");
    case expression::FieldCategory::Other: return Tr::tr("Other");
    }
    std::unreachable();
}

QString operatorText(expression::ConditionOperator op, bool isNegated)
{
    if (isNegated) {
        return negatedText(op);
    }
    switch (op) {
    case expression::ConditionOperator::Is: return Tr::tr("is");
    case expression::ConditionOperator::Eq: return Tr::tr("equals");
    case expression::ConditionOperator::Ne: return Tr::tr("does not equal");
    case expression::ConditionOperator::In: return Tr::tr("is in");
    case expression::ConditionOperator::InList: return Tr::tr("is in list");
    case expression::ConditionOperator::Contains: return Tr::tr("contains");
    case expression::ConditionOperator::StartsWith: return Tr::tr("starts with");
    case expression::ConditionOperator::EndsWith: return Tr::tr("ends with");
    case expression::ConditionOperator::Wildcard: return Tr::tr("wildcard");
    case expression::ConditionOperator::StrictWildcard: return Tr::tr("strict wildcard");
    case expression::ConditionOperator::Matches: return Tr::tr("matches regex");
    case expression::ConditionOperator::Lt: return Tr::tr("less than");
    case expression::ConditionOperator::Le: return Tr::tr("less than or equal to");
    case expression::ConditionOperator::Gt: return Tr::tr("greater than");
    case expression::ConditionOperator::Ge: return Tr::tr("greater than or equal to");
    }
    std::unreachable();
}

QString modifierText(expression::Modifier modifier)
{
    switch (modifier) {
    case expression::Modifier::None: return {};
    case expression::Modifier::Lower: return Tr::tr("ignore case");
    case expression::Modifier::Upper: return Tr::tr("upper case");
    case expression::Modifier::Length: return Tr::tr("length");
    }
    std::unreachable();
}

QString itemsText(expression::Items items)
{
    switch (items) {
    case expression::Items::One: return {};
    case expression::Items::Any: return Tr::tr("any item");
    case expression::Items::All: return Tr::tr("all items");
    }
    std::unreachable();
}

QString groupText(expression::LogicalOperator op, std::size_t memberCount)
{
    switch (op) {
    case expression::LogicalOperator::And: return Tr::tr("All of");
    case expression::LogicalOperator::Or: return Tr::tr("Any of");
    case expression::LogicalOperator::Xor:
        return memberCount > 2 ? Tr::tr("An odd number of (xor)") : Tr::tr("Exactly one of (xor)");
    }
    std::unreachable();
}

QString conjunctionText(expression::LogicalOperator op)
{
    switch (op) {
    case expression::LogicalOperator::And: return Tr::tr("and");
    case expression::LogicalOperator::Or: return Tr::tr("or");
    case expression::LogicalOperator::Xor: return Tr::tr("xor");
    }
    std::unreachable();
}

QString actionText(model::Action action)
{
    switch (action) {
    case model::Action::Block: return Tr::tr("Block");
    case model::Action::ManagedChallenge: return Tr::tr("Managed Challenge");
    case model::Action::JsChallenge: return Tr::tr("JS Challenge");
    case model::Action::Challenge: return Tr::tr("Interactive Challenge");
    case model::Action::Skip: return Tr::tr("Skip");
    case model::Action::Log: return Tr::tr("Log");
    }
    std::unreachable();
}

QString actionHelp(model::Action action)
{
    switch (action) {
    case model::Action::Block: return Tr::tr("Blocks the request. No later rule is evaluated.");
    case model::Action::ManagedChallenge:
        return Tr::tr("Lets the service choose a challenge. No later rule is evaluated.");
    case model::Action::JsChallenge:
        return Tr::tr("Asks the browser to run a script. No later rule is evaluated.");
    case model::Action::Challenge:
        return Tr::tr("Asks the visitor to solve a challenge. No later rule is evaluated.");
    case model::Action::Skip: return Tr::tr("Skips the rules that follow.");
    case model::Action::Log:
        return Tr::tr("Writes an entry to the log. Later rules are evaluated.");
    }
    std::unreachable();
}

QString stateText(model::RuleState state)
{
    return state == model::RuleState::Deployed ? Tr::tr("Deployed") : Tr::tr("Draft");
}

} // namespace rulewright
