// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/window_fixture.h"
#include "ui/text/simulation_text.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace rulewright;
using expression::Outcome;
using simulation::CheckKind;
using simulation::CheckState;
using simulation::RuleOutcome;
using simulation::Verdict;

Q_DECLARE_METATYPE(Verdict)
Q_DECLARE_METATYPE(CheckKind)

/// The words of a simulation, for every enumerator.
class TestSimulationText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void verdicts_data();
    void verdicts();
    void ruleOutcomes();
    void outcomes();
    void checks_data();
    void checks();
    void detailStandsInBrackets();
    void links();
    void items_data();
    void items();
};

void TestSimulationText::verdicts_data()
{
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QString>("expectedWord");
    const auto addRow = [](const char *word, Verdict verdict, const char *expected) {
        QTest::newRow(expected) << verdict << QString::fromUtf8(expected)
                                << QString::fromLatin1(word);
    };
    addRow("allow", Verdict::Allow, "ALLOWED — no rule blocked the request.");
    addRow("allow", Verdict::AllowBySkip, "ALLOWED — rule 2 “Se%1cond” skips the remaining rules.");
    addRow("block", Verdict::Block, "BLOCKED by rule 2 “Se%1cond”");
    addRow("challenge", Verdict::Challenge, "CHALLENGED by rule 2 “Se%1cond” (JS Challenge)");
    addRow("undecided", Verdict::Undecided,
           "UNDECIDED — rule 2 “Se%1cond” reads a value that is not given.");
}

void TestSimulationText::verdicts()
{
    QFETCH(Verdict, verdict);
    model::Project project = test::exampleProject();
    project.rules[1].name = "Se%1cond";
    project.rules[1].action = model::Action::JsChallenge;
    simulation::Simulation simulation;
    simulation.verdict = verdict;
    if (verdict != Verdict::Allow) {
        simulation.decidingRule = 1;
    }
    QTEST(verdictText(simulation, project), "expected");
    QTEST(verdictWord(verdict), "expectedWord");
}

void TestSimulationText::ruleOutcomes()
{
    QCOMPARE(outcomeText(RuleOutcome::Matched), u"matched"_s);
    QCOMPARE(outcomeText(RuleOutcome::NoMatch), u"no match"_s);
    QCOMPARE(outcomeText(RuleOutcome::NotReached), u"not reached"_s);
    QCOMPARE(outcomeText(RuleOutcome::Draft), u"draft, skipped"_s);
    QCOMPARE(outcomeText(RuleOutcome::HasErrors), u"error, skipped"_s);
    QCOMPARE(outcomeText(RuleOutcome::Undecided), u"undecided"_s);
}

void TestSimulationText::outcomes()
{
    QCOMPARE(outcomeText(Outcome::NotEvaluated), u"Not evaluated"_s);
    QCOMPARE(outcomeText(Outcome::False), u"False"_s);
    QCOMPARE(outcomeText(Outcome::True), u"True"_s);
    QCOMPARE(outcomeText(Outcome::Unknown), u"Unknown"_s);
}

