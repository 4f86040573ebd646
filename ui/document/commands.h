// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/document/project_document.h"

#include <QElapsedTimer>
#include <QUndoCommand>

#include <vector>

namespace rulewright
{

// The changes of a project. Each holds ids and values and calls a private function of the
// document, which alters the value and tells the views.

class AddRuleCommand : public QUndoCommand
{
public:
    AddRuleCommand(ProjectDocument &document, int index, model::Rule rule, const QString &text);

    void undo() override;
    void redo() override;

private:
    ProjectDocument &m_document;
    int m_index;
    RuleValues m_values;
};

class RemoveRulesCommand : public QUndoCommand
{
public:
    RemoveRulesCommand(ProjectDocument &document, const QList<model::RuleId> &ids);

    void undo() override;
    void redo() override;

private:
    /// A rule and where it was when it was taken.
    struct Taken {
        int index;
        RuleValues values;
    };

    ProjectDocument &m_document;
    std::vector<int> m_indexes; ///< from the last to the first
    std::vector<Taken> m_taken;
};

class MoveRuleCommand : public QUndoCommand
{
public:
    MoveRuleCommand(ProjectDocument &document, model::RuleId id, int to);

    void undo() override;
    void redo() override;

private:
    ProjectDocument &m_document;
    int m_from;
    int m_to;
};

/// Exchanges the saved and the edited value of a rule. Typing in the same rule goes on in the
/// same step until it rests for a second.
class ChangeRuleCommand : public QUndoCommand
{
public:
    ChangeRuleCommand(ProjectDocument &document, RuleValues values, EditKind kind,
                      const QString &text);

    void undo() override { exchange(); }
    void redo() override { exchange(); }
    [[nodiscard]] int id() const override;
    bool mergeWith(const QUndoCommand *other) override;

private:
    void exchange();

    ProjectDocument &m_document;
    RuleValues m_values;
    EditKind m_kind;
    QElapsedTimer m_sinceTyping;
};

/// Exchanges hosts, authorities and certificates.
class ChangeInventoryCommand : public QUndoCommand
{
public:
    ChangeInventoryCommand(ProjectDocument &document, Inventory inventory, const QString &text);

    void undo() override { exchange(); }
    void redo() override { exchange(); }

private:
    void exchange();

    ProjectDocument &m_document;
    Inventory m_inventory;
};

} // namespace rulewright
