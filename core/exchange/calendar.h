// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <span>
#include <string>

namespace rulewright::exchange
{

/// A day to remember.
struct CalendarEvent {
    /// The same for the same thing at every export, so that calendars replace what they have.
    std::string id;
    std::chrono::sys_days day;
    std::string summary;
    std::string description;
    /// So long before the day a calendar reminds of it.
    std::chrono::days reminder{};
};

/// An iCalendar object (RFC 5545) with events that last the whole day. \p madeAt is its time
/// stamp. Texts are UTF-8.
[[nodiscard]] std::string toCalendar(std::span<const CalendarEvent> events,
                                     std::chrono::sys_seconds madeAt);

} // namespace rulewright::exchange
