// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/text/simulation_text.h"

#include "ui/text/catalog_text.h"
#include "ui/text/qt_text.h"

#include <QCoreApplication>

#include <utility>

using namespace Qt::StringLiterals;

namespace rulewright
{

namespace
{

/// Texts of the simulation.
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Simulation)
};

using expression::ActualValue;
using expression::CheckedExpression;
using expression::NodeTrace;
using expression::Outcome;
using expression::OutlineItem;
using simulation::CheckKind;
using simulation::CheckState;
using simulation::RuleOutcome;
using simulation::Simulation;
using simulation::Verdict;

/// The node whose trace tells about the row: brackets leave none.
const NodeTrace *traceOf(const simulation::RuleResult &result, expression::NodeId node)
{
    const auto index = toIndex(result.expression.ast.insideBrackets(node));
    return index < result.trace.size() ? &result.trace[index] : nullptr;
}

QString valueText(const ActualValue &value);

QString arrayText(const ActualValue::Items &items)
{
    QStringList list;
    for (const ActualValue &item : items) {
        list += valueText(item);
    }
    return list.isEmpty() ? Tr::tr("(no items)") : list.join(u", "_s);
}

QString mapText(const ActualValue::Entries &entries)
{
    QStringList list;
    for (const auto &[key, item] : entries) {
        list += u"%1: %2"_s.arg(toQString(key), valueText(item));
    }
    return list.isEmpty() ? Tr::tr("(no items)") : list.join(u", "_s);
}

QString valueText(const ActualValue &value)
{
    return actualValueText(value);
}

} // namespace

QString actualValueText(const ActualValue &value)
{
    return std::visit(
        expression::Overload{
            [](expression::Unknown) { return Tr::tr("not given"); },
            [](expression::NoValue) { return Tr::tr("missing"); },
            [](bool truth) { return truth ? Tr::tr("Yes") : Tr::tr("No"); },
            [](std::int64_t number) { return QString::number(number); },
            [](const std::string &text) {
                return text.empty() ? Tr::tr("(empty)") : toQString(text);
            },
            [](const expression::IpAddress &address) { return toQString(toText(address)); },
            [](const ActualValue::Items &items) { return arrayText(items); },
            [](const ActualValue::Entries &entries) { return mapText(entries); },
        },
        value.data);
}

