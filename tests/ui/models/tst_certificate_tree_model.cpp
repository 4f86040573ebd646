// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/x509/issue.h"
#include "core/x509/pem.h"
#include "tests/support/test_pki.h"
#include "tests/support/window_fixture.h"
#include "ui/document/key_ring.h"
#include "ui/models/certificate_filter.h"
#include "ui/models/certificate_tree_model.h"
#include "ui/text/qt_text.h"

#include <QAbstractItemModelTester>
#include <QMimeData>

using namespace Qt::StringLiterals;
using namespace rulewright;

/// Authorities and the client certificates they issued.
class TestCertificateTreeModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void keepsTheContract();
    void rows();
    void usedBy();
    void identities();
    void flatList();
    void sortsByValue_data();
    void sortsByValue();
    void dragsText();
    void dragsFiles();

private:
    QString text(const QModelIndex &parent, int row, int column) const;

    test::Sandbox m_sandbox;
    std::unique_ptr<ProjectDocument> m_document;
    KeyRing m_keys;
    std::unique_ptr<CertificateTreeModel> m_model;
};

void TestCertificateTreeModel::init()
{
    m_document = std::make_unique<ProjectDocument>();
    m_document->setProject(test::exampleProject());
    m_model = std::make_unique<CertificateTreeModel>(*m_document, m_keys);
    m_model->refresh(test::testTime);
}

QString TestCertificateTreeModel::text(const QModelIndex &parent, int row, int column) const
{
    return m_model->index(row, column, parent).data().toString();
}

