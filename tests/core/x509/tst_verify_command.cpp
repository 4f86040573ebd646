// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/x509/crl_issue.h"
#include "core/x509/pem.h"
#include "core/x509/verification.h"
#include "tests/support/bytes.h"
#include "tests/support/openssl_command.h"
#include "tests/support/test_pki.h"

#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>
#include <random>
#include <ranges>

using namespace Qt::StringLiterals;
using namespace rulewright;
using namespace rulewright::test;
using namespace rulewright::x509;

namespace
{

/// What is wrong with a generated chain.
enum class Fault {
    None,
    Expired,
    NotYetValid,
    ForServers,
    MissingIntermediate,
    ForeignAnchor,
    OtherKey,
    FlippedBit,
    RevokedLeaf,
    RevokedAuthority,
    MissingList,
    OutdatedList,
    ForgedList,
    ClientAsAuthority,
    PartialAnchor,
};
constexpr int faultCount = 15;

/// A chain with one fault, ready to be verified by both.
struct Case {
    Fault fault = Fault::None;
    ChainInput input;
    std::optional<RevocationSource> source;
    ChainOptions options;
};

class Generator
{
public:
    explicit Generator(unsigned int seed) : m_random(seed) {}

    Case next()
    {
        const Fault fault = static_cast<Fault>(number(faultCount));
        const bool isLooked = fault >= Fault::RevokedLeaf && fault <= Fault::ForgedList;
        Case made{.fault = fault,
                  .input = chain(fault),
                  .source = {},
                  .options = {.time = testTime,
                              .authLevel = number(3),
                              .acceptsPartialChain = number(2) == 0,
                              .isStrict = number(3) == 0,
                              .triesOtherPaths = false}};
        if (isLooked || number(2) == 0) {
            made.source = lists(fault);
        }
        std::ranges::shuffle(made.input.untrusted, m_random);
        return made;
    }

private:
    int number(int below) { return static_cast<int>(m_random() % static_cast<unsigned>(below)); }

    ChainInput chain(Fault fault)
    {
        m_authorities.clear();
        m_authorities.emplace_back("Root");
        for (int links = 1 + number(2); links > 0; --links) {
            m_authorities.push_back(
                m_authorities.back().subordinate("Sub " + std::to_string(links)));
        }
        const TestAuthority &issuer =
            fault == Fault::OtherKey ? m_forgers.emplace_back(forger()) : m_authorities.back();
        Certificate leaf = makeLeaf(issuer, fault);
        m_leafSerial = leaf.serial();
        return {std::move(leaf), untrusted(fault), {anchor(fault)}};
    }

    /// The same name as the last authority, and another key.
    TestAuthority forger()
    {
        return TestAuthority(m_authorities.back().certificate().subject().commonName);
    }

    Certificate makeLeaf(const TestAuthority &issuer, Fault fault)
    {
        const int begin = fault == Fault::NotYetValid ? 1 : -3;
        const int end = fault == Fault::Expired ? -1 : 3;
        const Certificate leaf = issuer.issue(
            "device", begin, end,
            fault == Fault::ForServers ? CertificateProfile::Server : CertificateProfile::Client);
        return fault == Fault::FlippedBit ? flipped(leaf) : leaf;
    }

    Certificate flipped(const Certificate &leaf)
    {
        for (;;) {
            std::vector<std::uint8_t> der(leaf.der().begin(), leaf.der().end());
            der[m_random() % der.size()] ^= static_cast<std::uint8_t>(1U << (m_random() % 8));
            if (auto parsed = Certificate::parse(der)) {
                return *std::move(parsed);
            }
        }
    }

    std::vector<Certificate> untrusted(Fault fault)
    {
        std::vector<Certificate> sent;
        for (const TestAuthority &authority : m_authorities | std::views::drop(1)) {
            sent.push_back(authority.certificate());
        }
        if (fault == Fault::MissingIntermediate) {
            sent.erase(sent.begin() + number(static_cast<int>(sent.size())));
        }
        if (fault == Fault::ClientAsAuthority) {
            sent.back() = m_authorities.front().issue(sent.back().subject().commonName, -3, 3);
        }
        return sent;
    }

    Certificate anchor(Fault fault)
    {
        if (fault == Fault::PartialAnchor) {
            return m_authorities.back().certificate();
        }
        return fault == Fault::ForeignAnchor ? TestAuthority("Root").certificate()
                                             : m_authorities.front().certificate();
    }

    RevocationSource lists(Fault fault)
    {
        RevocationSource source{.lists = {},
                                .scope = number(2) == 0 ? RevocationScope::Leaf
                                                        : RevocationScope::WholePath};
        for (const TestAuthority &authority : m_authorities) {
            const bool isLast = &authority == &m_authorities.back();
            if (!isLast || fault != Fault::MissingList) {
                source.lists.push_back(list(authority, isLast, fault));
            }
        }
        return source;
    }

