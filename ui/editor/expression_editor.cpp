// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/editor/expression_editor.h"

#include "ui/text/diagnostic_text.h"
#include "ui/text/qt_text.h"
#include "ui/text/text_offsets.h"
#include "ui/widgets/palette_tokens.h"

#include <QFontDatabase>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QToolTip>

namespace rulewright
{

ExpressionEditor::ExpressionEditor(QWidget *parent)
    : QPlainTextEdit(parent), m_highlighter(document())
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

void ExpressionEditor::setDiagnostics(const std::vector<Diagnostic> &diagnostics)
{
    m_diagnostics = diagnostics;
    updateSelections();
}

void ExpressionEditor::setMarked(std::optional<Span> span)
{
    m_marked = span;
    updateSelections();
}

/// The selection for a span; an empty one takes the character beside it, so that it is seen.
QTextEdit::ExtraSelection ExpressionEditor::selection(Span span) const
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
        selections += selection(*m_marked);
        selections.last().format.setBackground(tokenColors(Token::Info, palette()).background);
    }
    for (const Diagnostic &diagnostic : m_diagnostics) {
        const bool isError = severityOf(diagnostic.code) == Severity::Error;
        selections += selection(diagnostic.span);
        QTextCharFormat &format = selections.last().format;
        format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        format.setUnderlineColor(
            tokenColors(isError ? Token::Error : Token::Warning, palette()).foreground);
    }
    setExtraSelections(selections);
}

QString ExpressionEditor::messageAt(const QPoint &place) const
{
    const TextOffsets offsets(text());
    const std::uint32_t byte = offsets.toByte(cursorForPosition(place).position());
    for (const Diagnostic &diagnostic : m_diagnostics) {
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
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        QToolTip::showText(help->globalPos(), messageAt(help->pos()), this);
        return true;
    }
    return QPlainTextEdit::event(event);
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
