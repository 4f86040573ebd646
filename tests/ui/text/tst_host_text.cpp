// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/text/host_text.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace rulewright;

/// Host names as people type them, with the words for what is wrong.
class TestHostText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reading_data();
    void reading();
};

void TestHostText::reading_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("said");
    const auto addRow = [](const char *row, const QString &typed, const QString &name,
                           const QString &label, const QString &said) {
        QTest::newRow(row) << typed << name << label << said;
    };
    const QString removed =
        u"Scheme, port and path were removed: the host name does not contain them."_s;
    addRow("plain", u"api.example.com"_s, u"api.example.com"_s, u"api.example.com"_s, {});
    addRow("address of a page", u"https://API.example.com:8443/x?y"_s, u"api.example.com"_s,
           u"api.example.com"_s, removed);
    addRow("last dot", u"api.example.com."_s, u"api.example.com"_s, u"api.example.com"_s, {});
    addRow("other script", u"münchen.example"_s, u"xn--mnchen-3ya.example"_s, u"münchen.example"_s,
           {});
    addRow("other script in an address", u"https://münchen.example/x"_s,
           u"xn--mnchen-3ya.example"_s, u"münchen.example"_s, removed);
    addRow("wildcard", u"*.example.com"_s, u"*.example.com"_s, u"*.example.com"_s,
           u"A set compares whole names. Use a wildcard condition for *.example.com."_s);
    addRow("underscore", u"under_score.example"_s, u"under_score.example"_s,
           u"under_score.example"_s, u"Underscores are unusual in host names."_s);
    addRow("address", u"192.0.2.1"_s, u"192.0.2.1"_s, u"192.0.2.1"_s,
           u"This is an address. Client certificates are normally bound to names."_s);
    addRow("empty part", u"a..b"_s, u"a..b"_s, u"a..b"_s,
           u"There is an empty part between two dots."_s);
    addRow("long part", QString(64, u'a') + u".example"_s, QString(64, u'a') + u".example"_s,
           QString(64, u'a') + u".example"_s,
           u"One part of the name is longer than 63 characters."_s);
    addRow("hyphen", u"-a.example"_s, u"-a.example"_s, u"-a.example"_s,
           u"A part of the name starts or ends with a hyphen."_s);
    addRow("blank", u"a b"_s, u"a b"_s, u"a b"_s, u"“ ” cannot appear in a host name."_s);
}

void TestHostText::reading()
{
    QFETCH(QString, typed);
    QFETCH(QString, name);
    QFETCH(QString, label);
    QFETCH(QString, said);
    const model::HostName host = readHostName(typed);
    QCOMPARE(QString::fromStdString(host.name), name);
    QCOMPARE(hostLabel(host), label);
    QCOMPARE(hostErrorText(host) + hostNoteText(host), said);
}

QTEST_APPLESS_MAIN(TestHostText)
#include "tst_host_text.moc"
