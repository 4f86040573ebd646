// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/certificates/certificate_export.h"

#include <expected>

// Exported certificates as files. Files with keys are only for their owner to read. Errors are
// sentences for people.

namespace rulewright
{

/// One file with all of them.
[[nodiscard]] std::expected<void, QString> writeExport(std::span<const ExportItem> items,
                                                       const ExportChoice &choice,
                                                       std::string_view passphrase,
                                                       const QString &filePath);

/// A file for each, called like it. No file that is there is replaced: nobody was asked about
/// each of them.
[[nodiscard]] std::expected<void, QString> writeExports(std::span<const ExportItem> items,
                                                        const ExportChoice &choice,
                                                        std::string_view passphrase,
                                                        const QString &folder);

} // namespace rulewright
