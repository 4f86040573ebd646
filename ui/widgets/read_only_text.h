// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

class QPlainTextEdit;

namespace rulewright
{

/// Makes a field for technical text that is shown: fixed font, left to right, as high as
/// \p lines lines; can be focused and selected, and Tab leaves it.
void makeReadOnly(QPlainTextEdit &field, int lines);

} // namespace rulewright
