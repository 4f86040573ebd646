// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

class QWidget;

namespace rulewright
{

/// Makes a window so many average characters wide and lines high, or as large as its screen
/// allows with a margin around it.
void resizeToText(QWidget &window, int characters, int lines);

} // namespace rulewright
