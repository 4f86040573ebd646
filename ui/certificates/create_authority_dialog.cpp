// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/certificates/create_authority_dialog.h"

#include "core/model/issue_conflicts.h"
#include "core/x509/issue_check.h"
#include "ui/text/certificate_text.h"
#include "ui/text/diagnostic_text.h"
#include "ui/text/qt_text.h"
#include "ui/widgets/new_passphrase.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTime>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSpinBox>
#include <QTimeZone>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>
#include <utility>

using namespace Qt::StringLiterals;

namespace rulewright
{

namespace
{

enum class Unit : std::uint8_t { Years, Days };

constexpr int anyPathLength = -1;

/// Names of algorithms are the same in every language.
constexpr std::pair<x509::KeyKind, QStringView> keyKinds[] = {
    {x509::KeyKind::EcP256, u"EC P-256"},  {x509::KeyKind::EcP384, u"EC P-384"},
    {x509::KeyKind::Rsa2048, u"RSA 2048"}, {x509::KeyKind::Rsa3072, u"RSA 3072"},
    {x509::KeyKind::Rsa4096, u"RSA 4096"}, {x509::KeyKind::Ed25519, u"Ed25519"},
};

constexpr std::pair<x509::SignatureDigest, QStringView> digests[] = {
    {x509::SignatureDigest::Sha256, u"SHA-256"},
    {x509::SignatureDigest::Sha384, u"SHA-384"},
    {x509::SignatureDigest::Sha512, u"SHA-512"},
};

} // namespace

CreateAuthorityDialog::CreateAuthorityDialog(const model::Project &project, const KeyRing &keys,
                                             const KeyStore &store, std::chrono::sys_seconds now,
                                             QWidget *parent)
    : QDialog(parent), m_project(project), m_keys(keys), m_store(store), m_now(now),
      m_fields(new QWidget(this)), m_name(new QLineEdit(m_fields)),
      m_organization(new QLineEdit(m_fields)), m_country(new QLineEdit(m_fields)),
      m_keyKind(new QComboBox(m_fields)), m_length(new QSpinBox(m_fields)),
      m_unit(new QComboBox(m_fields)), m_end(new QLabel(m_fields)),
      m_signer(new QComboBox(m_fields)), m_kind(new QComboBox(m_fields)),
      m_passphrase(new NewPassphrase(m_fields)), m_isAdvanced(new QCheckBox(m_fields)),
      m_advanced(new QWidget(m_fields)), m_serial(new QLineEdit(m_advanced)),
      m_pathLength(new QSpinBox(m_advanced)), m_digest(new QComboBox(m_advanced)),
      m_problem(new QLabel(this)), m_progress(new QProgressBar(this)),
      m_create(new QPushButton(tr("Crea&te"), this))
{
    setObjectName(u"createAuthorityDialog"_s);
    setWindowTitle(tr("Create CA"));
    auto *form = new QFormLayout;
    auto *column = new QVBoxLayout(m_fields);
    column->setContentsMargins({});
    column->addLayout(form);
    createName(*form);
    createKey(*form);
    createPeriod(*form);
    createSigning(*form);
    column->addWidget(m_passphrase);
    createAdvanced();
    (new QVBoxLayout(this))->addWidget(m_fields);
    createProgress();
    createButtons();
    connectParts();
    update();
    setMinimumWidth(fontMetrics().averageCharWidth() * 70);
}

CreateAuthorityDialog::~CreateAuthorityDialog() = default;

void CreateAuthorityDialog::createName(QFormLayout &form)
{
    m_name->setObjectName(u"authorityName"_s);
    m_organization->setObjectName(u"authorityOrganization"_s);
    m_country->setObjectName(u"authorityCountry"_s);
    m_country->setPlaceholderText(tr("two letters"));
    if (!m_project.name.empty()) {
        m_name->setText(tr("%1 Test CA").arg(toQString(m_project.name)));
    }
    form.addRow(tr("&Name"), m_name);
    form.addRow(tr("&Organisation"), m_organization);
    form.addRow(tr("Co&untry"), m_country);
}

void CreateAuthorityDialog::createKey(QFormLayout &form)
{
    m_keyKind->setObjectName(u"authorityKey"_s);
    for (const auto &[kind, name] : keyKinds) {
        m_keyKind->addItem(name.toString(), std::to_underlying(kind));
    }
    form.addRow(tr("&Key"), m_keyKind);
}

void CreateAuthorityDialog::createPeriod(QFormLayout &form)
{
    m_length->setObjectName(u"authorityLength"_s);
    m_length->setRange(1, 36'500);
    m_length->setValue(10);
    m_unit->setObjectName(u"authorityUnit"_s);
    m_unit->setAccessibleName(tr("Unit of the period"));
    m_unit->addItem(tr("years"), std::to_underlying(Unit::Years));
    m_unit->addItem(tr("days"), std::to_underlying(Unit::Days));
    m_end->setObjectName(u"authorityEnd"_s);
    auto *row = new QHBoxLayout;
    row->addWidget(m_length);
    row->addWidget(m_unit);
    row->addWidget(m_end, 1);
    auto *label = new QLabel(tr("&Valid for"), m_fields);
    label->setBuddy(m_length);
    form.addRow(label, row);
}

void CreateAuthorityDialog::createSigning(QFormLayout &form)
{
    m_signer->setObjectName(u"authoritySigner"_s);
    m_signer->addItem(tr("Itself"));
    for (const model::Authority &authority : m_project.authorities) {
        if (m_keys.find(authority.certificate)) {
            m_signer->addItem(toQString(authority.name), std::to_underlying(authority.id));
        }
    }
    m_kind->setObjectName(u"authorityKind"_s);
    for (const auto kind : {model::AuthorityKind::Managed, model::AuthorityKind::Uploaded}) {
        m_kind->addItem(authorityKindText(kind), std::to_underlying(kind));
    }
    form.addRow(tr("&Signed by"), m_signer);
    form.addRow(tr("K&ind"), m_kind);
}

void CreateAuthorityDialog::createAdvanced()
{
    m_isAdvanced->setObjectName(u"authorityIsAdvanced"_s);
    m_isAdvanced->setText(tr("A&dvanced"));
    m_serial->setObjectName(u"authoritySerial"_s);
    m_serial->setPlaceholderText(tr("drawn at random"));
    m_pathLength->setObjectName(u"authorityPathLength"_s);
    m_pathLength->setRange(anyPathLength, 100);
    m_pathLength->setValue(anyPathLength);
    m_pathLength->setSpecialValueText(tr("any"));
    m_digest->setObjectName(u"authorityDigest"_s);
    m_digest->addItem(tr("Fitting the key"), std::to_underlying(x509::SignatureDigest::Automatic));
    for (const auto &[digest, name] : digests) {
        m_digest->addItem(name.toString(), std::to_underlying(digest));
    }
    auto *form = new QFormLayout(m_advanced);
    form->addRow(tr("Serial nu&mber"), m_serial);
    form->addRow(tr("Path &length"), m_pathLength);
    form->addRow(tr("Si&gnature hash"), m_digest);
    m_advanced->hide();
    m_fields->layout()->addWidget(m_isAdvanced);
    m_fields->layout()->addWidget(m_advanced);
}

void CreateAuthorityDialog::createProgress()
{
    m_problem->setObjectName(u"authorityProblem"_s);
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    m_progress->setObjectName(u"authorityProgress"_s);
    m_progress->setAccessibleName(tr("Generating…"));
    m_progress->setRange(0, 0);
    m_progress->hide();
    layout()->addWidget(m_problem);
    layout()->addWidget(m_progress);
}

void CreateAuthorityDialog::createButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Cancel)->setObjectName(u"authorityCancel"_s);
    m_create->setObjectName(u"authorityCreate"_s);
    m_create->setDefault(true);
    buttons->addButton(m_create, QDialogButtonBox::ActionRole);
    connect(m_create, &QPushButton::clicked, this, &CreateAuthorityDialog::start);
    connect(buttons, &QDialogButtonBox::rejected, this, &CreateAuthorityDialog::reject);
    layout()->addWidget(buttons);
}

