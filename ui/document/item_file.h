// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/x509/secret_bytes.h"

#include <QString>

#include <expected>

namespace rulewright
{

/// The bytes of a file with certificates or keys, wiped when they are given up; no more than
/// x509::maximumFileSize. The error is a sentence for people.
[[nodiscard]] std::expected<x509::SecretBytes, QString> readItemFile(const QString &filePath);

} // namespace rulewright
