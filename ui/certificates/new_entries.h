// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/text/qt_text.h"

#include <algorithm>
#include <cstdint>
#include <string>
#include <utility>

// Names and ids for what joins a project.

namespace rulewright
{

/// \p name with a number when another one has it.
template <typename Range>
[[nodiscard]] std::string freeName(const QString &name, const Range &taken)
{
    std::string candidate = toStdString(name);
    for (int number = 2; std::ranges::any_of(
             taken, [&candidate](const auto &other) { return other.name == candidate; });
         ++number) {
        candidate = toStdString(QStringLiteral("%1 (%2)").arg(name).arg(number));
    }
    return candidate;
}

/// An id that nothing in \p range has.
template <typename Id, typename Range> [[nodiscard]] Id nextId(const Range &range)
{
    std::uint32_t highest = 0;
    for (const auto &value : range) {
        highest = std::max(highest, std::to_underlying(value.id));
    }
    return Id{highest + 1};
}

} // namespace rulewright
