// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace rulewright::test
{

/// One value in DER, taken apart as far as it goes: also inside of strings that hold values, as
/// extensions do. Written again, it gives the same bytes.
struct DerValue {
    /// The identifier octets.
    std::string tag;
    /// The octet before the values in a bit string.
    std::string before{};
    std::vector<DerValue> children{};
    /// Only without children.
    std::string content{};
    /// Added to the length that is written: to tell a lie.
    int lengthError = 0;
};

/// The values that stand one after the other. Nothing when the bytes are no such values, or go
/// too deep.
[[nodiscard]] std::optional<std::vector<DerValue>> readDer(std::string_view bytes);
[[nodiscard]] std::string writeDer(const std::vector<DerValue> &values);

} // namespace rulewright::test
