// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <chrono>

namespace rulewright
{

/// How long a secret stays on the clipboard.
inline constexpr std::chrono::seconds secretClipboardTime{60};

/// Puts a secret on the clipboard, marked so that clipboard histories leave it out, and clears
/// the clipboard after \p time if the secret is still there.
void copySecret(const QString &text, std::chrono::milliseconds time = secretClipboardTime);

} // namespace rulewright
