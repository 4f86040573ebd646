// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/certificates/making_acts.h"

#include "ui/certificates/create_authority_dialog.h"
#include "ui/document/example_store.h"
#include "ui/text/qt_text.h"

using namespace Qt::StringLiterals;

namespace rulewright
{

MakingActs::MakingActs(const CertificateWorkplace &place)
    : CertificateActs(place),
      m_createAuthority(addAct(u"certificateNewAuthority"_s, &MakingActs::createAuthority))
{
}

MakingContext MakingActs::context() const
{
    return {project(), place().keys, place().store, currentTime()};
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

void MakingActs::retranslate()
{
    m_createAuthority->setText(tr("New C&A…"));
}

} // namespace rulewright
