// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <optional>
#include <string>

namespace rulewright
{

/// A serial number as x509::Certificate::serial() writes it; with or without colons, blanks and
/// “0x”. Nothing when the text is no serial number.
[[nodiscard]] std::optional<std::string> toSerial(const QString &text);

} // namespace rulewright
