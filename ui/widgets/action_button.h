// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

class QAction;
class QToolButton;
class QWidget;

namespace rulewright
{

/// A button inside a window that does what the action does, with its text beside its icon.
[[nodiscard]] QToolButton *buttonFor(QAction *action, QWidget *parent);

} // namespace rulewright
