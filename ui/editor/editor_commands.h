// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/diagnostic.h"

#include <QObject>

#include <string>
#include <vector>

namespace rulewright
{

class ExpressionEditor;

/// What the editor can do with the text beyond typing (ui.md 10.6, 10.7). Every change is one
/// step that can be undone.
class EditorCommands : public QObject
{
    Q_OBJECT

public:
    explicit EditorCommands(ExpressionEditor &editor);

    void formatText();
    void joinText();
    void expandSelection();
    void shrinkSelection();
    /// Puts `not` before the part that is selected or holds the caret, or takes it away.
    void negateSelection();
    /// Writes a text in place of what is selected, apart from its neighbours.
    void insertApart(const std::string &text);
    void goToBracket();
    void goToNextProblem() { goToProblem(true); }
    void goToPreviousProblem() { goToProblem(false); }
    /// Offers the fixes for the problems at the caret, else for the gravest one.
    void showFixes();
    void proposeCompletion();

Q_SIGNALS:
    /// The text is to be this.
    void textReplaced(const std::string &text);

private:
    void apply(const std::vector<TextEdit> &edits);
    void goToProblem(bool isForward);
    [[nodiscard]] std::vector<Fix> fixesAtCaret() const;

    ExpressionEditor &m_editor;
};

} // namespace rulewright
