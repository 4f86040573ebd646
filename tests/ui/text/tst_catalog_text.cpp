// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/text/catalog_text.h"
#include "ui/text/qt_text.h"

#include <QtTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace rulewright;

/// The texts of the catalog are all offered for translation.
class TestCatalogText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFieldTextCanBeTranslated();
    void labelsAreThoseOfTheCatalog();
    void operatorsAreWords();
};

void TestCatalogText::everyFieldTextCanBeTranslated()
{
    const auto isOffered = [](std::string_view text) {
        return std::ranges::any_of(translatableFieldTexts(),
                                   [text](const char *known) { return text == known; });
    };
    for (const expression::Field &field : expression::cloudflareCatalog().fields()) {
        QVERIFY2(isOffered(field.label), field.label.data());
        QVERIFY2(isOffered(field.help), field.help.data());
    }
}

void TestCatalogText::labelsAreThoseOfTheCatalog()
{
    const auto host = expression::cloudflareCatalog().find("http.host");
    QVERIFY(host.has_value());
    QCOMPARE(fieldLabel(*host), u"Hostname"_s);
    QVERIFY(!fieldHelp(*host).isEmpty());
}

void TestCatalogText::operatorsAreWords()
{
    using expression::ConditionOperator;
    QCOMPARE(operatorText(ConditionOperator::In, false), u"is in"_s);
    QCOMPARE(operatorText(ConditionOperator::In, true), u"is not in"_s);
    QCOMPARE(groupText(expression::LogicalOperator::Xor, 3), u"An odd number of (xor)"_s);
    QCOMPARE(actionText(model::Action::Challenge), u"Interactive Challenge"_s);
    QCOMPARE(stateText(model::RuleState::Draft), u"Draft"_s);
}

QTEST_MAIN(TestCatalogText)
#include "tst_catalog_text.moc"
