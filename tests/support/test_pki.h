// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/authority.h"
#include "core/model/client_certificate.h"
#include "core/x509/issue.h"

#include <chrono>
#include <string>

namespace rulewright::test
{

/// The moment at which tests verify.
inline constexpr std::chrono::sys_seconds testTime =
    std::chrono::sys_days{std::chrono::year{2026} / 6 / 15};

/// An authority whose key is at hand. Made at run time; a failure ends the test program.
class TestAuthority
{
public:
    explicit TestAuthority(const std::string &name);

    [[nodiscard]] const x509::Certificate &certificate() const { return m_certificate; }
    [[nodiscard]] const x509::PrivateKey &key() const { return m_key; }
    /// To sign with; looks at this authority.
    [[nodiscard]] x509::Issuer asIssuer() const { return {m_certificate, m_key}; }
    /// A certificate that is valid from \p begin to \p end days after testTime.
    [[nodiscard]] x509::Certificate
    issue(const std::string &name, int begin, int end,
          x509::CertificateProfile profile = x509::CertificateProfile::Client) const;
    /// An authority below this one.
    [[nodiscard]] TestAuthority subordinate(const std::string &name) const;
    /// This authority's name and key, signed by \p issuer: another way to the same key.
    [[nodiscard]] x509::Certificate certifiedBy(const TestAuthority &issuer) const;
    [[nodiscard]] model::Authority asModel(model::AuthorityKind kind) const;

private:
    TestAuthority(x509::PrivateKey key, x509::Certificate certificate);

    x509::PrivateKey m_key;
    x509::Certificate m_certificate;
};

[[nodiscard]] model::ClientCertificate client(const x509::Certificate &leaf,
                                              std::vector<x509::Certificate> chain = {});

/// A certificate that signed itself.
[[nodiscard]] x509::Certificate selfSigned(const std::string &name);

} // namespace rulewright::test
