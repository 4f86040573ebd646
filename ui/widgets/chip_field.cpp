// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/chip_field.h"

#include "ui/widgets/chip_view.h"

#include <QClipboard>
#include <QCompleter>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QStringListModel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rulewright
{

namespace
{

constexpr qsizetype mostAtOnce = 500;

QStringList split(const QString &text, ChipSplitting splitting)
{
    static const QRegularExpression words(u"[\\s,;]+"_s);
    static const QRegularExpression lines(u"[\\r\\n]+"_s);
    return text.split(splitting == ChipSplitting::Words ? words : lines, Qt::SkipEmptyParts);
}

} // namespace

ChipField::ChipField(QWidget *parent)
    : QFrame(parent), m_view(new ChipView(this)), m_input(new QLineEdit(this)),
      m_note(new QLabel(this)),
      m_reader([](const QString &text) { return Chip{text, text, {}, {}}; })
{
    setFrameShape(StyledPanel);
    setFocusProxy(m_input);
    auto *delegate = new ChipDelegate(m_view);
    m_view->setModel(&m_model);
    m_view->setItemDelegate(delegate);
    m_view->hide();
    m_input->installEventFilter(this);
    m_note->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);
    m_note->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2, 2, 2, 2);
    column->setSpacing(2);
    column->addWidget(m_view);
    column->addWidget(m_input);
    column->addWidget(m_note);
    // The parts have names of their own, so that the focus finds back after a rebuild.
    connect(this, &QObject::objectNameChanged, this, [this](const QString &name) {
        m_view->setObjectName(name + u"Chips"_s);
        m_input->setObjectName(name + u"Input"_s);
        m_note->setObjectName(name + u"Note"_s);
    });
    connect(delegate, &ChipDelegate::crossClicked, this, &ChipField::remove);
    connect(m_view, &ChipView::removeRequested, this, &ChipField::remove);
    connect(m_view, &ChipView::moveRequested, this, &ChipField::move);
    connect(m_view, &ChipView::editRequested, this, &ChipField::edit);
    connect(m_view, &ChipView::leftAtEnd, m_input, qOverload<>(&QWidget::setFocus));
}

