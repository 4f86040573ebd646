// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/certificates/certificate_details.h"

#include "core/model/revocation_lists.h"
#include "core/model/revocation_record.h"
#include "core/x509/crl_issue.h"
#include "tests/support/test_pki.h"
#include "tests/support/window_fixture.h"
#include "ui/certificates/project_sections.h"
#include "ui/document/warning_period.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QScrollBar>
#include <QTreeView>

#include <algorithm>
#include <format>
#include <functional>

using namespace Qt::StringLiterals;
using namespace rulewright;

/// What the details of a certificate say, and the window with them.
class TestCertificateDetails : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void lines_data();
    void lines();
    void keys_data();
    void keys();
    void namesOfListsAndRevocations();
    void longValuesAreCut();
    void comparesWithAnother();
    void copiesWhatHasTheFocus();
    void followsTheProject_data();
    void followsTheProject();
    void keepsThePlace();
    void saysThatItIsGone();

private:
    [[nodiscard]] MakingContext context() { return {m_project, m_keys, m_store, test::testTime}; }
    [[nodiscard]] model::ClientCertificate subject(const QString &name) const;
    [[nodiscard]] QString value(const QString &subject, const QString &section,
                                const QString &line);

    test::Sandbox m_sandbox;
    const test::TestAuthority m_root{"Root"};
    const test::TestAuthority m_foreign{"Foreign"};
    model::Project m_project;
    KeyRing m_keys;
    KeyStore m_store{m_sandbox.path(u"keys"_s)};
};

void TestCertificateDetails::init()
{
    m_project = {};
    m_project.authorities = {m_root.asModel(model::AuthorityKind::Managed)};
    m_project.certificates = {test::client(m_root.issue("device", -5, 90)),
                              test::client(m_root.issue("old", -50, -5)),
                              test::client(m_foreign.issue("stranger", -5, 5))};
    for (std::uint32_t id = 0; id < 3; ++id) {
        m_project.certificates[id].id = model::CertificateId{id + 1};
    }
    const x509::Certificate &device = m_project.certificates.front().leaf;
    m_project.rules = {{.id = model::RuleId{1},
                        .ref = {},
                        .name = "Only devices",
                        .expression = std::format("cf.tls_client_auth.cert_serial eq \"{}\" or "
                                                  "cf.tls_client_auth.cert_fingerprint_sha256 "
                                                  "eq \"{}\"",
                                                  device.serial(), device.fingerprintSha256()),
                        .action = model::Action::Block,
                        .state = model::RuleState::Deployed}};
    m_project.zone.hosts = {{.name = "api.example",
                             .asksForCertificate = true,
                             .authorities = {model::AuthorityId{1}}}};
}

/// A certificate of the project by its name, or the authority.
model::ClientCertificate TestCertificateDetails::subject(const QString &name) const
{
    if (const auto *found = model::findCertificate(m_project, name.toStdString())) {
        return *found;
    }
    return {.id = {}, .name = "Root", .leaf = m_root.certificate(), .chain = {}};
}

/// The values of all lines of this name, as “a; b”; “-” when there is no such line.
QString TestCertificateDetails::value(const QString &subject, const QString &section,
                                      const QString &line)
{
    const auto sections = detailsOf(context(), this->subject(subject));
    const auto found = std::ranges::find(sections, section, &DetailSection::title);
    QStringList values;
    for (const DetailLine &entry :
         found == sections.end() ? std::vector<DetailLine>() : found->lines) {
        if (entry.name == line) {
            values += entry.value;
        }
    }
    return values.isEmpty() ? u"-"_s : values.join(u"; "_s);
}

