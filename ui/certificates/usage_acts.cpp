// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/certificates/usage_acts.h"

#include "core/analysis/certificate_use.h"
#include "ui/text/qt_text.h"

#include <QLocale>
#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rulewright
{

UsageActs::UsageActs(const CertificateWorkplace &place)
    : CertificateActs(place), m_menu(new QMenu(place.window))
{
    m_menu->setObjectName(u"certificateUsedBy"_s);
    connect(m_menu, &QMenu::aboutToShow, this, &UsageActs::fill);
}

/// Looks when it opens: rules and tests may have changed.
void UsageActs::fill()
{
    m_menu->clear();
    if (const x509::Certificate *certificate = current()) {
        addRules(*certificate);
        addTests(*certificate);
    }
    if (m_menu->isEmpty()) {
        m_menu->addAction(tr("No rule and no test uses it"))->setEnabled(false);
    }
}

void UsageActs::addRules(const x509::Certificate &certificate)
{
    const auto uses = analysis::CertificateUses(project()).of(certificate);
    int number = 0;
    for (const model::Rule &rule : project().rules) {
        ++number;
        if (std::ranges::contains(uses, rule.id, &analysis::CertificateUse::rule)) {
            const QString name = toQString(rule.name).replace(u'&', u"&&"_s);
            m_menu->addAction(tr("Rule %1 “%2”").arg(QLocale().toString(number), name), this,
                              [this, id = rule.id] { Q_EMIT ruleRequested(id); });
        }
    }
}

void UsageActs::addTests(const x509::Certificate &certificate)
{
    for (const std::size_t position : analysis::testsOf(project(), certificate)) {
        const int row = static_cast<int>(position);
        const QString name = toQString(project().tests[position].name).replace(u'&', u"&&"_s);
        m_menu->addAction(tr("Test %1 “%2”").arg(QLocale().toString(row + 1), name), this,
                          [this, row] { Q_EMIT testRequested(row); });
    }
}

void UsageActs::updateActs()
{
    m_menu->setEnabled(current());
}

void UsageActs::retranslate()
{
    m_menu->setTitle(tr("Used &By"));
}

} // namespace rulewright
