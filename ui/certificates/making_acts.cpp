// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/certificates/making_acts.h"

#include "core/model/certificate_status.h"
#include "ui/certificates/create_authority_dialog.h"
#include "ui/certificates/issue_dialog.h"
#include "ui/certificates/keep_key_dialog.h"
#include "ui/certificates/key_unlocking.h"
#include "ui/document/example_store.h"
#include "ui/text/qt_text.h"

#include <QSettings>

#include <algorithm>
#include <iterator>
#include <utility>

using namespace Qt::StringLiterals;

namespace rulewright
{

namespace
{

/// Names the authority by its fingerprint.
constexpr QLatin1StringView lastIssuerKey("certificates/lastIssuer");

} // namespace

MakingActs::MakingActs(const CertificateWorkplace &place)
    : CertificateActs(place),
      m_createAuthority(addAct(u"certificateNewAuthority"_s, &MakingActs::createAuthority)),
      m_issue(addAct(u"certificateIssue"_s, &MakingActs::issue)),
      m_renew(addAct(u"certificateRenew"_s, &MakingActs::renew)),
      m_unlock(addAct(u"certificateUnlock"_s, &MakingActs::unlock)),
      m_lock(addAct(u"certificateLock"_s, &MakingActs::lock)),
      m_keep(addAct(u"certificateKeepKey"_s, &MakingActs::keep))
{
}

void MakingActs::createAuthority()
{
    auto *dialog = new CreateAuthorityDialog(context(), place().window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { addAuthority(*dialog); });
    dialog->open();
}

/// The key comes first, so that no view shows the CA without it.
void MakingActs::addAuthority(const CreateAuthorityDialog &dialog)
{
    const model::Authority authority = dialog.authority();
    const QString name = toQString(authority.name);
    place().keys.add(authority.certificate, dialog.made().front().key);
    place().document.changeInventory(withAuthority(project(), authority),
                                     tr("Create CA “%1”").arg(name));
    Q_EMIT said(tr("Created CA “%1”.").arg(name));
}

/// That of the selection, else the one that issued last.
const model::Authority *MakingActs::usualIssuer() const
{
    const model::ClientCertificate *certificate = currentCertificate();
    if (const model::Authority *authority = currentAuthority()) {
        return authority;
    }
    if (const auto *issuer =
            certificate ? model::findIssuer(project(), certificate->leaf) : nullptr) {
        return issuer;
    }
    const std::string last = toStdString(QSettings().value(lastIssuerKey).toString());
    const auto found =
        std::ranges::find_if(project().authorities, [&last](const model::Authority &authority) {
            return authority.certificate.fingerprintSha256() == last;
        });
    return found == project().authorities.end() ? nullptr : &*found;
}

void MakingActs::issue()
{
    auto *dialog = new IssueDialog(context(), place().window);
    if (const model::Authority *issuer = usualIssuer()) {
        dialog->setIssuer(issuer->id);
    }
    open(dialog);
}

void MakingActs::renew()
{
    if (const model::ClientCertificate *certificate = currentCertificate()) {
        renewCertificate(certificate->id, RenewedUsage::AsBefore);
    }
}

void MakingActs::renewCertificate(model::CertificateId id, RenewedUsage usage)
{
    const model::ClientCertificate *certificate = model::findCertificate(project(), id);
    if (!certificate) {
        return;
    }
    if (accessKey(certificate->leaf, place().keys, place().store) != KeyAccess::Locked) {
        openRenewal(id, usage);
        return;
    }
    const QDialog *question = askForKey(certificate->leaf, toQString(certificate->name),
                                        place().keys, place().store, place().window);
    connect(question, &QDialog::finished, this, [this, id, usage] { openRenewal(id, usage); });
}

void MakingActs::openRenewal(model::CertificateId id, RenewedUsage usage)
{
    const model::ClientCertificate *certificate = model::findCertificate(project(), id);
    if (!certificate) {
        return;
    }
    auto *dialog = new IssueDialog(context(), place().window);
    dialog->renew(*certificate);
    if (usage == RenewedUsage::TlsClient) {
        dialog->useForClients();
    }
    open(dialog, id);
}

void MakingActs::open(IssueDialog *dialog, std::optional<model::CertificateId> old)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, old] {
        const CertificateIds made = addCertificates(*dialog);
        if (old && !made.empty()) {
            Q_EMIT renewed(*old, made.front());
        }
    });
    dialog->open();
}

