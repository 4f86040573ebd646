// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/certificates/certificate_import.h"

#include "ui/certificates/import_dialog.h"
#include "ui/certificates/passphrase_dialog.h"
#include "ui/document/example_store.h"
#include "ui/document/item_file.h"
#include "ui/document/key_ring.h"
#include "ui/document/project_document.h"

#include <QClipboard>
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
    if (auto bytes = readItemFile(filePath)) {
        source.bytes = std::make_shared<const x509::SecretBytes>(*std::move(bytes));
    } else {
        source.problem = bytes.error();
    }
    return source;
}

CertificateImport::Source CertificateImport::textSource(const QString &text)
{
    QByteArray utf8 = text.toUtf8();
    Source source{.name = tr("Text"), .bytes = {}, .problem = {}};
    source.bytes = std::make_shared<const x509::SecretBytes>(
        std::vector<std::uint8_t>(utf8.cbegin(), utf8.cend()));
    utf8.fill(0);
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
        start({textSource(data.text())});
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
        if (source.bytes) {
            file.content = x509::readItems(source.bytes->bytes());
        }
        if (source.bytes && x509::isLocked(file.content) && m_common) {
            file.content = x509::readItems(source.bytes->bytes(), m_common->text());
        }
        if (x509::isLocked(file.content)) {
            askFor(source);
            return;
        }
        m_files.push_back(std::move(file));
    }
    showPreview();
}

void CertificateImport::askFor(const Source &source)
{
    auto opened = std::make_shared<x509::ItemList>(x509::readItems(source.bytes->bytes()));
    const auto attempt = [opened, bytes = source.bytes](std::string_view passphrase) {
        x509::ItemList read = x509::readItems(bytes->bytes(), passphrase);
        const bool isOpen = !x509::isLocked(read);
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
        if (source.bytes) {
            file.kinds = x509::contentsOf(source.bytes->bytes());
        }
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
