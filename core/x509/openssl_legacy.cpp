// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/x509/openssl_legacy.h"

#include "core/x509/openssl_error.h"

namespace rulewright::x509
{

LegacyContext::LegacyContext() : m_context(OSSL_LIB_CTX_new())
{
    // The legacy provider is a separate package of some systems; its absence is no error yet.
    const ErrorScope errors;
    m_standard.reset(OSSL_PROVIDER_load(m_context.get(), "default"));
    m_legacy.reset(OSSL_PROVIDER_load(m_context.get(), "legacy"));
}

} // namespace rulewright::x509