/// Gives the ids of what was added.
CertificateIds MakingActs::addCertificates(const IssueDialog &dialog)
{
    if (const auto id = dialog.issuer()) {
        const x509::Certificate &issuer = model::findAuthority(project(), *id)->certificate;
        QSettings().setValue(lastIssuerKey, toQString(issuer.fingerprintSha256()));
    }
    for (const MadeCertificate &made : dialog.made()) {
        if (made.key) {
            place().keys.add(made.certificate, made.key);
        }
    }
    const std::chrono::sys_seconds now = currentTime();
    const auto revocation =
        dialog.isRevokedAtOnce() ? std::optional(RevocationChoice{.at = now}) : std::nullopt;
    const std::size_t before = project().certificates.size();
    const int count = static_cast<int>(dialog.made().size());
    Inventory inventory = withIssued(project(), dialog.issuer(), dialog.certificates(), revocation);
    std::ranges::move(dialog.tests(now), std::back_inserter(inventory.tests));
    change(std::move(inventory), tr("Issue %n certificate(s)", nullptr, count),
           tr("Issued %n certificate(s).", nullptr, count));
    CertificateIds ids;
    for (std::size_t i = before; i < project().certificates.size(); ++i) {
        ids.push_back(project().certificates[i].id);
    }
    if (dialog.exportsNow()) {
        Q_EMIT exportRequested(ids);
    }
    return ids;
}

void MakingActs::unlock()
{
    if (const x509::Certificate *owner = current()) {
        const QString name = currentName();
        askForKey(*owner, name, place().keys, place().store, place().window, [this, name] {
            updateActs();
            Q_EMIT said(tr("The private key of “%1” is unlocked until you lock it or the program "
                           "ends.")
                            .arg(name));
        });
    }
}

QString MakingActs::currentName() const
{
    const model::ClientCertificate *certificate = currentCertificate();
    const model::Authority *authority = currentAuthority();
    return certificate ? toQString(certificate->name)
           : authority ? toQString(authority->name)
                       : QString();
}

void MakingActs::keep()
{
    const x509::Certificate *owner = current();
    const KeyRing::Key key = owner ? place().keys.find(*owner) : nullptr;
    if (!key) {
        return;
    }
    const QString name = currentName();
    auto *dialog = new KeepKeyDialog(name, key, place().store, place().window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, name] {
        updateActs();
        Q_EMIT said(tr("The private key of “%1” stays on this computer.").arg(name));
    });
    dialog->open();
}

void MakingActs::lock()
{
    if (const x509::Certificate *owner = current()) {
        place().keys.remove(*owner);
        updateActs();
    }
}

/// A key can be locked where it can be unlocked again.
void MakingActs::updateActs()
{
    const x509::Certificate *owner = current();
    const bool isOpen = owner && place().keys.find(*owner);
    const KeyStore::State state = owner ? place().store.state(*owner) : KeyStore::State::Missing;
    const bool isStored = state == KeyStore::State::Locked;
    m_renew->setEnabled(currentCertificate());
    m_unlock->setVisible(isStored && !isOpen);
    m_lock->setVisible(isStored && isOpen);
    m_keep->setVisible(isOpen && state == KeyStore::State::Missing);
}

void MakingActs::retranslate()
{
    m_createAuthority->setText(tr("New C&A…"));
    m_issue->setText(tr("Iss&ue…"));
    m_renew->setText(tr("Rene&w…"));
    m_unlock->setText(tr("Unlock Ke&y…"));
    m_lock->setText(tr("Lock &Key"));
    m_keep->setText(tr("&Keep Key on This Computer…"));
}

} // namespace rulewright
