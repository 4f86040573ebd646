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
#include <QScrollBar>
#include <QSignalBlocker>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace rulewright
{

namespace
{

constexpr int pemLines = 6;
constexpr std::chrono::milliseconds delay{100};

/// As the project has it now; null: it is not there any more. Authorities have no id here.
std::optional<model::ClientCertificate> findIn(const model::Project &project,
                                               const model::ClientCertificate &certificate)
{
    const auto *found = model::findCertificate(project, certificate.id);
    if (found && found->leaf == certificate.leaf) {
        return *found;
    }
    const auto authority =
        std::ranges::find(project.authorities, certificate.leaf, &model::Authority::certificate);
    if (authority == project.authorities.end()) {
        return {};
    }
    return asClient(*authority);
}

} // namespace

model::ClientCertificate asClient(const model::Authority &authority)
{
    return {.id = {}, .name = authority.name, .leaf = authority.certificate, .chain = {}};
}

CertificateDetails::CertificateDetails(Source source, const model::ClientCertificate &certificate,
                                       QWidget *parent)
    : QDialog(parent), m_source(std::move(source)), m_certificate(certificate),
      m_gone(new QLabel(this)), m_other(new QComboBox(this)), m_differences(new QLabel(this)),
      m_rows(new QTreeView(this))
{
    setObjectName(u"certificateDetails"_s);
    m_delay.setSingleShot(true);
    m_delay.setInterval(delay);
    connect(&m_delay, &QTimer::timeout, this, &CertificateDetails::refresh);
    new QVBoxLayout(this);
    m_gone->setObjectName(u"detailGone"_s);
    m_gone->setText(tr("! This certificate is no longer in the project."));
    layout()->addWidget(m_gone);
    createComparison();
    createRows();
    createPem();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout()->addWidget(buttons);
    readProject(m_source());
    m_rows->setFocus();
    resizeToText(*this, 130, 44);
}

void CertificateDetails::scheduleRefresh()
{
    if (!m_delay.isActive()) {
        m_delay.start();
    }
}

void CertificateDetails::readProject(const MakingContext &context)
{
    const auto found = findIn(context.project, m_certificate);
    m_certificate = found.value_or(m_certificate);
    m_gone->setVisible(!found);
    const QString name = toQString(m_certificate.name);
    setWindowTitle(tr("Certificate “%1”").arg(name));
    m_details.show(name, detailsOf(context, m_certificate));
    listOthers(context.project);
    compareIn(context);
}

void CertificateDetails::refresh()
{
    const Place kept = place();
    const int scrolled = m_rows->verticalScrollBar()->value();
    readProject(m_source());
    goTo(kept);
    m_rows->verticalScrollBar()->setValue(scrolled);
}

CertificateDetails::Place CertificateDetails::place() const
{
    const QModelIndex index = m_rows->currentIndex();
    const QModelIndex parent = index.parent();
    const auto nameOf = [](const QModelIndex &row) {
        return row.siblingAtColumn(DetailModel::NameColumn).data(DetailModel::LineRole).toString();
    };
    return parent.isValid() ? Place{nameOf(parent), nameOf(index), index.column()}
                            : Place{nameOf(index), {}, index.column()};
}

/// To the line, or, where it has gone, to its section.
void CertificateDetails::goTo(const Place &place)
{
    const auto find = [this](const QModelIndex &parent, const QString &name) {
        for (int row = 0; row < m_details.rowCount(parent); ++row) {
            const QModelIndex index = m_details.index(row, DetailModel::NameColumn, parent);
            if (index.data(DetailModel::LineRole).toString() == name) {
                return index;
            }
        }
        return QModelIndex();
    };
    const QModelIndex section = find({}, place.section);
    const QModelIndex line = section.isValid() ? find(section, place.line) : QModelIndex();
    const int column = std::min(place.column, m_details.columnCount() - 1);
    m_rows->setCurrentIndex((line.isValid() ? line : section).siblingAtColumn(column));
}

void CertificateDetails::createComparison()
{
    m_other->setObjectName(u"detailCompare"_s);
    m_other->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_other->setMinimumContentsLength(30);
    m_differences->setObjectName(u"detailDifferences"_s);
    connect(m_other, &QComboBox::currentIndexChanged, this, &CertificateDetails::compare);
    auto *label = new QLabel(tr("Compare &with"), this);
    label->setBuddy(m_other);
    auto *row = new QHBoxLayout;
    row->addWidget(label);
    row->addWidget(m_other);
    row->addWidget(m_differences, 1);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
}

/// The certificates of the project, then the authorities. The chosen one stays chosen.
void CertificateDetails::listOthers(const model::Project &project)
{
    const auto *before = other();
    const auto chosen = before ? std::optional(before->leaf) : std::nullopt;
    const QSignalBlocker blocker(m_other);
    m_others.clear();
    m_other->clear();
    m_other->addItem(tr("(nothing)"));
    const auto add = [&](const QString &text, const model::ClientCertificate &another) {
        if (another.leaf == m_certificate.leaf) {
            return;
        }
        m_others.push_back(another);
        m_other->addItem(text);
        if (another.leaf == chosen) {
            m_other->setCurrentIndex(m_other->count() - 1);
        }
    };
    for (const model::ClientCertificate &certificate : project.certificates) {
        add(toQString(certificate.name), certificate);
    }
    for (const model::Authority &authority : project.authorities) {
        add(tr("CA “%1”").arg(toQString(authority.name)), asClient(authority));
    }
    m_other->setEnabled(!m_others.empty());
}

const model::ClientCertificate *CertificateDetails::other() const
{
    const int chosen = m_other->currentIndex() - 1;
    return chosen < 0 ? nullptr : &m_others[static_cast<std::size_t>(chosen)];
}

void CertificateDetails::createRows()
{
    m_rows->setObjectName(u"detailRows"_s);
    m_rows->setAccessibleName(tr("What the certificate says"));
    m_rows->setModel(&m_details);
    m_rows->setAlternatingRowColors(true);
    m_rows->setSelectionBehavior(QAbstractItemView::SelectItems);
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
    compareIn(m_source());
}

void CertificateDetails::compareIn(const MakingContext &context)
{
    if (const model::ClientCertificate *chosen = other()) {
        m_details.compareWith(toQString(chosen->name), detailsOf(context, *chosen));
        m_differences->setText(tr("≠ %n line(s) differ", nullptr, m_details.differenceCount()));
    } else {
        m_details.stopComparing();
        m_differences->clear();
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
