// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/window_fixture.h"
#include "ui/text/catalog_text.h"
#include "ui/text/language.h"

using namespace Qt::StringLiterals;
using namespace rulewright;

/// Choosing and keeping the language of the windows.
class TestLanguage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void choosing_data();
    void choosing();
    void choiceIsKept();

private:
    test::Sandbox m_sandbox;
};

void TestLanguage::choosing_data()
{
    QTest::addColumn<int>("choice");
    QTest::addColumn<QString>("word");
    QTest::newRow("English") << int(LanguageChoice::English) << u"Block"_s;
    QTest::newRow("German") << int(LanguageChoice::German) << u"Blockieren"_s;
    QTest::newRow("English again") << int(LanguageChoice::English) << u"Block"_s;
}

void TestLanguage::choosing()
{
    QFETCH(int, choice);
    QFETCH(QString, word);
    Language language;
    language.choose(static_cast<LanguageChoice>(choice));
    QCOMPARE(int(language.choice()), choice);
    QCOMPARE(actionText(model::Action::Block), word);
}

void TestLanguage::choiceIsKept()
{
    QCOMPARE(Language::saved(), LanguageChoice::System);
    for (const LanguageChoice choice :
         {LanguageChoice::German, LanguageChoice::English, LanguageChoice::System}) {
        Language::save(choice);
        QCOMPARE(Language::saved(), choice);
    }
}

QTEST_GUILESS_MAIN(TestLanguage)
#include "tst_language.moc"
