// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/certificates/import_model.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTreeView;

namespace rulewright
{

/// Shows what is in the files before any of it is taken over.
class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    ImportDialog(ImportPlan plan, QWidget *parent);

    /// What is chosen; for the time after imported().
    [[nodiscard]] ImportPlan &plan() { return m_plan; }

Q_SIGNALS:
    /// The chosen rows are to be taken over.
    void imported();

private:
    void createTable();
    void createButtons();
    void update();

    ImportPlan m_plan;
    ImportModel m_model;
    QTreeView *const m_table;
    QPushButton *const m_import;
};

} // namespace rulewright
