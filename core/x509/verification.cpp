// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/x509/verification.h"

#include "core/x509/openssl_verifier.h"

namespace rulewright::x509
{

Result<Verification> verify(const ChainInput &input, const ChainOptions &options,
                            const std::optional<RevocationSource> &source)
{
    if (input.untrusted.size() + 1 > maximumCertificates) {
        return failure(DiagnosticCode::TooManyCertificates, {std::int64_t{maximumCertificates}});
    }
    Verifier verifier(input, options);
    Result<ChainVerdict> chain = verifier.findPath();
    if (!chain) {
        return std::unexpected(std::move(chain.error()));
    }
    if (!chain->isTrusted || !source) {
        return Verification{*std::move(chain), {}};
    }
    return verifier.checkRevocation(*source).transform([&chain](RevocationVerdict verdict) {
        return Verification{*std::move(chain), std::move(verdict)};
    });
}

} // namespace rulewright::x509
