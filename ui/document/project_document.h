// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/project.h"
#include "ui/document/inventory.h"

#include <QList>
#include <QObject>
#include <QUndoStack>

#include <map>
#include <optional>

namespace rulewright
{

/// How an edit came about: typing goes on in one undo step, a gesture is a step of its own.
enum class EditKind { Typing, Gesture };

/// A rule as it is saved, and as it is edited if that differs.
struct RuleValues {
    model::Rule saved;
    std::optional<model::Rule> pending;

    friend bool operator==(const RuleValues &, const RuleValues &) = default;
};

/// The open project: its value, its undo stack, its file, and the edits of rules that are not
/// saved yet. Views read through it and learn of changes by its signals; all changes of rules
/// are undo commands (commands.h), which call the private functions below.
class ProjectDocument : public QObject
{
    Q_OBJECT

public:
    explicit ProjectDocument(QObject *parent = nullptr);
    /// Goes silently: whoever listens may be going as well.
    ~ProjectDocument() override;

    /// Opens another project. Forgets undo steps and edits of the one before.
    void setProject(model::Project project, const QString &filePath = {});
    /// The project is in this file now, as it is.
    void setSavedTo(const QString &filePath);

    [[nodiscard]] const model::Project &project() const { return m_project; }
    /// What the rules of the project may name.
    [[nodiscard]] const expression::Catalog &catalog() const { return m_catalog; }
    /// The project with the edited rules in place of the saved ones.
    [[nodiscard]] model::Project editedProject() const;
    [[nodiscard]] QUndoStack *undoStack() { return &m_undoStack; }
    [[nodiscard]] QString filePath() const { return m_filePath; }
    [[nodiscard]] bool isModified() const { return !m_undoStack.isClean(); }

    [[nodiscard]] const model::Rule *rule(model::RuleId id) const;
    /// The position of the rule, or -1.
    [[nodiscard]] int indexOf(model::RuleId id) const;
    [[nodiscard]] std::optional<model::Rule> pendingRule(model::RuleId id) const;
    [[nodiscard]] bool hasPendingEdit(model::RuleId id) const { return m_pending.contains(id); }
    /// The rule as edited, or as saved when it is not being edited. The rule exists.
    [[nodiscard]] const model::Rule &editedRule(model::RuleId id) const;

    /// Appends the rule under a new id; a rule without a ref gets a random one.
    model::RuleId addRule(model::Rule rule);
    /// Adds a copy below, as a draft.
    model::RuleId duplicateRule(model::RuleId id);
    void removeRules(const QList<model::RuleId> &ids);
    void moveRule(model::RuleId id, int newIndex);
    /// Moves the rules as a block in front of the one that is at \p target now; one undo step.
    void moveRules(const QList<model::RuleId> &ids, int target);
    void renameRule(model::RuleId id, const QString &name);
    void setRuleState(model::RuleId id, model::RuleState state);

    /// Keeps \p edited beside the saved rule of the same id.
    void editRule(const model::Rule &edited, EditKind kind);
    /// What was edited becomes the rule, in this state.
    void saveRule(model::RuleId id, model::RuleState state);
    /// Saves all edits; a rule that is deployed and has errors becomes a draft.
    void saveEditedRules();
    void revertRule(model::RuleId id);

    [[nodiscard]] Inventory inventory() const { return inventoryOf(m_project); }
    /// One undo step with this text.
    void changeInventory(Inventory inventory, const QString &text);

Q_SIGNALS:
    void projectAboutToBeReplaced();
    void projectReplaced();
    void modifiedChanged(bool isModified);
    void filePathChanged();
    void ruleAboutToBeAdded(rulewright::model::RuleId id, int index);
    void ruleAdded(rulewright::model::RuleId id, int index);
    void ruleAboutToBeRemoved(rulewright::model::RuleId id, int index);
    void ruleRemoved(rulewright::model::RuleId id, int index);
    void ruleAboutToBeMoved(rulewright::model::RuleId id, int from, int to);
    void ruleMoved(rulewright::model::RuleId id, int from, int to);
    /// The saved value changed.
    void ruleChanged(rulewright::model::RuleId id);
    /// The edited value changed, or came, or went.
    void ruleEdited(rulewright::model::RuleId id);
    /// Hosts, authorities, client certificates, tests or the settings beside them changed.
    void inventoryChanged();

private:
    friend class AddRuleCommand;
    friend class RemoveRulesCommand;
    friend class MoveRuleCommand;
    friend class ChangeRuleCommand;
    friend class ChangeInventoryCommand;

    void insertRule(int index, const RuleValues &values);
    /// Takes the rule away and hands it back.
    RuleValues takeRule(int index);
    void changeIndex(int from, int to);
    [[nodiscard]] RuleValues valuesOf(model::RuleId id) const;
    void setValues(const RuleValues &values);
    void setInventory(const Inventory &inventory);
    void pushChange(RuleValues values, const QString &text);
    model::RuleId insertNewRule(int index, model::Rule rule, const QString &text);

    model::Project m_project;
    expression::Catalog m_catalog = model::catalogOf(m_project);
    std::map<model::RuleId, model::Rule> m_pending;
    QString m_filePath;
    QUndoStack m_undoStack;
};

} // namespace rulewright