void TestCertificateDetails::lines_data()
{
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QString>("section");
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("value");
    const auto addRow = [](const char *name, const QString &subject, const QString &section,
                           const QString &line, const QString &value) {
        QTest::newRow(name) << subject << section << line << value;
    };
    addRow("state", u"old"_s, u"Certificate"_s, u"State"_s, u"✗ expired"_s);
    addRow("kind of key", u"device"_s, u"Key"_s, u"Kind and size"_s, u"EC P-256"_s);
    addRow("signature", u"device"_s, u"Key"_s, u"Signed by the issuer with"_s,
           u"ecdsa-with-SHA256"_s);
    addRow("constraints", u"device"_s, u"Extensions"_s, u"Basic constraints (critical)"_s,
           u"CA:FALSE"_s);
    addRow("not critical", u"device"_s, u"Extensions"_s, u"Extended key usage"_s,
           u"TLS Web Client Authentication"_s);
    addRow("of an authority", u"Root"_s, u"Extensions"_s, u"Key usage (critical)"_s,
           u"Certificate Sign, CRL Sign"_s);
    addRow("chain", u"device"_s, u"Chain"_s, u"2"_s, u"CN=Root,O=Test,C=DE"_s);
    addRow("not revoked", u"device"_s, u"Revocation"_s, u"Revoked"_s, u"no"_s);
    addRow("who would revoke it", u"device"_s, u"Revocation"_s, u"Revoking CA"_s, u"Root"_s);
    addRow("no list yet", u"device"_s, u"Revocation"_s, u"Newest list of the CA"_s, u"none"_s);
    addRow("issuer unknown", u"stranger"_s, u"Revocation"_s, u"Revoked"_s,
           u"not known: the issuer is not in the project"_s);
    addRow("signed itself", u"Root"_s, u"Revocation"_s, u"Revoked"_s,
           u"by nobody: it signed itself"_s);
    addRow("rule", u"device"_s, u"Used by"_s, u"Rule 1 “Only devices”"_s,
           u"serial number, SHA-256 fingerprint"_s);
    addRow("host", u"device"_s, u"Used by"_s, u"Host that trusts the issuer"_s, u"api.example"_s);
    addRow("host of an authority", u"Root"_s, u"Used by"_s, u"Host that trusts it"_s,
           u"api.example"_s);
    addRow("not used", u"stranger"_s, u"Used by"_s, u"no rule, no test and no host"_s, QString());
    addRow("field", u"device"_s, u"Fields of the rules language"_s,
           u"cf.tls_client_auth.cert_verified"_s, u"true"_s);
}

void TestCertificateDetails::lines()
{
    QFETCH(QString, subject);
    QFETCH(QString, section);
    QFETCH(QString, line);
    QTEST(value(subject, section, line), "value");
}

void TestCertificateDetails::keys_data()
{
    QTest::addColumn<QString>("passphrase");
    QTest::addColumn<QString>("text");
    QTest::newRow("missing") << QString() << u"✗ not on this computer"_s;
    QTest::newRow("locked") << u"geheim"_s << u"✓ on this computer, under a passphrase"_s;
    QTest::newRow("open") << u""_s << u"✓ at hand"_s;
}

void TestCertificateDetails::keys()
{
    QFETCH(QString, passphrase);
    QFETCH(QString, text);
    const test::TestAuthority own("Own");
    const std::string secret = passphrase.toStdString();
    if (!passphrase.isNull()) {
        QVERIFY(m_store.save(own.key(), secret.empty() ? std::nullopt
                                                       : std::optional<std::string_view>(secret)));
    }
    const auto sections =
        detailsOf(context(), {.id = {}, .name = "Own", .leaf = own.certificate(), .chain = {}});
    const auto key = std::ranges::find(sections, u"Key"_s, &DetailSection::title);
    QVERIFY(key != sections.end());
    const auto line = std::ranges::find(key->lines, u"Private key"_s, &DetailLine::name);
    QVERIFY(line != key->lines.end());
    QCOMPARE(line->value, text);
}

void TestCertificateDetails::namesOfListsAndRevocations()
{
    model::Authority &authority = m_project.authorities.front();
    model::revoke(authority, {.serial = m_project.certificates.front().leaf.serial(),
                              .at = test::testTime - std::chrono::days{1},
                              .reason = model::RevocationReason::CertificateHold,
                              .invalidSince = test::testTime - std::chrono::days{2}});
    const auto request = model::nextListRequest(m_project, authority, {.madeAt = test::testTime});
    model::addMadeList(authority, x509::issueCrl(request, m_root.asIssuer()).value());
    const QString section = u"Revocation"_s;
    QCOMPARE(value(u"device"_s, section, u"Revoked"_s), u"on hold"_s);
    QCOMPARE(value(u"device"_s, section, u"Since"_s), u"2026-06-14 00:00:00 UTC"_s);
    QCOMPARE(value(u"device"_s, section, u"Not to be trusted since"_s),
             u"2026-06-13 00:00:00 UTC"_s);
    QCOMPARE(value(u"device"_s, section, u"Newest list of the CA"_s), u"no. 1, ✓ current"_s);
    QCOMPARE(value(u"device"_s, section, u"Stands in it"_s), u"yes"_s);
    QCOMPARE(value(u"old"_s, section, u"Stands in it"_s), u"no"_s);
}

