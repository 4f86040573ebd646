// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace rulewright::x509
{

/// The kinds of alternative names that certificates are made with (RFC 5280, 4.2.1.6).
enum class AlternativeNameKind : std::uint8_t { Dns, Email, Uri, IpAddress };

/// A further name of the subject; the value is as people write it, in ASCII.
struct AlternativeName {
    AlternativeNameKind kind = AlternativeNameKind::Dns;
    std::string value;

    friend bool operator==(const AlternativeName &, const AlternativeName &) = default;
};

/// Why the name cannot stand in a certificate; nothing when it can. International host names
/// have their ASCII form (“xn--…”); a “*” may be the first label of a DNS name.
[[nodiscard]] std::optional<Error> faultOf(const AlternativeName &name);

/// What a text most likely is: with one of the tags “DNS:”, “email:”, “URI:” and “IP:” in front
/// what the tag says, else an address, a URI where there is a “://”, an e-mail address where
/// there is an “@”, or a DNS name. The value is not checked.
[[nodiscard]] AlternativeName toAlternativeName(std::string_view text);

/// The tag of a kind without its colon: “DNS”, “email”, “URI” or “IP”.
[[nodiscard]] std::string_view tagOf(AlternativeNameKind kind) noexcept;

} // namespace rulewright::x509
