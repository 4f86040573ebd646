// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/window_size.h"

#include <QScreen>
#include <QWidget>

namespace rulewright
{

void resizeToText(QWidget &window, int characters, int lines)
{
    const QFontMetrics metrics = window.fontMetrics();
    const QSize wanted(metrics.averageCharWidth() * characters, metrics.height() * lines);
    window.resize(wanted.boundedTo(window.screen()->availableGeometry().size() * 9 / 10));
}

} // namespace rulewright
