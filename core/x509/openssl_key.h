// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/x509/openssl_ptr.h"
#include "core/x509/private_key.h"

namespace rulewright::x509
{

struct PrivateKey::Handle {
    KeyPtr key;
};

/// The digest to sign with; null for keys that bring their own.
[[nodiscard]] const EVP_MD *digestFor(const EVP_PKEY *key);

} // namespace rulewright::x509
