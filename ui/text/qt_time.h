// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QTimeZone>

#include <chrono>

namespace rulewright
{

/// In UTC.
[[nodiscard]] inline QDateTime toDateTime(std::chrono::sys_seconds time)
{
    return QDateTime::fromSecsSinceEpoch(time.time_since_epoch().count(), QTimeZone::UTC);
}

[[nodiscard]] inline std::chrono::sys_seconds toTime(const QDateTime &time)
{
    return std::chrono::sys_seconds{std::chrono::seconds{time.toSecsSinceEpoch()}};
}

} // namespace rulewright
