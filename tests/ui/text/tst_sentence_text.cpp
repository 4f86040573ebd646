// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/text/sentence_text.h"

#include <QtTest>

using namespace rulewright;

/// Expressions as sentences.
class TestSentenceText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sentences_data();
    void sentences();
};

void TestSentenceText::sentences_data()
{
    QTest::addColumn<QString>("expression");
    QTest::addColumn<QString>("expected");
    const auto addRow = [](const char *expression, const char *expected) {
        QTest::newRow(expression) << QString::fromUtf8(expression) << QString::fromUtf8(expected);
    };
    addRow("", "");
    addRow("http.host eq", "");
    // Requests to hosts.
    addRow("http.host eq \"a.example\"", "Matches requests to a.example.");
    addRow("http.host in {\"a\" \"b\" \"c\"}", "Matches requests to a, b or c.");
    addRow("http.host in {\"api.example.com\" \"admin.example.com\"} and not "
           "cf.tls_client_auth.cert_verified",
           "Matches requests to api.example.com or admin.example.com whose client certificate is "
           "not verified.");
    addRow("http.host eq \"a\" and cf.tls_client_auth.cert_revoked",
           "Matches requests to a whose client certificate is revoked.");
    addRow("(http.host eq \"a\" and http.request.uri.path eq \"/%1\" and ssl)",
           "Matches requests to a where URI Path is “/%1” and the client uses HTTPS.");
    addRow("http.host eq \"a\" and (ssl or cf.tls_client_auth.cert_revoked)",
           "Matches requests to a where either the client uses HTTPS or the client certificate is "
           "revoked.");
    // One condition.
    addRow("true", "Matches all requests.");
    addRow("not true", "Matches no request.");
    addRow("not ssl", "Matches requests where the client does not use HTTPS.");
    addRow("not cf.tls_client_auth.cert_presented",
           "Matches requests where the client presents no certificate.");
    addRow("not cf.client.bot", "Matches requests where Known Bots is No.");
    addRow("not http.host eq \"a\"", "Matches requests where Hostname is not “a”.");
    addRow("http.host ne \"a\"", "Matches requests where Hostname is not “a”.");
    addRow("not http.host ne \"a\"",
           "Matches requests where it is not true that Hostname is not “a”.");
    addRow("not http.host in {\"a\" \"b\"}", "Matches requests where Hostname is not “a” or “b”.");
    addRow("http.host in {}", "Matches requests where Hostname is one of no values.");
    addRow("http.host in $hosts", "Matches requests where Hostname is in the list “hosts”.");
    addRow("lower(http.host) contains \"a\"",
           "Matches requests where Hostname in lower case contains “a”.");
    addRow("len(http.host) gt 3", "Matches requests where the length of Hostname is greater than "
                                  "3.");
    addRow("not starts_with(http.host, \"a\")",
           "Matches requests where Hostname does not start with “a”.");
    addRow("http.host matches r\"^a\"",
           "Matches requests where Hostname matches the regular expression “^a”.");
    addRow("ip.src in {10.0.0.0/8 ::1}",
           "Matches requests where IP Source Address is 10.0.0.0/8 or ::1.");
    addRow("any(http.request.headers[\"x\"][*] eq \"a\")",
           "Matches requests where any item of Request Headers “x” is “a”.");
    addRow("not any(http.request.headers[\"x\"][*] eq \"a\")",
           "Matches requests where no item of Request Headers “x” is “a”.");
    addRow("not all(http.request.headers[\"x\"][*] eq \"a\")",
           "Matches requests where not every item of Request Headers “x” is “a”.");
    // Groups.
    addRow("ssl or http.host eq \"a\"",
           "Matches requests where either the client uses HTTPS or Hostname is “a”.");
    addRow("ssl xor http.host eq \"a\"", "Matches requests where exactly one of these is true: the "
                                         "client uses HTTPS and Hostname is “a”.");
    addRow("ssl xor true xor http.host eq \"a\"",
           "Matches requests where an odd number of these is true: the client uses HTTPS, All "
           "Requests is Yes "
           "and Hostname is “a”.");
    addRow("ssl or http.host eq \"a\" and true",
           "Matches requests where either the client uses HTTPS, or both Hostname is “a” and All "
           "Requests is Yes.");
    addRow("ssl or true and false and http.host in {\"a\" \"b\"}",
           "Matches requests where either the client uses HTTPS, or all of these are true: All "
           "Requests is Yes, No Requests is Yes, and Hostname is “a” or “b”.");
    addRow("ssl or (http.host eq \"a\" and (true or false))",
           "Matches requests where either the client uses HTTPS, or both Hostname is “a”, and "
           "(either All Requests is Yes or No Requests is Yes).");
    addRow("not (ssl or true)",
           "Matches requests where it is not true that either the client uses HTTPS or All "
           "Requests is Yes.");
    addRow("not (ssl and true)",
           "Matches requests where it is not true that both the client uses HTTPS and All "
           "Requests is Yes.");
    // Custom parts.
    addRow("http.host eq http.user_agent",
           "Matches requests where “http.host eq http.user_agent” is true.");
    addRow("ssl and not cf.edge.server_port & 1",
           "Matches requests where the client uses HTTPS and “not cf.edge.server_port & 1” is "
           "true.");
}

void TestSentenceText::sentences()
{
    QFETCH(QString, expression);
    const auto checked =
        expression::check(expression.toStdString(), expression::cloudflareCatalog());
    QTEST(sentenceText(checked), "expected");
}

QTEST_MAIN(TestSentenceText)
#include "tst_sentence_text.moc"
