// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/certificates/revocation_acts.h"

#include "core/model/certificate_status.h"
#include "ui/certificates/revoke_dialog.h"
#include "ui/document/example_store.h"

#include <QUndoStack>

using namespace Qt::StringLiterals;

namespace rulewright
{

RevocationActs::RevocationActs(const CertificateWorkplace &place)
    : CertificateActs(place), m_revoke(addAct(u"certificateRevoke"_s, &RevocationActs::revoke)),
      m_restore(addAct(u"certificateRestore"_s, &RevocationActs::restore))
{
}

template <typename Test> CertificateIds RevocationActs::selectedIf(Test test) const
{
    CertificateIds ids;
    for (const model::CertificateId id : selected()) {
        const model::ClientCertificate *certificate = model::findCertificate(project(), id);
        if (certificate && test(certificate->leaf)) {
            ids.push_back(id);
        }
    }
    return ids;
}

void RevocationActs::updateActs()
{
    const auto isRevoked = [this](const x509::Certificate &leaf) {
        return revocationOf(project(), leaf) != nullptr;
    };
    m_revoke->setEnabled(!selectedIf([&](const x509::Certificate &leaf) {
                              return model::findIssuer(project(), leaf) && !isRevoked(leaf);
                          }).empty());
    m_restore->setEnabled(!selectedIf([this](const x509::Certificate &leaf) {
                               return canRestore(project(), leaf);
                           }).empty());
    m_restore->setToolTip(!selectedIf(isRevoked).empty() && !m_restore->isEnabled()
                              ? tr("A revocation by an uploaded CA is final: a revocation list "
                                   "only takes back “On hold”.")
                              : QString());
}

void RevocationActs::revoke()
{
    const CertificateIds ids = selectedIf(
        [this](const x509::Certificate &leaf) { return revocationOf(project(), leaf) == nullptr; });
    if (ids.empty()) {
        return;
    }
    auto *dialog = new RevokeDialog(project(), ids, currentTime(), place().window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RevokeDialog::revoked, this,
            [this, ids](const RevocationChoice &choice) { revokeAs(ids, choice); });
    connect(dialog, &RevokeDialog::checkRequested, this, [this, dialog] { addChecks(*dialog); });
    dialog->open();
}

void RevocationActs::revokeAs(const CertificateIds &ids, const RevocationChoice &choice)
{
    const QString name = nameOf(ids);
    change(withRevoked(project(), ids, choice), tr("Revoke %1").arg(name),
           tr("Revoked: %1.").arg(name));
}

/// All rules in one undo step. A rule that is being edited keeps its edit beside it.
void RevocationActs::addChecks(RevokeDialog &dialog)
{
    ProjectDocument &document = place().document;
    QUndoStack *stack = document.undoStack();
    stack->beginMacro(tr("Add revocation check"));
    for (const MissingCheck &missing : rulesWithoutRevocationCheck(project())) {
        const model::Rule *rule = document.rule(missing.id);
        if (rule && !document.hasPendingEdit(missing.id)) {
            model::Rule mended = *rule;
            mended.expression = missing.mended;
            document.editRule(mended, EditKind::Gesture);
            document.saveRule(missing.id, mended.state);
        }
    }
    stack->endMacro();
    dialog.showConsequences(project());
}

void RevocationActs::restore()
{
    restoreCertificates(
        selectedIf([this](const x509::Certificate &leaf) { return canRestore(project(), leaf); }));
}

void RevocationActs::restoreCertificates(const CertificateIds &ids)
{
    const QString name = nameOf(ids);
    change(withRestored(project(), ids), tr("Restore %1").arg(name),
           tr("No longer revoked: %1.").arg(name));
}

void RevocationActs::retranslate()
{
    m_revoke->setText(tr("&Revoke…"));
    m_restore->setText(tr("R&estore"));
}

} // namespace rulewright
