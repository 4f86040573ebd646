// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

namespace rulewright::x509
{

/// An extension of a certificate, for people.
struct Extension {
    /// As OpenSSL calls it: “X509v3 Key Usage”; the same as \c oid where it has no name.
    std::string name;
    /// Numbers with dots: “2.5.29.15”.
    std::string oid;
    bool isCritical = false;
    /// What stands in it, line by line; hexadecimal digits where its form is not known or broken.
    std::vector<std::string> lines;

    friend bool operator==(const Extension &, const Extension &) = default;
};

} // namespace rulewright::x509
