// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/x509/issue.h"
#include "tests/support/openssl_command.h"

#include <QTemporaryDir>

#include <cstdint>
#include <string>
#include <vector>

namespace rulewright::test
{

/// Whether there is an openssl command of this version or a later one.
[[nodiscard]] bool hasOpenssl(int major, int minor);

/// A folder to run scripts in.
class ScriptFolder
{
public:
    /// As a user would: saved and given to sh.
    [[nodiscard]] CommandOutput run(const std::string &script) const;
    [[nodiscard]] std::string path(const std::string &file) const;
    [[nodiscard]] bool put(const std::string &file, std::string_view content) const;
    /// Empty when the file cannot be read.
    [[nodiscard]] std::vector<std::uint8_t> bytes(const std::string &file) const;
    /// NAME.pem and NAME.key, not encrypted.
    [[nodiscard]] bool putIssuer(const std::string &name, const x509::Issuer &issuer) const;

private:
    QTemporaryDir m_folder;
};

/// What was signed: a certificate or a list in DER without its signature. Signatures with
/// elliptic curves are never the same twice.
[[nodiscard]] std::string signedPart(std::span<const std::uint8_t> der);

} // namespace rulewright::test
