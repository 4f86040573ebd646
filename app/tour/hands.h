// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>
#include <QWidget>

#include <functional>

class QAbstractItemView;
class QComboBox;
class QModelIndex;

namespace rulewright
{

/// Uses the windows as a person does: finds the parts by their names, clicks and types, and
/// waits until what should happen has happened. What does not happen is a failure.
class Hands
{
public:
    /// The visible widget of this name in any window. Missing: a failure and null.
    template <typename T> [[nodiscard]] T *find(const QString &name)
    {
        T *widget = qobject_cast<T *>(findWidget(name));
        if (!widget) {
            fail(QStringLiteral("there is no “%1” to be seen").arg(name));
        }
        return widget;
    }

    void click(const QString &name);
    void clickItem(QAbstractItemView *view, const QModelIndex &index);
    /// Presses the keys of a shortcut in the window that has the focus.
    void press(QKeyCombination keys);
    /// Types into a part after it has been clicked.
    void type(const QString &name, const QString &text);
    /// Replaces all text of a part.
    void retype(const QString &name, const QString &text);
    /// Chooses an entry by keyboard.
    void choose(const QString &name, const QString &entry);

    /// Waits until a dialog is open and has the focus.
    void waitForDialog();
    /// Waits until the last dialog is gone.
    void waitForWindow(QWidget &window);
    /// Waits up to five seconds for it to become true.
    void waitFor(const QString &what, const std::function<bool()> &isSo);
    void expect(const QString &what, bool isSo);
    void fail(const QString &what) { m_failures += what; }
    [[nodiscard]] const QStringList &failures() const { return m_failures; }

private:
    [[nodiscard]] static QWidget *activeWindow();
    [[nodiscard]] static QWidget *findWidget(const QString &name);

    QStringList m_failures;
};

} // namespace rulewright