void ChipField::setSuggestions(const QStringList &suggestions)
{
    auto *completer = new QCompleter(suggestions, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_input->setCompleter(completer);
    connect(completer, qOverload<const QString &>(&QCompleter::activated), this, &ChipField::commit,
            Qt::QueuedConnection);
}

void ChipField::setAccessibleNames(const QString &list, const QString &input)
{
    setAccessibleName(list);
    m_view->setAccessibleName(list);
    m_input->setAccessibleName(input);
}

void ChipField::setPlaceholderText(const QString &text)
{
    m_input->setPlaceholderText(text);
}

QStringList ChipField::values() const
{
    QStringList values;
    for (const Chip &chip : m_model.chips()) {
        values += chip.value;
    }
    return values;
}

void ChipField::setValues(const QStringList &values)
{
    QList<Chip> chips;
    for (const QString &value : values) {
        chips += m_reader(value);
    }
    m_model.setChips(std::move(chips));
    m_view->fitHeight();
}

const Chip *ChipField::chip(int row) const
{
    return row >= 0 && row < m_model.rowCount() ? &m_model.chips()[row] : nullptr;
}

int ChipField::firstError() const
{
    const QList<Chip> &chips = m_model.chips();
    const auto found =
        std::ranges::find_if(chips, [](const Chip &chip) { return !chip.error.isEmpty(); });
    return found == chips.end() ? -1 : static_cast<int>(found - chips.begin());
}

void ChipField::focusChip(int row)
{
    if (row < 0 || row >= m_model.rowCount()) {
        m_input->setFocus();
        return;
    }
    m_view->setFocus();
    m_view->setCurrentIndex(m_model.index(row));
}

void ChipField::commit()
{
    const QString text = m_input->text();
    const bool isEdited = m_edited.isValid();
    const int row = isEdited ? m_edited.row() : m_model.rowCount();
    if (isEdited) {
        m_model.removeRows(row, 1);
    }
    m_edited = QPersistentModelIndex();
    m_input->clear();
    if (isEdited || !text.trimmed().isEmpty()) {
        add(text, row);
    }
}

void ChipField::add(const QString &text, int row)
{
    const QStringList parts = split(text, m_splitting);
    QStringList notes;
    for (const QString &part : parts.first(std::min(parts.size(), mostAtOnce))) {
        if (const QString note = addOne(part, row); !note.isEmpty() && !notes.contains(note)) {
            notes += note;
        }
    }
    if (parts.size() > mostAtOnce) {
        notes += tr("The first %1 of %2 values were taken.").arg(mostAtOnce).arg(parts.size());
    }
    m_view->fitHeight();
    showNote(notes.join(u' '));
    Q_EMIT valuesChanged();
}

/// Returns what is to be said about it; \p row goes on behind the new chip.
QString ChipField::addOne(const QString &text, int &row)
{
    Chip chip = m_reader(text);
    if (const int known = m_model.rowOf(chip.value); known >= 0) {
        m_view->setCurrentIndex(m_model.index(known));
        return tr("Already in the list.");
    }
    const QString said = chip.error.isEmpty() ? chip.note : chip.error;
    m_model.insert(row++, std::move(chip));
    return said;
}

void ChipField::remove(int row)
{
    if (!m_model.removeRows(row, 1)) {
        return;
    }
    m_view->fitHeight();
    showNote({});
    if (m_view->hasFocus() || m_model.rowCount() == 0) {
        focusChip(std::min(row, m_model.rowCount() - 1));
    }
    Q_EMIT valuesChanged();
}

void ChipField::edit(int row)
{
    const QPersistentModelIndex chip(m_model.index(row));
    commit();
    if (!chip.isValid()) {
        return;
    }
    m_input->setText(chip.data(Qt::EditRole).toString());
    m_input->setFocus();
    m_input->selectAll();
    m_edited = chip;
}

void ChipField::cancelEdit()
{
    m_edited = QPersistentModelIndex();
    m_input->clear();
}

void ChipField::move(int row, int distance)
{
    if (m_model.move(row, row + distance)) {
        Q_EMIT valuesChanged();
    }
}

void ChipField::showNote(const QString &note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    m_input->setAccessibleDescription(note);
}

/// The first press selects the last chip, the second takes it away.
bool ChipField::backspace()
{
    const int last = m_model.rowCount() - 1;
    if (last < 0) {
        return false;
    }
    focusChip(last);
    return true;
}

bool ChipField::inputKey(QKeyEvent *event)
{
    const bool isEmpty = m_input->text().isEmpty();
    const bool isWords = m_splitting == ChipSplitting::Words;
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Tab:
        if (isEmpty) {
            return event->key() != Qt::Key_Tab;
        }
        commit();
        return true;
    case Qt::Key_Comma:
    case Qt::Key_Semicolon:
    case Qt::Key_Space:
        if (isWords) {
            commit();
        }
        return isWords;
    case Qt::Key_Escape:
        if (m_edited.isValid()) {
            cancelEdit();
            return true;
        }
        return false;
    case Qt::Key_Backspace: return isEmpty && backspace();
    case Qt::Key_Left:
        return m_input->cursorPosition() == 0 && !m_input->hasSelectedText() && backspace();
    case Qt::Key_Down:
        if (m_input->completer()) {
            m_input->completer()->setCompletionPrefix(m_input->text());
            m_input->completer()->complete();
        }
        return m_input->completer() != nullptr;
    default: return false;
    }
}

/// A pasted list becomes chips at once; a single value can still be edited.
bool ChipField::paste()
{
    const QString text = QGuiApplication::clipboard()->text();
    if (split(text, m_splitting).size() < 2) {
        return false;
    }
    commit();
    add(text, m_model.rowCount());
    return true;
}

bool ChipField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_input && event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        return key->matches(QKeySequence::Paste) ? paste() : inputKey(key);
    }
    const bool isLeft = watched == m_input && event->type() == QEvent::FocusOut;
    if (isLeft && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason) {
        commit();
    }
    return QFrame::eventFilter(watched, event);
}

void ChipField::focusInEvent(QFocusEvent *event)
{
    QFrame::focusInEvent(event);
    m_input->setFocus();
}

} // namespace rulewright
