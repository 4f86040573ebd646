// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/x509/verification.h"
#include "tests/support/chain_faults.h"
#include "tests/support/openssl_command.h"
#include "tests/support/random_run.h"
#include "tests/support/verify_command.h"

#include <QTemporaryDir>
#include <QtTest>

#include <set>

using namespace Qt::StringLiterals;
using namespace rulewright;
using namespace rulewright::test;
using namespace rulewright::x509;

namespace
{

/// What became of the chains of a run.
struct Tally {
    int chains = 0;
    int trusted = 0;
    int refused = 0;
    int otherPaths = 0;
    int good = 0;
    int revoked = 0;
    int unknown = 0;
    std::set<int> codes;
};

/// How the two verdicts differ; empty when they do not.
QString difference(const QString &what, bool isAccepted, int code, int depth,
                   const CommandVerdict &theirs)
{
    const bool isSame = isAccepted == theirs.isAccepted &&
                        (isAccepted || (code == theirs.code && depth == theirs.depth));
    return isSame ? QString()
                  : u"%1: ours %2 (%3 at depth %4), openssl verify: %5"_s
                        .arg(what, isAccepted ? u"accepted"_s : u"refused"_s)
                        .arg(code)
                        .arg(depth)
                        .arg(theirs.words.isEmpty() ? u"accepted"_s : theirs.words);
}

/// The same by the command alone: without a way past issuers that do not fit.
ChainOptions firstPathOnly(const ChainOptions &options)
{
    ChainOptions changed = options;
    changed.triesOtherPaths = false;
    return changed;
}

/// The leaf with nothing but the path that was found.
ChainInput onPath(const ChainInput &input, const ChainVerdict &verdict)
{
    return {.leaf = input.leaf, .untrusted = verdict.chain, .anchors = input.anchors};
}

/// Compares the answers on one chain after another.
class Comparison
{
public:
    explicit Comparison(QString folder) : m_folder(std::move(folder)) {}

    /// The first difference; empty when there is none.
    QString compare(const ChainCase &made)
    {
        ++m_tally.chains;
        for (const auto step :
             {&Comparison::firstPath, &Comparison::otherPaths, &Comparison::revocation}) {
            if (QString found = (this->*step)(made); !found.isEmpty()) {
                return found;
            }
        }
        return {};
    }

    [[nodiscard]] const Tally &tally() const { return m_tally; }

private:
    QString firstPath(const ChainCase &made);
    QString otherPaths(const ChainCase &made);
    QString revocation(const ChainCase &made);

