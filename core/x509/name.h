// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

namespace rulewright::x509
{

/// A subject or issuer name in the forms people and rules use. Never compare certificates by it.
struct DistinguishedName {
    /// RFC 2253: most specific part first, other than ASCII as `\XX`.
    std::string rfc2253;
    /// `/C=DE/CN=…`: most specific part last. A `/` in a value is not escaped; do not parse it.
    std::string legacy;
    /// As RFC 2253, but in readable UTF-8; hidden characters are written out.
    std::string display;
    /// The most specific common name, hidden characters written out; empty when there is none.
    std::string commonName;

    friend bool operator==(const DistinguishedName &, const DistinguishedName &) = default;
};

/// The parts of a name to issue. An empty part is left out.
struct NameParts {
    std::string commonName;
    std::string organization;
    std::string organizationalUnit;
    /// Two letters (ISO 3166).
    std::string country;
    std::string state{};
    std::string locality{};
    std::string email{};

    friend bool operator==(const NameParts &, const NameParts &) = default;
};

} // namespace rulewright::x509
