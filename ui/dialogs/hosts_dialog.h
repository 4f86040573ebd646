// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/host_table_model.h"

#include <QDialog>

class QAction;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeView;

namespace rulewright
{

class ChipField;
struct Chip;

/// The hosts of the zone that ask for client certificates, and the authorities they trust.
class HostsDialog : public QDialog
{
    Q_OBJECT

public:
    HostsDialog(const model::Project &project, QWidget *parent);

Q_SIGNALS:
    /// The zone as it is to be.
    void zoneMade(const rulewright::model::Zone &zone);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void createTable();
    void createAdding(const model::Project &project);
    void createAuthorities();
    void createButtons();
    void addTyped();
    /// What is wrong with the host; empty when it was added.
    [[nodiscard]] QString addOne(const QString &text);
    void removeCurrent();
    void showAuthorities();
    void takeAuthorities();
    [[nodiscard]] Chip readAuthority(const QString &text) const;
    void acceptAll();
    void say(const QString &text);

    HostTableModel m_model;
    QLineEdit *const m_zone;
    QTreeView *const m_table;
    QLineEdit *const m_input;
    QPushButton *const m_remove;
    QLabel *const m_note;
    ChipField *const m_authorities;
    /// The host whose authorities the field shows.
    QPersistentModelIndex m_shown;
};

} // namespace rulewright
