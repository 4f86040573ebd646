// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace rulewright::model
{

/// What was changed in, or is unusual about, a host name (ui.md 6.3).
enum class HostNote : std::uint8_t { PartsRemoved, Wildcard, Underscore, Address };

/// Why a text cannot be a host name.
enum class HostError : std::uint8_t { Empty, EmptyPart, LongPart, LongName, Hyphen, Character };

/// A host name as typed, made comparable: lower case, without scheme, port, path and last dot.
struct HostName {
    std::string name;
    std::vector<HostNote> notes;
    std::optional<HostError> error;
    /// For HostError::Character: the first character that cannot stand there.
    std::string character;

    friend bool operator==(const HostName &, const HostName &) = default;
};

/// \p text is ASCII; names in other scripts are turned into their ASCII form before.
[[nodiscard]] HostName normalizeHostName(std::string_view text);

} // namespace rulewright::model
