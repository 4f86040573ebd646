// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/message_bar.h"

#include "ui/widgets/icons.h"

#include <QAccessible>
#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace rulewright
{

namespace
{

constexpr auto shownFor = 10s;

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent), m_text(new QLabel(this)), m_button(new QToolButton(this)),
      m_close(new QToolButton(this))
{
    setObjectName(u"messageBar"_s);
    m_text->setObjectName(u"messageText"_s);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_button->setObjectName(u"messageAction"_s);
    m_button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_close->setObjectName(u"messageClose"_s);
    m_close->setIcon(icon(u"delete"_s));
    m_close->setAutoRaise(true);
    auto *row = new QHBoxLayout(this);
    row->addWidget(m_text, 1);
    row->addWidget(m_button);
    row->addWidget(m_close);
    setAutoFillBackground(true);
    m_timer.setSingleShot(true);
    m_timer.setInterval(shownFor);
    connect(&m_timer, &QTimer::timeout, this, &QWidget::hide);
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_button, &QToolButton::clicked, this, &QWidget::hide);
    hide();
}

void MessageBar::show(Token token, const QString &text, QAction *action)
{
    m_token = token;
    m_text->setText(text);
    setAccessibleName(text);
    m_close->setAccessibleName(tr("Close the message"));
    m_close->setToolTip(tr("Close the message"));
    for (QAction *old : m_button->actions()) {
        m_button->removeAction(old);
    }
    m_button->setVisible(action != nullptr);
    if (action) {
        m_button->setDefaultAction(action);
        m_button->setText(action->iconText());
    }
    paintToken();
    QWidget::show();
    if (token == Token::Error) {
        m_timer.stop();
    } else {
        m_timer.start();
    }
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

QString MessageBar::text() const
{
    return m_text->text();
}

void MessageBar::paintToken()
{
    const TokenColors colors = tokenColors(m_token, parentWidget()->palette());
    QPalette own = parentWidget()->palette();
    own.setColor(QPalette::Window, colors.background);
    own.setColor(QPalette::WindowText, colors.foreground);
    if (own.color(QPalette::Window) != palette().color(QPalette::Window)) {
        setPalette(own);
    }
}

void MessageBar::enterEvent(QEnterEvent *event)
{
    QFrame::enterEvent(event);
    m_timer.stop();
}

void MessageBar::leaveEvent(QEvent *event)
{
    QFrame::leaveEvent(event);
    if (m_token != Token::Error) {
        m_timer.start();
    }
}

void MessageBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange) {
        paintToken();
    }
}

} // namespace rulewright