void TestCertificateTreeModel::keepsTheContract()
{
    const QAbstractItemModelTester tester(m_model.get(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_model->refresh(test::testTime + std::chrono::days{4000});
    m_document->setProject({});
    m_model->refresh(test::testTime);
    QCOMPARE(m_model->rowCount(), 0);
}

void TestCertificateTreeModel::rows()
{
    QCOMPARE(m_model->rowCount(), 2);
    const QModelIndex managed = m_model->index(0, 0, {});
    QCOMPARE(text({}, 0, CertificateTreeModel::NameColumn), u"Example Managed CA"_s);
    QCOMPARE(text({}, 0, CertificateTreeModel::StateColumn), u"Managed (revocation is known)"_s);
    QCOMPARE(m_model->rowCount(managed), 3);
    QCOMPARE(text(managed, 0, CertificateTreeModel::NameColumn), u"laptop-anna"_s);
    QCOMPARE(text(managed, 0, CertificateTreeModel::StateColumn), u"✓ valid"_s);
    QCOMPARE(text(managed, 1, CertificateTreeModel::StateColumn), u"✗ revoked"_s);
    QCOMPARE(text(managed, 2, CertificateTreeModel::StateColumn), u"✗ expired"_s);
    QCOMPARE(text(managed, 0, CertificateTreeModel::KeyColumn), u"no"_s);
    QCOMPARE(text(managed, 0, CertificateTreeModel::AlgorithmColumn), u"EC P-256"_s);
    QCOMPARE(text(managed, 0, CertificateTreeModel::IssuerColumn), u"Example Managed CA"_s);
    QCOMPARE(text({}, 0, CertificateTreeModel::IssuerColumn), u"itself"_s);
    QCOMPARE(text({}, 1, CertificateTreeModel::NameColumn), u"(unknown issuer)"_s);
    QCOMPARE(text(m_model->index(1, 0, {}), 0, CertificateTreeModel::StateColumn),
             u"? issuer unknown"_s);
}

void TestCertificateTreeModel::usedBy()
{
    const x509::Certificate &leaf = m_document->project().certificates.front().leaf;
    m_document->addRule({.name = "pin",
                         .expression = "cf.tls_client_auth.cert_fingerprint_sha256 eq \"" +
                                       leaf.fingerprintSha256() + '"'});
    const QModelIndex managed = m_model->index(0, 0, {});
    QCOMPARE(text(managed, 0, CertificateTreeModel::UsedByColumn), u"rules: 3"_s);
    QCOMPARE(text(managed, 1, CertificateTreeModel::UsedByColumn), QString());
}

void TestCertificateTreeModel::identities()
{
    const QModelIndex managed = m_model->index(0, 0, {});
    const QModelIndex leaf = m_model->index(1, 2, managed);
    QCOMPARE(m_model->authorityAt(managed),
             std::optional(m_document->project().authorities.front().id));
    QVERIFY(!m_model->certificateAt(managed));
    QCOMPARE(m_model->certificateAt(leaf), std::optional(m_document->project().certificates[1].id));
    QVERIFY(!m_model->authorityAt(leaf));
    QVERIFY(!m_model->authorityAt(m_model->index(1, 0, {})));
    QVERIFY(!m_model->certificateAt({}));
    // What was chosen is asked for before the list is read again.
    const auto id = m_model->certificateAt(leaf);
    m_document->setProject({});
    QCOMPARE(m_model->certificateAt(leaf), id);
    QVERIFY(m_model->authorityAt(managed));
}

void TestCertificateTreeModel::flatList()
{
    const QAbstractItemModelTester tester(m_model.get(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_model->setFlat(true);
    m_model->refresh(test::testTime);
    QCOMPARE(m_model->rowCount(), 5);
    QVERIFY(m_model->authorityAt(m_model->index(0, 0, {})));
    for (int row = 1; row < 5; ++row) {
        QCOMPARE(m_model->certificateAt(m_model->index(row, 0, {})),
                 std::optional(m_document->project().certificates[std::size_t(row) - 1].id));
        QCOMPARE(m_model->rowCount(m_model->index(row, 0, {})), 0);
    }
    m_model->setFlat(false);
    m_model->refresh(test::testTime);
    QCOMPARE(m_model->rowCount(), 2);
}

void TestCertificateTreeModel::sortsByValue_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<QStringList>("order");
    const auto addRow = [](const char *name, int column, const QStringList &order) {
        QTest::newRow(name) << column << order;
    };
    addRow("serial number", CertificateTreeModel::SerialColumn, {u"b"_s, u"c"_s, u"a"_s});
    addRow("valid until", CertificateTreeModel::ValidUntilColumn, {u"c"_s, u"a"_s, u"b"_s});
    addRow("created", CertificateTreeModel::CreatedColumn, {u"b"_s, u"a"_s, u"c"_s});
    addRow("name", CertificateTreeModel::NameColumn, {u"a"_s, u"b"_s, u"c"_s});
    addRow("key size", CertificateTreeModel::AlgorithmColumn, {u"b"_s, u"c"_s, u"a"_s});
}

void TestCertificateTreeModel::sortsByValue()
{
    QFETCH(int, column);
    using x509::KeyKind;
    const auto made = [](const char *name, const char *serial, int end, KeyKind kind) {
        const auto key = x509::PrivateKey::generate(kind);
        const x509::CertificateRequest request{.subject = {.commonName = name,
                                                           .organization = {},
                                                           .organizationalUnit = {},
                                                           .country = {}},
                                               .notBefore =
                                                   test::testTime - std::chrono::days{1'000},
                                               .notAfter = test::testTime + std::chrono::days{end},
                                               .serial = serial};
        return test::client(x509::issueCertificate(request, *key).value());
    };
    // By their texts: 0100 before 02 and 0A; “2026…” of another month by its first letters.
    model::Project project;
    project.certificates = {made("a", "0100", 20, KeyKind::Rsa3072),
                            made("b", "02", 400, KeyKind::EcP256),
                            made("c", "0A", -100, KeyKind::Rsa2048)};
    project.certificates[0].provenance.addedAt = test::testTime;
    project.certificates[2].provenance.addedAt = test::testTime + std::chrono::seconds{1};
    m_document->setProject(project);
    m_model->setFlat(true);
    m_model->refresh(test::testTime);
    CertificateFilter filter(nullptr);
    filter.setSourceModel(m_model.get());
    filter.sort(column, Qt::AscendingOrder);
    QStringList names;
    for (int row = 0; row < filter.rowCount(); ++row) {
        names += filter.index(row, 0).data().toString();
    }
    QTEST(names, "order");
}

void TestCertificateTreeModel::dragsText()
{
    const model::Project &project = m_document->project();
    const QModelIndex managed = m_model->index(0, 0, {});
    const QModelIndex unknown = m_model->index(1, 0, {});
    QVERIFY(m_model->flags(managed).testFlag(Qt::ItemIsDragEnabled));
    QVERIFY(!m_model->flags(unknown).testFlag(Qt::ItemIsDragEnabled));
    const QString ca = toQString(x509::toPem(project.authorities.front().certificate));
    const QString first = toQString(x509::toPem(project.certificates.front().leaf));
    // A row has an index for each column.
    const std::unique_ptr<QMimeData> data(
        m_model->mimeData({managed, managed.siblingAtColumn(1), m_model->index(0, 0, managed),
                           m_model->index(0, 2, managed), unknown}));
    QCOMPARE(data->text(), ca + first);
    QCOMPARE(data->data(u"application/x-pem-file"_s), (ca + first).toUtf8());
    QVERIFY(!data->hasUrls());
    QVERIFY(m_model->isOwnDrag(*data));
    const CertificateTreeModel other(*m_document, m_keys);
    QVERIFY(!other.isOwnDrag(*data));
    QVERIFY(!m_model->isOwnDrag(QMimeData()));
}

void TestCertificateTreeModel::dragsFiles()
{
    QStringList named;
    m_model->setFileWriter([&named](const QStringList &names, const QByteArray &pem) {
        named = names;
        return pem.startsWith("-----BEGIN CERTIFICATE-----\n") ? QUrl(u"file:///tmp/a.pem"_s)
                                                               : QUrl();
    });
    const QModelIndex managed = m_model->index(0, 0, {});
    const std::unique_ptr<QMimeData> data(
        m_model->mimeData({managed, m_model->index(0, 0, managed)}));
    QCOMPARE(named, (QStringList{u"Example Managed CA"_s, u"laptop-anna"_s}));
    QCOMPARE(data->urls(), QList<QUrl>{QUrl(u"file:///tmp/a.pem"_s)});
    QVERIFY(data->hasText());
}

QTEST_MAIN(TestCertificateTreeModel)
#include "tst_certificate_tree_model.moc"
