// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/window_size.h"

#include <QScreen>
#include <QWidget>
#include <QtTest>

using namespace rulewright;

/// Windows that are as large as their text, and no larger than the screen.
class TestWindowSize : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fitsTheText();
    void fitsTheScreen();
};

void TestWindowSize::fitsTheText()
{
    QWidget window;
    resizeToText(window, 20, 3);
    const QFontMetrics metrics = window.fontMetrics();
    QCOMPARE(window.size(), QSize(20 * metrics.averageCharWidth(), 3 * metrics.height()));
}

void TestWindowSize::fitsTheScreen()
{
    QWidget window;
    QFont large = window.font();
    large.setPixelSize(200);
    window.setFont(large);
    resizeToText(window, 100, 40);
    const QSize screen = window.screen()->availableGeometry().size();
    QVERIFY(window.width() < screen.width() && window.height() < screen.height());
    QVERIFY(window.width() > screen.width() / 2 && window.height() > screen.height() / 2);
}

QTEST_MAIN(TestWindowSize)
#include "tst_window_size.moc"
