// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/certificates/copying_acts.h"

#include "core/x509/pem.h"
#include "ui/certificates/certificate_export.h"
#include "ui/document/key_ring.h"
#include "ui/text/qt_text.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>

#include <utility>

using namespace Qt::StringLiterals;

namespace rulewright
{

CopyingActs::CopyingActs(const CertificateWorkplace &place)
    : CertificateActs(place), m_menu(new QMenu(place.window)),
      m_cell(addAct(u"copyCell"_s, &CopyingActs::copyCell, QKeySequence::Copy))
{
    m_menu->addAction(m_cell);
    addCopy(u"copyPem"_s, [](const x509::Certificate &c) { return x509::toPem(c); });
    addCopy(u"copyChain"_s, [this](const x509::Certificate &c) { return chainText(c); });
    addCopy(u"copySha256"_s, [](const x509::Certificate &c) { return c.fingerprintSha256(); });
    addCopy(u"copySerial"_s, [](const x509::Certificate &c) { return c.serial(); });
    addCopy(u"copySki"_s, [](const x509::Certificate &c) { return c.subjectKeyId(); });
    addCopy(u"copySubject"_s, [](const x509::Certificate &c) { return c.subject().rfc2253; });
}

void CopyingActs::addCopy(const QString &name, Text text)
{
    m_copies += m_menu->addAction(QString(), this, [this, text = std::move(text)] {
        if (const x509::Certificate *certificate = current()) {
            QGuiApplication::clipboard()->setText(toQString(text(*certificate)));
        }
    });
    m_copies.last()->setObjectName(name);
}

std::string CopyingActs::chainText(const x509::Certificate &certificate) const
{
    const ExportItem item = exportItem(project(), {{}, {}, certificate, {}}, KeyRing());
    std::string text = x509::toPem(item.certificate);
    for (const x509::Certificate &above : item.chain) {
        text += x509::toPem(above);
    }
    return text;
}

void CopyingActs::updateActs()
{
    m_menu->setEnabled(current());
}

void CopyingActs::retranslate()
{
    m_menu->setTitle(tr("&Copy"));
    m_cell->setText(tr("&Cell"));
    const QStringList copies{
        tr("As &PEM"),        tr("C&hain as PEM"),           tr("&Fingerprint SHA-256"),
        tr("&Serial Number"), tr("Subject &Key Identifier"), tr("S&ubject")};
    for (int i = 0; i < m_copies.size(); ++i) {
        m_copies[i]->setText(copies[i]);
    }
}

} // namespace rulewright
