// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/certificates/certificate_export.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace rulewright
{

class CommandDisclosure;

/// Exports certificates, with their keys only when the user asks for them.
class CertificateExportDialog : public QDialog
{
    Q_OBJECT

public:
    CertificateExportDialog(std::vector<ExportItem> items, QWidget *parent);
    ~CertificateExportDialog() override;

Q_SIGNALS:
    void said(const QString &text);

private:
    enum class Where { OneFile, FilePerItem, Clipboard };

    void createChoices(QFormLayout &form);
    void createPassphrase(QFormLayout &form);
    void createButtons();
    void connectParts();
    void fillFormats();
    void fillPlaces();
    void update();
    [[nodiscard]] ExportChoice choice() const;
    [[nodiscard]] Where where() const;
    [[nodiscard]] QString commands() const;
    [[nodiscard]] bool needsPassphrase() const;
    /// What keeps it from being exported; empty when nothing does.
    [[nodiscard]] QString problem() const;
    [[nodiscard]] QStringList itemsWithoutKey() const;
    void start();
    void chooseFile();
    void chooseFolder();
    void saveTo(const QString &filePath);
    void saveInto(const QString &folder);
    void askForClipboard();
    void copy();
    void finish(const QString &text);
    void showProblem(const QString &text);

    const std::vector<ExportItem> m_items;
    QFormLayout *m_form = nullptr;
    QComboBox *const m_what;
    QComboBox *const m_format;
    QComboBox *const m_where;
    QComboBox *const m_compatibility;
    QLabel *const m_hint;
    QLineEdit *const m_passphrase;
    QLineEdit *const m_repeated;
    QCheckBox *const m_plainKey;
    QLabel *const m_problem;
    CommandDisclosure *const m_command;
    QPushButton *const m_export;
};

} // namespace rulewright