void TestCertificateDetails::longValuesAreCut()
{
    const auto key = x509::PrivateKey::generate(x509::KeyKind::Ed25519);
    x509::CertificateRequest request{.subject = {.commonName = "many",
                                                 .organization = {},
                                                 .organizationalUnit = {},
                                                 .country = {}},
                                     .notBefore = test::testTime,
                                     .notAfter = test::testTime + std::chrono::days{1}};
    for (int i = 0; i < 30; ++i) {
        request.alternativeNames.push_back(
            {x509::AlternativeNameKind::Dns, std::format("n{}.example", i)});
    }
    const auto many = x509::issueCertificate(request, *key);
    QVERIFY(many);
    m_project.certificates = {test::client(*many)};
    const QString names = value(u"many"_s, u"Extensions"_s, u"Alternative names of the subject"_s);
    QCOMPARE(names.count(u'\n'), 20);
    QVERIFY(names.endsWith(u"and 10 more line(s)"_s));
}

void TestCertificateDetails::comparesWithAnother()
{
    CertificateDetails window([this] { return context(); }, subject(u"device"_s), nullptr);
    window.show();
    auto *other = test::child<QComboBox>(window, u"detailCompare"_s);
    const QAbstractItemModel *rows = test::child<QTreeView>(window, u"detailRows"_s)->model();
    QCOMPARE(other->count(), 4);
    QCOMPARE(rows->columnCount(), 2);
    other->setCurrentIndex(other->findText(u"old"_s));
    QCOMPARE(rows->columnCount(), 3);
    const auto found = [rows](const QString &name) {
        return !rows->match(rows->index(0, 0), Qt::DisplayRole, name, 1,
                            Qt::MatchExactly | Qt::MatchRecursive)
                    .isEmpty();
    };
    QVERIFY(found(u"≠ Serial number"_s));
    QVERIFY(found(u"Kind and size"_s));
    QVERIFY(test::child<QLabel>(window, u"detailDifferences"_s)->text().contains(u"≠"_s));
    other->setCurrentIndex(0);
    QCOMPARE(rows->columnCount(), 2);
    QVERIFY(test::child<QLabel>(window, u"detailDifferences"_s)->text().isEmpty());
    other->setCurrentIndex(other->findText(u"CA “Root”"_s));
    QVERIFY(found(u"≠ Key usage (critical)"_s));
}

void TestCertificateDetails::copiesWhatHasTheFocus()
{
    CertificateDetails window([this] { return context(); }, subject(u"device"_s), nullptr);
    window.show();
    auto *tree = test::child<QTreeView>(window, u"detailRows"_s);
    auto *other = test::child<QComboBox>(window, u"detailCompare"_s);
    other->setCurrentIndex(other->findText(u"old"_s));
    const auto copyOf = [tree](int column) {
        const QModelIndex state = tree->model()->index(0, column, tree->model()->index(0, 0));
        tree->setCurrentIndex(state);
        tree->actions().first()->trigger();
        return QGuiApplication::clipboard()->text();
    };
    QCOMPARE(copyOf(DetailModel::NameColumn), u"✓ valid"_s);
    QCOMPARE(copyOf(DetailModel::ValueColumn), u"✓ valid"_s);
    QCOMPARE(copyOf(DetailModel::OtherColumn), u"✗ expired"_s);
}

void TestCertificateDetails::followsTheProject_data()
{
    using Change = std::function<void(TestCertificateDetails &)>;
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("after");
    const auto addRow = [](const char *name, const QString &line, const QString &before,
                           const QString &after, Change change) {
        QTest::newRow(name) << std::move(change) << before << line << after;
    };
    const auto revocation = [](TestCertificateDetails &self, int days) {
        return model::Revocation{.serial = self.m_project.certificates.front().leaf.serial(),
                                 .at = test::testTime + std::chrono::days{days}};
    };
    addRow("revoked", u"Revoked"_s, u"no"_s, u"yes"_s, [=](TestCertificateDetails &self) {
        model::revoke(self.m_project.authorities.front(), revocation(self, -1));
    });
    addRow("revoked later", u"Revoked"_s, u"no"_s, u"not yet, but from a later date on"_s,
           [=](TestCertificateDetails &self) {
               model::revoke(self.m_project.authorities.front(), revocation(self, 1));
           });
    addRow("state", u"State"_s, u"✓ valid"_s, u"✗ revoked"_s, [=](TestCertificateDetails &self) {
        model::revoke(self.m_project.authorities.front(), revocation(self, -1));
    });
    addRow("key", u"Private key"_s, u"✗ not on this computer"_s, u"✓ at hand"_s,
           [](TestCertificateDetails &self) { test::addKey(self.m_keys, self.m_root); });
    addRow("rule", u"Rule 1 “Only devices”"_s, u"serial number, SHA-256 fingerprint"_s, u"-"_s,
           [](TestCertificateDetails &self) { self.m_project.rules.clear(); });
    addRow("host", u"Host that trusts the issuer"_s, u"api.example"_s, u"shop.example"_s,
           [](TestCertificateDetails &self) {
               self.m_project.zone.hosts.front().name = "shop.example";
           });
    addRow("warning period", u"State"_s, u"✓ valid"_s, u"! expires in 90 day(s)"_s,
           [](TestCertificateDetails &) { setWarningPeriod(std::chrono::days{100}); });
}