    Crl list(const TestAuthority &authority, bool isLast, Fault fault)
    {
        const int due = isLast && fault == Fault::OutdatedList ? 0 : 3;
        CrlRequest request{.entries = {{"01", testTime, CrlReason::Unspecified}},
                           .number = "1",
                           .thisUpdate = testTime - std::chrono::days{3},
                           .nextUpdate = testTime + std::chrono::days{due}};
        if (isLast && fault == Fault::RevokedLeaf) {
            request.entries.push_back({m_leafSerial, testTime, CrlReason::KeyCompromise});
        }
        if (!isLast && fault == Fault::RevokedAuthority) {
            request.entries.push_back(
                {m_authorities.back().certificate().serial(), testTime, CrlReason::Superseded});
        }
        if (isLast && fault == Fault::ForgedList) {
            return issueCrl(request, m_forgers.emplace_back(forger()).asIssuer()).value();
        }
        return issueCrl(request, authority.asIssuer()).value();
    }

    std::mt19937 m_random;
    std::vector<TestAuthority> m_authorities;
    std::vector<TestAuthority> m_forgers;
    std::string m_leafSerial;
};

bool accepts(const Case &made)
{
    const auto verdict = verify(made.input, made.options, made.source);
    return verdict && verdict->chain.isTrusted &&
           (verdict->revocation.state == RevocationState::Good ||
            (!made.source && verdict->revocation.state == RevocationState::NotChecked));
}

} // namespace

/// Chains with random faults: our verdict is that of `openssl verify`.
class TestVerifyCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void agreement();

private:
    [[nodiscard]] QString write(const QString &name, const QByteArray &bytes) const;
    [[nodiscard]] QString writeAll(const QString &name, const std::vector<Certificate> &all) const;
    [[nodiscard]] QString writeLists(const std::vector<Crl> &lists) const;
    [[nodiscard]] CommandOutput ask(const Case &made) const;

    QTemporaryDir m_folder;
};

void TestVerifyCommand::initTestCase()
{
    if (!hasOpenssl()) {
        QSKIP("There is no openssl command.");
    }
}

QString TestVerifyCommand::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(m_folder.filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName()
                                                                                : QString();
}

QString TestVerifyCommand::writeAll(const QString &name, const std::vector<Certificate> &all) const
{
    std::string text;
    for (const Certificate &certificate : all) {
        text += toPem(certificate);
    }
    return write(name, QByteArray::fromStdString(text));
}

QString TestVerifyCommand::writeLists(const std::vector<Crl> &lists) const
{
    QByteArray text;
    for (const Crl &list : lists) {
        text += "-----BEGIN X509 CRL-----\n" + toByteArray(list.der()).toBase64() +
                "\n-----END X509 CRL-----\n";
    }
    return write(u"lists.pem"_s, text);
}

CommandOutput TestVerifyCommand::ask(const Case &made) const
{
    QStringList arguments{u"verify"_s,
                          u"-purpose"_s,
                          u"sslclient"_s,
                          u"-attime"_s,
                          QString::number(made.options.time.time_since_epoch().count()),
                          u"-auth_level"_s,
                          QString::number(made.options.authLevel),
                          u"-verify_depth"_s,
                          QString::number(made.options.depth),
                          u"-extended_crl"_s,
                          u"-no-CApath"_s,
                          u"-no-CAstore"_s,
                          u"-CAfile"_s,
                          writeAll(u"anchors.pem"_s, made.input.anchors)};
    if (!made.input.untrusted.empty()) {
        arguments << u"-untrusted"_s << writeAll(u"untrusted.pem"_s, made.input.untrusted);
    }
    if (made.source) {
        arguments << u"-crl_check"_s;
        if (made.source->scope == RevocationScope::WholePath) {
            arguments << u"-crl_check_all"_s;
        }
        if (!made.source->lists.empty()) {
            arguments << u"-CRLfile"_s << writeLists(made.source->lists);
        }
    }
    if (made.options.acceptsPartialChain) {
        arguments << u"-partial_chain"_s;
    }
    if (made.options.isStrict) {
        arguments << u"-x509_strict"_s;
    }
    return openssl(arguments << writeAll(u"leaf.pem"_s, {made.input.leaf}));
}

void TestVerifyCommand::agreement()
{
    bool isNumber = false;
    const int wanted = qEnvironmentVariableIntValue("RULEWRIGHT_ROUNDS", &isNumber);
    Generator generator(1);
    int accepted = 0;
    const int rounds = isNumber ? wanted : 60;
    for (int round = 0; round < rounds; ++round) {
        const Case made = generator.next();
        const CommandOutput theirs = ask(made);
        const bool isAccepted = accepts(made);
        accepted += isAccepted ? 1 : 0;
        QVERIFY2(isAccepted == (theirs.exitCode == 0),
                 qPrintable(u"round %1, fault %2: %3"_s.arg(round)
                                .arg(int(made.fault))
                                .arg(QString::fromUtf8(theirs.errors))));
    }
    qInfo("%d of %d chains were accepted by both", accepted, rounds);
    QVERIFY(accepted > 0 && accepted < rounds);
}

QTEST_APPLESS_MAIN(TestVerifyCommand)
#include "tst_verify_command.moc"
