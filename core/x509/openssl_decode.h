// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"
#include "core/x509/openssl_error.h"

#include <cstdint>
#include <span>

namespace rulewright::x509
{

/// Decodes bytes that are exactly one structure into an owner; OpenSSL alone would ignore what
/// follows it. \p decode takes the place of the bytes, which it moves, and their number.
template <typename Owner, typename Decode>
[[nodiscard]] Result<Owner> decodeWhole(std::span<const std::uint8_t> der,
                                        DiagnosticCode unreadable, Decode decode)
{
    const ErrorScope errors;
    const unsigned char *end = der.data();
    Owner value(decode(&end, static_cast<long>(der.size())));
    if (!value) {
        return errors.failure(unreadable);
    }
    if (const auto rest = der.data() + der.size() - end; rest != 0) {
        return failure(DiagnosticCode::TrailingBytes, {std::int64_t{rest}});
    }
    return value;
}

} // namespace rulewright::x509