void TestSimulationText::checks_data()
{
    QTest::addColumn<CheckKind>("kind");
    QTest::addColumn<QString>("ok");
    QTest::addColumn<QString>("failed");
    QTest::addColumn<QString>("notChecked");
    const auto addRow = [](CheckKind kind, const char *ok, const char *failed,
                           const char *notChecked) {
        QTest::newRow(ok) << kind << QString::fromUtf8(ok) << QString::fromUtf8(failed)
                          << QString::fromUtf8(notChecked);
    };
    addRow(CheckKind::AskedFor, "The host asks for a certificate.",
           "The client is not asked for a certificate on this host.",
           "Not checked whether the host asks.");
    addRow(CheckKind::Presented, "The client presents a certificate.",
           "The client presents no certificate.", "Not checked what the client presents.");
    addRow(CheckKind::Parsed, "The certificate can be read.",
           "The certificate cannot be read as a whole.",
           "Not checked whether the certificate can be read.");
    addRow(CheckKind::Chain, "The chain ends in a known CA.",
           "The certificate was not issued by a known CA.", "The chain was not checked.");
    addRow(CheckKind::Validity, "The certificate is valid at this time.",
           "The certificate is not valid at this time.", "The period was not checked.");
    addRow(CheckKind::Usage, "The certificate is meant for client authentication.",
           "The certificate is not meant for client authentication.", "The usage was not checked.");
    addRow(CheckKind::Revocation, "The certificate is not known to be revoked.",
           "The certificate is revoked. It still counts as verified.",
           "Revocation was not looked up.");
    addRow(CheckKind::NameConstraints, "The CAs of the chain allow its names.",
           "A CA of the chain does not allow a name of the certificate.",
           "The names were not checked.");
    addRow(CheckKind::Association, "The host accepts the CA.", "The CA is not one of this host.",
           "Not checked whether the host accepts the CA.");
}

void TestSimulationText::checks()
{
    QFETCH(CheckKind, kind);
    QTEST(checkText({kind, CheckState::Ok}), "ok");
    QTEST(checkText({kind, CheckState::Failed}), "failed");
    QTEST(checkText({kind, CheckState::NotChecked}), "notChecked");
}

void TestSimulationText::detailStandsInBrackets()
{
    QCOMPARE(checkText({CheckKind::Chain, CheckState::Ok, "CN=%1"}),
             u"The chain ends in a known CA. (CN=%1)"_s);
    QCOMPARE(checkText({CheckKind::Validity, CheckState::Failed, "1 – 2", 10, "it has expired"}),
             u"The certificate is not valid at this time. (1 – 2; OpenSSL 10: it has expired)"_s);
}

void TestSimulationText::links()
{
    using enum simulation::KeyIdentifierState;
    QCOMPARE(linkTexts({.kind = CheckKind::Chain,
                        .links = {{"CN=a", "CN=b", Fits, true}, {"CN=b", "CN=c", Absent, false}}}),
             (QStringList{u"CN=a — issued by CN=b: key identifier fits, signature fits"_s,
                          u"CN=b — issued by CN=c: no key identifier, signature does not fit"_s}));
    QVERIFY(linkTexts({.kind = CheckKind::Usage}).isEmpty());
}

void TestSimulationText::items_data()
{
    QTest::addColumn<QString>("expression");
    QTest::addColumn<QString>("expected");
    const auto addRow = [](const char *expression, const char *expected) {
        QTest::newRow(expression) << QString::fromUtf8(expression) << QString::fromUtf8(expected);
    };
    addRow("http.host eq \"a\"", "Hostname equals “a”");
    addRow("not http.host eq \"a\"", "Hostname equals, negated “a”");
    addRow("http.host ne \"%2\"", "Hostname does not equal “%2”");
    addRow("http.host in {\"a\" \"b\"}", "Hostname is in “a”, “b”");
    addRow("not http.host in {\"a\"}", "Hostname is not in “a”");
    addRow("cf.tls_client_auth.cert_verified", "Client Certificate Verified is Yes");
    addRow("not cf.tls_client_auth.cert_verified", "Client Certificate Verified is No");
    addRow("no.such.field eq \"a\"", "no.such.field eq \"a\"");
}

void TestSimulationText::items()
{
    QFETCH(QString, expression);
    QFETCH(QString, expected);
    const auto checked =
        expression::check(expression.toStdString(), expression::cloudflareCatalog());
    const expression::Outline outline(checked, expression::cloudflareCatalog());
    const expression::OutlineItem &item =
        outline[outline[expression::Outline::root()].children.front()];
    QCOMPARE(itemText(checked, item), expected);
}

QTEST_MAIN(TestSimulationText)
#include "tst_simulation_text.moc"
