// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace rulewright
{

/// Opens the window on a project file, or on the example project, offers to import the other
/// files, and returns the exit code; `tour` as the first argument plays the tour instead. Needs a
/// QApplication.
[[nodiscard]] int runWindow(const QStringList &arguments);

} // namespace rulewright
