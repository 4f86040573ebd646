// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <string>
#include <string_view>

namespace rulewright
{

/// Answers every line of a file, or of standard input for “-”, with one line on standard output,
/// in order; empty lines are passed over. Returns an exit code: findings when \p isGood says so
/// of no answer that was given.
[[nodiscard]] int answerLines(const QString &fileName, std::string (*answer)(std::string_view),
                              bool (*isGood)(std::string_view answer));

} // namespace rulewright
