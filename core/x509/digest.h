// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <string_view>

namespace rulewright::x509
{

using Sha256 = std::array<char, 32>;

/// FIPS 180-4. All zero when OpenSSL cannot do it.
[[nodiscard]] Sha256 sha256(std::string_view bytes);
/// RFC 2104 over SHA-256. All zero when OpenSSL cannot do it.
[[nodiscard]] Sha256 hmacSha256(std::string_view key, std::string_view bytes);

} // namespace rulewright::x509
