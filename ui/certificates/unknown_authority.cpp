// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/certificates/unknown_authority.h"

#include <memory>
#include <utility>

using namespace Qt::StringLiterals;

namespace rulewright
{

QString unknownAuthorityName()
{
    return u"CN=Unknown Test CA"_s;
}

std::optional<SigningAuthority> makeUnknownAuthority(const x509::CertificateRequest &signedRequest)
{
    auto made = x509::issueWithNewKey({.subject = {"Unknown Test CA", {}, {}, {}},
                                       .profile = x509::CertificateProfile::Authority,
                                       .notBefore = signedRequest.notBefore,
                                       .notAfter = signedRequest.notAfter},
                                      x509::KeyKind::EcP256);
    if (!made) {
        return {};
    }
    return SigningAuthority{std::move(made->certificate),
                            std::make_shared<const x509::PrivateKey>(std::move(made->key))};
}

} // namespace rulewright
