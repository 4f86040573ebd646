// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/palette_tokens.h"

#include <QFrame>
#include <QTimer>

class QAction;
class QLabel;
class QToolButton;

namespace rulewright
{

/// A line inside the window that says what happened and offers one act, for example “Undo”.
/// Goes by itself after a while, unless it is an error or somebody points at it.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr);

    /// \p action is offered as a button; it may be null.
    void show(Token token, const QString &text, QAction *action = nullptr);
    [[nodiscard]] QString text() const;

protected:
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void paintToken();

    QLabel *const m_text;
    QToolButton *const m_button;
    QToolButton *const m_close;
    QTimer m_timer;
    Token m_token = Token::Info;
};

} // namespace rulewright
