// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/project.h"

#include <QByteArray>

#include <chrono>

namespace rulewright
{

/// A calendar file with the last day of every certificate and authority of the project that has
/// not expired at \p now; a reminder comes thirty days before.
[[nodiscard]] QByteArray expiryCalendar(const model::Project &project,
                                        std::chrono::sys_seconds now);

} // namespace rulewright
