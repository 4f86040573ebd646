// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/command_disclosure.h"

#include "ui/widgets/read_only_text.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace rulewright
{

namespace
{

constexpr int visibleLines = 10;

} // namespace

CommandDisclosure::CommandDisclosure(Source source, QWidget *parent)
    : QWidget(parent), m_source(std::move(source)), m_toggle(new QToolButton(this)),
      m_content(new QWidget(this)), m_text(new QPlainTextEdit(m_content)),
      m_copy(new QPushButton(tr("Copy"), m_content))
{
    setObjectName(u"commandDisclosure"_s);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    createParts();
    setOpen(false);
    connect(m_toggle, &QToolButton::toggled, this, &CommandDisclosure::setOpen);
}

void CommandDisclosure::createParts()
{
    m_toggle->setObjectName(u"commandToggle"_s);
    m_toggle->setText(tr("Show as OpenSSL command"));
    m_toggle->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_toggle->setAutoRaise(true);
    m_toggle->setCheckable(true);
    m_text->setObjectName(u"commandText"_s);
    m_text->setAccessibleName(tr("OpenSSL command"));
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    makeReadOnly(*m_text, visibleLines);
    m_text->setPlaceholderText(tr("There is no command for this."));
    m_copy->setObjectName(u"commandCopy"_s);
    m_copy->setAccessibleName(tr("Copy the OpenSSL command"));
    m_copy->setAutoDefault(false);
    connect(m_copy, &QPushButton::clicked, this, &CommandDisclosure::copy);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins({});
    column->addWidget(m_text);
    column->addWidget(m_copy, 0, Qt::AlignLeft);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->addWidget(m_toggle, 0, Qt::AlignLeft);
    whole->addWidget(m_content);
}

void CommandDisclosure::setOpen(bool isOpen)
{
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const Qt::ArrowType closed = isMirrored ? Qt::LeftArrow : Qt::RightArrow;
    m_toggle->setArrowType(isOpen ? Qt::DownArrow : closed);
    // The window is resized by then as far as it has to be, so its height is asked for first.
    const int rest = window()->height() - sizeHint().height();
    m_content->setVisible(isOpen);
    resizeWindow(rest + sizeHint().height());
    refresh();
}

/// The fields of the dialog keep their room.
void CommandDisclosure::resizeWindow(int height)
{
    if (isVisible()) {
        if (window()->layout()) {
            window()->layout()->activate();
        }
        const int most = screen()->availableGeometry().height();
        window()->resize(window()->width(), std::min(most, height));
    }
}

/// Whoever reads in the middle of the text stays there.
void CommandDisclosure::refresh()
{
    if (!m_toggle->isChecked()) {
        return;
    }
    QString command = m_source();
    if (command != m_command) {
        m_command = std::move(command);
        const int row = m_text->verticalScrollBar()->value();
        m_text->setPlainText(m_command);
        m_text->verticalScrollBar()->setValue(row);
    }
    m_copy->setEnabled(!m_command.isEmpty());
}

void CommandDisclosure::copy() const
{
    QGuiApplication::clipboard()->setText(m_command);
}

} // namespace rulewright
