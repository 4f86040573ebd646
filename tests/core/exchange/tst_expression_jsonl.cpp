// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/expression_jsonl.h"

#include <QFile>
#include <QtTest>

#include <nlohmann/json.hpp>

using namespace rulewright::exchange;
using Json = nlohmann::json;

namespace
{

/// The lines of a file; none when it cannot be read.
std::vector<Json> linesOf(const QString &fileName)
{
    QFile file(fileName);
    std::vector<Json> lines;
    if (file.open(QIODevice::ReadOnly)) {
        while (!file.atEnd()) {
            lines.push_back(Json::parse(file.readLine().toStdString()));
        }
    }
    return lines;
}

Json checked(const Json &line)
{
    return Json::parse(checkLine(line.dump()));
}

Json evaluated(const Json &line)
{
    return Json::parse(evaluateLine(line.dump()));
}

/// The first error as our case file writes it: [line, column, carets].
Json placeOf(const Json &error, const std::string &text)
{
    const auto start = error["start"].get<std::size_t>();
    const std::size_t end = std::min(error["end"].get<std::size_t>(), text.find('\n', start));
    return {error["line"], error["column"], std::max<std::size_t>(1, end - start)};
}

/// True when \p message has the parts of \p expected between its dots.
bool fits(const std::string &message, const std::string &expected)
{
    const std::size_t dots = expected.find("…");
    const std::string first = expected.substr(0, dots);
    const std::size_t last = expected.rfind("… ");
    const std::string rest = last == std::string::npos ? "" : expected.substr(last + 4);
    return dots == std::string::npos
               ? message == expected
               : message.starts_with(first.substr(0, first.find(' '))) && message.contains(rest);
}

QString corpusFile(const QString &name)
{
    const QString folder = qEnvironmentVariable("RULEWRIGHT_CORPUS");
    return folder.isEmpty() ? QString() : folder + '/' + name;
}

} // namespace

/// Expressions in batches: our own cases, and those of the corpus where there is one.
class TestExpressionJsonl : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cases_data();
    void cases();
    void answers_data();
    void answers();
    void badLines_data();
    void badLines();
    void corpusExpressions();
    void corpusEvaluations();
};

void TestExpressionJsonl::cases_data()
{
    QTest::addColumn<QByteArray>("line");
    const std::vector<Json> lines = linesOf(QStringLiteral(RULEWRIGHT_TEST_DATA "/language.jsonl"));
    QVERIFY(lines.size() > 200);
    for (std::size_t i = 1; i < lines.size(); ++i) {
        Json line = lines[0];
        for (const auto &[name, value] : lines[i].items()) {
            if (name == "context") {
                line["context"].update(value);
            } else {
                line[name] = value;
            }
        }
        QTest::addRow("%zu %s", i + 1, line["expression"].get<std::string>().c_str())
            << QByteArray::fromStdString(line.dump());
    }
}

void TestExpressionJsonl::cases()
{
    QFETCH(QByteArray, line);
    Json json = Json::parse(line.toStdString());
    json["scheme"]["missing_value_not_equal"] = false;
    const Json answer = checked(json);
    if (json.contains("error")) {
        QVERIFY(!answer["ok"].get<bool>());
        const Json &first = answer["errors"][0];
        QCOMPARE(placeOf(first, json["expression"]).dump(), json["error"]["at"].dump());
        const auto message = first["engine_message"].get<std::string>();
        QVERIFY2(fits(message, json["error"]["message"]), message.c_str());
        return;
    }
    QVERIFY2(answer["ok"].get<bool>(), answer.dump().c_str());
    QCOMPARE(evaluated(json)["result"].dump(), json["result"].dump());
    json["scheme"]["missing_value_not_equal"] = true;
    const Json other = json.value("missing_not_equal", json["result"]);
    QCOMPARE(evaluated(json)["result"].dump(), other.dump());
}

