// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/document/project_document.h"
#include "ui/models/revocation_entry_model.h"
#include "ui/models/revocation_list_model.h"

#include <QDialog>

class QCheckBox;
class QDialogButtonBox;
class QLabel;
class QPushButton;
class QTableView;

namespace rulewright
{

/// The revocation lists of one authority, and what stands in each. Follows the project.
class RevocationListsDialog : public QDialog
{
    Q_OBJECT

public:
    RevocationListsDialog(ProjectDocument &document, model::AuthorityId authority, QWidget *parent);

    /// Says what came of an act.
    void say(const QString &text);

Q_SIGNALS:
    void generateRequested();

private:
    void createLists();
    void createEntries();
    void createSetting();
    void createButtons();
    void readProject();
    void select(int row);
    void showEntries();
    void updateTexts(const model::Authority &authority);
    void changeSetting(bool isWanted);
    void exportCurrent();
    void copyCurrent();
    [[nodiscard]] const model::Authority *authority() const;
    /// The list that is selected, if one is.
    [[nodiscard]] std::optional<x509::Crl> current() const;

    ProjectDocument &m_document;
    const model::AuthorityId m_id;
    RevocationListModel m_lists;
    RevocationEntryModel m_entries;
    QLabel *const m_hint;
    QLabel *const m_empty;
    QLabel *const m_listTitle;
    QTableView *const m_listTable;
    QLabel *const m_entryTitle;
    QTableView *const m_entryTable;
    QCheckBox *const m_setting;
    QLabel *const m_note;
    QPushButton *const m_generate;
    QPushButton *const m_export;
    QPushButton *const m_copy;
};

} // namespace rulewright
