// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace rulewright::x509
{

/// Base64 with padding and without line breaks (RFC 4648, 4).
[[nodiscard]] std::string toBase64(std::span<const std::uint8_t> bytes);

/// Nothing when the text is no such base64.
[[nodiscard]] std::optional<std::vector<std::uint8_t>> fromBase64(std::string_view text);

} // namespace rulewright::x509
