// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/test_pki.h"

namespace rulewright::test
{

namespace
{

using namespace rulewright::x509;

PrivateKey newKey()
{
    return PrivateKey::generate(KeyKind::EcP256).value();
}

CertificateRequest request(const std::string &name, CertificateProfile profile)
{
    return {.subject = {.commonName = name,
                        .organization = "Test",
                        .organizationalUnit = {},
                        .country = "DE"},
            .profile = profile,
            .notBefore = testTime - std::chrono::days{1000},
            .notAfter = testTime + std::chrono::days{1000}};
}

} // namespace

TestAuthority::TestAuthority(PrivateKey key, Certificate certificate)
    : m_key(std::move(key)), m_certificate(std::move(certificate))
{
}

TestAuthority::TestAuthority(const std::string &name)
    : m_key(newKey()),
      m_certificate(issueCertificate(request(name, CertificateProfile::Authority), m_key).value())
{
}

Certificate TestAuthority::issue(const std::string &name, int begin, int end,
                                 CertificateProfile profile) const
{
    CertificateRequest wanted = request(name, profile);
    wanted.notBefore = testTime + std::chrono::days{begin};
    wanted.notAfter = testTime + std::chrono::days{end};
    return issueCertificate(wanted, newKey(), Issuer{m_certificate, m_key}).value();
}

TestAuthority TestAuthority::subordinate(const std::string &name) const
{
    PrivateKey key = newKey();
    auto certificate = issueCertificate(request(name, CertificateProfile::Authority), key,
                                        Issuer{m_certificate, m_key});
    return {std::move(key), std::move(certificate.value())};
}

Certificate TestAuthority::certifiedBy(const TestAuthority &issuer) const
{
    const CertificateRequest wanted =
        request(m_certificate.subject().commonName, CertificateProfile::Authority);
    return issueCertificate(wanted, m_key, issuer.asIssuer()).value();
}

model::Authority TestAuthority::asModel(model::AuthorityKind kind) const
{
    return {model::AuthorityId{1}, m_certificate.subject().commonName, kind, m_certificate, {}};
}

model::ClientCertificate client(const Certificate &leaf, std::vector<Certificate> chain)
{
    return {model::CertificateId{1}, leaf.subject().commonName, leaf, std::move(chain)};
}

Certificate selfSigned(const std::string &name)
{
    return issueCertificate(request(name, CertificateProfile::Client), newKey()).value();
}

} // namespace rulewright::test
