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

std::string_view wordFor(KeyUse use) noexcept
{
    switch (use) {
    case KeyUse::DigitalSignature: return "digitalSignature";
    case KeyUse::ContentCommitment: return "nonRepudiation";
    case KeyUse::KeyEncipherment: return "keyEncipherment";
    case KeyUse::DataEncipherment: return "dataEncipherment";
    case KeyUse::KeyAgreement: return "keyAgreement";
    case KeyUse::CertificateSigning: return "keyCertSign";
    case KeyUse::CrlSigning: return "cRLSign";
    case KeyUse::EncipherOnly: return "encipherOnly";
    case KeyUse::DecipherOnly: return "decipherOnly";
    }
    std::unreachable();
}

std::string_view wordFor(ExtendedUse use) noexcept
{
    switch (use) {
    case ExtendedUse::TlsServer: return "serverAuth";
    case ExtendedUse::TlsClient: return "clientAuth";
    case ExtendedUse::CodeSigning: return "codeSigning";
    case ExtendedUse::EmailProtection: return "emailProtection";
    case ExtendedUse::TimeStamping: return "timeStamping";
    case ExtendedUse::OcspSigning: return "OCSPSigning";
    case ExtendedUse::Any: return "anyExtendedKeyUsage";
    }
    std::unreachable();
}

} // namespace rulewright::x509
