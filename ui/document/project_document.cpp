// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/document/project_document.h"

#include "core/base/strong_id.h"
#include "core/expression/checker.h"
#include "ui/document/commands.h"
#include "ui/text/qt_text.h"

#include <QUuid>

#include <algorithm>
#include <functional>

namespace rulewright
{

namespace
{

std::string makeRef()
{
    return toStdString(QUuid::createUuid().toString(QUuid::Id128));
}

/// Drops an edit that changes nothing.
RuleValues tidied(RuleValues values)
{
    if (values.pending == values.saved) {
        values.pending.reset();
    }
    return values;
}

} // namespace

ProjectDocument::ProjectDocument(QObject *parent) : QObject(parent)
{
    setObjectName(QStringLiteral("projectDocument"));
    connect(&m_undoStack, &QUndoStack::cleanChanged, this,
            [this](bool isClean) { Q_EMIT modifiedChanged(!isClean); });
}

ProjectDocument::~ProjectDocument()
{
    m_undoStack.disconnect();
}

void ProjectDocument::setProject(model::Project project, const QString &filePath)
{
    Q_EMIT projectAboutToBeReplaced();
    m_project = std::move(project);
    m_catalog = model::catalogOf(m_project);
    m_pending.clear();
    m_filePath = filePath;
    m_undoStack.clear();
    m_undoStack.setClean();
    Q_EMIT projectReplaced();
    Q_EMIT filePathChanged();
    Q_EMIT modifiedChanged(false);
}

void ProjectDocument::setSavedTo(const QString &filePath)
{
    m_filePath = filePath;
    m_undoStack.setClean();
    Q_EMIT filePathChanged();
}

model::Project ProjectDocument::editedProject() const
{
    model::Project project = m_project;
    for (model::Rule &rule : project.rules) {
        rule = editedRule(rule.id);
    }
    return project;
}

const model::Rule *ProjectDocument::rule(model::RuleId id) const
{
    return model::findRule(m_project, id);
}

int ProjectDocument::indexOf(model::RuleId id) const
{
    const auto found = std::ranges::find(m_project.rules, id, &model::Rule::id);
    return found == m_project.rules.end() ? -1 : static_cast<int>(found - m_project.rules.begin());
}

std::optional<model::Rule> ProjectDocument::pendingRule(model::RuleId id) const
{
    const auto found = m_pending.find(id);
    return found == m_pending.end() ? std::nullopt : std::optional(found->second);
}

const model::Rule &ProjectDocument::editedRule(model::RuleId id) const
{
    const auto found = m_pending.find(id);
    Q_ASSERT(found != m_pending.end() || rule(id));
    return found == m_pending.end() ? *rule(id) : found->second;
}

model::RuleId ProjectDocument::addRule(model::Rule rule)
{
    const QString text = tr("Add rule “%1”").arg(toQString(rule.name));
    return insertNewRule(static_cast<int>(m_project.rules.size()), std::move(rule), text);
}

model::RuleId ProjectDocument::duplicateRule(model::RuleId id)
{
    model::Rule copy = editedRule(id);
    const QString name = toQString(copy.name);
    copy.name = toStdString(tr("%1 (copy)").arg(name));
    copy.ref.clear();
    copy.state = model::RuleState::Draft;
    return insertNewRule(indexOf(id) + 1, std::move(copy), tr("Duplicate rule “%1”").arg(name));
}

model::RuleId ProjectDocument::insertNewRule(int index, model::Rule rule, const QString &text)
{
    const model::RuleId id = model::nextRuleId(m_project);
    rule.id = id;
    if (rule.ref.empty()) {
        rule.ref = makeRef();
    }
    m_undoStack.push(new AddRuleCommand(*this, index, std::move(rule), text));
    return id;
}

void ProjectDocument::removeRules(const QList<model::RuleId> &ids)
{
    QList<model::RuleId> known = ids;
    known.removeIf([this](model::RuleId id) { return indexOf(id) < 0; });
    if (!known.isEmpty()) {
        m_undoStack.push(new RemoveRulesCommand(*this, known));
    }
}

void ProjectDocument::moveRule(model::RuleId id, int newIndex)
{
    const int last = static_cast<int>(m_project.rules.size()) - 1;
    const int to = std::clamp(newIndex, 0, std::max(last, 0));
    if (const int from = indexOf(id); from >= 0 && from != to) {
        m_undoStack.push(new MoveRuleCommand(*this, id, to));
    }
}

void ProjectDocument::moveRules(const QList<model::RuleId> &ids, int target)
{
    QList<model::RuleId> present;
    std::ranges::transform(m_project.rules, std::back_inserter(present), &model::Rule::id);
    QList<model::RuleId> block = ids;
    block.removeIf([&present](model::RuleId id) { return !present.contains(id); });
    const auto isTaken = [&block](model::RuleId id) { return block.contains(id); };
    const auto end = present.begin() + std::clamp(target, 0, static_cast<int>(present.size()));
    const auto before = std::count_if(present.begin(), end, std::not_fn(isTaken));
    QList<model::RuleId> wanted = present;
    wanted.removeIf(isTaken);
    wanted = wanted.first(before) + block + wanted.sliced(before);
    if (block.size() == 1) {
        moveRule(block.first(), static_cast<int>(before));
    } else if (wanted != present) {
        m_undoStack.beginMacro(tr("Move %n rules", nullptr, static_cast<int>(block.size())));
        for (int index = 0; index < wanted.size(); ++index) {
            moveRule(wanted[index], index);
        }
        m_undoStack.endMacro();
    }
}

void ProjectDocument::renameRule(model::RuleId id, const QString &name)
{
    RuleValues values = valuesOf(id);
    const QString text = tr("Rename rule “%1”").arg(toQString(values.saved.name));
    values.saved.name = toStdString(name.trimmed());
    if (values.pending) {
        values.pending->name = values.saved.name;
    }
    pushChange(std::move(values), text);
}

void ProjectDocument::setRuleState(model::RuleId id, model::RuleState state)
{
    RuleValues values = valuesOf(id);
    values.saved.state = state;
    if (values.pending) {
        values.pending->state = state;
    }
    const QString name = toQString(values.saved.name);
    pushChange(std::move(values), state == model::RuleState::Deployed
                                      ? tr("Deploy rule “%1”").arg(name)
                                      : tr("Turn rule “%1” into a draft").arg(name));
}

void ProjectDocument::editRule(const model::Rule &edited, EditKind kind)
{
    RuleValues values = tidied({valuesOf(edited.id).saved, edited});
    if (values != valuesOf(edited.id)) {
        const QString text = tr("Edit rule “%1”").arg(toQString(edited.name));
        m_undoStack.push(new ChangeRuleCommand(*this, std::move(values), kind, text));
    }
}

void ProjectDocument::saveRule(model::RuleId id, model::RuleState state)
{
    model::Rule rule = editedRule(id);
    rule.state = state;
    const QString name = toQString(rule.name);
    pushChange({std::move(rule), std::nullopt}, state == model::RuleState::Deployed
                                                    ? tr("Deploy rule “%1”").arg(name)
                                                    : tr("Save rule “%1” as draft").arg(name));
}

void ProjectDocument::saveEditedRules()
{
    while (!m_pending.empty()) {
        const model::Rule edited = m_pending.begin()->second;
        const bool isValid = expression::check(edited.expression, m_catalog).isValid();
        saveRule(edited.id, isValid ? edited.state : model::RuleState::Draft);
    }
}

void ProjectDocument::revertRule(model::RuleId id)
{
    RuleValues values = valuesOf(id);
    values.pending.reset();
    const QString text = tr("Revert rule “%1”").arg(toQString(values.saved.name));
    pushChange(std::move(values), text);
}

void ProjectDocument::changeInventory(Inventory inventory, const QString &text)
{
    if (inventory != this->inventory()) {
        m_undoStack.push(new ChangeInventoryCommand(*this, std::move(inventory), text));
    }
}

void ProjectDocument::setInventory(const Inventory &inventory)
{
    putInto(m_project, inventory);
    Q_EMIT inventoryChanged();
}

void ProjectDocument::pushChange(RuleValues values, const QString &text)
{
    values = tidied(std::move(values));
    if (values != valuesOf(values.saved.id)) {
        m_undoStack.push(new ChangeRuleCommand(*this, std::move(values), EditKind::Gesture, text));
    }
}

void ProjectDocument::insertRule(int index, const RuleValues &values)
{
    const model::RuleId id = values.saved.id;
    Q_EMIT ruleAboutToBeAdded(id, index);
    m_project.rules.insert(m_project.rules.begin() + index, values.saved);
    if (values.pending) {
        m_pending.insert_or_assign(id, *values.pending);
    }
    Q_EMIT ruleAdded(id, index);
}

RuleValues ProjectDocument::takeRule(int index)
{
    const RuleValues values = valuesOf(m_project.rules[static_cast<std::size_t>(index)].id);
    Q_EMIT ruleAboutToBeRemoved(values.saved.id, index);
    m_project.rules.erase(m_project.rules.begin() + index);
    m_pending.erase(values.saved.id);
    Q_EMIT ruleRemoved(values.saved.id, index);
    return values;
}

void ProjectDocument::changeIndex(int from, int to)
{
    const auto begin = m_project.rules.begin();
    const model::RuleId id = begin[from].id;
    Q_EMIT ruleAboutToBeMoved(id, from, to);
    if (from < to) {
        std::rotate(begin + from, begin + from + 1, begin + to + 1);
    } else {
        std::rotate(begin + to, begin + from, begin + from + 1);
    }
    Q_EMIT ruleMoved(id, from, to);
}

RuleValues ProjectDocument::valuesOf(model::RuleId id) const
{
    Q_ASSERT(rule(id));
    return {*rule(id), pendingRule(id)};
}

void ProjectDocument::setValues(const RuleValues &values)
{
    const model::RuleId id = values.saved.id;
    const RuleValues old = valuesOf(id);
    m_project.rules[static_cast<std::size_t>(indexOf(id))] = values.saved;
    if (values.pending) {
        m_pending.insert_or_assign(id, *values.pending);
    } else {
        m_pending.erase(id);
    }
    if (old.saved != values.saved) {
        Q_EMIT ruleChanged(id);
    }
    if (old.pending != values.pending) {
        Q_EMIT ruleEdited(id);
    }
}

} // namespace rulewright
