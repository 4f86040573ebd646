// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/x509/chain.h"

#include "core/x509/openssl_certificate.h"
#include "core/x509/openssl_error.h"
#include "core/x509/verification.h"

#include <utility>

namespace rulewright::x509
{

Result<ChainVerdict> verifyChain(const ChainInput &input, const ChainOptions &options)
{
    return verify(input, options).transform([](Verification verification) {
        return std::move(verification.chain);
    });
}

bool isSignedBy(const Certificate &certificate, const Certificate &issuer)
{
    const ErrorScope errors;
    const X509Ptr signedOne = toX509(certificate);
    const X509Ptr signer = toX509(issuer);
    EVP_PKEY *key = signer ? X509_get0_pubkey(signer.get()) : nullptr;
    return signedOne && key != nullptr && X509_verify(signedOne.get(), key) == 1;
}

} // namespace rulewright::x509
