// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include <functional>

class QPlainTextEdit;
class QPushButton;
class QToolButton;

namespace rulewright
{

/// “Show as OpenSSL command”: what a dialog does, as command lines to copy. Closed at first.
class CommandDisclosure : public QWidget
{
    Q_OBJECT

public:
    /// What the dialog does at the moment, or nothing where there is no command for it; asked for
    /// only while it is shown.
    using Source = std::function<QString()>;

    /// \p source is called as long as the widget lives.
    explicit CommandDisclosure(Source source, QWidget *parent = nullptr);

    /// The fields of the dialog have changed.
    void refresh();

private:
    void createParts();
    void setOpen(bool isOpen);
    void resizeWindow(int height);
    void copy() const;

    const Source m_source;
    /// As it is; the field gives other blanks back than it was given.
    QString m_command;
    QToolButton *const m_toggle;
    QWidget *const m_content;
    QPlainTextEdit *const m_text;
    QPushButton *const m_copy;
};

} // namespace rulewright
