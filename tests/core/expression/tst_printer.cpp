// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/expression/evaluator.h"
#include "core/expression/printer.h"

#include "tests/support/expression_dump.h"

#include <QtTest>

using namespace rulewright;
using namespace rulewright::expression;

/// Literals are written so that reading them gives the same bytes.
class TestPrinter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void literals_data();
    void literals();
    void manyHashes_data();
    void manyHashes();
    void conditions();
};

void TestPrinter::literals_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("quoted");
    QTest::addColumn<QByteArray>("raw");
    QTest::newRow("plain") << QByteArray("a b") << QByteArray("\"a b\"") << QByteArray("r\"a b\"");
    QTest::newRow("quote") << QByteArray("a\"b\\") << QByteArray(R"("a\"b\\")")
                           << QByteArray("r#\"a\"b\\\"#");
    QTest::newRow("hash") << QByteArray("a\"#b") << QByteArray(R"("a\"#b")")
                          << QByteArray("r##\"a\"#b\"##");
    QTest::newRow("control") << QByteArray("a\n\x01") << QByteArray(R"("a\x0a\x01")")
                             << QByteArray("r\"a\n\x01\"");
    QTest::newRow("UTF-8") << QByteArray("é€😀") << QByteArray("\"é€😀\"") << QByteArray("r\"é€😀\"");
    QTest::newRow("bad UTF-8") << QByteArray("\xe9\x80") << QByteArray(R"("\xe9\x80")")
                               << QByteArray();
    QTest::newRow("overlong") << QByteArray("\xc0\x80\xed\xa0\x80")
                              << QByteArray(R"("\xc0\x80\xed\xa0\x80")") << QByteArray();
}

/// A raw string may have 255 hash signs; text that needs more is quoted.
void TestPrinter::manyHashes_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<bool>("isRaw");
    QTest::newRow("254 in the text") << 254 << true;
    QTest::newRow("255 in the text") << 255 << false;
    QTest::newRow("many") << 1000 << false;
}

void TestPrinter::manyHashes()
{
    QFETCH(int, count);
    QFETCH(bool, isRaw);
    const std::string hashes(static_cast<std::size_t>(count), '#');
    const std::string text = "a\"" + hashes;
    QCOMPARE(printRaw(text).starts_with('r'), isRaw);
    QCOMPARE(printPattern(text).starts_with('r'), isRaw);

    const CheckedExpression plain =
        check("http.host wildcard " + printRaw(text), cloudflareCatalog());
    QCOMPARE(plain.isValid(), true);
    QCOMPARE(plain.ast.get<StringLiteral>(plain.ast.get<Comparison>(plain.ast.root()).right).value,
             text);

    const CheckedExpression pattern =
        check("http.host matches " + printPattern("[\"]a\\\"" + hashes), cloudflareCatalog());
    QVERIFY(pattern.isValid());
    const auto filter = Filter::compile(pattern, cloudflareCatalog());
    Request request(cloudflareCatalog());
    const std::string host = '"' + text;
    request.set(*cloudflareCatalog().find("http.host"), std::string_view(host));
    QCOMPARE(filter->run(request), Truth::True);
}

void TestPrinter::literals()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, quoted);
    QFETCH(QByteArray, raw);
    const auto readBack = [](const std::string &literal) {
        const CheckedExpression e = check("http.host eq " + literal, cloudflareCatalog());
        return e.ast.get<StringLiteral>(e.ast.get<Comparison>(e.ast.root()).right).value;
    };
    QCOMPARE(QByteArray::fromStdString(printQuoted(bytes.toStdString())), quoted);
    QCOMPARE(readBack(printQuoted(bytes.toStdString())), bytes.toStdString());
    if (!raw.isEmpty()) {
        QCOMPARE(QByteArray::fromStdString(printRaw(bytes.toStdString())), raw);
        QCOMPARE(readBack(printRaw(bytes.toStdString())), bytes.toStdString());
    }
}

void TestPrinter::conditions()
{
    const Catalog &catalog = cloudflareCatalog();
    const FieldId host = *catalog.find("http.host");
    QCOMPARE(printCondition({host, ConditionOperator::In, true, {"a", "b"}}, catalog),
             std::string("not http.host in {\"a\" \"b\"}"));
    QCOMPARE(printCondition({host, ConditionOperator::Ne, false, {"a"}}, catalog),
             std::string("http.host ne \"a\""));
    QCOMPARE(printCondition({host, ConditionOperator::Eq, false, {}}, catalog),
             std::string("http.host eq \"\""));
}

QTEST_APPLESS_MAIN(TestPrinter)
#include "tst_printer.moc"
