// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/text/usage_text.h"

#include <QCoreApplication>

#include <utility>

using namespace Qt::StringLiterals;

namespace rulewright
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Usage)
};

} // namespace

QString keyUseText(x509::KeyUse use)
{
    using enum x509::KeyUse;
    switch (use) {
    case DigitalSignature: return Tr::tr("Digital signature");
    case ContentCommitment: return Tr::tr("Non-repudiation");
    case KeyEncipherment: return Tr::tr("Key encipherment");
    case DataEncipherment: return Tr::tr("Data encipherment");
    case KeyAgreement: return Tr::tr("Key agreement");
    case CertificateSigning: return Tr::tr("Certificate signing");
    case CrlSigning: return Tr::tr("CRL signing");
    case EncipherOnly: return Tr::tr("Encipher only");
    case DecipherOnly: return Tr::tr("Decipher only");
    }
    std::unreachable();
}

QString extendedUseText(x509::ExtendedUse use)
{
    using enum x509::ExtendedUse;
    switch (use) {
    case TlsServer: return Tr::tr("TLS server");
    case TlsClient: return Tr::tr("TLS client");
    case CodeSigning: return Tr::tr("Code signing");
    case EmailProtection: return Tr::tr("E-mail protection");
    case TimeStamping: return Tr::tr("Time stamping");
    case OcspSigning: return Tr::tr("OCSP signing");
    case Any: return Tr::tr("Any usage");
    }
    std::unreachable();
}

QString usageText(const x509::Usages &usages)
{
    QStringList texts;
    for (const x509::ExtendedUse use : usages.extended) {
        texts += extendedUseText(use);
    }
    for (const x509::KeyUse use : texts.isEmpty() ? usages.key : std::vector<x509::KeyUse>()) {
        texts += keyUseText(use);
    }
    return texts.join(u", "_s);
}

} // namespace rulewright
