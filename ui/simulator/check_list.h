// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>
#include <QWidget>

#include <vector>

class QLabel;
class QPushButton;

namespace rulewright
{

/// What was found, and the act that would mend it.
struct CheckLine {
    QString text;
    /// What the act does, on its button; empty: there is none.
    QString act{};
};

/// Lines of text that can be selected, with a button below each line that has an act. Lines
/// without one stand in one text together.
class CheckList : public QWidget
{
    Q_OBJECT

public:
    explicit CheckList(QWidget *parent);

    void setLines(const QList<CheckLine> &lines);
    /// All lines, without the acts.
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    /// The act of this line.
    void actRequested(int line);

private:
    /// Lines up to one with an act.
    struct Block {
        QLabel *text;
        QPushButton *act;
        int line = 0;
    };

    Block &blockAt(std::size_t index);
    void addBlock();
    void showBlock(std::size_t index, const QStringList &lines, const QString &act);

    std::vector<Block> m_blocks;
};

} // namespace rulewright
