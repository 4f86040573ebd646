// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/certificates/certificate_details.h"

#include "core/simulation/client_fields.h"
#include "core/x509/pem.h"
#include "ui/certificates/certificate_export.h"
#include "ui/certificates/inventory_changes.h"
#include "ui/document/example_store.h"
#include "ui/document/key_ring.h"
#include "ui/text/certificate_text.h"
#include "ui/text/qt_text.h"
#include "ui/widgets/read_only_text.h"

#include <QAction>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QStandardItemModel>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rulewright
{

namespace
{

constexpr int pemLines = 6;

/// A section of the list with its rows.
class Section
{
public:
    Section(QStandardItemModel &model, const QString &title) : m_head(new QStandardItem(title))
    {
        QFont bold = m_head->font();
        bold.setBold(true);
        m_head->setFont(bold);
        m_head->setEditable(false);
        model.appendRow(m_head);
    }

    void add(const QString &name, const std::string &value)
    {
        if (value.empty()) {
            return;
        }
        const QList<QStandardItem *> row{new QStandardItem(name),
                                         new QStandardItem(toQString(value))};
        for (QStandardItem *item : row) {
            item->setEditable(false);
            item->setToolTip(item->text());
        }
        m_head->appendRow(row);
    }

private:
    QStandardItem *m_head;
};

/// The forms that people read and that the fields hold.
void addName(Section &section, const QString &title, const x509::DistinguishedName &name)
{
    section.add(title, name.display);
    section.add(CertificateDetails::tr("%1 (RFC 2253)").arg(title), name.rfc2253);
    section.add(CertificateDetails::tr("%1 (legacy)").arg(title), name.legacy);
}

void addSummary(QStandardItemModel &model, const model::Project &project,
                const x509::Certificate &certificate)
{
    Section section(model, CertificateDetails::tr("Certificate"));
    section.add(CertificateDetails::tr("State"),
                toStdString(statusText(model::statusOf(project, certificate, currentTime()))));
    addName(section, CertificateDetails::tr("Subject"), certificate.subject());
    addName(section, CertificateDetails::tr("Issuer"), certificate.issuer());
    section.add(CertificateDetails::tr("Serial number"), certificate.serial());
    section.add(CertificateDetails::tr("Not before"), certificate.notBeforeText());
    section.add(CertificateDetails::tr("Not after"), certificate.notAfterText());
    section.add(CertificateDetails::tr("Key"), certificate.keyDescription());
    for (const std::string &name : certificate.subjectAlternativeNames()) {
        section.add(CertificateDetails::tr("Alternative name"), name);
    }
}

void addIdentity(QStandardItemModel &model, const x509::Certificate &certificate)
{
    Section section(model, CertificateDetails::tr("Fingerprints and identifiers"));
    section.add(u"SHA-256"_s, certificate.fingerprintSha256());
    section.add(u"SHA-1"_s, certificate.fingerprintSha1());
    section.add(CertificateDetails::tr("Subject key identifier"), certificate.subjectKeyId());
    section.add(CertificateDetails::tr("Issuer key identifier"), certificate.authorityKeyId());
}

/// From the certificate upwards, as far as the project knows.
void addChain(QStandardItemModel &model, const model::Project &project,
              const model::ClientCertificate &certificate)
{
    Section section(model, CertificateDetails::tr("Chain"));
    const ExportItem item = exportItem(project, certificate, KeyRing());
    int number = 0;
    section.add(QLocale().toString(++number), item.certificate.subject().display);
    for (const x509::Certificate &above : item.chain) {
        section.add(QLocale().toString(++number), above.subject().display);
    }
}

void addRevocation(QStandardItemModel &model, const model::Project &project,
                   const x509::Certificate &certificate)
{
    const model::Revocation *revocation = revocationOf(project, certificate);
    if (!revocation) {
        return;
    }
    Section section(model, CertificateDetails::tr("Revocation"));
    section.add(CertificateDetails::tr("Since"), toStdString(dateText(revocation->at)));
    section.add(CertificateDetails::tr("Reason"),
                toStdString(revocationReasonText(revocation->reason)));
}

/// The fields, as a host of the project that accepts the issuer would fill them now.
void addFields(QStandardItemModel &model, const model::Project &project,
               const model::ClientCertificate &certificate)
{
    const auto assessment = simulation::assessClient({.hostAsks = true,
                                                      .authorities = project.authorities,
                                                      .certificate = &certificate,
                                                      .time = currentTime()});
    if (!assessment) {
        return;
    }
    Section section(model, CertificateDetails::tr("Fields of the rules language"));
    for (const simulation::ClientField &field : simulation::toClientFields(assessment->fields)) {
        const auto *text = std::get_if<std::string>(&field.value);
        const bool isTrue = !text && std::get<bool>(field.value);
        section.add(toQString(field.name), text ? *text : isTrue ? "true" : "false");
    }
}

} // namespace

CertificateDetails::CertificateDetails(const model::Project &project,
                                       const model::ClientCertificate &certificate, QWidget *parent)
    : QDialog(parent), m_rows(new QTreeView(this))
{
    setObjectName(u"certificateDetails"_s);
    setWindowTitle(tr("Certificate “%1”").arg(toQString(certificate.name)));
    new QVBoxLayout(this);
    createRows(project, certificate);
    createPem(certificate.leaf);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout()->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 110, fontMetrics().height() * 40);
}

void CertificateDetails::createRows(const model::Project &project,
                                    const model::ClientCertificate &certificate)
{
    auto *model = new QStandardItemModel(this);
    model->setHorizontalHeaderLabels({tr("Name"), tr("Value")});
    addSummary(*model, project, certificate.leaf);
    addIdentity(*model, certificate.leaf);
    addChain(*model, project, certificate);
    addRevocation(*model, project, certificate.leaf);
    addFields(*model, project, certificate);
    m_rows->setObjectName(u"detailRows"_s);
    m_rows->setAccessibleName(tr("What the certificate says"));
    m_rows->setModel(model);
    m_rows->setAlternatingRowColors(true);
    m_rows->expandAll();
    m_rows->resizeColumnToContents(0);
    auto *copy = new QAction(tr("&Copy Value"), m_rows);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    connect(copy, &QAction::triggered, this, &CertificateDetails::copyCurrent);
    m_rows->addAction(copy);
    m_rows->setContextMenuPolicy(Qt::ActionsContextMenu);
    layout()->addWidget(m_rows);
}

void CertificateDetails::createPem(const x509::Certificate &certificate)
{
    auto *label = new QLabel(tr("&PEM"), this);
    auto *pem = new QPlainTextEdit(toQString(x509::toPem(certificate)), this);
    pem->setObjectName(u"detailPem"_s);
    pem->setAccessibleName(tr("PEM, read only"));
    makeReadOnly(*pem, pemLines);
    label->setBuddy(pem);
    layout()->addWidget(label);
    layout()->addWidget(pem);
}

void CertificateDetails::copyCurrent()
{
    const QModelIndex index = m_rows->currentIndex();
    QGuiApplication::clipboard()->setText(index.siblingAtColumn(1).data().toString());
}

} // namespace rulewright
