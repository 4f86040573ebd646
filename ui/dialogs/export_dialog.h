// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/project.h"

#include <QDialog>

class QLabel;
class QPlainTextEdit;

namespace rulewright
{

/// Shows the rule set as the Rulesets API takes it, to copy or to save.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    ExportDialog(const model::Project &project, QWidget *parent);

private:
    void createText(const model::Project &project);
    void createButtons();
    void copy();
    void chooseFile();
    void saveTo(const QString &filePath);

    const QByteArray m_json;
    QPlainTextEdit *const m_text;
    QLabel *const m_note;
};

} // namespace rulewright
