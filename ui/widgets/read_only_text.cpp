// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/read_only_text.h"

#include <QFontDatabase>
#include <QPlainTextEdit>

namespace rulewright
{

void makeReadOnly(QPlainTextEdit &field, int lines)
{
    field.setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    field.setReadOnly(true);
    field.setUndoRedoEnabled(false);
    field.setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    field.setTabChangesFocus(true);
    field.setLayoutDirection(Qt::LeftToRight);
    const int margins =
        2 * (field.frameWidth() + static_cast<int>(field.document()->documentMargin()));
    field.setFixedHeight(lines * field.fontMetrics().lineSpacing() + margins);
}

} // namespace rulewright
