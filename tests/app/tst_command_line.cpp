// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/project_file.h"
#include "tests/support/command_folder.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace rulewright;
using rulewright::test::Answer;

/// The program on the terminal, without a display.
class TestCommandLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answers_data();
    void answers();
    void standardInput();
    void simulation();
    void projectTests();
    void exportIsTheRuleSet();
    void certificate();
    void certificateVerify();
    void certificateVerifyLines();
    void leavesNoCoreDump();

private:
    Answer run(const QStringList &arguments, const QByteArray &input = {}) const
    {
        return m_folder.run(arguments, input);
    }
    QString makeCertificate() const;

    rulewright::test::CommandFolder m_folder;
};

void TestCommandLine::answers_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("said");
    const auto addRow = [](const char *name, const QStringList &arguments, int code,
                           const QString &said) {
        QTest::newRow(name) << arguments << code << said;
    };
    addRow("help", {u"--help"_s}, 0, u"Usage: rulewright"_s);
    addRow("version", {u"--version"_s}, 0, u"Rulewright 0."_s);
    addRow("help of a command", {u"simulate"_s, u"--help"_s}, 0, u"--certificate"_s);
    addRow("valid", {u"check"_s, u"http.host eq \"a\""_s}, 0, u"Valid"_s);
    addRow(
        "finding", {u"check"_s, u"http.hots eq \"a\""_s}, 1,
        u"1:1: Unknown field “http.hots”. Did you mean “http.host”? (E101)\nhttp.hots eq \"a\"\n^^^^^^^^^"_s);
    addRow("check nothing", {u"check"_s}, 2, u"Give one expression"_s);
    addRow("unknown option", {u"check"_s, u"--nonsense"_s, u"a"_s}, 2, u"nonsense"_s);
    addRow("no project", {u"simulate"_s, u"--host"_s, u"a"_s}, 2, u"Give one project file"_s);
    addRow("tests of no project", {u"test"_s}, 2, u"Give one project file"_s);
    addRow("no tests", {u"test"_s, u"--example"_s}, 0, u"0 tests: 0 passed"_s);
    addRow("no host", {u"simulate"_s, u"--example"_s}, 2, u"--host HOST"_s);
    addRow("bad time", {u"simulate"_s, u"--example"_s, u"--host"_s, u"a"_s, u"--time"_s, u"noon"_s},
           2, u"“noon”"_s);
    addRow("bad expectation",
           {u"simulate"_s, u"--example"_s, u"--host"_s, u"a"_s, u"--expect"_s, u"x"_s}, 2,
           u"“x”"_s);
    addRow("missing project", {u"export"_s, u"no-such-file"_s}, 3, u"no-such-file"_s);
    addRow("certificates", {u"cert"_s}, 2, u"Usage: rulewright cert show"_s);
    addRow("help on certificates", {u"cert"_s, u"--help"_s}, 0, u"cert verify"_s);
    for (const char *name :
         {"show", "verify", "new-ca", "issue", "revoke", "restore", "crl", "export", "import"}) {
        const QString command = QString::fromLatin1(name);
        addRow(name, {u"cert"_s, command, u"--help"_s}, 0,
               u"Usage: rulewright cert %1 [options]"_s.arg(command));
    }
    addRow("missing certificate", {u"cert"_s, u"show"_s, u"no-such-file"_s}, 3, u"no-such-file"_s);
    addRow("unknown format", {u"export"_s, u"--example"_s, u"--format"_s, u"hcl"_s}, 2, u"“hcl”"_s);
    addRow(
        "as expected",
        {u"simulate"_s, u"--example"_s, u"--host"_s, u"example.com"_s, u"--expect"_s, u"allow"_s},
        0, u"ALLOWED"_s);
    addRow("not as expected",
           {u"simulate"_s, u"--example"_s, u"--host"_s, u"www.example.com"_s, u"--method"_s,
            u"POST"_s, u"--expect"_s, u"allow"_s},
           1, u"BLOCKED by rule 2"_s);
}

