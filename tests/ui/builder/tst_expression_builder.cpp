// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/window_fixture.h"
#include "ui/builder/expression_builder.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>

#include <functional>

using namespace Qt::StringLiterals;
using namespace rulewright;

namespace
{

/// What a person does in the builder.
using Gesture = std::function<void(ExpressionBuilder &)>;

constexpr auto nested = "http.host eq \"a\" and (not cf.tls_client_auth.cert_verified or "
                        "cf.tls_client_auth.cert_revoked)";

void choose(const ExpressionBuilder &builder, const QString &name, const QString &entry)
{
    auto *box = test::child<QComboBox>(builder, name);
    QVERIFY(box);
    const int index = box->findText(entry);
    QVERIFY2(index >= 0, qPrintable(entry));
    box->setCurrentIndex(index);
    Q_EMIT box->activated(index);
}

void type(const ExpressionBuilder &builder, const QString &name, const QString &text)
{
    auto *line = test::child<QLineEdit>(builder, name);
    QVERIFY(line);
    line->selectAll();
    QTest::keyClicks(line, text);
    QTest::keyClick(line, Qt::Key_Return);
}

void press(const ExpressionBuilder &builder, const QString &name)
{
    auto *button = test::child<QAbstractButton>(builder, name);
    QVERIFY(button);
    QTest::mouseClick(button, Qt::LeftButton);
}

} // namespace

Q_DECLARE_METATYPE(Gesture)

/// Gestures and the text that comes out; looking changes nothing.
class TestExpressionBuilder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void gestures_data();
    void gestures();
    void lookingChangesNothing_data();
    void lookingChangesNothing();
    void everyPartIsShown_data();
    void everyPartIsShown();
    void fieldsThatAreNotOfferedAreShown();
    void focusStaysOnItsPart();
    void partsHaveNames();

private:
    static void show(ExpressionBuilder &builder, const std::string &text);

    test::Sandbox m_sandbox;
};

void TestExpressionBuilder::show(ExpressionBuilder &builder, const std::string &text)
{
    builder.setHosts({u"h.example"_s});
    builder.setExpression(expression::check(text, expression::cloudflareCatalog()));
    builder.resize(900, 600);
    builder.show();
}

