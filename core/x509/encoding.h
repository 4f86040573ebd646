// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <span>
#include <string>

namespace rulewright::x509
{

/// Base64 with padding and without line breaks (RFC 4648, 4).
[[nodiscard]] std::string toBase64(std::span<const std::uint8_t> bytes);

} // namespace rulewright::x509
