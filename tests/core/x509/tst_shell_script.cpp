// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/x509/shell_script.h"

#include "tests/support/script_folder.h"

#include <QtTest>

using namespace rulewright::test;
using namespace rulewright::x509;

/// Words, files and comments, as sh understands them.
class TestShellScript : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void words_data();
    void words();
    void shellReadsWords();
    void files();
    void rows();
    void keepsFiles();
    void oneCommandStandsAlone();
    void failureEndsIt();
    void commentsAreOneLine();
    void longCommandsAreBroken();

private:
    ScriptFolder m_folder;
};

void TestShellScript::words_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("word");
    QTest::newRow("plain") << QByteArray("./a-b_c.d:e,f=g+h@i%j")
                           << QByteArray("./a-b_c.d:e,f=g+h@i%j");
    QTest::newRow("empty") << QByteArray() << QByteArray("''");
    QTest::newRow("blank") << QByteArray("a b") << QByteArray("'a b'");
    QTest::newRow("apostrophe") << QByteArray("it's") << QByteArray("'it'\\''s'");
    QTest::newRow("variable") << QByteArray("$HOME") << QByteArray("'$HOME'");
    QTest::newRow("home") << QByteArray("~") << QByteArray("'~'");
    QTest::newRow("UTF-8") << QByteArray("ä") << QByteArray("'ä'");
}

void TestShellScript::words()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, word);
    QCOMPARE(QByteArray::fromStdString(toShellWord(text.toStdString())), word);
}

void TestShellScript::shellReadsWords()
{
    std::string all;
    for (int c = 1; c < 256; ++c) {
        all += static_cast<char>(c);
    }
    ShellScript script;
    script.command({"printf", "%s", all});
    const CommandOutput ran = m_folder.run(script.text());
    QCOMPARE(ran.exitCode, 0);
    QCOMPARE(ran.output, QByteArray::fromStdString(all));
}

void TestShellScript::files()
{
    ShellScript script;
    script.writeFile("a b", "$HOME `id` \\\n'EOF'\n");
    script.appendRows("a b", "%s\\n", {{"\"more\""}});
    script.writeFile(scriptFile("-out", ".txt"), "second\n");
    script.concatenate({"a b", scriptFile("-out", ".txt")}, "all");
    script.appendFiles({"a b"}, "all");
    script.pipe({"cat", "all"}, {"tr", "s", "S"});
    const CommandOutput ran = m_folder.run(script.text());
    QCOMPARE(ran.errors, QByteArray());
    QCOMPARE(ran.output, QByteArray("$HOME `id` \\\n'EOF'\n\"more\"\nSecond\n"
                                    "$HOME `id` \\\n'EOF'\n\"more\"\n"));
}

void TestShellScript::rows()
{
    ShellScript script;
    script.writeRows("none", "%s\\n", {});
    script.writeRows("some", "a\\t%s\\t%s\\n", {{"1 \\n", "%s"}, {"it's", ""}});
    script.appendRows("some", "b\\t%s\\n", {{"2"}});
    script.appendRows("some", "b\\t%s\\n", {});
    script.command({"cat", "none", "some"});
    QVERIFY(!script.text().contains('\t'));
    const CommandOutput ran = m_folder.run(script.text());
    QCOMPARE(ran.errors, QByteArray());
    QCOMPARE(ran.output, QByteArray("a\t1 \\n\t%s\na\tit's\t\nb\t2\n"));
}

void TestShellScript::keepsFiles()
{
    QVERIFY(m_folder.put("it's", "there"));
    ShellScript script;
    script.keep("another");
    script.writeFile("another", "new\n");
    script.keep("it's");
    script.writeFile("it's", "new\n");
    QCOMPARE(m_folder.run(script.text()).exitCode, 1);
    QCOMPARE(m_folder.bytes("another").size(), std::size_t{4});
    QCOMPARE(m_folder.bytes("it's").size(), std::size_t{5});
}

void TestShellScript::oneCommandStandsAlone()
{
    ShellScript script;
    script.comment("Why.");
    script.command({"true"});
    QCOMPARE(QByteArray::fromStdString(script.text()), QByteArray("# Why.\ntrue\n"));
    script.command({"true"});
    QCOMPARE(QByteArray::fromStdString(script.text()),
             QByteArray("(\nset -e\n# Why.\ntrue\ntrue\n)\n"));
}

void TestShellScript::failureEndsIt()
{
    ShellScript script;
    script.command({"false"});
    script.command({"echo", "more"});
    const CommandOutput ran = m_folder.run(script.text());
    QCOMPARE(ran.exitCode, 1);
    QCOMPARE(ran.output, QByteArray());
}

void TestShellScript::commentsAreOneLine()
{
    ShellScript script;
    script.comment("a\necho b\r\x0b");
    QCOMPARE(QByteArray::fromStdString(script.text()).count('\n'), 1);
    const CommandOutput ran = m_folder.run(script.text());
    QCOMPARE(ran.exitCode, 0);
    QCOMPARE(ran.output + ran.errors, QByteArray());
}

void TestShellScript::longCommandsAreBroken()
{
    ShellScript script;
    ShellScript::Words words{"echo"};
    for (int i = 0; i < 20; ++i) {
        appendWords(words, {"-option", "some value"});
    }
    script.command(words);
    const QByteArray text = QByteArray::fromStdString(script.text());
    QVERIFY(text.count(" \\\n    -option 'some value'") >= 4);
    for (const QByteArray &line : text.split('\n')) {
        QVERIFY(line.size() <= 80);
    }
    QCOMPARE(m_folder.run(script.text()).output.count("-option some value"), 20);
}

QTEST_APPLESS_MAIN(TestShellScript)
#include "tst_shell_script.moc"
