// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/certificates/issue_dialog.h"

#include "core/model/certificate_status.h"
#include "core/model/issue_conflicts.h"
#include "core/x509/issue_check.h"
#include "core/x509/renewal.h"
#include "ui/certificates/advanced_fields.h"
#include "ui/certificates/issue_preview.h"
#include "ui/certificates/issued_tests.h"
#include "ui/certificates/key_source_field.h"
#include "ui/certificates/period_field.h"
#include "ui/certificates/script_names.h"
#include "ui/certificates/signer_field.h"
#include "ui/certificates/subject_fields.h"
#include "ui/certificates/unknown_authority.h"
#include "ui/certificates/usage_field.h"
#include "ui/text/alternative_name_text.h"
#include "ui/text/qt_text.h"
#include "ui/widgets/chip_field.h"
#include "ui/widgets/new_passphrase.h"
#include "ui/widgets/read_only_text.h"
#include "ui/widgets/window_size.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSpinBox>

#include <algorithm>
#include <format>
#include <iterator>
#include <utility>

using namespace Qt::StringLiterals;

namespace rulewright
{

namespace
{

constexpr int mostAtOnce = 1000;

/// “scanner-007” for the seventh of many.
std::string numbered(const std::string &name, int number, int count)
{
    const auto digits = std::max(3, static_cast<int>(QString::number(count).size()));
    return name + toStdString(u"-%1"_s.arg(number, digits, 10, QLatin1Char('0')));
}

/// A certificate without a name of its own goes by its first alternative name.
std::string nameOf(const x509::Certificate &leaf)
{
    const std::string &name = leaf.subject().commonName;
    const std::vector<std::string> &others = leaf.subjectAlternativeNames();
    return name.empty() && !others.empty() ? others.front() : name;
}

QString faultText(model::TestingFault fault)
{
    switch (fault) {
    case model::TestingFault::None: return IssueDialog::tr("No fault");
    case model::TestingFault::Expired: return IssueDialog::tr("Already expired");
    case model::TestingFault::NotYetValid: return IssueDialog::tr("Starts tomorrow");
    case model::TestingFault::WrongUsage: return IssueDialog::tr("Wrong usage (for servers)");
    case model::TestingFault::UnknownIssuer: return IssueDialog::tr("Unknown issuer");
    case model::TestingFault::RevokedAtOnce: return IssueDialog::tr("Revoked at once");
    }
    std::unreachable();
}

} // namespace

IssueDialog::IssueDialog(const MakingContext &context, QWidget *parent)
    : MakingDialog(context, parent), m_signer(new SignerField(this->context(), fields())),
      m_source(new KeySourceField(fields())), m_subject(new SubjectFields(fields())),
      m_names(new ChipField(fields())), m_period(new PeriodField(context.now, fields())),
      m_usage(new UsageField(fields())), m_count(new QSpinBox(fields())),
      m_fault(new QComboBox(fields())),
      m_advanced(new AdvancedFields(x509::CertificateProfile::Client, fields())),
      m_exportsNow(new QCheckBox(fields())), m_addsTests(new QCheckBox(fields())),
      m_preview(new QPlainTextEdit(fields()))
{
    setObjectName(u"issueDialog"_s);
    setWindowTitle(tr("Issue Certificate"));
    createFields();
    createPreview();
    makeScrollable()->addWidget(m_preview, 2);
    createFoot(tr("&Issue"));
    m_subject->setFocus();
    resizeToText(*this, 130, 42);
}

void IssueDialog::createFields()
{
    auto *form = new QFormLayout;
    column()->addLayout(form);
    createSource(*form);
    createNames(*form);
    createValidity(*form);
    createTesting(*form);
    column()->addWidget(passphrase());
    addAdvanced(m_advanced);
    createAfterwards();
    column()->addStretch(1);
}

void IssueDialog::createAfterwards()
{
    m_exportsNow->setObjectName(u"issueExportsNow"_s);
    m_exportsNow->setText(tr("E&xport afterwards"));
    m_addsTests->setObjectName(u"issueAddsTests"_s);
    m_addsTests->setText(tr("Add to tests"));
    column()->addWidget(m_exportsNow);
    column()->addWidget(m_addsTests);
}

void IssueDialog::createSource(QFormLayout &form)
{
    connect(m_signer, &SignerField::changed, this, &IssueDialog::refresh);
    connect(m_source, &KeySourceField::changed, this, &IssueDialog::takeSource);
    form.addRow(tr("Issued &by"), m_signer);
    form.addRow(tr("Sou&rce"), m_source);
}

void IssueDialog::createNames(QFormLayout &form)
{
    m_names->setObjectName(u"issueNames"_s);
    m_names->setAccessibleNames(tr("Alternative names"), tr("Add an alternative name"));
    m_names->setPlaceholderText(tr("host, e-mail, URI or IP address"));
    m_names->setReader(&alternativeNameChip);
    connect(m_names, &ChipField::valuesChanged, this, &IssueDialog::refresh);
    m_subject->addTo(form);
    form.addRow(tr("Al&ternative names"), m_names);
}

void IssueDialog::createValidity(QFormLayout &form)
{
    m_period->addPresets();
    m_count->setObjectName(u"issueCount"_s);
    m_count->setRange(1, mostAtOnce);
    form.addRow(tr("&Valid for"), m_period);
    form.addRow(tr("U&sage"), m_usage);
    form.addRow(tr("&How many"), m_count);
}

void IssueDialog::createTesting(QFormLayout &form)
{
    m_fault->setObjectName(u"issueFault"_s);
    using enum model::TestingFault;
    for (const auto fault :
         {None, Expired, NotYetValid, WrongUsage, UnknownIssuer, RevokedAtOnce}) {
        m_fault->addItem(faultText(fault), std::to_underlying(fault));
    }
    form.addRow(tr("&For testing"), m_fault);
}

void IssueDialog::createPreview()
{
    m_preview->setObjectName(u"issuePreview"_s);
    m_preview->setAccessibleName(tr("Preview"));
    m_preview->setReadOnly(true);
    m_preview->setTabChangesFocus(true);
}

void IssueDialog::setIssuer(model::AuthorityId id)
{
    m_signer->choose(id);
}

void IssueDialog::renew(const model::ClientCertificate &certificate)
{
    const x509::Certificate &old = certificate.leaf;
    const x509::CertificateRequest again = x509::renewalOf(old, context().now);
    setWindowTitle(tr("Renew “%1”").arg(toQString(certificate.name)));
    m_subject->setSubject(again.subject, again.encodedSubject);
    m_names->setValues(toTexts(again.alternativeNames));
    m_usage->setUsages(again.usages.value_or(x509::usagesOf(again.profile)));
    m_advanced->setKeyId(again.keyId);
    const auto days = std::chrono::ceil<std::chrono::days>(again.notAfter - again.notBefore);
    m_period->setPeriod(static_cast<int>(days.count()), PeriodUnit::Days);
    if (const model::Authority *issuer = model::findIssuer(context().project, old)) {
        setIssuer(issuer->id);
    }
    if (const KeyRing::Key key = context().keys.find(old)) {
        m_source->setKey(key, toQString(certificate.name));
    }
    refresh();
}

void IssueDialog::useForClients()
{
    m_usage->setUsages(x509::usagesOf(x509::CertificateProfile::Client));
    refresh();
}

/// What a request asks for is shown and can be changed, except for its subject.
void IssueDialog::takeSource()
{
    const x509::SigningRequest *asked = m_source->request();
    if (asked) {
        const x509::CertificateRequest wanted = x509::requestFor(*asked);
        m_subject->setSubject(asked->nameParts(), wanted.encodedSubject);
        m_names->setValues(toTexts(wanted.alternativeNames));
    }
    m_subject->setFixed(asked);
    passphrase()->setVisible(!asked);
    if (!m_source->isNewKey()) {
        m_count->setValue(1);
    }
    m_count->setEnabled(m_source->isNewKey());
    refresh();
}

int IssueDialog::count() const
{
    return m_count->value();
}

model::TestingFault IssueDialog::fault() const
{
    return static_cast<model::TestingFault>(m_fault->currentData().toUInt());
}

std::vector<x509::AlternativeName> IssueDialog::alternativeNames() const
{
    std::vector<x509::AlternativeName> names;
    for (const QString &text : m_names->values()) {
        names.push_back(toAlternativeName(text));
    }
    return names;
}

/// \p number counts from 1 where there are many.
x509::CertificateRequest IssueDialog::request(int number) const
{
    x509::CertificateRequest request{.subject = {},
                                     .notBefore = context().now,
                                     .notAfter = m_period->end(),
                                     .alternativeNames = alternativeNames(),
                                     .usages = m_usage->usages()};
    m_subject->fill(request);
    m_advanced->fill(request);
    if (number > 0) {
        request.encodedSubject.clear();
        request.subject.commonName = numbered(request.subject.commonName, number, count());
    }
    model::putFault(fault(), request, context().now);
    return request;
}

std::vector<Diagnostic> IssueDialog::findings() const
{
    const auto source = m_source->source();
    const auto *kind = source ? std::get_if<x509::KeyKind>(&*source) : nullptr;
    const model::Authority *issuer =
        fault() == model::TestingFault::UnknownIssuer ? nullptr : m_signer->authority();
    const x509::CertificateRequest wanted = request(count() > 1 ? count() : 0);
    auto found = x509::checkRequest(wanted, {.issuer = issuer ? &issuer->certificate : nullptr,
                                             .newKey = kind ? std::optional(*kind) : std::nullopt});
    if (issuer) {
        std::ranges::move(model::findConflicts(context().project, *issuer, wanted),
                          std::back_inserter(found));
    }
    return found;
}

QString IssueDialog::missing() const
{
    const bool isKnown = fault() != model::TestingFault::UnknownIssuer;
    if (isKnown && !m_signer->missing().isEmpty()) {
        return m_signer->missing();
    }
    if (!m_source->missing().isEmpty()) {
        return m_source->missing();
    }
    if (count() > 1 && m_subject->parts().commonName.empty()) {
        return tr("Enter a name: the certificates are numbered by it.");
    }
    if (count() > 1 && m_advanced->hasSerial()) {
        return tr("Several certificates cannot have one serial number. Leave it empty.");
    }
    if (const int row = m_names->firstError(); row >= 0) {
        return m_names->chip(row)->error;
    }
    return m_source->request() ? QString() : passphrase()->problem();
}

std::vector<MakingOrder> IssueDialog::orders() const
{
    std::vector<MakingOrder> orders;
    for (int i = 1; i <= count(); ++i) {
        orders.push_back({request(count() > 1 ? i : 0), m_source->source().value()});
    }
    return orders;
}

std::optional<SigningAuthority> IssueDialog::signer() const
{
    return fault() == model::TestingFault::UnknownIssuer ? makeUnknownAuthority(request())
                                                         : m_signer->signer();
}

x509::ScriptKey IssueDialog::scriptKey() const
{
    const auto source = m_source->source();
    if (source && std::holds_alternative<x509::SigningRequest>(*source)) {
        return x509::ScriptRequestFile{toStdString(m_source->fileName())};
    }
    if (const auto *key = source ? std::get_if<KeyRing::Key>(&*source) : nullptr) {
        return x509::ScriptKeyFile{toStdString(m_source->fileName()), (*key)->description()};
    }
    const auto *kind = source ? std::get_if<x509::KeyKind>(&*source) : nullptr;
    return x509::ScriptNewKey{kind ? *kind : x509::KeyKind::EcP256, passphrase()->isChecked()};
}

/// The first of many stands for the others.
std::string IssueDialog::command() const
{
    const x509::CertificateRequest wanted = request(count() > 1 ? 1 : 0);
    const bool isUnknown = fault() == model::TestingFault::UnknownIssuer;
    const auto unknown = isUnknown ? makeUnknownAuthority(wanted) : std::nullopt;
    const std::string &name = wanted.subject.commonName;
    const std::string script = x509::toOpensslScript(
        {.request = wanted,
         .baseName = toBaseName(toQString(name)),
         .key = scriptKey(),
         .issuer = unknown ? x509::ScriptIssuer{"unknown-ca", unknown->certificate}
                           : scriptIssuer(m_signer->authority())});
    return count() > 1
               ? std::format("# One of {}; the others differ in their names.\n{}", count(), script)
               : script;
}

void IssueDialog::refresh()
{
    MakingDialog::refresh();
    m_signer->setEnabled(fault() != model::TestingFault::UnknownIssuer);
    m_usage->setEnabled(fault() != model::TestingFault::WrongUsage);
    showPreview();
    showTests();
}

/// One test for each host where the issuer counts.
void IssueDialog::showTests()
{
    QStringList hosts;
    if (issuer() || fault() == model::TestingFault::UnknownIssuer) {
        for (const std::string &host : hostsToTest(context().project, issuer())) {
            hosts += toQString(host);
        }
    }
    m_addsTests->setEnabled(!hosts.isEmpty());
    m_addsTests->setToolTip(hosts.isEmpty()
                                ? tr("No host asks for certificates of this CA.")
                                : tr("Tests whether they are let through or, with a fault, "
                                     "blocked on: %1")
                                      .arg(hosts.join(u", "_s)));
}

void IssueDialog::showPreview()
{
    const model::Authority *issuer = m_signer->authority();
    const bool isKnown = fault() != model::TestingFault::UnknownIssuer;
    const QString issuerName = !isKnown ? unknownAuthorityName()
                               : issuer ? toQString(issuer->certificate.subject().display)
                                        : QString();
    const QString text = previewText(request(count() > 1 ? 1 : 0), issuerName);
    if (m_preview->toPlainText() != text) {
        m_preview->setPlainText(text);
    }
}

std::optional<model::AuthorityId> IssueDialog::issuer() const
{
    const model::Authority *authority = m_signer->authority();
    return authority && fault() != model::TestingFault::UnknownIssuer ? std::optional(authority->id)
                                                                      : std::nullopt;
}

/// The client sends the authorities between it and the root.
std::vector<model::ClientCertificate> IssueDialog::certificates() const
{
    std::vector<model::ClientCertificate> all;
    for (const MadeCertificate &one : made()) {
        const x509::Certificate &leaf = one.certificate;
        model::ClientCertificate client{
            {}, nameOf(leaf), leaf, {}, {model::CertificateOrigin::Issued, context().now}};
        for (const model::Authority *above : model::authoritiesAbove(context().project, leaf)) {
            if (above->certificate.subject() != above->certificate.issuer()) {
                client.chain.push_back(above->certificate);
            }
        }
        all.push_back(std::move(client));
    }
    return all;
}

bool IssueDialog::isRevokedAtOnce() const
{
    return fault() == model::TestingFault::RevokedAtOnce;
}

bool IssueDialog::exportsNow() const
{
    return m_exportsNow->isChecked();
}

std::vector<model::TestCase> IssueDialog::tests(std::chrono::sys_seconds at) const
{
    const bool isWanted = m_addsTests->isEnabled() && m_addsTests->isChecked();
    return isWanted ? testsFor(context().project, {.certificates = certificates(),
                                                   .issuer = issuer(),
                                                   .fault = fault(),
                                                   .at = at})
                    : std::vector<model::TestCase>();
}

} // namespace rulewright
