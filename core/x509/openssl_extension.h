// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/x509/openssl_ptr.h"

#include <optional>
#include <string>
#include <vector>

namespace rulewright::x509
{

/// Each name with its kind in front, as in `DNS:a.example`; empty without the extension.
[[nodiscard]] std::vector<std::string> alternativeNames(const STACK_OF(X509_EXTENSION) * list);

/// The name of the first extension that does not decode or stands there twice.
[[nodiscard]] std::optional<std::string> findUndecodable(const STACK_OF(X509_EXTENSION) * list);

/// As findUndecodable(), and extensions whose value makes no sense.
[[nodiscard]] std::optional<std::string> findBrokenExtension(X509 *certificate);

} // namespace rulewright::x509
