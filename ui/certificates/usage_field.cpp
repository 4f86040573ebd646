// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/certificates/usage_field.h"

#include "ui/text/usage_text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace rulewright
{

namespace
{

template <typename Use>
void check(const std::vector<QCheckBox *> &boxes, const std::vector<Use> &uses)
{
    for (std::size_t i = 0; i < boxes.size(); ++i) {
        boxes[i]->setChecked(std::ranges::contains(uses, static_cast<Use>(i)));
    }
}

template <typename Use> std::vector<Use> checkedOf(const std::vector<QCheckBox *> &boxes)
{
    std::vector<Use> uses;
    for (std::size_t i = 0; i < boxes.size(); ++i) {
        if (boxes[i]->isChecked()) {
            uses.push_back(static_cast<Use>(i));
        }
    }
    return uses;
}

/// A box for each use up to \p last.
template <typename Use>
std::vector<QCheckBox *> makeBoxes(QGroupBox *group, Use last, QString (*text)(Use))
{
    auto *column = new QVBoxLayout(group);
    std::vector<QCheckBox *> boxes;
    for (int i = 0; i <= std::to_underlying(last); ++i) {
        auto *box = new QCheckBox(text(static_cast<Use>(i)), group);
        column->addWidget(box);
        boxes.push_back(box);
    }
    column->addStretch(1);
    return boxes;
}

} // namespace

UsageField::UsageField(QWidget *parent)
    : QWidget(parent), m_preset(new QComboBox(this)), m_custom(new QWidget(this))
{
    m_preset->setObjectName(u"usagePreset"_s);
    m_preset->setAccessibleName(tr("Usage"));
    m_preset->addItem(tr("TLS client"));
    m_preset->addItem(tr("TLS server"));
    m_preset->addItem(tr("Custom"));
    setFocusProxy(m_preset);
    createBoxes();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_preset);
    column->addWidget(m_custom);
    connect(m_preset, &QComboBox::currentIndexChanged, this, &UsageField::showPreset);
    check(x509::usagesOf(x509::CertificateProfile::Client));
    showPreset();
}

void UsageField::createBoxes()
{
    auto *key = new QGroupBox(tr("Key usage"), m_custom);
    auto *extended = new QGroupBox(tr("Extended key usage"), m_custom);
    m_keyUses = makeBoxes(key, x509::KeyUse::DecipherOnly, &keyUseText);
    m_extendedUses = makeBoxes(extended, x509::ExtendedUse::Any, &extendedUseText);
    auto *row = new QHBoxLayout(m_custom);
    row->setContentsMargins({});
    row->addWidget(key);
    row->addWidget(extended);
}

UsageField::Preset UsageField::preset() const
{
    return static_cast<Preset>(m_preset->currentIndex());
}

void UsageField::showPreset()
{
    m_custom->setVisible(preset() == Preset::Custom);
}

void UsageField::check(const x509::Usages &usages)
{
    rulewright::check(m_keyUses, usages.key);
    rulewright::check(m_extendedUses, usages.extended);
}

void UsageField::setUsages(const x509::Usages &usages)
{
    check(usages);
    const Preset fitting =
        usages == x509::usagesOf(x509::CertificateProfile::Client)   ? Preset::Client
        : usages == x509::usagesOf(x509::CertificateProfile::Server) ? Preset::Server
                                                                     : Preset::Custom;
    m_preset->setCurrentIndex(std::to_underlying(fitting));
}

x509::Usages UsageField::usages() const
{
    switch (preset()) {
    case Preset::Client: return x509::usagesOf(x509::CertificateProfile::Client);
    case Preset::Server: return x509::usagesOf(x509::CertificateProfile::Server);
    case Preset::Custom: break;
    }
    return {checkedOf<x509::KeyUse>(m_keyUses), checkedOf<x509::ExtendedUse>(m_extendedUses)};
}

} // namespace rulewright
