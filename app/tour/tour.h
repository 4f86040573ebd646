// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace rulewright
{

/// Plays the tour: drives the real window from the example project to the exported JSON and
/// writes a picture for each step. Fails with exit code 1 when a step does not do what it says.
[[nodiscard]] int runTour(const QStringList &arguments);

} // namespace rulewright
