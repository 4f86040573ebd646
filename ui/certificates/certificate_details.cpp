// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/certificates/certificate_details.h"

#include "core/x509/pem.h"
#include "ui/certificates/project_sections.h"
#include "ui/text/qt_text.h"
#include "ui/widgets/read_only_text.h"
#include "ui/widgets/window_size.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rulewright
{

namespace
{

constexpr int pemLines = 6;

} // namespace

CertificateDetails::CertificateDetails(const MakingContext &context,
                                       const model::ClientCertificate &certificate, QWidget *parent)
    : QDialog(parent),
      m_project(context.project), m_context{m_project, context.keys, context.store, context.now},
      m_certificate(certificate), m_other(new QComboBox(this)), m_differences(new QLabel(this)),
      m_rows(new QTreeView(this))
{
    setObjectName(u"certificateDetails"_s);
    setWindowTitle(tr("Certificate “%1”").arg(toQString(certificate.name)));
    new QVBoxLayout(this);
    m_details.show(toQString(certificate.name), detailsOf(m_context, certificate));
    createComparison();
    createRows();
    createPem();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout()->addWidget(buttons);
    m_rows->setFocus();
    resizeToText(*this, 130, 44);
}

void CertificateDetails::createComparison()
{
    m_other->setObjectName(u"detailCompare"_s);
    m_other->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_other->setMinimumContentsLength(30);
    m_differences->setObjectName(u"detailDifferences"_s);
    listOthers();
    connect(m_other, &QComboBox::currentIndexChanged, this, &CertificateDetails::compare);
    auto *label = new QLabel(tr("Compare &with"), this);
    label->setBuddy(m_other);
    auto *row = new QHBoxLayout;
    row->addWidget(label);
    row->addWidget(m_other);
    row->addWidget(m_differences, 1);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
}

/// The certificates of the project, then the authorities.
void CertificateDetails::listOthers()
{
    m_other->addItem(tr("(nothing)"));
    const auto add = [this](const QString &text, const model::ClientCertificate &other) {
        if (other.leaf != m_certificate.leaf) {
            m_others.push_back(other);
            m_other->addItem(text);
        }
    };
    for (const model::ClientCertificate &certificate : m_project.certificates) {
        add(toQString(certificate.name), certificate);
    }
    for (const model::Authority &authority : m_project.authorities) {
        add(tr("CA “%1”").arg(toQString(authority.name)),
            {.id = {}, .name = authority.name, .leaf = authority.certificate, .chain = {}});
    }
    m_other->setEnabled(!m_others.empty());
}

void CertificateDetails::createRows()
{
    m_rows->setObjectName(u"detailRows"_s);
    m_rows->setAccessibleName(tr("What the certificate says"));
    m_rows->setModel(&m_details);
    m_rows->setAlternatingRowColors(true);
    m_rows->setSelectionBehavior(QAbstractItemView::SelectItems);
    arrangeRows();
    auto *copy = new QAction(tr("&Copy Value"), m_rows);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    connect(copy, &QAction::triggered, this, &CertificateDetails::copyCurrent);
    m_rows->addAction(copy);
    m_rows->setContextMenuPolicy(Qt::ActionsContextMenu);
    static_cast<QVBoxLayout *>(layout())->addWidget(m_rows, 1);
}

void CertificateDetails::arrangeRows()
{
    m_rows->expandAll();
    m_rows->resizeColumnToContents(DetailModel::NameColumn);
    const int rest = m_rows->viewport()->width() - m_rows->columnWidth(DetailModel::NameColumn);
    if (m_details.columnCount() > DetailModel::OtherColumn) {
        m_rows->setColumnWidth(DetailModel::ValueColumn, rest / 2);
    }
}

void CertificateDetails::compare()
{
    const int chosen = m_other->currentIndex() - 1;
    if (chosen < 0) {
        m_details.stopComparing();
        m_differences->clear();
    } else {
        const model::ClientCertificate &other = m_others[static_cast<std::size_t>(chosen)];
        m_details.compareWith(toQString(other.name), detailsOf(m_context, other));
        m_differences->setText(tr("≠ %n line(s) differ", nullptr, m_details.differenceCount()));
    }
    arrangeRows();
}

void CertificateDetails::createPem()
{
    auto *label = new QLabel(tr("&PEM"), this);
    auto *pem = new QPlainTextEdit(toQString(x509::toPem(m_certificate.leaf)), this);
    pem->setObjectName(u"detailPem"_s);
    pem->setAccessibleName(tr("PEM, read only"));
    makeReadOnly(*pem, pemLines);
    label->setBuddy(pem);
    layout()->addWidget(label);
    layout()->addWidget(pem);
}

/// The value of the line, or, with the focus on the other certificate, its value.
void CertificateDetails::copyCurrent()
{
    const QModelIndex index = m_rows->currentIndex();
    const int column = std::max(index.column(), int(DetailModel::ValueColumn));
    QGuiApplication::clipboard()->setText(index.siblingAtColumn(column).data().toString());
}

} // namespace rulewright
