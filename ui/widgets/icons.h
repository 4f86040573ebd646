// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QIcon>

namespace rulewright
{

/// One of our symbolic icons (resources/icons) in the colours of the palette in use. Draws
/// itself anew at every size and for every palette, so it never has to be exchanged.
[[nodiscard]] QIcon icon(const QString &name);

} // namespace rulewright
