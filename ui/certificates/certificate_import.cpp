// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/certificates/certificate_import.h"

#include "ui/certificates/import_dialog.h"
#include "ui/certificates/passphrase_dialog.h"
#include "ui/document/example_store.h"
#include "ui/document/key_ring.h"
#include "ui/document/project_document.h"

#include <QClipboard>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>
#include <QUrl>

#include <algorithm>
#include <ranges>

using namespace Qt::StringLiterals;

namespace rulewright
{

namespace
{

std::span<const std::uint8_t> bytesOf(const QByteArray &bytes)
{
    return {reinterpret_cast<const std::uint8_t *>(bytes.constData()),
            static_cast<std::size_t>(bytes.size())};
}

bool isLocked(const x509::ItemList &content)
{
    return std::ranges::any_of(content.findings, [](const Diagnostic &finding) {
        return finding.code == DiagnosticCode::PassphraseMissing ||
               finding.code == DiagnosticCode::PassphraseWrong;
    });
}

} // namespace

CertificateImport::CertificateImport(ProjectDocument &document, KeyRing &keys, QWidget *window)
    : QObject(window), m_document(document), m_keys(keys), m_window(window)
{
}

CertificateImport::~CertificateImport() = default;

void CertificateImport::chooseFiles()
{
    auto *dialog = new QFileDialog(m_window, tr("Import Certificates"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters({tr("Certificates, keys and lists (*.pem *.crt *.cer *.der *.p7b *.p7c "
                               "*.p12 *.pfx *.key *.crl *.csr)"),
                            tr("All files (*)")});
    connect(dialog, &QFileDialog::filesSelected, this, &CertificateImport::importFiles);
    dialog->open();
}

void CertificateImport::importFiles(const QStringList &filePaths)
{
    std::vector<Source> sources;
    std::ranges::transform(filePaths, std::back_inserter(sources), readSource);
    start(std::move(sources));
}

CertificateImport::Source CertificateImport::readSource(const QString &filePath)
{
    Source source{.name = QFileInfo(filePath).fileName(), .bytes = {}, .problem = {}};
    QFile file(filePath);
    if (!file.open(QIODevice::ReadOnly)) {
        source.problem = tr("The file could not be read: %1").arg(file.errorString());
    } else if (file.size() > static_cast<qint64>(x509::maximumFileSize)) {
        source.problem = tr("The file is larger than the %1 MB that are read.")
                             .arg(x509::maximumFileSize >> 20U);
    } else {
        source.bytes = file.read(x509::maximumFileSize);
    }
    return source;
}

bool CertificateImport::canImport(const QMimeData &data)
{
    return data.hasUrls() || (data.hasText() && data.text().contains("-----BEGIN "_L1));
}

void CertificateImport::paste()
{
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    if (data && canImport(*data)) {
        importData(*data);
    } else {
        Q_EMIT said(
            tr("There is no certificate on the clipboard. Copy a PEM text or files first."));
    }
}

void CertificateImport::importData(const QMimeData &data)
{
    QStringList filePaths;
    for (const QUrl &url : data.urls()) {
        if (url.isLocalFile()) {
            filePaths += url.toLocalFile();
        }
    }
    if (!filePaths.isEmpty()) {
        importFiles(filePaths);
    } else if (data.hasText()) {
        start({{.name = tr("Text"), .bytes = data.text().toUtf8(), .problem = {}}});
    }
}

/// A second import waits for nothing: what the first one still had to ask is dropped.
void CertificateImport::start(std::vector<Source> sources)
{
    m_sources = std::move(sources);
    m_files.clear();
    m_common.reset();
    readNext();
}

void CertificateImport::readNext()
{
    while (m_files.size() < m_sources.size()) {
        const Source &source = m_sources[m_files.size()];
        ImportFile file{source.name, {}, source.problem};
        if (source.problem.isEmpty()) {
            file.content = x509::readItems(bytesOf(source.bytes));
        }
        if (isLocked(file.content) && m_common) {
            file.content = x509::readItems(bytesOf(source.bytes), m_common->text());
        }
        if (isLocked(file.content)) {
            askFor(source);
            return;
        }
        m_files.push_back(std::move(file));
    }
    showPreview();
}

void CertificateImport::askFor(const Source &source)
{
    auto opened = std::make_shared<x509::ItemList>(x509::readItems(bytesOf(source.bytes)));
    const auto attempt = [opened, bytes = source.bytes](std::string_view passphrase) {
        x509::ItemList read = x509::readItems(bytesOf(bytes), passphrase);
        const bool isOpen = !isLocked(read);
        if (isOpen) {
            *opened = std::move(read);
        }
        return isOpen;
    };
    auto *dialog = new PassphraseDialog(PassphraseFor::File, source.name, attempt, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::finished, this,
            [this, dialog, opened, name = source.name](int result) {
                if (result == QDialog::Accepted && dialog->isForAll()) {
                    m_common.emplace(dialog->passphrase());
                }
                m_files.push_back({name, std::move(*opened), {}});
                readNext();
            });
    dialog->open();
}

void CertificateImport::showPreview()
{
    m_common.reset();
    for (const auto &[file, source] : std::views::zip(m_files, m_sources)) {
        file.kinds = x509::contentsOf(bytesOf(source.bytes));
    }
    m_sources.clear();
    auto *dialog = new ImportDialog(
        ImportPlan(m_document.inventory(), std::exchange(m_files, {}), currentTime()), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ImportDialog::imported, this, [this, dialog] { takeOver(*dialog); });
    dialog->open();
}

void CertificateImport::takeOver(ImportDialog &dialog)
{
    ImportPlan &plan = dialog.plan();
    const int count = plan.chosenCount();
    const bool hasKeys = std::ranges::any_of(plan.rows(), [](const ImportRow &row) {
        return row.isChosen && row.kind == ImportKind::Key;
    });
    m_document.changeInventory(plan.result(), tr("Import %n certificate(s)", nullptr, count));
    plan.moveKeysTo(m_keys);
    const QString done = tr("Imported %n item(s).", nullptr, count);
    Q_EMIT said(hasKeys ? done + u' ' +
                              tr("Private keys go when the program ends, unless “Keep Key on This "
                                 "Computer…” keeps them.")
                        : done);
}

} // namespace rulewright
