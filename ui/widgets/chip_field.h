// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/chip_model.h"

#include <QFrame>

#include <functional>

class QLabel;
class QLineEdit;

namespace rulewright
{

class ChipView;

/// How typed or pasted text falls into chips.
enum class ChipSplitting {
    Words, ///< at blanks, commas, semicolons and line ends
    Lines, ///< at line ends only: the values may hold blanks
};

/// An ordered set of short texts: chips with crosses and a line to type more.
class ChipField : public QFrame
{
    Q_OBJECT

public:
    /// Makes a chip of a typed text.
    using Reader = std::function<Chip(const QString &)>;

    explicit ChipField(QWidget *parent = nullptr);

    void setSplitting(ChipSplitting splitting) { m_splitting = splitting; }
    void setReader(Reader reader) { m_reader = std::move(reader); }
    /// Offered below the line while one types.
    void setSuggestions(const QStringList &suggestions);
    void setAccessibleNames(const QString &list, const QString &input);
    void setPlaceholderText(const QString &text);

    [[nodiscard]] QStringList values() const;
    void setValues(const QStringList &values);
    [[nodiscard]] const QList<Chip> &chips() const { return m_model.chips(); }
    /// The chip at this place, or null.
    [[nodiscard]] const Chip *chip(int row) const;
    /// The first chip that cannot be used; -1 when all can.
    [[nodiscard]] int firstError() const;
    /// Puts the focus on a chip, or on the line when there is none.
    void focusChip(int row);
    /// Turns what is typed into chips.
    void commit();

Q_SIGNALS:
    void valuesChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void add(const QString &text, int row);
    [[nodiscard]] QString addOne(const QString &text, int &row);
    void remove(int row);
    void edit(int row);
    void cancelEdit();
    void move(int row, int distance);
    void showNote(const QString &note);
    bool inputKey(class QKeyEvent *event);
    bool backspace();
    bool paste();

    ChipModel m_model;
    ChipView *const m_view;
    QLineEdit *const m_input;
    QLabel *const m_note;
    ChipSplitting m_splitting = ChipSplitting::Words;
    Reader m_reader;
    /// The chip whose text is in the line; it stays as it is until the text is taken.
    QPersistentModelIndex m_edited;
};

} // namespace rulewright
