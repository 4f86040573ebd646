// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/certificates/certificate_acts.h"

#include "ui/certificates/list_making.h"
#include "ui/document/example_store.h"
#include "ui/text/qt_text.h"

#include <QWidget>

#include <utility>

namespace rulewright
{

CertificateActs::CertificateActs(const CertificateWorkplace &place)
    : QObject(place.window), m_place(place)
{
}

QAction *CertificateActs::addNamed(const QString &name, const QKeySequence &key)
{
    auto *action = new QAction(this);
    action->setObjectName(name);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut);
    return action;
}

void CertificateActs::setSelection(const CertificateSelection &selection)
{
    m_selection = selection;
    updateActs();
}

const model::ClientCertificate *CertificateActs::currentCertificate() const
{
    return m_selection.current ? model::findCertificate(project(), *m_selection.current) : nullptr;
}

const model::Authority *CertificateActs::currentAuthority() const
{
    return m_selection.authority ? model::findAuthority(project(), *m_selection.authority)
                                 : nullptr;
}

const x509::Certificate *CertificateActs::current() const
{
    if (const model::ClientCertificate *certificate = currentCertificate()) {
        return &certificate->leaf;
    }
    const model::Authority *authority = currentAuthority();
    return authority ? &authority->certificate : nullptr;
}

MakingContext CertificateActs::context() const
{
    return {project(), m_place.keys, m_place.store, currentTime()};
}

void CertificateActs::change(Inventory changed, const QString &step, const QString &message)
{
    ListedChange listed = withNextLists(context(), std::move(changed));
    m_place.document.changeInventory(std::move(listed.inventory), step);
    Q_EMIT said(listed.report.isEmpty() ? message : message + u' ' + listed.report);
}

QString CertificateActs::nameOf(const CertificateIds &ids) const
{
    const model::ClientCertificate *only =
        ids.size() == 1 ? model::findCertificate(project(), ids.front()) : nullptr;
    return only ? tr("certificate “%1”").arg(toQString(only->name))
                : tr("%n certificate(s)", nullptr, static_cast<int>(ids.size()));
}

} // namespace rulewright
