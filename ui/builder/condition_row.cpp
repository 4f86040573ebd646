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

#include <algorithm>
#include <array>
#include <optional>
#include <vector>

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

    friend bool operator==(const Choice &, const Choice &) = default;
};

/// Operators whose negated form has a name of its own stand in both forms. The others have it
/// only where the text has it: for a missing value `not (x eq v)` and `x ne v` differ.
std::vector<Choice> choicesFor(const Condition &condition, Type type)
{
    using enum ConditionOperator;
    constexpr std::array named{Contains, StartsWith, EndsWith, In, InList, Matches};
    std::vector<Choice> choices;
    for (const ConditionOperator op : expression::operatorsFor(type)) {
        choices.push_back({op, false});
        if (std::ranges::contains(named, op)) {
            choices.push_back({op, true});
        }
    }
    const Choice present{condition.op, condition.isNegated};
    if (!std::ranges::contains(choices, present)) {
        choices.push_back(present);
    }
    return choices;
}

/// In characters; longer labels are cut in the box and whole in its list.
constexpr int fieldWidth = 26;

const expression::Catalog &catalog()
{
    return expression::cloudflareCatalog();
}

Type typeOf(const Condition &condition)
{
    return expression::operandType(condition, catalog());
}

/// \p condition about another field: the operator and values stay where the type allows it.
Condition withField(Condition condition, FieldId field)
{
    const Type before = typeOf(condition);
    const Type type = catalog()[field].type;
    condition.field = field;
    condition.modifier = expression::Modifier::None;
    condition.items = type.isPrimitive() ? expression::Items::One : expression::Items::Any;
    condition.key = type.isMap() ? std::optional(std::string()) : std::nullopt;
    if (typeOf(condition) == before) {
        return condition;
    }
    condition.op = expression::operatorsFor(typeOf(condition)).front();
    condition.isNegated = false;
    condition.values.clear();
    if (condition.op != ConditionOperator::Is) {
        condition.values = {typeOf(condition) == Type::Int  ? "0"
                            : typeOf(condition) == Type::Ip ? "192.0.2.1"
                                                            : ""};
    }
    return condition;
}

} // namespace

ConditionRow::ConditionRow(const Condition &condition, const QString &name, FieldListModel &fields,
                           QWidget *parent)
    : QFrame(parent), m_condition(condition), m_name(name)
{
    setObjectName(name);
    new QHBoxLayout(this);
    createField(fields);
    createItems();
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
    // A field that rules of this kind do not have is shown all the same, but not offered.
    field->setPlaceholderText(fieldLabel(m_condition.field));
    field->setCurrentIndex(fields.rowOf(m_condition.field));
    field->setToolTip(toQString(catalog()[m_condition.field].name));
    connect(field, &QComboBox::activated, this, [this, &fields](int row) {
        Q_EMIT conditionChanged(withField(m_condition, fields.fieldAt(row)));
    });
    layout()->addWidget(field);
}

/// What stands around the field: the entry of a map, “any item”, a function as a tag.
void ConditionRow::createItems()
{
    if (m_condition.key) {
        auto *key = new QLineEdit(toQString(*m_condition.key), this);
        key->setObjectName(m_name + u"Key"_s);
        key->setAccessibleName(tr("Name"));
        key->setPlaceholderText(tr("Name"));
        key->setCursorPosition(0);
        connect(key, &QLineEdit::editingFinished, this, [this, key] {
            Condition next = m_condition;
            next.key = toStdString(key->text());
            if (next != m_condition) {
                Q_EMIT conditionChanged(next);
            }
        });
        layout()->addWidget(key);
    }
    if (m_condition.items != expression::Items::One) {
        auto *items = new QComboBox(this);
        items->addItems({itemsText(expression::Items::Any), itemsText(expression::Items::All)});
        items->setCurrentIndex(m_condition.items == expression::Items::All ? 1 : 0);
        items->setObjectName(m_name + u"Items"_s);
        items->setAccessibleName(tr("Items"));
        connect(items, &QComboBox::activated, this, [this](int index) {
            Condition next = m_condition;
            next.items = index == 1 ? expression::Items::All : expression::Items::Any;
            Q_EMIT conditionChanged(next);
        });
        layout()->addWidget(items);
    }
    if (m_condition.modifier != expression::Modifier::None) {
        auto *tag = createButton(
            u"delete"_s, tr("Remove “%1”").arg(modifierText(m_condition.modifier)), "Modifier");
        tag->setText(modifierText(m_condition.modifier));
        tag->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        connect(tag, &QToolButton::clicked, this, &ConditionRow::modifierRemoved);
    }
}

void ConditionRow::modifierRemoved()
{
    Condition next = m_condition;
    next.modifier = expression::Modifier::None;
    if (typeOf(next) != typeOf(m_condition)) {
        next.op = ConditionOperator::Eq;
        next.values = {std::string()};
    }
    Q_EMIT conditionChanged(next);
}

void ConditionRow::createOperator()
{
    auto *op = new QComboBox(this);
    op->setObjectName(m_name + u"Operator"_s);
    op->setAccessibleName(tr("Operator"));
    const std::vector<Choice> choices = choicesFor(m_condition, typeOf(m_condition));
    if (m_condition.op == ConditionOperator::Is) {
        op->addItem(operatorText(ConditionOperator::Is, false));
    } else {
        for (const Choice &choice : choices) {
            op->addItem(operatorText(choice.op, choice.isNegated));
        }
        const Choice present{m_condition.op, m_condition.isNegated};
        op->setCurrentIndex(
            static_cast<int>(std::ranges::find(choices, present) - choices.begin()));
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

void ConditionRow::operatorChosen()
{
    const int index = findChild<QComboBox *>(m_name + u"Operator"_s)->currentIndex();
    const Choice choice =
        choicesFor(m_condition, typeOf(m_condition))[static_cast<std::size_t>(index)];
    Condition next = m_condition;
    next.op = choice.op;
    next.isNegated = choice.isNegated;
    const bool isSet = next.op == ConditionOperator::In;
    if (!isSet && next.values.size() != 1) {
        next.values.resize(1);
    }
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
