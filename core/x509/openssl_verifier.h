// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/x509/openssl_ptr.h"
#include "core/x509/verification.h"

namespace rulewright::x509
{

/// One verification in OpenSSL's form, made once for all paths and passes. Looks at the input,
/// which outlives it.
class Verifier
{
public:
    Verifier(const ChainInput &input, const ChainOptions &options);

    /// The first pass, with other paths where the options ask for them. Later passes take the
    /// path that was found.
    [[nodiscard]] Result<ChainVerdict> findPath();
    /// The second pass.
    [[nodiscard]] Result<RevocationVerdict> checkRevocation(const RevocationSource &source) const;

private:
    [[nodiscard]] Result<ChainVerdict> tryPath() const;
    [[nodiscard]] bool removeDecoy(const ChainVerdict &verdict);
    [[nodiscard]] StoreContextPtr makeContext(STACK_OF(X509) * untrusted) const;

    const ChainOptions &m_options;
    StorePtr m_store;
    X509Ptr m_leaf;
    std::vector<Certificate> m_untrusted;
};

} // namespace rulewright::x509