void TestExpressionJsonl::answers_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("checked");
    QTest::addColumn<QByteArray>("evaluated");
    const QByteArray scheme = R"("scheme":{"fields":{"n":"Int","s":"Bytes","a":{"Array":"Bytes"}},)"
                              R"("optional_fields":["s"],)"
                              R"("functions":{"f":"f(Bytes field) -> Bool: x"}})";
    QTest::newRow("condition")
        << R"({"id":7,"expression":"n eq 1","context":{"n":1},)" + scheme + '}'
        << QByteArray(
               R"({"id":7,"ok":true,"type":"Bool","errors":[],"ast":{"lhs":"n","op":"Equal","rhs":1}})")
        << QByteArray(R"({"id":7,"result":true})");
    QTest::newRow("not given") << R"({"expression":"n eq 1",)" + scheme + '}' << QByteArray()
                               << QByteArray(R"({"id":null,"result":"unknown"})");
    QTest::newRow("missing") << R"({"expression":"s","value_expression":true,)" + scheme + '}'
                             << QByteArray()
                             << QByteArray(R"({"id":null,"result":{"missing":"Bytes"}})");
    QTest::newRow("bytes")
        << R"({"expression":"s","value_expression":true,"context":{"s":[255]},)" + scheme + '}'
        << QByteArray() << QByteArray(R"({"id":null,"result":{"value":[255]}})");
    QTest::newRow("each") << R"({"expression":"a[*] eq \"x\"","top_level":false,)"
                             R"("context":{"a":["x","y"]},)" +
                                 scheme + '}'
                          << QByteArray() << QByteArray(R"({"id":null,"result":[true,false]})");
    QTest::newRow("foreign") << R"---({"expression":"f(s)",)---" + scheme + '}' << QByteArray()
                             << QByteArray(R"({"id":null,"unsupported":"the function f"})");
    QTest::newRow("error")
        << R"({"expression":"n eq x",)" + scheme + '}'
        << QByteArray(R"({"id":null,"ok":false,"type":null,"errors":[{"code":"E135","message":)"
                      R"("“x” is not a whole number.","engine_message":"expected digit",)"
                      R"("line":1,"column":6,"start":5,"end":6}],"ast":null})")
        << QByteArray();
    QTest::newRow("list") << R"({"expression":"n in $l","context":{"n":85},)"
                             R"("lists":{"l":{"type":"Int","items":["80..90"]}},)" +
                                 scheme + '}'
                          << QByteArray() << QByteArray(R"({"id":null,"result":true})");
}

void TestExpressionJsonl::answers()
{
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, checked);
    QFETCH(QByteArray, evaluated);
    if (!checked.isEmpty()) {
        QCOMPARE(QByteArray::fromStdString(checkLine(line.toStdString())), checked);
    }
    if (!evaluated.isEmpty()) {
        QCOMPARE(QByteArray::fromStdString(evaluateLine(line.toStdString())), evaluated);
    }
}

void TestExpressionJsonl::badLines_data()
{
    QTest::addColumn<QByteArray>("line");
    for (const char *line :
         {"", "{", "[]", "null", "{}", R"({"expression":1})", R"({"expression":"x","scheme":1})",
          R"({"expression":"x","scheme":{"fields":{"x":"Float"}}})",
          R"({"expression":"x","scheme":{"fields":{"x":{"Array":1}}}})",
          R"({"expression":"x eq 1","scheme":{"fields":{"x":"Int"}},"context":{"x":"1"}})"}) {
        QTest::newRow(line) << QByteArray(line);
    }
}

void TestExpressionJsonl::badLines()
{
    QFETCH(QByteArray, line);
    const Json answer = Json::parse(evaluateLine(line.toStdString()));
    QVERIFY(answer.contains("errors"));
    QVERIFY(!answer["errors"].empty());
    QVERIFY(!Json::parse(checkLine(line.toStdString())).is_null());
}

/// Every line whose verdict the original engine gave.
void TestExpressionJsonl::corpusExpressions()
{
    const QString fileName = corpusFile(QStringLiteral("expressions.jsonl"));
    if (fileName.isEmpty()) {
        QSKIP("RULEWRIGHT_CORPUS is not set: the corpus was not looked at");
    }
    const std::vector<Json> lines = linesOf(fileName);
    QVERIFY(!lines.empty());
    int wrong = 0;
    for (const Json &line : lines) {
        const Json answer = checked(line);
        const bool hasTree = line.contains("ast") && answer["ok"].get<bool>();
        const bool isRight =
            line["kind"] == "unknown" || (answer["ok"] == (line["kind"] == "valid") &&
                                          (!hasTree || answer["ast"] == line["ast"]));
        if (!isRight) {
            ++wrong;
            qWarning("%s: %s", line["id"].dump().c_str(), answer.dump().c_str());
        }
    }
    QCOMPARE(wrong, 0);
}

void TestExpressionJsonl::corpusEvaluations()
{
    const QString fileName = corpusFile(QStringLiteral("evaluations.jsonl"));
    if (fileName.isEmpty()) {
        QSKIP("RULEWRIGHT_CORPUS is not set: the corpus was not looked at");
    }
    const std::vector<Json> lines = linesOf(fileName);
    QVERIFY(!lines.empty());
    int wrong = 0;
    int unsupported = 0;
    for (const Json &line : lines) {
        const Json answer = evaluated(line);
        unsupported += answer.contains("unsupported") ? 1 : 0;
        if (!answer.contains("unsupported") && answer.value("result", Json()) != line["expect"]) {
            ++wrong;
            qWarning("%s: %s", line["id"].dump().c_str(), answer.dump().c_str());
        }
    }
    QCOMPARE(wrong, 0);
    QVERIFY(unsupported <= 3);
}

QTEST_APPLESS_MAIN(TestExpressionJsonl)
#include "tst_expression_jsonl.moc"
