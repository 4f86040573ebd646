// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/certificates/create_authority_dialog.h"

#include "core/model/issue_conflicts.h"
#include "core/x509/issue_check.h"
#include "ui/certificates/advanced_fields.h"
#include "ui/certificates/key_kind_box.h"
#include "ui/certificates/period_field.h"
#include "ui/certificates/script_names.h"
#include "ui/certificates/signer_field.h"
#include "ui/text/certificate_text.h"
#include "ui/text/qt_text.h"
#include "ui/widgets/new_passphrase.h"
#include "ui/widgets/window_size.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>
#include <utility>

using namespace Qt::StringLiterals;

namespace rulewright
{

namespace
{

constexpr int usualYears = 10;

} // namespace

CreateAuthorityDialog::CreateAuthorityDialog(const MakingContext &context, QWidget *parent)
    : MakingDialog(context, parent), m_name(new QLineEdit(fields())),
      m_organization(new QLineEdit(fields())), m_country(new QLineEdit(fields())),
      m_keyKind(new KeyKindBox(fields())), m_period(new PeriodField(context.now, fields())),
      m_signer(new SignerField(this->context(), fields())), m_kind(new QComboBox(fields())),
      m_advanced(new AdvancedFields(x509::CertificateProfile::Authority, fields()))
{
    setObjectName(u"createAuthorityDialog"_s);
    setWindowTitle(tr("Create CA"));
    auto *form = new QFormLayout;
    column()->addLayout(form);
    createName(*form);
    createMaking(*form);
    createKind(*form);
    column()->addWidget(passphrase());
    addAdvanced(m_advanced);
    column()->addStretch(1);
    makeScrollable();
    createFoot(tr("Crea&te"));
    resizeToText(*this, 80, 46);
}

void CreateAuthorityDialog::createName(QFormLayout &form)
{
    m_name->setObjectName(u"authorityName"_s);
    m_organization->setObjectName(u"authorityOrganization"_s);
    m_country->setObjectName(u"authorityCountry"_s);
    m_country->setPlaceholderText(tr("two letters"));
    if (!context().project.name.empty()) {
        m_name->setText(tr("%1 Test CA").arg(toQString(context().project.name)));
    }
    form.addRow(tr("&Name"), m_name);
    form.addRow(tr("&Organisation"), m_organization);
    form.addRow(tr("Co&untry"), m_country);
}

void CreateAuthorityDialog::createMaking(QFormLayout &form)
{
    m_keyKind->setObjectName(u"authorityKey"_s);
    m_period->setPeriod(usualYears, PeriodUnit::Years);
    m_signer->addItself();
    connect(m_signer, &SignerField::changed, this, &CreateAuthorityDialog::refresh);
    form.addRow(tr("&Key"), m_keyKind);
    form.addRow(tr("&Valid for"), m_period);
    form.addRow(tr("&Signed by"), m_signer);
}

void CreateAuthorityDialog::createKind(QFormLayout &form)
{
    m_kind->setObjectName(u"authorityKind"_s);
    for (const auto kind : {model::AuthorityKind::Managed, model::AuthorityKind::Uploaded}) {
        m_kind->addItem(authorityKindText(kind), std::to_underlying(kind));
    }
    m_kind->setToolTip(tr("The edge knows the revocations of a managed CA. It never looks at those "
                          "of an uploaded one."));
    form.addRow(tr("K&ind"), m_kind);
}

QString CreateAuthorityDialog::name() const
{
    return m_name->text().trimmed();
}

x509::CertificateRequest CreateAuthorityDialog::request() const
{
    x509::CertificateRequest request{
        .subject = {.commonName = toStdString(name()),
                    .organization = toStdString(m_organization->text().trimmed()),
                    .organizationalUnit = {},
                    .country = toStdString(m_country->text().trimmed().toUpper())},
        .profile = x509::CertificateProfile::Authority,
        .notBefore = context().now,
        .notAfter = m_period->end()};
    m_advanced->fill(request);
    return request;
}

std::vector<Diagnostic> CreateAuthorityDialog::findings() const
{
    const model::Authority *issuer = m_signer->authority();
    auto found = x509::checkRequest(request(), {.issuer = issuer ? &issuer->certificate : nullptr,
                                                .newKey = m_keyKind->kind()});
    if (issuer) {
        std::ranges::move(model::findConflicts(context().project, *issuer, request()),
                          std::back_inserter(found));
    }
    return found;
}

QString CreateAuthorityDialog::missing() const
{
    if (name().isEmpty()) {
        return tr("Enter a name.");
    }
    if (std::ranges::contains(context().project.authorities, toStdString(name()),
                              &model::Authority::name)) {
        return tr("There is a CA “%1” in the project already.").arg(name());
    }
    const QString lack = m_signer->missing();
    return lack.isEmpty() ? passphrase()->problem() : lack;
}

std::vector<MakingOrder> CreateAuthorityDialog::orders() const
{
    return {{request(), m_keyKind->kind()}};
}

std::optional<SigningAuthority> CreateAuthorityDialog::signer() const
{
    return m_signer->signer();
}

std::string CreateAuthorityDialog::command() const
{
    const x509::CertificateRequest wanted = request();
    return x509::toOpensslScript(
        {.request = wanted,
         .baseName = toBaseName(name()),
         .key = x509::ScriptNewKey{m_keyKind->kind(), passphrase()->isChecked()},
         .issuer = scriptIssuer(m_signer->authority())});
}

model::Authority CreateAuthorityDialog::authority() const
{
    return {.name = toStdString(name()),
            .kind = static_cast<model::AuthorityKind>(m_kind->currentData().toUInt()),
            .certificate = made().front().certificate,
            .revocations = {},
            .provenance = {model::CertificateOrigin::Issued, context().now}};
}

} // namespace rulewright
