// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/column_scroll.h"

#include <QLineEdit>
#include <QVBoxLayout>
#include <QtTest>

using namespace rulewright;

/// A column of fields that is higher than its place.
class TestColumnScroll : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void isAsWideAsItsFields();
    void revealsWhatIsShown();

private:
    std::unique_ptr<ColumnScroll> m_scroll;
    QWidget *m_hidden = nullptr;
};

void TestColumnScroll::init()
{
    m_scroll = std::make_unique<ColumnScroll>(nullptr);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    for (int i = 0; i < 30; ++i) {
        column->addWidget(new QLineEdit(content));
    }
    m_hidden = new QWidget(content);
    m_hidden->setMinimumSize(900, 40);
    m_hidden->hide();
    column->addWidget(m_hidden);
    m_scroll->setWidget(content);
    m_scroll->resize(300, 200);
    m_scroll->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_scroll.get()));
}

void TestColumnScroll::isAsWideAsItsFields()
{
    QVERIFY(m_scroll->minimumWidth() < 900);
    m_hidden->show();
    QTRY_VERIFY(m_scroll->minimumWidth() > 900);
    QTRY_VERIFY(m_scroll->viewport()->width() >= m_scroll->widget()->width());
}

void TestColumnScroll::revealsWhatIsShown()
{
    QVERIFY(m_hidden->visibleRegion().isEmpty());
    m_hidden->show();
    m_scroll->reveal(m_hidden);
    QTRY_COMPARE(m_hidden->visibleRegion().boundingRect().height(), m_hidden->height());
}

QTEST_MAIN(TestColumnScroll)
#include "tst_column_scroll.moc"
