// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/ruleset_json.h"

#include "core/model/mtls_rule.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryFile>
#include <QtTest>

using namespace rulewright;
using namespace rulewright::exchange;
using model::Action;
using model::RuleState;

namespace
{

model::Project sampleProject()
{
    const std::vector<std::string> hosts{"api.example.com", "admin.example.com"};
    model::Project project{
        .name = "Fleet", .zone = {}, .rules = {}, .authorities = {}, .certificates = {}};
    project.rules = {
        {model::RuleId{1}, "probes", "Probes", "(http.request.uri.path eq \"/healthz\")",
         Action::Skip, RuleState::Deployed},
        {model::RuleId{2}, "mtls", "Require “mTLS”", model::mtlsExpression({.hosts = hosts}),
         Action::Block, RuleState::Deployed},
        {model::RuleId{3}, "draft", "Draft", "cf.tls_client_auth.cert_revoked",
         Action::ManagedChallenge, RuleState::Draft},
        {model::RuleId{4}, "broken", "Broken", "http.host eq", Action::Block, RuleState::Draft},
        {model::RuleId{5}, "log", "Log", "http.host eq \"a\"", Action::Log, RuleState::Deployed},
        {model::RuleId{6}, "js", "JS", "http.host eq \"a\"", Action::JsChallenge,
         RuleState::Deployed},
        {model::RuleId{7}, "chl", "Challenge", "http.host eq \"a\"", Action::Challenge,
         RuleState::Deployed},
    };
    return project;
}

} // namespace

/// The body for the Rulesets API.
class TestRulesetJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void exactBytes();
    void rulesWithErrorsAreLeftOut();
    void membersAreThoseOfTheProfile();
    void validAgainstTheSchema();
};

void TestRulesetJson::exactBytes()
{
    model::Project project = sampleProject();
    project.rules.resize(2);
    const QByteArray expected = R"json({
  "description": "Fleet",
  "rules": [
    {
      "ref": "probes",
      "description": "Probes",
      "expression": "(http.request.uri.path eq \"/healthz\")",
      "action": "skip",
      "action_parameters": {
        "ruleset": "current"
      },
      "enabled": true
    },
    {
      "ref": "mtls",
      "description": "Require “mTLS”",
      "expression": "(http.host in {\"api.example.com\" \"admin.example.com\"} and not cf.tls_client_auth.cert_verified)",
      "action": "block",
      "enabled": true
    }
  ]
}
)json";
    QCOMPARE(QByteArray::fromStdString(toRulesetJson(project)), expected);
}

void TestRulesetJson::rulesWithErrorsAreLeftOut()
{
    QCOMPARE(rulesLeftOut(sampleProject()), std::vector{model::RuleId{4}});
    QVERIFY(!toRulesetJson(sampleProject()).contains("broken"));
    QVERIFY(rulesLeftOut({}).empty());
}

/// The closed profile for custom rules: nothing the server assigns, nothing unknown.
void TestRulesetJson::membersAreThoseOfTheProfile()
{
    const QStringList known{
        QStringLiteral("ref"),    QStringLiteral("description"),       QStringLiteral("expression"),
        QStringLiteral("action"), QStringLiteral("action_parameters"), QStringLiteral("enabled")};
    const QJsonObject json =
        QJsonDocument::fromJson(QByteArray::fromStdString(toRulesetJson(sampleProject()))).object();
    const QJsonArray rules = json[QLatin1StringView("rules")].toArray();
    QCOMPARE(rules.size(), 6);
    for (const QJsonValue &rule : rules) {
        for (const QString &key : rule.toObject().keys()) {
            QVERIFY2(known.contains(key), qPrintable(key));
        }
    }
}

/// Where the reference schemas lie beside the corpus, they decide.
void TestRulesetJson::validAgainstTheSchema()
{
    const QString corpus = qEnvironmentVariable("RULEWRIGHT_CORPUS");
    const QDir schemas(corpus + QStringLiteral("/../reference"));
    if (corpus.isEmpty() || !schemas.exists(QStringLiteral("ruleset.schema.json"))) {
        qInfo("The schema check did not run: RULEWRIGHT_CORPUS names no folder with schemas beside "
              "it.");
        QVERIFY(corpus.isEmpty() || !schemas.exists(QStringLiteral("ruleset.schema.json")));
        return;
    }
    QProcess python;
    python.start(QStringLiteral("python3"),
                 {QStringLiteral(RULEWRIGHT_SOURCE_DIR "/tests/support/validate_ruleset.py"),
                  schemas.path()});
    python.write(QByteArray::fromStdString(toRulesetJson(sampleProject())));
    python.closeWriteChannel();
    QVERIFY(python.waitForFinished());
    QVERIFY2(python.exitCode() == 0, python.readAllStandardError().constData());
}

QTEST_APPLESS_MAIN(TestRulesetJson)
#include "tst_ruleset_json.moc"