namespace
{

QString quotedValues(const std::vector<std::string> &values)
{
    QStringList list;
    for (const std::string &value : values) {
        list += Tr::tr("“%1”").arg(toQString(value));
    }
    return list.join(u", "_s);
}

QString conditionText(const expression::Condition &condition)
{
    QString label = fieldLabel(condition.field);
    if (condition.key) {
        label = Tr::tr("%1 “%2”").arg(label, toQString(*condition.key));
    }
    if (condition.modifier != expression::Modifier::None) {
        label = u"%1 (%2)"_s.arg(label, modifierText(condition.modifier));
    }
    if (condition.items != expression::Items::One) {
        label = u"%1: %2"_s.arg(label, itemsText(condition.items));
    }
    if (condition.op == expression::ConditionOperator::Is) {
        return (condition.isNegated ? Tr::tr("%1 is No") : Tr::tr("%1 is Yes")).arg(label);
    }
    return u"%1 %2 %3"_s.arg(label, operatorText(condition.op, condition.isNegated),
                             quotedValues(condition.values));
}

QString failedText(CheckKind kind)
{
    switch (kind) {
    case CheckKind::AskedFor:
        return Tr::tr("The client is not asked for a certificate on this host.");
    case CheckKind::Presented: return Tr::tr("The client presents no certificate.");
    case CheckKind::Parsed: return Tr::tr("The certificate cannot be read as a whole.");
    case CheckKind::Chain: return Tr::tr("The certificate was not issued by a known CA.");
    case CheckKind::Validity: return Tr::tr("The certificate is not valid at this time.");
    case CheckKind::Usage: return Tr::tr("The certificate is not meant for client authentication.");
    case CheckKind::Revocation:
        return Tr::tr("The certificate is revoked. It still counts as verified.");
    case CheckKind::NameConstraints:
        return Tr::tr("A CA of the chain does not allow a name of the certificate.");
    case CheckKind::Association: return Tr::tr("The CA is not one of this host.");
    }
    std::unreachable();
}

QString passedText(CheckKind kind)
{
    switch (kind) {
    case CheckKind::AskedFor: return Tr::tr("The host asks for a certificate.");
    case CheckKind::Presented: return Tr::tr("The client presents a certificate.");
    case CheckKind::Parsed: return Tr::tr("The certificate can be read.");
    case CheckKind::Chain: return Tr::tr("The chain ends in a known CA.");
    case CheckKind::Validity: return Tr::tr("The certificate is valid at this time.");
    case CheckKind::Usage: return Tr::tr("The certificate is meant for client authentication.");
    case CheckKind::Revocation: return Tr::tr("The certificate is not known to be revoked.");
    case CheckKind::NameConstraints: return Tr::tr("The CAs of the chain allow its names.");
    case CheckKind::Association: return Tr::tr("The host accepts the CA.");
    }
    std::unreachable();
}

QString notCheckedText(CheckKind kind)
{
    switch (kind) {
    case CheckKind::AskedFor: return Tr::tr("Not checked whether the host asks.");
    case CheckKind::Presented: return Tr::tr("Not checked what the client presents.");
    case CheckKind::Parsed: return Tr::tr("Not checked whether the certificate can be read.");
    case CheckKind::Chain: return Tr::tr("The chain was not checked.");
    case CheckKind::Validity: return Tr::tr("The period was not checked.");
    case CheckKind::Usage: return Tr::tr("The usage was not checked.");
    case CheckKind::Revocation: return Tr::tr("Revocation was not looked up.");
    case CheckKind::NameConstraints: return Tr::tr("The names were not checked.");
    case CheckKind::Association: return Tr::tr("Not checked whether the host accepts the CA.");
    }
    std::unreachable();
}

QString keyIdentifierText(simulation::KeyIdentifierState state)
{
    switch (state) {
    case simulation::KeyIdentifierState::Fits: return Tr::tr("key identifier fits");
    case simulation::KeyIdentifierState::Differs: return Tr::tr("key identifier differs");
    case simulation::KeyIdentifierState::Absent: return Tr::tr("no key identifier");
    }
    std::unreachable();
}

} // namespace

QString verdictText(const Simulation &simulation, const model::Project &project)
{
    const bool isDecided = simulation.decidingRule.has_value();
    const auto index = simulation.decidingRule.value_or(0);
    const QString number = QString::number(index + 1);
    const QString name = isDecided ? toQString(project.rules[index].name) : QString();
    switch (simulation.verdict) {
    case Verdict::Allow: return Tr::tr("ALLOWED — no rule blocked the request.");
    case Verdict::AllowBySkip:
        return Tr::tr("ALLOWED — rule %1 “%2” skips the remaining rules.").arg(number, name);
    case Verdict::Block: return Tr::tr("BLOCKED by rule %1 “%2”").arg(number, name);
    case Verdict::Challenge:
        return Tr::tr("CHALLENGED by rule %1 “%2” (%3)")
            .arg(number, name, actionText(project.rules[index].action));
    case Verdict::Undecided:
        return Tr::tr("UNDECIDED — rule %1 “%2” reads a value that is not given.")
            .arg(number, name);
    }
    std::unreachable();
}

QString verdictWord(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Allow:
    case Verdict::AllowBySkip: return u"allow"_s;
    case Verdict::Block: return u"block"_s;
    case Verdict::Challenge: return u"challenge"_s;
    case Verdict::Undecided: return u"undecided"_s;
    }
    std::unreachable();
}

QString outcomeText(RuleOutcome outcome)
{
    switch (outcome) {
    case RuleOutcome::Matched: return Tr::tr("matched");
    case RuleOutcome::NoMatch: return Tr::tr("no match");
    case RuleOutcome::NotReached: return Tr::tr("not reached");
    case RuleOutcome::Draft: return Tr::tr("draft, skipped");
    case RuleOutcome::HasErrors: return Tr::tr("error, skipped");
    case RuleOutcome::Undecided: return Tr::tr("undecided");
    }
    std::unreachable();
}

QString outcomeText(Outcome outcome)
{
    switch (outcome) {
    case Outcome::NotEvaluated: return Tr::tr("Not evaluated");
    case Outcome::False: return Tr::tr("False");
    case Outcome::True: return Tr::tr("True");
    case Outcome::Unknown: return Tr::tr("Unknown");
    }
    std::unreachable();
}