void TestCertificateDetails::followsTheProject()
{
    QFETCH(std::function<void(TestCertificateDetails &)>, change);
    QFETCH(QString, line);
    setWarningPeriod(std::chrono::days{30});
    CertificateDetails window([this] { return context(); },
                              subject(line == u"Private key"_s ? u"Root"_s : u"device"_s), nullptr);
    const QAbstractItemModel *rows = test::child<QTreeView>(window, u"detailRows"_s)->model();
    const auto shown = [&] {
        const QModelIndexList found = rows->match(rows->index(0, 0), DetailModel::LineRole, line, 1,
                                                  Qt::MatchExactly | Qt::MatchRecursive);
        return found.isEmpty()
                   ? u"-"_s
                   : found.front().siblingAtColumn(DetailModel::ValueColumn).data().toString();
    };
    QTEST(shown(), "before");
    change(*this);
    window.scheduleRefresh();
    QFETCH(QString, after);
    QTRY_COMPARE(shown(), after);
    setWarningPeriod(std::chrono::days{30});
}

/// The line, the column and what is compared with.
void TestCertificateDetails::keepsThePlace()
{
    CertificateDetails window([this] { return context(); }, subject(u"device"_s), nullptr);
    window.show();
    auto *tree = test::child<QTreeView>(window, u"detailRows"_s);
    auto *other = test::child<QComboBox>(window, u"detailCompare"_s);
    other->setCurrentIndex(other->findText(u"old"_s));
    const QModelIndexList found =
        tree->model()->match(tree->model()->index(0, 0), DetailModel::LineRole, u"Revoking CA"_s, 1,
                             Qt::MatchExactly | Qt::MatchRecursive);
    QCOMPARE(found.size(), 1);
    tree->setCurrentIndex(found.front().siblingAtColumn(DetailModel::ValueColumn));
    tree->verticalScrollBar()->setValue(7);
    const int scrolled = tree->verticalScrollBar()->value();
    model::revoke(m_project.authorities.front(),
                  {.serial = m_project.certificates.front().leaf.serial(),
                   .at = test::testTime - std::chrono::days{1}});
    window.refresh();
    QCOMPARE(other->currentText(), u"old"_s);
    QCOMPARE(tree->model()->columnCount(), 3);
    QCOMPARE(tree->currentIndex().column(), int(DetailModel::ValueColumn));
    QCOMPARE(tree->currentIndex().data().toString(), u"Root"_s);
    QCOMPARE(tree->verticalScrollBar()->value(), scrolled);
    // What it was compared with leaves the project.
    std::erase_if(m_project.certificates, [](const auto &c) { return c.name == "old"; });
    window.refresh();
    QCOMPARE(other->currentIndex(), 0);
    QCOMPARE(tree->model()->columnCount(), 2);
}

/// It comes back when the deletion is undone.
void TestCertificateDetails::saysThatItIsGone()
{
    CertificateDetails window([this] { return context(); }, subject(u"device"_s), nullptr);
    window.show();
    const auto *gone = test::child<QLabel>(window, u"detailGone"_s);
    QVERIFY(!gone->isVisible());
    const model::Project before = m_project;
    m_project.certificates.erase(m_project.certificates.begin());
    window.refresh();
    QVERIFY(gone->isVisible());
    QCOMPARE(window.windowTitle(), u"Certificate “device”"_s);
    m_project = before;
    m_project.certificates.front().name = "renamed";
    window.refresh();
    QVERIFY(!gone->isVisible());
    QCOMPARE(window.windowTitle(), u"Certificate “renamed”"_s);
}

QTEST_MAIN(TestCertificateDetails)
#include "tst_certificate_details.moc"
