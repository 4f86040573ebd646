// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/x509/secret_bytes.h"

#include <QString>

#include <expected>
#include <string_view>

namespace rulewright
{

/// Puts the bytes into a file that nobody but its owner can read, at no moment and under no
/// umask. A file of that name is replaced as a whole, or stays. The error is a sentence for
/// people.
[[nodiscard]] std::expected<void, QString> writeSecretFile(std::string_view bytes,
                                                           const QString &filePath);

/// The text in UTF-8, wiped when it is given up.
[[nodiscard]] x509::SecretBytes toSecret(const QString &text);

} // namespace rulewright
