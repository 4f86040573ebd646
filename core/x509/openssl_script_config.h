// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/x509/issue.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace rulewright::x509
{

/// A configuration for “openssl req” with subject and extensions of a certificate.
struct CertificateConfig {
    std::string text;
    /// What could not be said in it, a sentence each.
    std::vector<std::string> remarks;
};

/// Whose key signs.
enum class ConfigSigner : std::uint8_t { Itself, Issuer };

/// The environment variable for an identifier of the subject's key that openssl cannot make.
inline constexpr std::string_view keyIdVariable = "KEY_IDENTIFIER";

/// Alternative names that no certificate can hold are left out.
[[nodiscard]] CertificateConfig toCertificateConfig(const CertificateRequest &request,
                                                    ConfigSigner signer);

/// The name for the option -subj: “/C=DE/CN=device”; “/” for a name without parts.
[[nodiscard]] std::string toSubjectOption(const NameParts &parts);

} // namespace rulewright::x509
