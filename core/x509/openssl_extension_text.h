// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/x509/extension.h"
#include "core/x509/openssl_ptr.h"

#include <vector>

namespace rulewright::x509
{

/// All extensions in their order, as texts without control characters.
[[nodiscard]] std::vector<Extension> decodeExtensions(const STACK_OF(X509_EXTENSION) * list);

} // namespace rulewright::x509