void CreateAuthorityDialog::connectParts()
{
    for (QLineEdit *line : {m_name, m_organization, m_country, m_serial}) {
        connect(line, &QLineEdit::textChanged, this, &CreateAuthorityDialog::update);
    }
    for (QComboBox *box : {m_keyKind, m_unit, m_signer, m_kind, m_digest}) {
        connect(box, &QComboBox::currentIndexChanged, this, &CreateAuthorityDialog::update);
    }
    for (QSpinBox *number : {m_length, m_pathLength}) {
        connect(number, &QSpinBox::valueChanged, this, &CreateAuthorityDialog::update);
    }
    connect(m_passphrase, &NewPassphrase::changed, this, &CreateAuthorityDialog::update);
    connect(m_isAdvanced, &QCheckBox::toggled, m_advanced, &QWidget::setVisible);
    connect(&m_maker, &QThread::finished, this, &CreateAuthorityDialog::keyMade);
}

x509::KeyKind CreateAuthorityDialog::keyKind() const
{
    return static_cast<x509::KeyKind>(m_keyKind->currentData().toUInt());
}

std::chrono::sys_seconds CreateAuthorityDialog::end() const
{
    const QDateTime start =
        QDateTime::fromSecsSinceEpoch(m_now.time_since_epoch().count(), QTimeZone::utc());
    const bool isYears = m_unit->currentData().toUInt() == std::to_underlying(Unit::Years);
    const QDateTime end =
        isYears ? start.addYears(m_length->value()) : start.addDays(m_length->value());
    return std::chrono::sys_seconds{std::chrono::seconds{end.toSecsSinceEpoch()}};
}

