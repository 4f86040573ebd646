// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <type_traits>
#include <utility>

namespace rulewright
{

/// The position a typed index (an `enum class` over an integer) stands for.
template <typename Id>
    requires std::is_enum_v<Id>
[[nodiscard]] constexpr std::size_t toIndex(Id id) noexcept
{
    return static_cast<std::size_t>(std::to_underlying(id));
}

} // namespace rulewright
