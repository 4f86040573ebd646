// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

#include <expected>
#include <string_view>

namespace rulewright
{

/// What the process answers its caller.
namespace exit_code
{
inline constexpr int ok = 0;
inline constexpr int findings = 1;
inline constexpr int usage = 2;
inline constexpr int file = 3;
} // namespace exit_code

/// Writes text and a line end to standard output.
void printLine(const QString &text);
/// Writes bytes to standard output as they are; false when they did not all get there.
[[nodiscard]] bool printBytes(std::string_view bytes);
/// Writes text and a line end to standard error.
void printError(const QString &text);

/// The bytes of a file, or of standard input for “-”; files over 16 MiB are refused.
[[nodiscard]] std::expected<QByteArray, QString> readInput(const QString &fileName);

} // namespace rulewright
