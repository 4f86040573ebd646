// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/certificates/list_acts.h"

#include "ui/certificates/generate_crl_dialog.h"
#include "ui/certificates/list_export.h"
#include "ui/certificates/revocation_lists_dialog.h"
#include "ui/text/qt_text.h"

using namespace Qt::StringLiterals;

namespace rulewright
{

ListActs::ListActs(const CertificateWorkplace &place)
    : CertificateActs(place), m_lists(addAct(u"certificateLists"_s, &ListActs::showLists)),
      m_generate(addAct(u"certificateGenerateCrl"_s, &ListActs::generate))
{
}

void ListActs::updateActs()
{
    m_lists->setEnabled(currentAuthority());
    m_generate->setEnabled(currentAuthority());
}

void ListActs::showLists()
{
    const model::Authority *authority = currentAuthority();
    if (!authority) {
        return;
    }
    auto *dialog = new RevocationListsDialog(place().document, authority->id, place().window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RevocationListsDialog::generateRequested, this,
            [this, dialog, id = authority->id] { generateFor(id, dialog); });
    connect(this, &CertificateActs::said, dialog, &RevocationListsDialog::say);
    dialog->open();
}

void ListActs::generate()
{
    if (const model::Authority *authority = currentAuthority()) {
        generateFor(authority->id, place().window);
    }
}

void ListActs::generateFor(model::AuthorityId id, QWidget *window)
{
    const model::Authority *authority = model::findAuthority(project(), id);
    if (!authority) {
        return;
    }
    auto *dialog = new GenerateCrlDialog(context(), *authority, window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog, id, window] { keep(*dialog, id, window); });
    dialog->open();
}

void ListActs::keep(const GenerateCrlDialog &dialog, model::AuthorityId id, QWidget *window)
{
    const x509::Crl list = dialog.list();
    const model::Authority *authority = model::findAuthority(project(), id);
    if (!authority) {
        return;
    }
    const QString name = toQString(authority->name);
    place().document.changeInventory(withRevocationList(project(), id, list),
                                     tr("Generate CRL of “%1”").arg(name));
    Q_EMIT said(tr("Made CRL no. %1 of “%2”.").arg(toQString(list.number()), name));
    if (dialog.exportsNow()) {
        exportList(list, name, window, [this](const QString &text) { Q_EMIT said(text); });
    }
}

void ListActs::retranslate()
{
    m_lists->setText(tr("Rev&ocation Lists…"));
    m_generate->setText(tr("&Generate CRL…"));
}

} // namespace rulewright