void TestExpressionBuilder::gestures_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Gesture>("gesture");
    QTest::addColumn<QByteArray>("result");
    const auto addRow = [](const char *name, const QByteArray &text, const Gesture &gesture,
                           const QByteArray &result) {
        QTest::newRow(name) << text << gesture << result;
    };
    addRow(
        "field", "http.host eq \"a\"", [](auto &b) { choose(b, u"item1Field"_s, u"URI Path"_s); },
        "http.request.uri.path eq \"a\"");
    addRow(
        "field to yes/no", "http.host eq \"a\"",
        [](auto &b) { choose(b, u"item1Field"_s, u"Client Certificate Revoked"_s); },
        "cf.tls_client_auth.cert_revoked");
    addRow(
        "field from yes/no", "cf.tls_client_auth.cert_revoked",
        [](auto &b) { choose(b, u"item1Field"_s, u"Hostname"_s); }, "http.host eq \"\"");
    addRow(
        "operator", "http.host eq \"a\"",
        [](auto &b) { choose(b, u"item1Operator"_s, u"does not equal"_s); }, "http.host ne \"a\"");
    addRow(
        "operator to a set", "http.host eq \"a\"",
        [](auto &b) { choose(b, u"item1Operator"_s, u"is in"_s); }, "http.host in {\"a\"}");
    addRow(
        "not in", "http.host in {\"a\" \"b\"}",
        [](auto &b) { choose(b, u"item1Operator"_s, u"is not in"_s); },
        "not http.host in {\"a\" \"b\"}");
    addRow(
        "value", "http.host eq \"a\"", [](auto &b) { type(b, u"item1Value"_s, u"b\"c"_s); },
        "http.host eq \"b\\\"c\"");
    addRow(
        "raw value", "http.host eq r\"a\"", [](auto &b) { type(b, u"item1Value"_s, u"b"_s); },
        "http.host eq r\"b\"");
    addRow(
        "chip", "http.host in {\"a\"}", [](auto &b) { type(b, u"item1ValueInput"_s, u"b"_s); },
        "http.host in {\"a\" \"b\"}");
    addRow(
        "yes to no", "cf.tls_client_auth.cert_verified",
        [](auto &b) { choose(b, u"item1Value"_s, u"No"_s); },
        "not cf.tls_client_auth.cert_verified");
    addRow(
        "no to yes", "not cf.tls_client_auth.cert_verified",
        [](auto &b) { choose(b, u"item1Value"_s, u"Yes"_s); }, "cf.tls_client_auth.cert_verified");
    addRow(
        "add condition", "http.host eq \"a\"", [](auto &b) { press(b, u"item0AddCondition"_s); },
        "http.host eq \"a\" and http.host eq \"h.example\"");
    addRow(
        "add condition to nothing", "", [](auto &b) { press(b, u"item0AddCondition"_s); },
        "http.host eq \"h.example\"");
    addRow(
        "add group", "http.host eq \"a\"", [](auto &b) { press(b, u"item0AddGroup"_s); },
        "http.host eq \"a\" and (not cf.tls_client_auth.cert_verified or "
        "cf.tls_client_auth.cert_revoked)");
    addRow(
        "combinator", nested, [](auto &b) { choose(b, u"item2Combinator"_s, u"All of"_s); },
        "http.host eq \"a\" and (not cf.tls_client_auth.cert_verified and "
        "cf.tls_client_auth.cert_revoked)");
    addRow(
        "combinator of the root", nested,
        [](auto &b) { choose(b, u"item0Combinator"_s, u"Any of"_s); },
        "http.host eq \"a\" or (not cf.tls_client_auth.cert_verified or "
        "cf.tls_client_auth.cert_revoked)");
    addRow(
        "not", nested, [](auto &b) { press(b, u"item2Not"_s); },
        "http.host eq \"a\" and not (not cf.tls_client_auth.cert_verified or "
        "cf.tls_client_auth.cert_revoked)");
    addRow(
        "move down", nested, [](auto &b) { press(b, u"item1Down"_s); },
        "(not cf.tls_client_auth.cert_verified or cf.tls_client_auth.cert_revoked) and http.host "
        "eq \"a\"");
    addRow(
        "move up", nested, [](auto &b) { press(b, u"item4Up"_s); },
        "http.host eq \"a\" and (cf.tls_client_auth.cert_revoked or not "
        "cf.tls_client_auth.cert_verified)");
    addRow(
        "delete", nested, [](auto &b) { press(b, u"item1Delete"_s); },
        "(not cf.tls_client_auth.cert_verified or cf.tls_client_auth.cert_revoked)");
    addRow(
        "custom part", "http.hots eq \"a\" and cf.tls_client_auth.cert_revoked",
        [](auto &b) { type(b, u"item1Text"_s, u"http.host eq \"a\""_s); },
        "http.host eq \"a\" and cf.tls_client_auth.cert_revoked");
}

void TestExpressionBuilder::gestures()
{
    QFETCH(QByteArray, text);
    QFETCH(Gesture, gesture);
    QFETCH(QByteArray, result);
    ExpressionBuilder builder;
    show(builder, text.toStdString());
    QSignalSpy changed(&builder, &ExpressionBuilder::textChanged);
    gesture(builder);
    QCOMPARE(changed.count(), 1);
    const auto asked = changed.first().first().value<std::string>();
    QCOMPARE(QByteArray::fromStdString(asked), result);
}

void TestExpressionBuilder::lookingChangesNothing_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text :
         {"", "  http.host  ==  \"a\"  ", nested, "http.hots", "((", "a and", "\"",
          "http.host eq \"a\" or cf.tls_client_auth.cert_revoked and http.host eq \"b\""}) {
        QTest::newRow(text) << QByteArray(text);
    }
}

