// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace rulewright::x509
{

/// \p text (UTF-8) with control characters and those that change the direction or the joining
/// of text written out, as in “<U+202E>”: a certificate must not disguise its name. So are bytes
/// that are no UTF-8: “<FF>”.
[[nodiscard]] std::string toVisibleText(std::string_view text);

} // namespace rulewright::x509
