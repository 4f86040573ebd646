// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/x509/crl_issue.h"
#include "ui/certificates/certificate_export.h"
#include "ui/certificates/import_plan.h"
#include "ui/certificates/inventory_changes.h"

#include <cstdint>

// What the dialogs on certificates do, apart from making them, as scripts for the openssl command.
// Files have the names that things have in the project.

namespace rulewright
{

/// A certificate to revoke, and the name of its authority.
struct RevocableCertificate {
    x509::Certificate certificate;
    std::string authority;
};

/// Those of the certificates whose authority the project knows.
[[nodiscard]] std::vector<RevocableCertificate> revocable(const model::Project &project,
                                                          const CertificateIds &ids);
[[nodiscard]] QString revocationCommands(const std::vector<RevocableCertificate> &certificates,
                                         const RevocationChoice &choice);

/// Makes a revocation list as a file with the name of its authority.
[[nodiscard]] QString listCommands(const x509::CrlRequest &request,
                                   const model::Authority &authority);

enum class ExportFiles : std::uint8_t { One, OnePerItem };

[[nodiscard]] QString exportCommands(const std::vector<ExportItem> &items,
                                     const ExportChoice &choice, ExportFiles files);

/// Empty when there is nothing in the files that openssl knows.
[[nodiscard]] QString readingCommands(const std::vector<ImportFile> &files);

} // namespace rulewright
