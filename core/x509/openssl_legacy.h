// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/x509/openssl_ptr.h"

#include <openssl/provider.h>

namespace rulewright::x509
{

/// A library context in which old ciphers work, where OpenSSL has them: RC2, single DES. It
/// lives for one import; elsewhere the program does not know these ciphers.
class LegacyContext
{
public:
    LegacyContext();

    [[nodiscard]] OSSL_LIB_CTX *get() const noexcept { return m_context.get(); }

private:
    using ContextPtr = std::unique_ptr<OSSL_LIB_CTX, FreeWith<OSSL_LIB_CTX_free>>;
    using ProviderPtr = std::unique_ptr<OSSL_PROVIDER, FreeWith<OSSL_PROVIDER_unload>>;

    ContextPtr m_context;
    ProviderPtr m_standard;
    ProviderPtr m_legacy;
};

} // namespace rulewright::x509
