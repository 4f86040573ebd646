// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/test_pki.h"
#include "tests/support/window_fixture.h"
#include "ui/document/key_store.h"

#include <QDir>
#include <QFile>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace rulewright;
using State = KeyStore::State;

/// Private keys on disk.
class TestKeyStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void keeps_data();
    void keeps();
    void refuses_data();
    void refuses();
    void isTheOwnersAlone();
    void readsWhatIsThere_data();
    void readsWhatIsThere();
    void takesThePlaceOfTheSameKey();
    void saysWhatCannotBeWritten();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    /// The file of the key of m_authority.
    [[nodiscard]] QString keyFile() const;
    [[nodiscard]] KeyStore store() const { return KeyStore(path(u"data/keys"_s)); }
    void write(const QByteArray &bytes) const;

    std::optional<test::TestAuthority> m_authority;
    std::optional<test::TestAuthority> m_other;
    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace
{

using Passphrase = std::optional<std::string>;

unsigned int modeOf(const QString &path)
{
    struct stat status {
    };
    return stat(qPrintable(path), &status) == 0 ? status.st_mode & 0777U : 0;
}

} // namespace

void TestKeyStore::initTestCase()
{
    m_authority.emplace("Kept CA");
    m_other.emplace("Other CA");
}

void TestKeyStore::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

QString TestKeyStore::keyFile() const
{
    const std::string &fingerprint = m_authority->certificate().publicKeyFingerprint();
    return path(u"data/keys/%1.pem"_s.arg(QString::fromStdString(fingerprint)));
}

void TestKeyStore::write(const QByteArray &bytes) const
{
    QVERIFY(QDir().mkpath(path(u"data/keys"_s)));
    QFile file(keyFile());
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

void TestKeyStore::keeps_data()
{
    QTest::addColumn<Passphrase>("passphrase");
    QTest::addColumn<State>("state");
    QTest::addColumn<QByteArray>("label");
    QTest::newRow("plain") << Passphrase() << State::Plain << "BEGIN PRIVATE KEY"_ba;
    QTest::newRow("locked") << Passphrase("geheim ä") << State::Locked
                            << "BEGIN ENCRYPTED PRIVATE KEY"_ba;
}

void TestKeyStore::keeps()
{
    QFETCH(Passphrase, passphrase);
    QFETCH(QByteArray, label);
    QCOMPARE(store().state(m_authority->certificate()), State::Missing);
    QVERIFY(store().save(m_authority->key(), passphrase));
    QTEST(store().state(m_authority->certificate()), "state");
    QCOMPARE(store().state(m_other->certificate()), State::Missing);
    const auto key = store().unlock(m_authority->certificate(), passphrase);
    QVERIFY(key && key->matches(m_authority->certificate()));
    QFile file(keyFile());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains(label));
}

void TestKeyStore::refuses_data()
{
    QTest::addColumn<Passphrase>("passphrase");
    QTest::addColumn<QString>("error");
    const QString wrong = u"The passphrase is wrong, or the file is damaged."_s;
    QTest::newRow("none") << Passphrase() << u"A passphrase is needed to read this."_s;
    QTest::newRow("empty") << Passphrase("") << wrong;
    QTest::newRow("other case") << Passphrase("Geheim") << wrong;
}

void TestKeyStore::refuses()
{
    QFETCH(Passphrase, passphrase);
    QVERIFY(store().save(m_authority->key(), "geheim"));
    const auto key = store().unlock(m_authority->certificate(), passphrase);
    QVERIFY(!key);
    QTEST(key.error(), "error");
}

void TestKeyStore::isTheOwnersAlone()
{
    const mode_t old = umask(0);
    const auto saved = store().save(m_authority->key(), {});
    umask(old);
    QVERIFY(saved);
    QCOMPARE(modeOf(path(u"data/keys"_s)), 0700U);
    QCOMPARE(modeOf(keyFile()), 0600U);
    QCOMPARE(QDir(path(u"data/keys"_s)).entryList(QDir::Files).size(), 1);
}

void TestKeyStore::readsWhatIsThere_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const auto foreign = m_other->key().toPem();
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no key") << "no key at all"_ba;
    QTest::newRow("too much") << QByteArray(65 * 1024, ' ');
    QTest::newRow("the key of another")
        << QByteArray(foreign->text().data(), std::ssize(foreign->text()));
}

/// A file under the right name proves nothing.
void TestKeyStore::readsWhatIsThere()
{
    QFETCH(QByteArray, bytes);
    write(bytes);
    QCOMPARE(store().state(m_authority->certificate()), State::Missing);
    const auto key = store().unlock(m_authority->certificate(), "geheim");
    QVERIFY(!key);
    QCOMPARE(key.error(),
             u"The private key of “CN=Kept CA,O=Test,C=DE” is not on this computer."_s);
}

void TestKeyStore::takesThePlaceOfTheSameKey()
{
    QVERIFY(store().save(m_authority->key(), {}));
    QVERIFY(store().save(m_authority->key(), "geheim"));
    QCOMPARE(store().state(m_authority->certificate()), State::Locked);
    const auto refused = store().save(m_authority->key(), "");
    QVERIFY(!refused);
    QCOMPARE(refused.error(), u"A passphrase with at least one character is needed."_s);
    QVERIFY(store().unlock(m_authority->certificate(), "geheim"));
}

void TestKeyStore::saysWhatCannotBeWritten()
{
    QFile file(path(u"data"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const auto saved = store().save(m_authority->key(), {});
    QVERIFY(!saved);
    QVERIFY(saved.error().contains(u"data/keys"_s));
    QCOMPARE(store().state(m_authority->certificate()), State::Missing);
}

QTEST_GUILESS_MAIN(TestKeyStore)
#include "tst_key_store.moc"
