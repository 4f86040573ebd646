// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/model/project.h"

#include <QtTest>

using namespace rulewright::model;

/// Look-ups in the project value.
class TestProject : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsRulesById();
    void findsHostsWithoutCase();
    void nextIdIsFree();
    void mtlsHostsKeepTheirOrder();
};

namespace
{

Project makeProject()
{
    Project project;
    project.zone.hosts = {{"www.example.com", false, {}},
                          {"api.example.com", true, {}},
                          {"admin.example.com", true, {}}};
    project.rules = {Rule{.id = RuleId{7}, .ref = {}, .name = "seven", .expression = {}},
                     Rule{.id = RuleId{3}, .ref = {}, .name = "three", .expression = {}}};
    return project;
}

} // namespace

void TestProject::findsRulesById()
{
    const Project project = makeProject();
    QVERIFY(findRule(project, RuleId{3}) == &project.rules[1]);
    QVERIFY(findRule(project, RuleId{4}) == nullptr);
}

void TestProject::findsHostsWithoutCase()
{
    const Project project = makeProject();
    QVERIFY(findHost(project, "API.example.COM") == &project.zone.hosts[1]);
    QVERIFY(findHost(project, "api.example") == nullptr);
}

void TestProject::nextIdIsFree()
{
    QVERIFY(nextRuleId(makeProject()) == RuleId{8});
    QVERIFY(findRule(Project{}, nextRuleId(Project{})) == nullptr);
}

void TestProject::mtlsHostsKeepTheirOrder()
{
    const std::vector<std::string> expected{"api.example.com", "admin.example.com"};
    QVERIFY(mtlsHosts(makeProject()) == expected);
    QVERIFY(mtlsHosts(Project{}).empty());
}

QTEST_APPLESS_MAIN(TestProject)
#include "tst_project.moc"