void TestExpressionBuilder::lookingChangesNothing()
{
    QFETCH(QByteArray, text);
    ExpressionBuilder builder;
    QSignalSpy changed(&builder, &ExpressionBuilder::textChanged);
    show(builder, text.toStdString());
    for (QWidget *widget : builder.findChildren<QWidget *>()) {
        widget->setFocus();
    }
    QEvent language(QEvent::LanguageChange);
    QApplication::sendEvent(&builder, &language);
    QCoreApplication::processEvents();
    QCOMPARE(changed.count(), 0);
}

void TestExpressionBuilder::everyPartIsShown_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("parts");
    QTest::newRow("nested") << QByteArray(nested)
                            << QStringList{u"item1Field"_s, u"item2Combinator"_s, u"item3Field"_s,
                                           u"item4Field"_s};
    QTest::newRow("implied brackets")
        << QByteArray(
               "http.host eq \"a\" or http.host eq \"b\" and cf.tls_client_auth.cert_revoked")
        << QStringList{u"item1Field"_s, u"item2Combinator"_s, u"item3Field"_s, u"item4Field"_s};
    QTest::newRow("broken part") << QByteArray(
                                        "http.hots eq \"a\" and cf.tls_client_auth.cert_revoked")
                                 << QStringList{u"item1Text"_s, u"item2Field"_s};
}

void TestExpressionBuilder::everyPartIsShown()
{
    QFETCH(QByteArray, text);
    QFETCH(QStringList, parts);
    ExpressionBuilder builder;
    show(builder, text.toStdString());
    for (const QString &part : std::as_const(parts)) {
        QVERIFY2(builder.findChild<QWidget *>(part), qPrintable(part));
    }
}

void TestExpressionBuilder::fieldsThatAreNotOfferedAreShown()
{
    ExpressionBuilder builder;
    show(builder, "tcp.dstport in {80}");
    const auto *field = builder.findChild<QComboBox *>(u"item1Field"_s);
    QVERIFY(field);
    QCOMPARE(field->currentIndex(), -1);
    QVERIFY(!field->placeholderText().isEmpty());
}

void TestExpressionBuilder::focusStaysOnItsPart()
{
    ExpressionBuilder builder;
    show(builder, nested);
    QVERIFY(QTest::qWaitForWindowExposed(&builder));
    builder.activateWindow();
    builder.findChild<QWidget *>(u"item3Value"_s)->setFocus();
    QVERIFY(builder.findChild<QWidget *>(u"item3Value"_s)->hasFocus());
    show(builder, "http.host eq \"b\" and (cf.tls_client_auth.cert_verified or "
                  "cf.tls_client_auth.cert_revoked)");
    QCOMPARE(QApplication::focusWidget() ? QApplication::focusWidget()->objectName() : QString(),
             u"item3Value"_s);
}

void TestExpressionBuilder::partsHaveNames()
{
    ExpressionBuilder builder;
    show(builder, "http.host in {\"a\"} and cf.tls_client_auth.cert_revoked and http.hots");
    QCOMPARE(builder.accessibleName(), u"Conditions"_s);
    for (const QAbstractButton *button : builder.findChildren<QAbstractButton *>()) {
        QVERIFY2(!button->accessibleName().isEmpty() || !button->text().isEmpty(),
                 qPrintable(button->objectName()));
    }
    for (const QComboBox *box : builder.findChildren<QComboBox *>()) {
        QVERIFY2(!box->accessibleName().isEmpty(), qPrintable(box->objectName()));
    }
    for (const QLineEdit *line : builder.findChildren<QLineEdit *>()) {
        QVERIFY2(!line->accessibleName().isEmpty(), qPrintable(line->objectName()));
    }
}

QTEST_MAIN(TestExpressionBuilder)
#include "tst_expression_builder.moc"
