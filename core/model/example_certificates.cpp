// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/model/example_certificates.h"

#include "core/x509/issue.h"

#include <optional>

namespace rulewright::model
{

namespace
{

using namespace std::chrono;
using x509::CertificateProfile;
using x509::PrivateKey;

/// A certificate and its key, while the example is made.
struct Made {
    x509::Certificate certificate;
    PrivateKey key;
};

constexpr days year{365};

/// Collects what is made; the first error stops everything after it.
class ExampleMaker
{
public:
    explicit ExampleMaker(sys_seconds now) : m_now(now) {}

    Result<ExampleCertificates> make()
    {
        const auto managed = makeAuthority("Example Managed CA");
        const auto foreign = makeAuthority("Foreign CA");
        if (managed && foreign) {
            m_result.authorities.push_back({AuthorityId{1},
                                            "Example Managed CA",
                                            AuthorityKind::Managed,
                                            managed->certificate,
                                            {}});
            makeClients(*managed, *foreign);
        }
        if (m_error) {
            return std::unexpected(*m_error);
        }
        return std::move(m_result);
    }

private:
    void makeClients(const Made &managed, const Made &foreign)
    {
        const days yesterday{1};
        addClient("laptop-anna", managed, m_now - yesterday, m_now + 5 * year);
        addClient("scanner-7", managed, m_now - 30 * yesterday, m_now + 5 * year);
        revokeLast(m_now - days{2});
        addClient("old-kiosk", managed, m_now - 2 * year, m_now - days{30});
        addClient("partner-01", foreign, m_now - yesterday, m_now + 5 * year);
    }

    std::optional<Made> makeAuthority(const std::string &name)
    {
        return issue({.subject = nameParts(name),
                      .profile = CertificateProfile::Authority,
                      .notBefore = m_now - 3 * year,
                      .notAfter = m_now + 10 * year},
                     std::nullopt);
    }

    void addClient(const std::string &name, const Made &authority, sys_seconds begin,
                   sys_seconds end)
    {
        const auto made = issue({.subject = nameParts(name),
                                 .profile = CertificateProfile::Client,
                                 .notBefore = begin,
                                 .notAfter = end},
                                x509::Issuer{authority.certificate, authority.key});
        if (!made) {
            return;
        }
        const auto id = static_cast<CertificateId>(m_result.certificates.size() + 1);
        m_result.certificates.push_back({id, name, made->certificate, {}});
        if (auto pem = made->key.toPem()) {
            m_result.keys.push_back({name, *std::move(pem)});
        } else {
            m_error = pem.error();
        }
    }

    void revokeLast(sys_seconds at)
    {
        if (!m_error) {
            m_result.authorities.front().revocations.push_back(
                {m_result.certificates.back().leaf.serial(), at, RevocationReason::KeyCompromise});
        }
    }

    std::optional<Made> issue(const x509::CertificateRequest &request,
                              const std::optional<x509::Issuer> &issuer)
    {
        if (m_error) {
            return std::nullopt;
        }
        auto key = PrivateKey::generate(x509::KeyKind::EcP256);
        if (!key) {
            m_error = key.error();
            return std::nullopt;
        }
        auto certificate = x509::issueCertificate(request, *key, issuer);
        if (!certificate) {
            m_error = certificate.error();
            return std::nullopt;
        }
        return Made{*std::move(certificate), *std::move(key)};
    }

    static x509::NameParts nameParts(const std::string &name)
    {
        return {.commonName = name,
                .organization = "Example Corp",
                .organizationalUnit = {},
                .country = {}};
    }

    sys_seconds m_now;
    ExampleCertificates m_result;
    std::optional<Error> m_error;
};

} // namespace

Result<ExampleCertificates> makeExampleCertificates(sys_seconds now)
{
    return ExampleMaker(now).make();
}

} // namespace rulewright::model