const model::Authority *CreateAuthorityDialog::signer() const
{
    const QVariant id = m_signer->currentData();
    return id.isValid() ? model::findAuthority(m_project, model::AuthorityId{id.toUInt()})
                        : nullptr;
}

x509::CertificateRequest CreateAuthorityDialog::request() const
{
    x509::CertificateRequest request{
        .subject = {.commonName = toStdString(m_name->text().trimmed()),
                    .organization = toStdString(m_organization->text().trimmed()),
                    .organizationalUnit = {},
                    .country = toStdString(m_country->text().trimmed().toUpper())},
        .profile = x509::CertificateProfile::Authority,
        .notBefore = m_now,
        .notAfter = end()};
    request.serial = toStdString(m_serial->text().trimmed());
    request.digest = static_cast<x509::SignatureDigest>(m_digest->currentData().toUInt());
    if (m_pathLength->value() != anyPathLength) {
        request.pathLength = m_pathLength->value();
    }
    return request;
}

std::vector<Diagnostic> CreateAuthorityDialog::findings() const
{
    const model::Authority *issuer = signer();
    auto found = x509::checkRequest(
        request(), {.issuer = issuer ? &issuer->certificate : nullptr, .newKey = keyKind()});
    if (issuer) {
        std::ranges::move(model::findConflicts(m_project, *issuer, request()),
                          std::back_inserter(found));
    }
    return found;
}

QString CreateAuthorityDialog::missing() const
{
    const QString name = m_name->text().trimmed();
    if (name.isEmpty()) {
        return tr("Enter a name.");
    }
    if (std::ranges::contains(m_project.authorities, toStdString(name), &model::Authority::name)) {
        return tr("There is a CA “%1” in the project already.").arg(name);
    }
    return m_passphrase->problem();
}

/// 100 years at most: times after 9999 do not exist in certificates.
void CreateAuthorityDialog::update()
{
    const bool isYears = m_unit->currentData().toUInt() == std::to_underlying(Unit::Years);
    m_length->setMaximum(isYears ? 100 : 36'500);
    m_end->setText(tr("until %1").arg(dateText(end())));
    const std::vector<Diagnostic> found = findings();
    QStringList lines;
    for (const Diagnostic &finding : found) {
        lines += diagnosticText(finding);
    }
    const QString lack = missing();
    if (!lack.isEmpty()) {
        lines += lack;
    }
    showProblem(lines.join(u'\n'));
    m_create->setEnabled(lack.isEmpty() && !hasErrors(found));
}

void CreateAuthorityDialog::showProblem(const QString &text)
{
    m_problem->setText(text);
    m_create->setAccessibleDescription(text);
}

void CreateAuthorityDialog::start()
{
    m_fields->setEnabled(false);
    m_create->setEnabled(false);
    m_progress->show();
    showProblem(tr("Generating…"));
    m_maker.make(keyKind());
}

/// Cancel ends the making of a key first, and only then the dialog.
void CreateAuthorityDialog::reject()
{
    if (m_maker.isMaking()) {
        m_maker.cancel();
        return;
    }
    QDialog::reject();
}

void CreateAuthorityDialog::keyMade()
{
    Result<x509::PrivateKey> key = m_maker.take();
    m_fields->setEnabled(true);
    m_progress->hide();
    update();
    if (key) {
        finish(*std::move(key));
    } else {
        showProblem(diagnosticText(key.error()));
    }
}

void CreateAuthorityDialog::finish(x509::PrivateKey key)
{
    const model::Authority *above = signer();
    std::optional<x509::Issuer> issuer;
    if (above) {
        issuer.emplace(above->certificate, *m_keys.find(above->certificate));
    }
    auto certificate = x509::issueCertificate(request(), key, issuer);
    if (!certificate) {
        showProblem(diagnosticText(certificate.error()));
        return;
    }
    const auto secret = m_passphrase->passphrase();
    const auto saved = m_store.save(key, secret ? std::optional(secret->text()) : std::nullopt);
    if (!saved) {
        showProblem(saved.error());
        return;
    }
    m_authority.emplace(model::AuthorityId{}, toStdString(m_name->text().trimmed()),
                        static_cast<model::AuthorityKind>(m_kind->currentData().toUInt()),
                        *std::move(certificate), std::vector<model::Revocation>{});
    m_key.emplace(std::move(key));
    accept();
}

x509::PrivateKey CreateAuthorityDialog::takeKey()
{
    return *std::move(m_key);
}

} // namespace rulewright