    QString m_folder;
    Tally m_tally;
};

QString Comparison::firstPath(const ChainCase &made)
{
    const ChainOptions options = firstPathOnly(made.options);
    const Result<ChainVerdict> ours = verifyChain(made.input, options);
    const CommandVerdict theirs = askOpenssl(m_folder, made.input, options);
    if (!ours) {
        return theirs.isAccepted ? u"ours could not decide"_s : QString();
    }
    ++(ours->isTrusted ? m_tally.trusted : m_tally.refused);
    m_tally.codes.insert(ours->code);
    return difference(u"chain"_s, ours->isTrusted, ours->code, ours->depth, theirs);
}

/// OpenSSL tries one path and does not come back: an issuer with the right name and another key
/// spoils it, depending on the order. Where ours leaves such an issuer out and then accepts, the
/// command has to accept the same when it is given that path alone. Else nothing may change.
QString Comparison::otherPaths(const ChainCase &made)
{
    const Result<ChainVerdict> first = verifyChain(made.input, firstPathOnly(made.options));
    const Result<ChainVerdict> ours = verifyChain(made.input, made.options);
    if (!ours || !ours->tookAnotherPath) {
        const bool isSame = first.has_value() == ours.has_value() &&
                            (!ours || (ours->code == first->code && ours->chain == first->chain));
        return isSame ? QString() : u"another verdict without another path"_s;
    }
    ++m_tally.otherPaths;
    if (first->isTrusted) {
        return u"another path although the first one was good"_s;
    }
    return difference(u"other path"_s, ours->isTrusted, ours->code, ours->depth,
                      askOpenssl(m_folder, onPath(made.input, *ours), made.options));
}

/// Lists are looked into where the chain is trusted; the command takes one step for both.
QString Comparison::revocation(const ChainCase &made)
{
    const auto ours = verify(made.input, made.options, made.source);
    if (!ours || !made.source) {
        return {};
    }
    const RevocationVerdict &verdict = ours->revocation;
    const bool isOther = ours->chain.tookAnotherPath;
    const CommandVerdict theirs =
        askOpenssl(m_folder, isOther ? onPath(made.input, ours->chain) : made.input, made.options,
                   made.source);
    if (!ours->chain.isTrusted) {
        const bool isSame = verdict.state == RevocationState::NotChecked && !theirs.isAccepted;
        return isSame ? QString() : u"a chain that is refused is trusted with lists"_s;
    }
    m_tally.good += verdict.state == RevocationState::Good ? 1 : 0;
    m_tally.revoked += verdict.state == RevocationState::Revoked ? 1 : 0;
    m_tally.unknown += verdict.state == RevocationState::Unknown ? 1 : 0;
    m_tally.codes.insert(verdict.code);
    return difference(u"revocation"_s, verdict.state == RevocationState::Good, verdict.code,
                      verdict.depth, theirs);
}

/// A chain with at most two faults, and their names.
struct FaultyChain {
    ChainCase made;
    QString faults;
};

FaultyChain randomFaultyChain(naive::Dice &dice)
{
    constexpr std::size_t percentWithTwo = 25;
    ChainSketch sketch = randomChain(dice);
    QStringList names;
    for (int i = dice.chance(percentWithTwo) ? 2 : 1; i > 0; --i) {
        const ChainFault &fault = randomFault(dice);
        fault.apply(sketch, dice);
        names << QString::fromUtf8(fault.name);
    }
    return {build(sketch, dice), names.join(u", "_s)};
}

bool isGood(const ChainCase &made)
{
    const auto verdict = verify(made.input, made.options, made.source);
    return verdict && verdict->chain.isTrusted &&
           (!made.source || verdict->revocation.state == RevocationState::Good);
}

} // namespace

/// Chains with random faults: our verdict is that of `openssl verify`.
class TestChainAgreement : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void wholeChains();
    void everyFault_data();
    void everyFault();
    void agreement();

private:
    QTemporaryDir m_folder;
};

void TestChainAgreement::initTestCase()
{
    if (!hasOpenssl()) {
        QSKIP("There is no openssl command.");
    }
}

/// What is not spoiled is good, so that a fault is what makes the difference.
void TestChainAgreement::wholeChains()
{
    naive::Dice dice(seedOfRun());
    for (int i = 0; i < 200; ++i) {
        QVERIFY(isGood(build(randomChain(dice), dice)));
    }
}

void TestChainAgreement::everyFault_data()
{
    QTest::addColumn<const ChainFault *>("fault");
    for (const auto faults : {contentFaults(), issuerFaults(), listFaults()}) {
        for (const ChainFault &fault : faults) {
            QTest::newRow(fault.name) << &fault;
        }
    }
}

/// Each fault alone.
void TestChainAgreement::everyFault()
{
    QFETCH(const ChainFault *, fault);
    naive::Dice dice(seedOfRun());
    Comparison comparison(m_folder.path());
    ChainSketch sketch = randomChain(dice);
    fault->apply(sketch, dice);
    const QString found = comparison.compare(build(sketch, dice));
    QVERIFY2(found.isEmpty(), qPrintable(found));
}

void TestChainAgreement::agreement()
{
    naive::Dice dice(seedOfRun());
    Comparison comparison(m_folder.path());
    const int chains = caseCount(60, 1'000);
    for (int i = 0; i < chains; ++i) {
        const FaultyChain chain = randomFaultyChain(dice);
        const QString found = comparison.compare(chain.made);
        QVERIFY2(found.isEmpty(),
                 qPrintable(u"chain %1, %2: %3"_s.arg(i).arg(chain.faults, found)));
    }
    const Tally &tally = comparison.tally();
    qInfo("%d chains: %d trusted, %d refused, %d of these on another path; lists: %d good, "
          "%d revoked, %d unknown; %zu error numbers",
          tally.chains, tally.trusted, tally.refused, tally.otherPaths, tally.good, tally.revoked,
          tally.unknown, tally.codes.size());
    QVERIFY(tally.trusted > 0 && tally.refused > 0);
}

QTEST_APPLESS_MAIN(TestChainAgreement)
#include "tst_chain_agreement.moc"
