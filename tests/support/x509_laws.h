// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>

// What holds for any bytes that are read as a file with certificates or keys.

namespace rulewright::test
{

/// How a law is broken, in words; empty when all hold:
/// - the file gives items, or a finding says why not;
/// - every finding has a code and a whole message that can be shown;
/// - reading takes less than a second of work and asks nothing on the terminal;
/// - all values of an item can be shown, and its own bytes give the same item;
/// - a certificate or list can be checked, and the answers agree with one another.
[[nodiscard]] std::optional<std::string>
breachOfFile(std::string_view bytes, const std::optional<std::string_view> &passphrase);

} // namespace rulewright::test
