// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/text/catalog_text.h"

#include <QCoreApplication>

#include <array>
#include <string>
#include <utility>

namespace rulewright
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Catalog)
};

/// The labels and helps of core/expression/catalog.cpp once more: lupdate collects them here.
constexpr auto fieldTexts = std::to_array<const char *>({
    QT_TRANSLATE_NOOP("Catalog", "Hostname"),
    QT_TRANSLATE_NOOP("Catalog", "The host that the client asks for, as in the Host header."),
    QT_TRANSLATE_NOOP("Catalog", "URI Path"),
    QT_TRANSLATE_NOOP("Catalog", "The path of the address, without the query."),
    QT_TRANSLATE_NOOP("Catalog", "Request Method"),
    QT_TRANSLATE_NOOP("Catalog", "The HTTP method in upper case, for example GET."),
    QT_TRANSLATE_NOOP("Catalog", "Client Certificate Verified"),
    QT_TRANSLATE_NOOP("Catalog",
                      "Yes when the certificate is valid and issued by an authority of the "
                      "host. A revoked certificate still counts as verified."),
    QT_TRANSLATE_NOOP("Catalog", "Client Certificate Revoked"),
    QT_TRANSLATE_NOOP("Catalog", "Yes when the certificate is valid but revoked."),
    QT_TRANSLATE_NOOP("Catalog", "Client Certificate Presented"),
    QT_TRANSLATE_NOOP("Catalog", "Yes when the client sent a certificate, valid or not."),
    QT_TRANSLATE_NOOP("Catalog", "Client Certificate Issuer DN"),
    QT_TRANSLATE_NOOP("Catalog", "The name of the authority that issued the certificate."),
    QT_TRANSLATE_NOOP("Catalog", "Client Certificate Subject DN"),
    QT_TRANSLATE_NOOP("Catalog", "The name of the certificate’s owner."),
    QT_TRANSLATE_NOOP("Catalog", "Client Certificate Issuer DN (RFC 2253)"),
    QT_TRANSLATE_NOOP("Catalog", "The issuer’s name, most specific part first."),
    QT_TRANSLATE_NOOP("Catalog", "Client Certificate Subject DN (RFC 2253)"),
    QT_TRANSLATE_NOOP("Catalog", "The owner’s name, most specific part first."),
    QT_TRANSLATE_NOOP("Catalog", "Client Certificate Issuer DN (legacy)"),
    QT_TRANSLATE_NOOP("Catalog", "The issuer’s name with a slash before each part."),
    QT_TRANSLATE_NOOP("Catalog", "Client Certificate Subject DN (legacy)"),
    QT_TRANSLATE_NOOP("Catalog", "The owner’s name with a slash before each part."),
    QT_TRANSLATE_NOOP("Catalog", "Client Certificate Serial"),
    QT_TRANSLATE_NOOP("Catalog", "The serial number in upper-case hexadecimal digits."),
    QT_TRANSLATE_NOOP("Catalog", "Client Certificate Issuer Serial"),
    QT_TRANSLATE_NOOP("Catalog", "The serial number of the issuer’s certificate, in upper case."),
    QT_TRANSLATE_NOOP("Catalog", "Client Certificate SHA-256 Fingerprint"),
    QT_TRANSLATE_NOOP("Catalog", "64 hexadecimal digits in lower case."),
    QT_TRANSLATE_NOOP("Catalog", "Client Certificate SHA-1 Fingerprint"),
    QT_TRANSLATE_NOOP("Catalog", "40 hexadecimal digits in lower case."),
    QT_TRANSLATE_NOOP("Catalog", "Client Certificate Not Before"),
    QT_TRANSLATE_NOOP("Catalog", "The start of the validity, as text: “Mar 21 13:35:00 2022 GMT”."),
    QT_TRANSLATE_NOOP("Catalog", "Client Certificate Not After"),
    QT_TRANSLATE_NOOP("Catalog", "The end of the validity, as text: “Mar 21 13:35:00 2023 GMT”."),
    QT_TRANSLATE_NOOP("Catalog", "Client Certificate SKI"),
    QT_TRANSLATE_NOOP("Catalog", "The subject key identifier in upper-case hexadecimal digits."),
    QT_TRANSLATE_NOOP("Catalog", "Client Certificate Issuer SKI"),
    QT_TRANSLATE_NOOP("Catalog", "The subject key identifier of the issuer, in upper case."),
    QT_TRANSLATE_NOOP("Catalog", "Client Certificate (RFC 9440)"),
    QT_TRANSLATE_NOOP("Catalog",
                      "The certificate as a Client-Cert header value; empty when it exceeds "
                      "10 KiB."),
    QT_TRANSLATE_NOOP("Catalog", "Client Certificate (RFC 9440) too large"),
    QT_TRANSLATE_NOOP("Catalog", "Yes when the encoded certificate exceeds 10 KiB."),
    QT_TRANSLATE_NOOP("Catalog", "Certificate Chain (RFC 9440)"),
    QT_TRANSLATE_NOOP("Catalog",
                      "The other certificates as sent, as a Client-Cert-Chain header value; "
                      "empty when they exceed 16 KiB."),
    QT_TRANSLATE_NOOP("Catalog", "Certificate Chain (RFC 9440) too large"),
    QT_TRANSLATE_NOOP("Catalog", "Yes when the encoded chain exceeds 16 KiB."),
});

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

QString categoryText(expression::FieldCategory category)
{
    switch (category) {
    case expression::FieldCategory::ClientCertificate: return Tr::tr("Client certificate (mTLS)");
    case expression::FieldCategory::HostAndUrl: return Tr::tr("Host and URL");
    case expression::FieldCategory::Request: return Tr::tr("Request");
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

std::span<const char *const> translatableFieldTexts() noexcept
{
    return fieldTexts;
}

} // namespace rulewright
