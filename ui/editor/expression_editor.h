// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/diagnostic.h"
#include "ui/editor/expression_highlighter.h"

#include <QPlainTextEdit>
#include <QTextEdit>

#include <optional>
#include <span>
#include <string>

namespace rulewright
{

/// The text of an expression. Undo belongs to the document, so the editor keeps none; Tab moves
/// the focus, as in a form.
class ExpressionEditor : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit ExpressionEditor(QWidget *parent = nullptr);

    /// Takes a text from outside; the caret stays where it was as far as the text allows.
    void setText(const std::string &text);
    [[nodiscard]] std::string text() const;
    /// Underlines the places of the messages and shows them in tool tips.
    void setDiagnostics(const std::vector<Diagnostic> &diagnostics);
    /// Tints a part of the text, for example the selected row of the builder.
    void setMarked(std::optional<Span> span);

Q_SIGNALS:
    /// The user changed the text.
    void textEdited();

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void updateSelections();
    void contentsChanged();
    [[nodiscard]] QTextEdit::ExtraSelection selection(Span span) const;
    [[nodiscard]] QString messageAt(const QPoint &place) const;

    /// What the document holds; compared when it says that something changed.
    std::string m_shown;
    /// The last text from outside.
    std::string m_set;
    ExpressionHighlighter m_highlighter;
    std::vector<Diagnostic> m_diagnostics;
    std::optional<Span> m_marked;
    bool m_isSetting = false;
};

} // namespace rulewright
