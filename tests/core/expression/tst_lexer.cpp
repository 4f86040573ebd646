// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/expression/lexer.h"

#include <QtTest>

#include <string>

using namespace Qt::StringLiterals;
using namespace rulewright;
using namespace rulewright::expression;

/// One token at a time, read by what may stand there.
class TestLexer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tokens_data();
    void tokens();
    void wordsHaveNoBorder_data();
    void wordsHaveNoBorder();
    void everyByteIsRead_data();
    void everyByteIsRead();
    void trims_data();
    void trims();
    void spellings();
};

Q_DECLARE_METATYPE(Expect)
Q_DECLARE_METATYPE(TokenKind)

void TestLexer::tokens_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Expect>("expect");
    QTest::addColumn<TokenKind>("kind");
    QTest::addColumn<QByteArray>("token");
    const auto addRow = [](const QByteArray &text, Expect expect, TokenKind kind,
                           const QByteArray &token) {
        QTest::addRow("%s", text.constData()) << text << expect << kind << token;
    };
    addRow("  http.host eq", Expect::Operand, TokenKind::Identifier, "http.host");
    addRow("cf.a_1.2b!", Expect::Operand, TokenKind::Identifier, "cf.a_1.2b");
    addRow("(a", Expect::Operand, TokenKind::OpenBracket, "(");
    addRow("!a", Expect::Operand, TokenKind::Not, "!");
    addRow("not a", Expect::Operand, TokenKind::Not, "not");
    addRow("eq \"a\"", Expect::Comparison, TokenKind::Eq, "eq");
    addRow("== \"a\"", Expect::Comparison, TokenKind::Eq, "==");
    addRow("!= \"a\"", Expect::Comparison, TokenKind::Ne, "!=");
    addRow("= \"a\"", Expect::Comparison, TokenKind::SingleEquals, "=");
    addRow("in {", Expect::Comparison, TokenKind::In, "in");
    addRow("and b", Expect::Logical, TokenKind::And, "and");
    addRow("|| b", Expect::Logical, TokenKind::Or, "||");
    addRow("^^ b", Expect::Logical, TokenKind::Xor, "^^");
    addRow(")", Expect::Logical, TokenKind::CloseBracket, ")");
    addRow("\"a\\\"b\" c", Expect::Value, TokenKind::QuotedString, "\"a\\\"b\"");
    addRow("r#\"a\"b\"# c", Expect::Value, TokenKind::RawString, "r#\"a\"b\"#");
    addRow("6A:6b c", Expect::Value, TokenKind::Octets, "6A:6b");
    addRow("{ \"a\"", Expect::Value, TokenKind::OpenBrace, "{");
    addRow("", Expect::Operand, TokenKind::End, "");
    addRow(" \r\n ", Expect::Operand, TokenKind::End, "");
    addRow("\t a", Expect::Operand, TokenKind::Blank, "\t");
}

void TestLexer::tokens()
{
    QFETCH(QByteArray, text);
    QFETCH(Expect, expect);
    QFETCH(TokenKind, kind);
    QFETCH(QByteArray, token);
    const std::string source = text.toStdString();
    const Token read = readToken(source, 0, expect);
    QCOMPARE(read.kind, kind);
    QCOMPARE(QByteArray::fromStdString(std::string(textAt(source, read.span))), token);
}

/// rules-language.md 2.2: operator words are recognised by their beginning.
void TestLexer::wordsHaveNoBorder_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Expect>("expect");
    QTest::addColumn<TokenKind>("kind");
    QTest::newRow("notssl") << QByteArray("notssl") << Expect::Operand << TokenKind::Not;
    QTest::newRow("andssl") << QByteArray("andssl") << Expect::Logical << TokenKind::And;
    QTest::newRow("eq\"x\"") << QByteArray("eq\"x\"") << Expect::Comparison << TokenKind::Eq;
}

void TestLexer::wordsHaveNoBorder()
{
    QFETCH(QByteArray, text);
    QFETCH(Expect, expect);
    QFETCH(TokenKind, kind);
    QCOMPARE(readToken(text.toStdString(), 0, expect).kind, kind);
}

void TestLexer::everyByteIsRead_data()
{
    QTest::addColumn<int>("expect");
    for (int expect = 0; expect <= int(Expect::Skip); ++expect) {
        QTest::addRow("expectation %d", expect) << expect;
    }
}

/// Whatever the byte, the token is inside the text and reading goes on.
void TestLexer::everyByteIsRead()
{
    QFETCH(int, expect);
    for (int byte = 0; byte < 256; ++byte) {
        const std::string text = std::string(1, static_cast<char>(byte)) + "a";
        const Token token = readToken(text, 0, static_cast<Expect>(expect));
        QVERIFY(token.span.end <= text.size());
        QVERIFY(token.span.begin <= token.span.end);
        QVERIFY(token.kind == TokenKind::End || token.span.length() > 0);
    }
}

void TestLexer::trims_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("inside");
    QTest::newRow("blanks") << QByteArray(" \t a b \r\n") << QByteArray("a b");
    QTest::newRow("no-break space") << QByteArray("\xC2\xA0"
                                                  "a\xE2\x80\x83")
                                    << QByteArray("a");
    QTest::newRow("a byte order mark stays") << QByteArray("\xEF\xBB\xBF"
                                                           "a")
                                             << QByteArray("\xEF\xBB\xBF"
                                                           "a");
    QTest::newRow("only blanks") << QByteArray("  \n") << QByteArray();
    QTest::newRow("empty") << QByteArray() << QByteArray();
}

void TestLexer::trims()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, inside);
    const std::string source = text.toStdString();
    QCOMPARE(QByteArray::fromStdString(std::string(textAt(source, trimmed(source)))), inside);
}

void TestLexer::spellings()
{
    QCOMPARE(wordOf(TokenKind::And), std::string_view("and"));
    QCOMPARE(symbolOf(TokenKind::And), std::string_view("&&"));
    QVERIFY(symbolOf(TokenKind::In).empty());
    QVERIFY(wordOf(TokenKind::Identifier).empty());
}

QTEST_APPLESS_MAIN(TestLexer)
#include "tst_lexer.moc"
