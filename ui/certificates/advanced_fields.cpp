// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/certificates/advanced_fields.h"

#include "ui/certificates/digest_box.h"
#include "ui/text/qt_text.h"
#include "ui/text/usage_text.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace rulewright
{

namespace
{

constexpr int anyPathLength = -1;
constexpr int greatestPathLength = 100;

/// What the key of an authority may be for: signing certificates, lists (RFC 5280, 4.2.1.3) and, as
/// a digital signature, OCSP responses.
constexpr x509::KeyUse authorityUses[] = {x509::KeyUse::CertificateSigning,
                                          x509::KeyUse::CrlSigning, x509::KeyUse::DigitalSignature};

} // namespace

AdvancedFields::AdvancedFields(x509::CertificateProfile profile, QWidget *parent)
    : QWidget(parent), m_profile(profile), m_folded(new QWidget(this)),
      m_serial(new QLineEdit(m_folded)), m_keyId(new QComboBox(m_folded)),
      m_digest(new DigestBox(m_folded))
{
    auto *isOpen = new QCheckBox(tr("A&dvanced"), this);
    isOpen->setObjectName(u"advancedIsOpen"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(isOpen);
    column->addWidget(m_folded);
    auto *form = new QFormLayout(m_folded);
    createSerial(*form);
    if (isForAuthority()) {
        createPathLength(*form);
        createKeyUsage(*form);
    }
    createKeyId(*form);
    m_digest->setObjectName(u"advancedDigest"_s);
    form->addRow(tr("Signatur&e hash"), m_digest);
    m_folded->hide();
    connect(isOpen, &QCheckBox::toggled, this, [this](bool isUnfolded) {
        m_folded->setVisible(isUnfolded);
        if (isUnfolded) {
            Q_EMIT unfolded();
        }
    });
}

bool AdvancedFields::isForAuthority() const
{
    return m_profile == x509::CertificateProfile::Authority;
}

void AdvancedFields::createSerial(QFormLayout &form)
{
    m_serial->setObjectName(u"advancedSerial"_s);
    m_serial->setPlaceholderText(tr("drawn at random"));
    form.addRow(tr("Seria&l number"), m_serial);
}

void AdvancedFields::createPathLength(QFormLayout &form)
{
    m_pathLength = new QSpinBox(m_folded);
    m_pathLength->setObjectName(u"advancedPathLength"_s);
    m_pathLength->setRange(anyPathLength, greatestPathLength);
    m_pathLength->setValue(anyPathLength);
    m_pathLength->setSpecialValueText(tr("any"));
    form.addRow(tr("Path len&gth"), m_pathLength);
}

/// The label has no key of its own: it would click the first box.
void AdvancedFields::createKeyUsage(QFormLayout &form)
{
    const std::vector<x509::KeyUse> usual = x509::usagesOf(m_profile).key;
    auto *column = new QVBoxLayout;
    for (const x509::KeyUse use : authorityUses) {
        auto *box = new QCheckBox(keyUseText(use), m_folded);
        box->setObjectName(u"advancedKeyUse%1"_s.arg(std::to_underlying(use)));
        box->setChecked(std::ranges::contains(usual, use));
        column->addWidget(box);
        m_keyUses.push_back(box);
    }
    form.addRow(new QLabel(tr("Key usage"), m_folded), column);
}

void AdvancedFields::createKeyId(QFormLayout &form)
{
    using enum x509::KeyIdMethod;
    m_keyId->setObjectName(u"advancedKeyId"_s);
    m_keyId->addItem(tr("SHA-1 of the key (RFC 5280)"), std::to_underlying(Sha1));
    m_keyId->addItem(tr("SHA-256 of the key, cut off (RFC 7093)"), std::to_underlying(Sha256));
    if (!isForAuthority()) {
        m_keyId->addItem(tr("None"), std::to_underlying(None));
    }
    form.addRow(tr("Subje&ct key identifier"), m_keyId);
}

std::string AdvancedFields::serial() const
{
    return toStdString(m_serial->text().trimmed());
}

bool AdvancedFields::hasSerial() const
{
    return !serial().empty();
}

void AdvancedFields::setKeyId(x509::KeyIdMethod method)
{
    m_keyId->setCurrentIndex(m_keyId->findData(std::to_underlying(method)));
}

void AdvancedFields::fill(x509::CertificateRequest &request) const
{
    request.serial = serial();
    request.keyId = static_cast<x509::KeyIdMethod>(m_keyId->currentData().toUInt());
    request.digest = m_digest->digest();
    if (isForAuthority()) {
        fillAuthority(request);
    }
}

/// The uses in the order of their bits, as everywhere.
void AdvancedFields::fillAuthority(x509::CertificateRequest &request) const
{
    if (m_pathLength->value() != anyPathLength) {
        request.pathLength = m_pathLength->value();
    }
    x509::Usages usages;
    for (std::size_t i = 0; i < m_keyUses.size(); ++i) {
        if (m_keyUses[i]->isChecked()) {
            usages.key.push_back(authorityUses[i]);
        }
    }
    std::ranges::sort(usages.key);
    request.usages = std::move(usages);
}

} // namespace rulewright
