// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/document/commands.h"

#include "ui/text/qt_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <ranges>

namespace rulewright
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

constexpr int typingCommandId = 1;
constexpr qint64 typingRestMilliseconds = 1000;

QString nameOf(const ProjectDocument &document, model::RuleId id)
{
    const model::Rule *rule = document.rule(id);
    return rule ? toQString(rule->name) : QString();
}

} // namespace

AddRuleCommand::AddRuleCommand(ProjectDocument &document, int index, model::Rule rule,
                               const QString &text)
    : QUndoCommand(text), m_document(document), m_index(index),
      m_values{std::move(rule), std::nullopt}
{
}

void AddRuleCommand::undo()
{
    m_values = m_document.takeRule(m_index);
}

void AddRuleCommand::redo()
{
    m_document.insertRule(m_index, m_values);
}

RemoveRulesCommand::RemoveRulesCommand(ProjectDocument &document, const QList<model::RuleId> &ids)
    : m_document(document)
{
    for (const model::RuleId id : ids) {
        if (const int index = document.indexOf(id); index >= 0) {
            m_indexes.push_back(index);
        }
    }
    std::ranges::sort(m_indexes, std::ranges::greater());
    setText(ids.size() == 1 ? Tr::tr("Delete rule “%1”").arg(nameOf(document, ids.first()))
                            : Tr::tr("Delete %n rules", nullptr, static_cast<int>(ids.size())));
}

void RemoveRulesCommand::undo()
{
    for (const Taken &taken : m_taken | std::views::reverse) {
        m_document.insertRule(taken.index, taken.values);
    }
    m_taken.clear();
}

void RemoveRulesCommand::redo()
{
    for (const int index : m_indexes) {
        m_taken.push_back({index, m_document.takeRule(index)});
    }
}

MoveRuleCommand::MoveRuleCommand(ProjectDocument &document, model::RuleId id, int to)
    : QUndoCommand(Tr::tr("Move rule “%1”").arg(nameOf(document, id))), m_document(document),
      m_from(document.indexOf(id)), m_to(to)
{
}

void MoveRuleCommand::undo()
{
    m_document.changeIndex(m_to, m_from);
}

void MoveRuleCommand::redo()
{
    m_document.changeIndex(m_from, m_to);
}

ChangeRuleCommand::ChangeRuleCommand(ProjectDocument &document, RuleValues values, EditKind kind,
                                     const QString &text)
    : QUndoCommand(text), m_document(document), m_values(std::move(values)), m_kind(kind)
{
    m_sinceTyping.start();
}

int ChangeRuleCommand::id() const
{
    return m_kind == EditKind::Typing ? typingCommandId : -1;
}

bool ChangeRuleCommand::mergeWith(const QUndoCommand *other)
{
    const auto &next = *static_cast<const ChangeRuleCommand *>(other);
    const bool isSameRule = next.m_values.saved.id == m_values.saved.id;
    if (!isSameRule || m_sinceTyping.elapsed() > typingRestMilliseconds) {
        return false;
    }
    m_sinceTyping.restart();
    setText(next.text());
    // What was typed back to the start leaves no step behind.
    setObsolete(m_document.valuesOf(m_values.saved.id) == m_values);
    return true;
}

void ChangeRuleCommand::exchange()
{
    const RuleValues old = m_document.valuesOf(m_values.saved.id);
    m_document.setValues(m_values);
    m_values = old;
}

ChangeInventoryCommand::ChangeInventoryCommand(ProjectDocument &document, Inventory inventory,
                                               const QString &text)
    : QUndoCommand(text), m_document(document), m_inventory(std::move(inventory))
{
}

void ChangeInventoryCommand::exchange()
{
    Inventory old = m_document.inventory();
    m_document.setInventory(m_inventory);
    m_inventory = std::move(old);
}

} // namespace rulewright
