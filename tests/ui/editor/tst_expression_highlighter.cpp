// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/editor/expression_highlighter.h"
#include "ui/widgets/palette_tokens.h"

#include <QPalette>
#include <QTextBlock>
#include <QTextLayout>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace rulewright;

/// The colours that our definition gives to the words of an expression.
class TestExpressionHighlighter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void colours_data();
    void colours();
    void darkThemeHasOtherColours();

private:
    static QString coloured(const QString &text, const QPalette &palette);
};

/// Each coloured run as “text=#colour”.
QString TestExpressionHighlighter::coloured(const QString &text, const QPalette &palette)
{
    QTextDocument document;
    ExpressionHighlighter highlighter(&document);
    document.setPlainText(text);
    highlighter.setPalette(palette);
    QStringList runs;
    const auto formats = document.firstBlock().layout()->formats();
    for (const QTextLayout::FormatRange &range : formats) {
        const QString run = text.sliced(range.start, range.length);
        if (!run.trimmed().isEmpty()) {
            runs += run + u'=' + range.format.foreground().color().name();
        }
    }
    return runs.join(u' ');
}

void TestExpressionHighlighter::colours_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("run");
    QTest::newRow("field") << u"http.host"_s << u"http.host=#0b4f8a"_s;
    QTest::newRow("logical") << u"a.b and c.d"_s << u"and=#9a3412"_s;
    QTest::newRow("not") << u"not a.b"_s << u"not=#9a3412"_s;
    QTest::newRow("symbols") << u"a.b && c.d"_s << u"&&=#9a3412"_s;
    QTest::newRow("string") << u"a.b eq \"text\""_s << u"\"text\"=#116329"_s;
    QTest::newRow("word in a string") << u"\"and\""_s << u"\"and\"=#116329"_s;
    QTest::newRow("raw string") << u"a.b eq r#\"x\"y\"#"_s << u"r#\"x\"y\"#=#116329"_s;
}

void TestExpressionHighlighter::colours()
{
    QFETCH(QString, text);
    QFETCH(QString, run);
    const QString runs = coloured(text, QPalette(Qt::white));
    QVERIFY2(runs.contains(run), qPrintable(runs));
}

void TestExpressionHighlighter::darkThemeHasOtherColours()
{
    QPalette dark(Qt::black);
    dark.setColor(QPalette::Base, Qt::black);
    dark.setColor(QPalette::Text, Qt::white);
    QVERIFY(isDark(dark));
    const QString runs = coloured(u"http.host eq \"a\""_s, dark);
    QVERIFY2(runs.contains(u"http.host=#9ccbff"_s), qPrintable(runs));
}

QTEST_MAIN(TestExpressionHighlighter)
#include "tst_expression_highlighter.moc"
