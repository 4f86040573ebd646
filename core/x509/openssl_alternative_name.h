// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/x509/alternative_name.h"
#include "core/x509/openssl_ptr.h"

#include <span>
#include <string_view>
#include <vector>

namespace rulewright::x509
{

/// An IPv4 or IPv6 address without a prefix length.
[[nodiscard]] bool isAddress(std::string_view text);

/// Fails with what faultOf() says of the first name that cannot be written.
[[nodiscard]] Result<GeneralNamesPtr> encodeNames(std::span<const AlternativeName> names);

/// The names of the kinds that certificates are made with; others are left out.
[[nodiscard]] std::vector<AlternativeName> decodeNames(const GENERAL_NAMES *names);

} // namespace rulewright::x509
