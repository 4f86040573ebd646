// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/x509/secret_bytes.h"

#include "core/x509/openssl_text.h"

#include <openssl/crypto.h>

namespace rulewright::x509
{

SecretBytes::~SecretBytes()
{
    OPENSSL_cleanse(m_bytes.data(), m_bytes.size());
}

std::string_view SecretBytes::text() const noexcept
{
    return asText(m_bytes);
}

} // namespace rulewright::x509
