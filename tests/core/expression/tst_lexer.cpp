// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/expression/lexer.h"

#include <QtTest>

#include <array>

using namespace rulewright;
using namespace rulewright::expression;

Q_DECLARE_METATYPE(rulewright::expression::TokenKind)

/// Pieces of text.
class TestLexer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pieces_data();
    void pieces();
    void prefixes();
    void names_data();
    void names();
    void valueLike_data();
    void valueLike();
    void misspelt();
    void everyByteIsRead();
    void trims_data();
    void trims();
    void spellings();
};

void TestLexer::pieces_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<TokenKind>("kind");
    QTest::addColumn<QByteArray>("token");
    const auto addRow = [](const QByteArray &text, TokenKind kind, const QByteArray &token) {
        QTest::addRow("%s", text.constData()) << text << kind << token;
    };
    addRow("  http.host eq", TokenKind::Word, "http.host");
    addRow("\t\xc2\xa0 (a", TokenKind::OpenBracket, "(");
    addRow(")", TokenKind::CloseBracket, ")");
    addRow("{ \"a\"", TokenKind::OpenBrace, "{");
    addRow("[0]", TokenKind::OpenIndex, "[");
    addRow(", b", TokenKind::Comma, ",");
    addRow("and b", TokenKind::And, "and");
    addRow("|| b", TokenKind::Or, "||");
    addRow("^^b", TokenKind::Xor, "^^");
    addRow("format b", TokenKind::Word, "format");
    addRow("order b", TokenKind::Word, "order");
    addRow("\"a\\\"b\" c", TokenKind::Literal, "\"a\\\"b\"");
    addRow("r#\"a\"b\"# c", TokenKind::Literal, "r#\"a\"b\"#");
    addRow("“a b” c", TokenKind::Literal, "“a b”");
    addRow("é", TokenKind::Invalid, "é");
    addRow("=a", TokenKind::Invalid, "=");
    addRow(" \r\n ", TokenKind::End, "");
}

void TestLexer::pieces()
{
    QFETCH(QByteArray, text);
    QFETCH(TokenKind, kind);
    QFETCH(QByteArray, token);
    const std::string source = text.toStdString();
    const Token read = readPiece(source, 0);
    QCOMPARE(read.kind, kind);
    QCOMPARE(QByteArray::fromStdString(std::string(textAt(source, read.span))), token);
}

/// rules-language.md 2.2: operator words are recognised by their beginning, in order.
void TestLexer::prefixes()
{
    constexpr std::array logical{TokenKind::Or, TokenKind::Xor, TokenKind::And};
    constexpr std::array comparison{TokenKind::In, TokenKind::Ge, TokenKind::Gt,
                                    TokenKind::BitwiseAnd, TokenKind::StrictWildcard};
    QCOMPARE(matchToken("andssl", 0, logical)->kind, TokenKind::And);
    QCOMPARE(matchToken(">=1", 0, comparison)->kind, TokenKind::Ge);
    QCOMPARE(matchToken(">1", 0, comparison)->kind, TokenKind::Gt);
    QCOMPARE(matchToken("&& x", 0, comparison)->span.length(), 1U);
    QCOMPARE(matchToken("strict wildcard\"a\"", 0, comparison)->span.length(), 15U);
    QVERIFY(!matchToken("strict  wildcard", 0, comparison));
    QVERIFY(!matchToken("AND", 0, logical));
}

void TestLexer::names_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("name");
    const auto addRow = [](const char *text, const char *name) {
        QTest::newRow(text) << QByteArray(text) << QByteArray(name);
    };
    addRow("cf.a_1.2b!", "cf.a_1.2b");
    addRow("cf.response.1xxx_code eq", "cf.response.1xxx_code");
    addRow("a..b", "a");
    addRow("a.", "a");
    addRow(".a", "");
    addRow("é", "");
}

void TestLexer::names()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, name);
    const std::string source = text.toStdString();
    QCOMPARE(textAt(source, nameAt(source, 0)), std::string_view(name));
}

void TestLexer::valueLike_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("value");
    const auto addRow = [](const char *text, const char *value) {
        QTest::newRow(text) << QByteArray(text) << QByteArray(value);
    };
    addRow("www.example.com/a and", "www.example.com/a");
    addRow("a}", "a");
    addRow("a,b", "a");
    addRow("\"a b\" c", "\"a b\"");
    addRow("“a b” c", "“a b”");
    addRow(",b", ",");
    addRow("", "");
}

void TestLexer::valueLike()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, value);
    const std::string source = text.toStdString();
    QCOMPARE(textAt(source, valueLikeAt(source, 0)), std::string_view(value));
}

void TestLexer::misspelt()
{
    QCOMPARE(misspeltOperator("AND"), TokenKind::And);
    QCOMPARE(misspeltOperator("Not"), TokenKind::Not);
    QCOMPARE(misspeltOperator("Contains"), TokenKind::Contains);
    QVERIFY(!misspeltOperator("and"));
    QVERIFY(!misspeltOperator("ANDY"));
    QVERIFY(!misspeltOperator(""));
}

/// Whatever the byte, the piece is inside the text and reading goes on.
void TestLexer::everyByteIsRead()
{
    for (int byte = 0; byte < 256; ++byte) {
        const std::string text = std::string(1, static_cast<char>(byte)) + "a";
        const Token token = readPiece(text, 0);
        QVERIFY(token.span.end <= text.size());
        QVERIFY(token.kind == TokenKind::End || token.span.length() > 0);
        QVERIFY(valueLikeAt(text, 0).end <= text.size());
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
    QVERIFY(wordOf(TokenKind::Word).empty());
}

QTEST_APPLESS_MAIN(TestLexer)
#include "tst_lexer.moc"
