// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/text/diagnostic_text.h"
#include "ui/text/qt_text.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace rulewright;

/// Every code has its words, and they are those of core until they are translated.
class TestDiagnosticText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCodeHasItsText();
    void everyFixHasItsText();
    void argumentsAreFilledIn();
    void errorsUseTheSameWords();
};

void TestDiagnosticText::everyCodeHasItsText()
{
    for (const DiagnosticCode code : allDiagnosticCodes()) {
        QCOMPARE(diagnosticText(Diagnostic{.code = code, .span = {}, .arguments = {}, .fixes = {}}),
                 toQString(englishText(code)));
    }
}

void TestDiagnosticText::everyFixHasItsText()
{
    for (const FixTitle title : allFixTitles()) {
        QCOMPARE(fixText(Fix{.title = title, .arguments = {}, .edits = {}}),
                 toQString(englishText(title)));
    }
}

void TestDiagnosticText::argumentsAreFilledIn()
{
    const Diagnostic diagnostic{.code = DiagnosticCode::OperatorNotForType,
                                .span = {},
                                .arguments = {"in", "%1", TypeName::YesNo},
                                .fixes = {}};
    QCOMPARE(diagnosticText(diagnostic), u"“in” cannot be used with “%1”, which is yes/no."_s);
    const Diagnostic tooLong{.code = DiagnosticCode::ExpressionTooLong,
                             .span = {},
                             .arguments = {std::int64_t{5000}, std::int64_t{4096}},
                             .fixes = {}};
    QVERIFY(diagnosticText(tooLong).contains(QLocale().toString(5000)));
}

void TestDiagnosticText::errorsUseTheSameWords()
{
    const Error error{DiagnosticCode::UnknownField, {"a.b"}};
    QCOMPARE(diagnosticText(error), u"Unknown field “a.b”."_s);
}

QTEST_MAIN(TestDiagnosticText)
#include "tst_diagnostic_text.moc"
