// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/x509/key_usage.h"

#include <utility>

namespace rulewright::x509
{

Usages usagesOf(CertificateProfile profile)
{
    switch (profile) {
    case CertificateProfile::Authority:
        return {{KeyUse::CertificateSigning, KeyUse::CrlSigning}, {}};
    case CertificateProfile::Client: return {{KeyUse::DigitalSignature}, {ExtendedUse::TlsClient}};
    case CertificateProfile::Server: return {{KeyUse::DigitalSignature}, {ExtendedUse::TlsServer}};
    }
    std::unreachable();
}

} // namespace rulewright::x509
