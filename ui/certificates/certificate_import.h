// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/certificates/import_plan.h"

#include <QObject>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

class QMimeData;

namespace rulewright
{

class ImportDialog;
class ProjectDocument;

/// The way of files into the project: chosen, dropped or pasted, opened with passphrases where
/// needed, shown, and taken over in one undo step.
class CertificateImport : public QObject
{
    Q_OBJECT

public:
    CertificateImport(ProjectDocument &document, KeyRing &keys, QWidget *window);
    ~CertificateImport() override;

    void chooseFiles();
    void importFiles(const QStringList &filePaths);
    /// Says so when there is nothing to import on the clipboard.
    void paste();
    /// Files, or text with PEM blocks.
    [[nodiscard]] static bool canImport(const QMimeData &data);
    void importData(const QMimeData &data);

Q_SIGNALS:
    void said(const QString &text);

private:
    /// A file, not yet opened. The questions about it look at the same bytes.
    struct Source {
        QString name;
        std::shared_ptr<const x509::SecretBytes> bytes;
        QString problem;
    };

    [[nodiscard]] static Source readSource(const QString &filePath);
    [[nodiscard]] static Source textSource(const QString &text);
    void start(std::vector<Source> sources);
    /// Opens one file after the other; comes back after each question.
    void readNext();
    void askFor(const Source &source);
    void showPreview();
    void takeOver(ImportDialog &dialog);

    ProjectDocument &m_document;
    KeyRing &m_keys;
    QWidget *const m_window;
    std::vector<Source> m_sources;
    std::vector<ImportFile> m_files;
    std::optional<x509::SecretBytes> m_common;
};

} // namespace rulewright
