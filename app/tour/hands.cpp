// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "app/tour/hands.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QtTest>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace rulewright
{

namespace
{

constexpr auto longestWait = 5s;

} // namespace

QWidget *Hands::findWidget(const QString &name)
{
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (!window->isVisible()) {
            continue;
        }
        if (window->objectName() == name) {
            return window;
        }
        for (QWidget *widget : window->findChildren<QWidget *>(name)) {
            if (widget->isVisible()) {
                return widget;
            }
        }
    }
    return nullptr;
}

void Hands::click(const QString &name)
{
    if (auto *widget = find<QWidget>(name)) {
        QTest::mouseClick(widget, Qt::LeftButton);
    }
}

void Hands::clickItem(QAbstractItemView *view, const QModelIndex &index)
{
    view->scrollTo(index);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(index).center());
}

/// Off-screen nobody gives the focus back when a list closes.
QWidget *Hands::activeWindow()
{
    if (QWidget *active = QApplication::activeWindow()) {
        return active;
    }
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (window->isVisible() && window->windowType() == Qt::Window) {
            window->activateWindow();
            return QTest::qWaitForWindowActive(window) ? window : nullptr;
        }
    }
    return nullptr;
}

void Hands::press(QKeyCombination keys)
{
    QWidget *window = activeWindow();
    QWidget *target = QApplication::focusWidget() ? QApplication::focusWidget() : window;
    if (target) {
        QTest::keyClick(target, keys.key(), keys.keyboardModifiers());
    } else {
        fail(u"no window has the focus"_s);
    }
}

void Hands::type(const QString &name, const QString &text)
{
    if (auto *widget = find<QWidget>(name)) {
        widget->setFocus(Qt::MouseFocusReason);
        QTest::keyClicks(widget, text);
    }
}

void Hands::retype(const QString &name, const QString &text)
{
    if (auto *widget = find<QWidget>(name)) {
        widget->setFocus(Qt::MouseFocusReason);
        QTest::keySequence(widget, QKeySequence::SelectAll);
        QTest::keyClicks(widget, text);
    }
}

void Hands::choose(const QString &name, const QString &entry)
{
    auto *box = find<QComboBox>(name);
    if (!box) {
        return;
    }
    const int wanted = box->findText(entry, Qt::MatchStartsWith);
    if (wanted < 0) {
        fail(u"“%1” does not offer “%2”"_s.arg(name, entry));
        return;
    }
    box->setFocus(Qt::MouseFocusReason);
    QTest::keyClick(box, Qt::Key_Home);
    for (int presses = 0; box->currentIndex() != wanted && presses < box->count(); ++presses) {
        QTest::keyClick(box, box->currentIndex() < wanted ? Qt::Key_Down : Qt::Key_Up);
    }
}

void Hands::waitForDialog()
{
    waitFor(u"a dialog opens"_s, [] {
        QWidget *dialog = QApplication::activeModalWidget();
        return dialog && QApplication::activeWindow() == dialog;
    });
}

void Hands::waitForWindow(QWidget &window)
{
    waitFor(u"the dialog closes"_s, [] { return !QApplication::activeModalWidget(); });
    // Without a window manager nobody gives the focus back.
    window.activateWindow();
    waitFor(u"the window has the focus"_s,
            [&window] { return QApplication::activeWindow() == &window; });
}

void Hands::waitFor(const QString &what, const std::function<bool()> &isSo)
{
    expect(what, QTest::qWaitFor(isSo, longestWait));
}

void Hands::expect(const QString &what, bool isSo)
{
    if (!isSo) {
        fail(what);
    }
}

} // namespace rulewright
