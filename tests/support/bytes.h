// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include <cstdint>
#include <span>
#include <vector>

namespace rulewright::test
{

[[nodiscard]] inline QByteArray toByteArray(std::span<const std::uint8_t> bytes)
{
    return {reinterpret_cast<const char *>(bytes.data()), std::ssize(bytes)};
}

[[nodiscard]] inline std::vector<std::uint8_t> toOctets(const QByteArray &bytes)
{
    return {bytes.begin(), bytes.end()};
}

} // namespace rulewright::test