QString checkText(const simulation::ClientCheck &check)
{
    const QString sentence = check.state == CheckState::Ok       ? passedText(check.kind)
                             : check.state == CheckState::Failed ? failedText(check.kind)
                                                                 : notCheckedText(check.kind);
    QStringList details;
    if (!check.detail.empty()) {
        details += toQString(check.detail);
    }
    if (check.code != 0) {
        details +=
            Tr::tr("OpenSSL %1: %2").arg(QString::number(check.code), toQString(check.reason));
    }
    return details.isEmpty() ? sentence : u"%1 (%2)"_s.arg(sentence, details.join(u"; "_s));
}

QStringList linkTexts(const simulation::ClientCheck &check)
{
    QStringList texts;
    for (const simulation::ChainLink &link : check.links) {
        texts +=
            Tr::tr("%1 — issued by %2: %3, %4")
                .arg(toQString(link.subject), toQString(link.issuer),
                     keyIdentifierText(link.keyIdentifier),
                     link.isSigned ? Tr::tr("signature fits") : Tr::tr("signature does not fit"));
    }
    return texts;
}

QString suggestionText(simulation::SuggestedAct act, const QString &name)
{
    using simulation::SuggestedAct;
    switch (act) {
    case SuggestedAct::AskOnHost: return Tr::tr("Ask for certificates on %1").arg(name);
    case SuggestedAct::ImportIssuer: return Tr::tr("Import the issuer of “%1”…").arg(name);
    case SuggestedAct::TrustAuthority: return Tr::tr("Trust “%1” on this host").arg(name);
    case SuggestedAct::Renew: return Tr::tr("Renew “%1”…").arg(name);
    case SuggestedAct::RenewForClients: return Tr::tr("Renew “%1” for TLS clients…").arg(name);
    case SuggestedAct::Restore: return Tr::tr("Restore “%1”").arg(name);
    }
    std::unreachable();
}

QStringList changedAssumptions(const model::EdgeAssumptions &assumptions)
{
    constexpr model::EdgeAssumptions usual;
    QStringList names;
    const auto add = [&names](bool isChanged, const QString &name) {
        if (isChanged) {
            names += name;
        }
    };
    add(assumptions.fillsUnverified != usual.fillsUnverified,
        Tr::tr("fields of certificates that are not verified stay empty"));
    add(assumptions.revokesExpired != usual.revokesExpired,
        Tr::tr("expired certificates can be revoked"));
    add(assumptions.revocationDelay != usual.revocationDelay, Tr::tr("revocations show later"));
    add(assumptions.requiresClientUsage != usual.requiresClientUsage,
        Tr::tr("any usage is accepted"));
    add(assumptions.triesOtherPaths != usual.triesOtherPaths,
        Tr::tr("only one path to a CA is tried"));
    return names;
}

QString assumptionsText(const model::EdgeAssumptions &assumptions)
{
    const QStringList changed = changedAssumptions(assumptions);
    return changed.isEmpty()
               ? QString()
               : Tr::tr("Judged with changed assumptions: %1").arg(changed.join(u"; "_s));
}

QString itemText(const CheckedExpression &expression, const OutlineItem &item)
{
    if (item.condition) {
        return conditionText(*item.condition);
    }
    if (item.kind == expression::ItemKind::Custom) {
        return toQString(textAt(expression.text, expression.ast[item.node].span));
    }
    const QString group = groupText(item.op, item.children.size());
    return item.isNegated ? Tr::tr("Not: %1").arg(group) : group;
}

Outcome outcomeOf(const simulation::RuleResult &result, const OutlineItem &item)
{
    const NodeTrace *trace = traceOf(result, item.node);
    return trace ? trace->outcome : Outcome::NotEvaluated;
}

QString actualText(const simulation::RuleResult &result, const OutlineItem &item)
{
    const NodeTrace *inner = traceOf(result, item.inner);
    const NodeTrace *outer = traceOf(result, item.node);
    if (item.condition && inner && inner->actual) {
        return valueText(*inner->actual);
    }
    const bool isSkipped = outer && outer->outcome == Outcome::NotEvaluated && outer->decidedBy;
    return isSkipped ? Tr::tr("not needed: an earlier part already decides") : QString();
}

} // namespace rulewright
