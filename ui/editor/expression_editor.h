// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/expression/checker.h"
#include "core/expression/completion.h"
#include "ui/editor/expression_highlighter.h"

#include <QPlainTextEdit>
#include <QTextEdit>

#include <optional>
#include <span>
#include <string>

namespace rulewright
{

class Completion;
class EditorCommands;

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
    /// Takes a text from outside with what is known of it: its messages are underlined and shown
    /// in tool tips, its tree serves the commands. \p catalog outlives the editor.
    void setExpression(const expression::CheckedExpression &expression,
                       const expression::Catalog &catalog);
    /// What is known of the text as it stands.
    [[nodiscard]] const expression::CheckedExpression &expression();
    [[nodiscard]] const expression::Catalog &catalog() const { return *m_catalog; }
    [[nodiscard]] const std::vector<Diagnostic> &diagnostics() { return expression().diagnostics; }
    /// Tints a part of the text, for example the selected row of the builder.
    void setMarked(std::optional<Span> span);

    /// The selected bytes; an empty span at the caret when there are none.
    [[nodiscard]] Span selection() const;
    void select(Span span);
    /// Writes \p text in place of a span; the caret goes \p caretBack characters before its end.
    void replace(Span span, const QString &text, int caretBack);
    [[nodiscard]] expression::CompletionContext completionContext();
    [[nodiscard]] Completion &completion() { return *m_completion; }
    [[nodiscard]] EditorCommands &commands() { return *m_commands; }
    /// Shows what is wrong there in a tool tip.
    void showMessageAt(std::uint32_t byte);

Q_SIGNALS:
    /// The user changed the text.
    void textEdited();

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void updateSelections();
    void contentsChanged();
    [[nodiscard]] QTextEdit::ExtraSelection markedSelection(Span span) const;
    [[nodiscard]] QString messageAt(std::uint32_t byte) const;
    [[nodiscard]] bool surrounds(const QKeyEvent &event);

    /// What the document holds; compared when it says that something changed.
    std::string m_shown;
    /// The last text from outside.
    std::string m_set;
    ExpressionHighlighter m_highlighter;
    expression::CheckedExpression m_expression;
    const expression::Catalog *m_catalog;
    std::optional<Span> m_marked;
    Completion *const m_completion;
    EditorCommands *const m_commands;
    bool m_isSetting = false;
};

} // namespace rulewright
