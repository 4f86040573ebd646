// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/x509/digest.h"

#include "core/expression/evaluator.h"

#include <QtTest>

using namespace rulewright;

namespace
{

QByteArray hex(const x509::Sha256 &digest)
{
    return QByteArray(digest.data(), static_cast<qsizetype>(digest.size())).toHex();
}

/// Whether the language takes the token of RFC 4231 style key “secret” at \p now.
expression::Truth validAt(const std::string &token, std::int64_t now, const std::string &rest = {})
{
    using namespace expression;
    const Catalog &catalog = cloudflareCatalog();
    const CheckedExpression checked =
        check("is_timed_hmac_valid_v0(\"secret\", http.request.uri, 100, "
              "http.request.timestamp.sec" +
                  rest + ")",
              catalog);
    Request request(catalog);
    request.set(*catalog.find("http.request.uri"), Value(std::string_view(token)));
    request.set(*catalog.find("http.request.timestamp.sec"), Value(now));
    request.setDigests({x509::sha256, x509::hmacSha256});
    const auto filter = Filter::compile(checked, catalog);
    return filter ? filter->run(request) : Truth::Unknown;
}

} // namespace

/// The digests, and the function of the language that needs them.
class TestDigest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knownValues();
    void timedHmac();
};

void TestDigest::knownValues()
{
    QCOMPARE(hex(x509::sha256("abc")),
             "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    // RFC 4231, test case 2.
    QCOMPARE(hex(x509::hmacSha256("Jefe", "what do ya want for nothing?")),
             "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
}

void TestDigest::timedHmac()
{
    const x509::Sha256 mac = x509::hmacSha256("secret", "/download/cat.jpg1484063787");
    const QByteArray bytes(mac.data(), static_cast<qsizetype>(mac.size()));
    const std::string encoded = bytes.toBase64().toPercentEncoding().toStdString();
    const std::string token = "/download/cat.jpg?verify=1484063787-" + encoded;
    QCOMPARE(validAt(token, 1484063800, ", 8"), expression::Truth::True);
    QCOMPARE(validAt(token, 1484063900, ", 8"), expression::Truth::False);
    QCOMPARE(validAt(token + "x", 1484063800, ", 8"), expression::Truth::False);
    QCOMPARE(validAt(token, 1484063800), expression::Truth::False);
    QCOMPARE(validAt("/short", 1484063800, ", 8"), expression::Truth::False);
    const std::string safe = bytes.toBase64(QByteArray::Base64UrlEncoding |
                                            QByteArray::OmitTrailingEquals)
                                 .toStdString();
    QCOMPARE(validAt("/download/cat.jpg?verify=1484063787-" + safe, 1484063800, ", 8, \"s\""),
             expression::Truth::True);
}

QTEST_APPLESS_MAIN(TestDigest)
#include "tst_digest.moc"
