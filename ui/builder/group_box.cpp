// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/builder/group_box.h"

#include "ui/text/catalog_text.h"
#include "ui/widgets/icons.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rulewright
{

using expression::LogicalOperator;

GroupBox::GroupBox(const expression::OutlineItem &item, const QString &name, QWidget *parent)
    : QFrame(parent), m_members(new QVBoxLayout(this)), m_conjunction(conjunctionText(item.op))
{
    setObjectName(name);
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(groupText(item.op, item.children.size()));
    createHead(item, name);
}

void GroupBox::createHead(const expression::OutlineItem &item, const QString &name)
{
    auto *head = new QHBoxLayout;
    auto *combinator = new QComboBox(this);
    combinator->setObjectName(name + u"Combinator"_s);
    combinator->setAccessibleName(tr("Combinator"));
    for (const LogicalOperator op :
         {LogicalOperator::And, LogicalOperator::Or, LogicalOperator::Xor}) {
        combinator->addItem(groupText(op, item.children.size()), static_cast<int>(op));
    }
    combinator->setCurrentIndex(combinator->findData(static_cast<int>(item.op)));
    combinator->setEnabled(item.children.size() > 1);
    connect(combinator, &QComboBox::activated, this, [this, combinator] {
        Q_EMIT operatorChosen(static_cast<LogicalOperator>(combinator->currentData().toInt()));
    });
    auto *negation = new QCheckBox(tr("Not"), this);
    negation->setObjectName(name + u"Not"_s);
    negation->setChecked(item.isNegated);
    negation->setEnabled(item.children.size() > 1);
    connect(negation, &QCheckBox::clicked, this, &GroupBox::negateRequested);
    head->addWidget(combinator);
    head->addWidget(negation);
    if (item.hasImpliedBrackets) {
        auto *brackets = new QPushButton(tr("Write the brackets"), this);
        brackets->setObjectName(name + u"Brackets"_s);
        brackets->setToolTip(tr("Implied brackets: precedence alone makes this a group."));
        connect(brackets, &QPushButton::clicked, this, &GroupBox::bracketsRequested);
        head->addWidget(brackets);
    }
    head->addStretch(1);
    auto *condition = new QPushButton(icon(u"add"_s), tr("Condition"), this);
    condition->setObjectName(name + u"AddCondition"_s);
    condition->setAccessibleName(tr("Add condition"));
    connect(condition, &QPushButton::clicked, this, &GroupBox::addConditionRequested);
    auto *group = new QPushButton(icon(u"add"_s), tr("Group"), this);
    group->setObjectName(name + u"AddGroup"_s);
    group->setAccessibleName(tr("Add group"));
    connect(group, &QPushButton::clicked, this, &GroupBox::addGroupRequested);
    head->addWidget(condition);
    head->addWidget(group);
    if (item.parent) {
        auto *remove = new QToolButton(this);
        remove->setObjectName(name + u"Delete"_s);
        remove->setIcon(icon(u"delete"_s));
        remove->setToolTip(tr("Delete the group"));
        remove->setAccessibleName(tr("Delete the group"));
        connect(remove, &QToolButton::clicked, this, &GroupBox::removeRequested);
        head->addWidget(remove);
    }
    m_members->addLayout(head);
}

void GroupBox::addMember(QWidget *member)
{
    if (m_members->count() > 1) {
        m_members->addWidget(new QLabel(m_conjunction, this));
    }
    m_members->addWidget(member);
}

} // namespace rulewright
