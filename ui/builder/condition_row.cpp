// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/builder/condition_row.h"

#include "ui/models/field_list_model.h"
#include "ui/text/catalog_text.h"
#include "ui/text/qt_text.h"
#include "ui/widgets/chip_field.h"
#include "ui/widgets/icons.h"

#include <QComboBox>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

#include <array>

using namespace Qt::StringLiterals;

namespace rulewright
{

using expression::Condition;
using expression::ConditionOperator;
using expression::Direction;
using expression::FieldId;
using expression::Type;

namespace
{

/// An operator of the list: what is asked and whether `not` stands before it.
struct Choice {
    ConditionOperator op;
    bool isNegated;
};

// The negated forms of eq and ne are not each other: a missing value tells them apart.
constexpr std::array choices{
    Choice{ConditionOperator::Eq, false}, Choice{ConditionOperator::Ne, false},
    Choice{ConditionOperator::In, false}, Choice{ConditionOperator::In, true},
    Choice{ConditionOperator::Eq, true},  Choice{ConditionOperator::Ne, true}};

/// In characters; longer labels are cut in the box and whole in its list.
constexpr int fieldWidth = 26;

const expression::Catalog &catalog()
{
    return expression::cloudflareCatalog();
}

bool isYesNo(FieldId field)
{
    return catalog()[field].type == Type::Bool;
}

} // namespace

ConditionRow::ConditionRow(const Condition &condition, const QString &name, FieldListModel &fields,
                           QWidget *parent)
    : QFrame(parent), m_condition(condition), m_name(name)
{
    setObjectName(name);
    new QHBoxLayout(this);
    createField(fields);
    createOperator();
    createValue();
    createButtons();
}

ConditionRow::ConditionRow(const QString &text, const QString &reason, const QString &name,
                           QWidget *parent)
    : QFrame(parent), m_name(name)
{
    setObjectName(name);
    auto *row = new QHBoxLayout(this);
    auto *edit = new QLineEdit(text, this);
    edit->setObjectName(name + u"Text"_s);
    edit->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    edit->setAccessibleName(tr("Custom expression: %1").arg(text));
    edit->setAccessibleDescription(reason);
    connect(edit, &QLineEdit::editingFinished, this,
            [this, edit] { Q_EMIT textChanged(edit->text()); });
    row->addWidget(edit, 2);
    auto *note = new QLabel(reason, this);
    note->setWordWrap(true);
    note->setTextFormat(Qt::PlainText);
    row->addWidget(note, 1);
    createButtons();
}

void ConditionRow::createField(FieldListModel &fields)
{
    auto *field = new QComboBox(this);
    field->setObjectName(m_name + u"Field"_s);
    field->setAccessibleName(tr("Field"));
    field->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    field->setMinimumContentsLength(fieldWidth);
    field->setModel(&fields);
    field->setCurrentIndex(static_cast<int>(toIndex(m_condition.field)));
    field->setToolTip(toQString(catalog()[m_condition.field].name));
    connect(field, &QComboBox::activated, this, &ConditionRow::fieldChosen);
    layout()->addWidget(field);
}

void ConditionRow::createOperator()
{
    auto *op = new QComboBox(this);
    op->setObjectName(m_name + u"Operator"_s);
    op->setAccessibleName(tr("Operator"));
    if (isYesNo(m_condition.field)) {
        op->addItem(operatorText(ConditionOperator::Is, false));
    } else {
        for (const Choice &choice : choices) {
            op->addItem(operatorText(choice.op, choice.isNegated));
            if (choice.op == m_condition.op && choice.isNegated == m_condition.isNegated) {
                op->setCurrentIndex(op->count() - 1);
            }
        }
        connect(op, &QComboBox::activated, this, &ConditionRow::operatorChosen);
    }
    layout()->addWidget(op);
}

void ConditionRow::createValue()
{
    auto *row = static_cast<QHBoxLayout *>(layout());
    if (m_condition.op == ConditionOperator::Is) {
        auto *answer = new QComboBox(this);
        answer->addItems({tr("Yes"), tr("No")});
        answer->setCurrentIndex(m_condition.isNegated ? 1 : 0);
        answer->setObjectName(m_name + u"Value"_s);
        answer->setAccessibleName(tr("Value"));
        connect(answer, &QComboBox::activated, this, &ConditionRow::yesNoChosen);
        row->addWidget(answer);
        row->addStretch(1);
        return;
    }
    if (m_condition.op == ConditionOperator::In) {
        auto *chips = new ChipField(this);
        chips->setObjectName(m_name + u"Value"_s);
        chips->setAccessibleNames(tr("Values"), tr("Add value"));
        QStringList values;
        for (const std::string &value : m_condition.values) {
            values += toQString(value);
        }
        chips->setValues(values);
        connect(chips, &ChipField::valuesChanged, this, &ConditionRow::chipsEdited);
        row->addWidget(chips, 1);
        return;
    }
    auto *value = new QLineEdit(
        toQString(m_condition.values.empty() ? "" : m_condition.values.front()), this);
    value->setObjectName(m_name + u"Value"_s);
    value->setAccessibleName(tr("Value"));
    connect(value, &QLineEdit::editingFinished, this, &ConditionRow::valueEdited);
    row->addWidget(value, 1);
}

QToolButton *ConditionRow::createButton(const QString &iconName, const QString &text,
                                        const char *name)
{
    auto *button = new QToolButton(this);
    button->setIcon(icon(iconName));
    button->setToolTip(text);
    button->setAccessibleName(text);
    button->setObjectName(m_name + QLatin1StringView(name));
    button->setAutoRaise(true);
    layout()->addWidget(button);
    return button;
}

void ConditionRow::createButtons()
{
    connect(createButton(u"up"_s, tr("Move up"), "Up"), &QToolButton::clicked, this,
            [this] { Q_EMIT moveRequested(Direction::Up); });
    connect(createButton(u"down"_s, tr("Move down"), "Down"), &QToolButton::clicked, this,
            [this] { Q_EMIT moveRequested(Direction::Down); });
    connect(createButton(u"delete"_s, tr("Delete"), "Delete"), &QToolButton::clicked, this,
            &ConditionRow::removeRequested);
}

void ConditionRow::fieldChosen()
{
    Condition next = m_condition;
    next.field = static_cast<FieldId>(findChild<QComboBox *>(m_name + u"Field"_s)->currentIndex());
    if (isYesNo(next.field) != isYesNo(m_condition.field)) {
        const bool becomesYesNo = isYesNo(next.field);
        next = {
            next.field, becomesYesNo ? ConditionOperator::Is : ConditionOperator::Eq, false, {}};
        if (!becomesYesNo) {
            next.values = {std::string()};
        }
    }
    Q_EMIT conditionChanged(next);
}

void ConditionRow::operatorChosen()
{
    const int index = findChild<QComboBox *>(m_name + u"Operator"_s)->currentIndex();
    Condition next = m_condition;
    next.op = choices[static_cast<std::size_t>(index)].op;
    next.isNegated = choices[static_cast<std::size_t>(index)].isNegated;
    Q_EMIT conditionChanged(next);
}

void ConditionRow::valueEdited()
{
    Condition next = m_condition;
    next.values = {toStdString(findChild<QLineEdit *>(m_name + u"Value"_s)->text())};
    if (next != m_condition) {
        Q_EMIT conditionChanged(next);
    }
}

void ConditionRow::chipsEdited()
{
    Condition next = m_condition;
    next.values.clear();
    for (const QString &value : findChild<ChipField *>(m_name + u"Value"_s)->values()) {
        next.values.push_back(toStdString(value));
    }
    Q_EMIT conditionChanged(next);
}

void ConditionRow::yesNoChosen()
{
    Condition next = m_condition;
    next.isNegated = findChild<QComboBox *>(m_name + u"Value"_s)->currentIndex() == 1;
    Q_EMIT conditionChanged(next);
}

void ConditionRow::keyPressEvent(QKeyEvent *event)
{
    const bool isAlt = event->modifiers() == Qt::AltModifier;
    if (isAlt && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)) {
        Q_EMIT moveRequested(event->key() == Qt::Key_Up ? Direction::Up : Direction::Down);
    } else if (event->text() == u"!"_s) {
        Q_EMIT negateRequested();
    } else {
        QFrame::keyPressEvent(event);
    }
}

} // namespace rulewright
