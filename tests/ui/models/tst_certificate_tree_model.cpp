// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/test_pki.h"
#include "tests/support/window_fixture.h"
#include "ui/document/key_ring.h"
#include "ui/models/certificate_tree_model.h"

#include <QAbstractItemModelTester>

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

QTEST_MAIN(TestCertificateTreeModel)
#include "tst_certificate_tree_model.moc"