void TestCommandLine::answers()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, code);
    QFETCH(QString, said);
    const Answer answer = run(arguments);
    const QString all = answer.output + answer.errors;
    QVERIFY2(all.contains(said), qPrintable(all));
    QCOMPARE(answer.code, code);
    QCOMPARE(answer.errors.isEmpty(), code < 2);
}

void TestCommandLine::standardInput()
{
    QCOMPARE(run({u"check"_s, u"-"_s}, "http.host eq \"a\"\n").code, 0);
    const Answer answer = run({u"check"_s, u"-"_s}, "http.host eq \"a\"\nand http.hots");
    QCOMPARE(answer.code, 1);
    QVERIFY2(answer.output.startsWith(u"2:5: "_s), qPrintable(answer.output));
}

void TestCommandLine::simulation()
{
    const Answer answer = run({u"simulate"_s, u"--example"_s, u"--host"_s, u"api.example.com"_s,
                               u"--certificate"_s, u"scanner-7"_s, u"--json"_s});
    QCOMPARE(answer.code, 0);
    const QJsonObject json = QJsonDocument::fromJson(answer.output.toUtf8()).object();
    QCOMPARE(json[u"verdict"_s].toString(), u"allow"_s);
    QCOMPARE(json[u"mtlsStatus"_s].toString(), u"ok"_s);
    const QJsonObject fields = json[u"fields"_s].toObject();
    QCOMPARE(fields[u"cf.tls_client_auth.cert_verified"_s].toBool(), true);
    QCOMPARE(fields[u"cf.tls_client_auth.cert_revoked"_s].toBool(), true);
    QVERIFY(!answer.output.contains(u"PRIVATE"_s));
}

/// The host of the project asks for a certificate; no rule blocks anything.
void TestCommandLine::projectTests()
{
    QVERIFY(m_folder.makeProject(u"tests.rulewright"_s));
    model::Project project = m_folder.project(u"tests.rulewright"_s);
    const std::string host = project.zone.hosts.front().name;
    project.tests = {{.name = "open", .host = host, .expected = model::ExpectedVerdict::Allow}};
    const auto save = [&project] {
        return test::putFile(u"tests.rulewright"_s,
                             QByteArray::fromStdString(exchange::toProjectFile(project)));
    };
    QVERIFY(save());
    const Answer passed = run({u"test"_s, u"tests.rulewright"_s});
    QVERIFY2(passed.output.contains(u"1 test: 1 passed, 0 failed, 0 undecided"_s),
             qPrintable(passed.output));
    QCOMPARE(passed.code, 0);
    project.tests.push_back({.name = "shut", .host = host});
    QVERIFY(save());
    const Answer failed = run({u"test"_s, u"tests.rulewright"_s, u"--json"_s});
    QCOMPARE(failed.code, 1);
    const QJsonArray lines = QJsonDocument::fromJson(failed.output.toUtf8()).array();
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines[0][u"state"_s].toString(), u"passed"_s);
    QCOMPARE(lines[1][u"state"_s].toString(), u"failed"_s);
    QCOMPARE(lines[1][u"result"_s].toString(), u"failed: got Allow, no rule decided"_s);
    QCOMPARE(run({u"test"_s, u"tests.rulewright"_s, u"--time"_s, u"noon"_s}).code, 2);
}

void TestCommandLine::exportIsTheRuleSet()
{
    const Answer answer = run({u"export"_s, u"--example"_s, u"--format"_s, u"rulesets"_s});
    QCOMPARE(answer.code, 0);
    const QJsonObject json = QJsonDocument::fromJson(answer.output.toUtf8()).object();
    QCOMPARE(json[u"rules"_s].toArray().size(), 2);
}

/// A certificate that signs itself, made by the openssl command, beside its key.
QString TestCommandLine::makeCertificate() const
{
    const QString file = u"made.pem"_s;
    QProcess openssl;
    openssl.start(u"openssl"_s, {u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s,
                                 u"ec_paramgen_curve:P-256"_s, u"-nodes"_s, u"-subj"_s,
                                 u"/CN=device"_s, u"-keyout"_s, u"made.key"_s, u"-out"_s, file});
    openssl.waitForFinished();
    return file;
}

