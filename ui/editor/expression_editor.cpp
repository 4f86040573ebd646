// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/editor/expression_editor.h"

#include "ui/editor/completion.h"
#include "ui/editor/editor_commands.h"
#include "ui/text/diagnostic_text.h"
#include "ui/text/qt_text.h"
#include "ui/text/text_offsets.h"
#include "ui/widgets/palette_tokens.h"

#include <QFontDatabase>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace rulewright
{

ExpressionEditor::ExpressionEditor(QWidget *parent)
    : QPlainTextEdit(parent), m_highlighter(document()),
      m_expression(expression::check({}, expression::cloudflareCatalog())),
      m_catalog(&expression::cloudflareCatalog()), m_completion(new Completion(*this)),
      m_commands(new EditorCommands(*this))
{
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setTabChangesFocus(true);
    setUndoRedoEnabled(false);
    setLayoutDirection(Qt::LeftToRight);
    m_highlighter.setPalette(palette());
    connect(this, &QPlainTextEdit::textChanged, this, &ExpressionEditor::contentsChanged);
}

/// Also called when only colours changed, which is no edit.
void ExpressionEditor::contentsChanged()
{
    if (m_isSetting || text() == m_shown) {
        return;
    }
    m_shown = text();
    m_set = m_shown;
    Q_EMIT textEdited();
}

/// A text that the document cannot hold as it is (CR LF) is still no edit.
void ExpressionEditor::setText(const std::string &text)
{
    if (text == m_shown || text == m_set) {
        return;
    }
    const int caret = textCursor().position();
    m_isSetting = true;
    setPlainText(toQString(text));
    m_isSetting = false;
    m_set = text;
    m_shown = this->text();
    QTextCursor cursor = textCursor();
    cursor.setPosition(std::min(caret, document()->characterCount() - 1));
    setTextCursor(cursor);
}

/// Not toPlainText(), which makes blanks of no-break spaces.
std::string ExpressionEditor::text() const
{
    QString raw = document()->toRawText();
    raw.replace(QChar::ParagraphSeparator, u'\n');
    return toStdString(raw);
}

void ExpressionEditor::setExpression(const expression::CheckedExpression &expression,
                                     const expression::Catalog &catalog)
{
    setText(expression.text);
    m_expression = expression;
    m_catalog = &catalog;
    updateSelections();
}

/// Checked here only while nobody else has done it.
const expression::CheckedExpression &ExpressionEditor::expression()
{
    if (std::string now = text(); now != m_expression.text) {
        m_expression = expression::check(std::move(now), *m_catalog);
    }
    return m_expression;
}

Span ExpressionEditor::selection() const
{
    const TextOffsets offsets(text());
    const QTextCursor cursor = textCursor();
    return {offsets.toByte(cursor.selectionStart()), offsets.toByte(cursor.selectionEnd())};
}

void ExpressionEditor::select(Span span)
{
    const TextOffsets offsets(text());
    QTextCursor cursor = textCursor();
    cursor.setPosition(offsets.toUtf16(span.begin));
    cursor.setPosition(offsets.toUtf16(span.end), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
}

void ExpressionEditor::replace(Span span, const QString &text, int caretBack)
{
    select(span);
    textCursor().insertText(text);
    QTextCursor cursor = textCursor();
    cursor.movePosition(QTextCursor::Left, QTextCursor::MoveAnchor, caretBack);
    setTextCursor(cursor);
}

expression::CompletionContext ExpressionEditor::completionContext()
{
    const std::uint32_t caret = selection().end;
    return expression::completionAt(expression(), *m_catalog, caret);
}

void ExpressionEditor::setMarked(std::optional<Span> span)
{
    m_marked = span;
    updateSelections();
}

/// The selection for a span; an empty one takes the character beside it, so that it is seen.
QTextEdit::ExtraSelection ExpressionEditor::markedSelection(Span span) const
{
    const TextOffsets offsets(text());
    const int last = document()->characterCount() - 1;
    int begin = offsets.toUtf16(span.begin);
    const int end = std::max(offsets.toUtf16(span.end), std::min(begin + 1, last));
    begin = begin == end ? std::max(0, begin - 1) : begin;
    QTextEdit::ExtraSelection result;
    result.cursor = QTextCursor(document());
    result.cursor.setPosition(begin);
    result.cursor.setPosition(end, QTextCursor::KeepAnchor);
    return result;
}

void ExpressionEditor::updateSelections()
{
    QList<QTextEdit::ExtraSelection> selections;
    if (m_marked) {
        selections += markedSelection(*m_marked);
        selections.last().format.setBackground(tokenColors(Token::Info, palette()).background);
    }
    for (const Diagnostic &diagnostic : m_expression.diagnostics) {
        const bool isError = severityOf(diagnostic.code) == Severity::Error;
        selections += markedSelection(diagnostic.span);
        QTextCharFormat &format = selections.last().format;
        format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        format.setUnderlineColor(
            tokenColors(isError ? Token::Error : Token::Warning, palette()).foreground);
    }
    setExtraSelections(selections);
}

void ExpressionEditor::showMessageAt(std::uint32_t byte)
{
    QToolTip::showText(viewport()->mapToGlobal(cursorRect().bottomLeft()), messageAt(byte), this);
}

QString ExpressionEditor::messageAt(std::uint32_t byte) const
{
    for (const Diagnostic &diagnostic : m_expression.diagnostics) {
        if (diagnostic.span.begin <= byte && byte <= diagnostic.span.end) {
            return diagnosticText(diagnostic);
        }
    }
    return {};
}

namespace
{

/// Undo and redo are commands of the window; a text field would take their keys for itself.
bool isUndoKey(QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride) {
        return false;
    }
    const auto *key = static_cast<QKeyEvent *>(event);
    return key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo);
}

} // namespace

bool ExpressionEditor::event(QEvent *event)
{
    if (isUndoKey(event)) {
        event->ignore();
        return false;
    }
    // Before the base class, for which Tab moves the focus.
    if (event->type() == QEvent::KeyPress &&
        m_completion->takesKey(static_cast<QKeyEvent *>(event))) {
        return true;
    }
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int place = cursorForPosition(help->pos()).position();
        QToolTip::showText(help->globalPos(), messageAt(TextOffsets(text()).toByte(place)), this);
        return true;
    }
    return QPlainTextEdit::event(event);
}

/// A bracket or quote typed over a selection is put around it.
bool ExpressionEditor::surrounds(const QKeyEvent &event)
{
    const QString open = event.text();
    const bool isBracket = open == u"("_s;
    if (!textCursor().hasSelection() || (!isBracket && open != u"\""_s)) {
        return false;
    }
    const Span span = selection();
    const QString inner = toQString(text().substr(span.begin, span.length()));
    replace(span, open + inner + (isBracket ? u")"_s : open), 0);
    return true;
}

void ExpressionEditor::keyPressEvent(QKeyEvent *event)
{
    if (surrounds(*event)) {
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
    m_completion->follow(event);
}

void ExpressionEditor::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu *menu = createStandardContextMenu(event->pos());
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addSeparator();
    menu->addActions(actions());
    menu->popup(event->globalPos());
}

void ExpressionEditor::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        m_highlighter.setPalette(palette());
        updateSelections();
    }
}

} // namespace rulewright
