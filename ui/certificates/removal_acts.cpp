// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/certificates/removal_acts.h"

#include "ui/text/qt_text.h"

#include <QMessageBox>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rulewright
{

namespace
{

/// The names, ten at most.
QString listOf(const std::vector<const model::ClientCertificate *> &certificates)
{
    constexpr std::size_t mostNames = 10;
    QStringList names;
    for (std::size_t i = 0; i < std::min(certificates.size(), mostNames); ++i) {
        names += u"• "_s + toQString(certificates[i]->name);
    }
    if (certificates.size() > mostNames) {
        names += RemovalActs::tr("and %n more", nullptr,
                                 static_cast<int>(certificates.size() - mostNames));
    }
    return names.join(u'\n');
}

} // namespace

RemovalActs::RemovalActs(const CertificateWorkplace &place)
    : CertificateActs(place),
      m_remove(addAct(u"certificateDelete"_s, &RemovalActs::remove, Qt::Key_Delete))
{
}

void RemovalActs::updateActs()
{
    m_remove->setEnabled(!selected().empty() || currentAuthority());
}

void RemovalActs::remove()
{
    const model::Authority *authority = currentAuthority();
    if (!selected().empty()) {
        removeCertificates(CertificateIds(selected()));
    } else if (authority && !issuedBy(project(), *authority).empty()) {
        askToRemove(*authority);
    } else if (authority) {
        removeAuthority(authority->id);
    }
}

void RemovalActs::removeCertificates(const CertificateIds &ids)
{
    const QString name = nameOf(ids);
    const bool isRevoked = std::ranges::any_of(ids, [this](model::CertificateId id) {
        return revocationOf(project(), model::findCertificate(project(), id)->leaf) != nullptr;
    });
    place().document.changeInventory(withoutCertificates(project(), ids),
                                     tr("Delete %1").arg(name));
    Q_EMIT said(isRevoked ? tr("Deleted from the list: %1. The revocation stays in the records of "
                               "the CA.")
                                .arg(name)
                          : tr("Deleted from the list: %1.").arg(name));
}

/// Says which certificates can no longer be simulated.
void RemovalActs::askToRemove(const model::Authority &authority)
{
    const auto issued = issuedBy(project(), authority);
    auto *box = new QMessageBox(
        QMessageBox::Warning, tr("Delete CA"),
        tr("“%1” issued %n certificate(s) of this project. Without it they cannot be verified in "
           "the simulator any more:",
           nullptr, static_cast<int>(issued.size()))
                .arg(toQString(authority.name)) +
            u"\n\n"_s + listOf(issued),
        QMessageBox::Cancel, place().window);
    box->setObjectName(u"deleteAuthorityQuestion"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(tr("It can be undone until the project is closed."));
    auto *accept = box->addButton(tr("&Delete"), QMessageBox::DestructiveRole);
    accept->setObjectName(u"deleteAuthorityAccept"_s);
    connect(accept, &QAbstractButton::clicked, this,
            [this, id = authority.id] { removeAuthority(id); });
    box->open();
}

void RemovalActs::removeAuthority(model::AuthorityId id)
{
    const model::Authority *authority = model::findAuthority(project(), id);
    if (!authority) {
        return;
    }
    const QString name = toQString(authority->name);
    place().document.changeInventory(withoutAuthority(project(), id),
                                     tr("Delete CA “%1”").arg(name));
    Q_EMIT said(tr("Deleted CA “%1”.").arg(name));
}

void RemovalActs::retranslate()
{
    m_remove->setText(tr("De&lete"));
}

} // namespace rulewright