void TestCommandLine::certificate()
{
    const QString file = makeCertificate();
    const Answer answer = run({u"cert"_s, u"show"_s, file});
    QCOMPARE(answer.code, 0);
    QVERIFY2(answer.output.contains(u"CN=device"_s), qPrintable(answer.output));
    const Answer tried = run({u"simulate"_s, u"--example"_s, u"--host"_s, u"api.example.com"_s,
                              u"--certificate"_s, file});
    QCOMPARE(tried.code, 0);
    QVERIFY(tried.output.contains(u"The certificate was not issued by a known CA."_s));
}

void TestCommandLine::certificateVerify()
{
    const QString file = makeCertificate();
    const auto verify = [&](const QStringList &more) {
        return run(QStringList{u"cert"_s, u"verify"_s, file} + more);
    };
    const Answer trusted = verify({u"--ca"_s, file});
    QVERIFY2(trusted.output.startsWith(u"Verified\n"_s), qPrintable(trusted.output));
    QCOMPARE(trusted.code, 0);
    const Answer late = verify({u"--ca"_s, file, u"--time"_s, u"2040-01-01T00:00:00Z"_s});
    QVERIFY2(late.output.contains(u"certificate has expired"_s), qPrintable(late.output));
    QCOMPARE(late.code, 1);
    QCOMPARE(verify({u"--ca"_s, u"made.key"_s}).code, 3);
    QCOMPARE(verify({u"--ca"_s, file, u"--time"_s, u"noon"_s}).code, 2);
    QCOMPARE(verify({}).code, 2);
}

/// Answers stay beside their lines, also where a line is no case.
void TestCommandLine::certificateVerifyLines()
{
    const Answer broken = run({u"cert"_s, u"verify"_s, u"--jsonl"_s}, "{\"id\":\"a\"}\nnonsense\n");
    QCOMPARE(broken.output.count(u"\"result\":\"FAILURE\""_s), 2);
    const QString corpus = qEnvironmentVariable("RULEWRIGHT_CORPUS");
    if (corpus.isEmpty()) {
        QSKIP("RULEWRIGHT_CORPUS names no folder");
    }
    QFile file(corpus + u"/x509.jsonl"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const Answer answer = run({u"cert"_s, u"verify"_s, u"--jsonl"_s, file.fileName()});
    const QStringList lines = answer.output.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        const QJsonObject wanted = QJsonDocument::fromJson(file.readLine()).object();
        const QJsonObject given = QJsonDocument::fromJson(line.toUtf8()).object();
        QCOMPARE(given[u"id"_s], wanted[u"id"_s]);
        QVERIFY2(given[u"result"_s] == wanted[u"expected"_s], qPrintable(line));
    }
    QVERIFY(file.atEnd() && !lines.isEmpty());
}

/// The program itself forbids it, whatever the user's shell allows: see proc_pid_limits(5).
void TestCommandLine::leavesNoCoreDump()
{
    QProcess process;
    process.start(QStringLiteral(RULEWRIGHT_PROGRAM), {u"check"_s, u"-"_s});
    QVERIFY(process.waitForStarted());
    const QString folder = u"/proc/%1/"_s.arg(process.processId());
    if (!QFile::exists(folder + u"limits"_s)) {
        QSKIP("The limits of a process can be read on Linux only.");
    }
    static const QRegularExpression none(u"Max core file size +0 +0 "_s);
    const auto isForbidden = [&folder] {
        QFile limits(folder + u"limits"_s);
        return limits.open(QIODevice::ReadOnly) &&
               QString::fromUtf8(limits.readAll()).contains(none);
    };
    QTRY_VERIFY(isForbidden());
    // The files of a process that cannot be dumped belong to root.
    QTRY_COMPARE(QFileInfo(folder + u"maps"_s).ownerId(), 0U);
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished());
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_command_line.moc"
