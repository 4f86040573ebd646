// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/editor/editor_commands.h"

#include "core/expression/edit.h"
#include "core/expression/format.h"
#include "core/expression/selection.h"
#include "ui/editor/completion.h"
#include "ui/editor/expression_editor.h"
#include "ui/text/diagnostic_text.h"
#include "ui/text/qt_text.h"

#include <QMenu>

#include <algorithm>

namespace rulewright
{

namespace
{

/// The place of the caret after the edits: as far from the end as before.
std::uint32_t movedPlace(std::uint32_t place, const std::vector<TextEdit> &edits)
{
    std::uint32_t moved = place;
    for (const TextEdit &edit : edits) {
        if (edit.span.end <= place) {
            moved += static_cast<std::uint32_t>(edit.replacement.size()) - edit.span.length();
        }
    }
    return moved;
}

} // namespace

EditorCommands::EditorCommands(ExpressionEditor &editor) : QObject(&editor), m_editor(editor) {}

void EditorCommands::apply(const std::vector<TextEdit> &edits)
{
    if (edits.empty()) {
        return;
    }
    const std::uint32_t caret = movedPlace(m_editor.selection().end, edits);
    Q_EMIT textReplaced(applyEdits(m_editor.expression().text, edits));
    m_editor.select({caret, caret});
}

void EditorCommands::formatText()
{
    apply(expression::formatEdits(m_editor.expression()));
}

void EditorCommands::joinText()
{
    apply(expression::joinEdits(m_editor.expression()));
}

void EditorCommands::expandSelection()
{
    m_editor.select(expression::selectionAround(m_editor.expression().ast, m_editor.selection()));
}

void EditorCommands::shrinkSelection()
{
    const Span span = m_editor.selection();
    m_editor.select(expression::selectionInside(m_editor.expression().ast, span, span.begin));
}

void EditorCommands::negateSelection()
{
    const expression::CheckedExpression &checked = m_editor.expression();
    const expression::Outline outline(checked, m_editor.catalog());
    expression::ItemId item = outline.itemAt(checked, m_editor.selection().begin);
    const auto isCovered = [&](expression::ItemId id) {
        return checked.ast.spanOf(outline[id].node).contains(m_editor.selection());
    };
    while (!isCovered(item) && outline[item].parent) {
        item = *outline[item].parent;
    }
    apply(expression::negate({checked, outline, m_editor.catalog()}, item));
}

void EditorCommands::insertApart(const std::string &text)
{
    const std::string around = m_editor.text();
    const Span span = m_editor.selection();
    const auto isApart = [&around](std::size_t at) {
        return at >= around.size() || std::string_view(" \t\n()").contains(around[at]);
    };
    const bool isApartBefore = span.begin == 0 || isApart(span.begin - 1);
    const std::string front = isApartBefore ? "" : " ";
    const std::string back = isApart(span.end) ? "" : " ";
    m_editor.replace(span, toQString(front + text + back), 0);
}

void EditorCommands::goToBracket()
{
    const auto place =
        expression::matchingBracket(m_editor.expression().text, m_editor.selection().end);
    if (place) {
        m_editor.select({*place, *place});
    }
}

/// From the last one it goes on to the first.
void EditorCommands::goToProblem(bool isForward)
{
    std::vector<Span> places;
    std::ranges::transform(m_editor.diagnostics(), std::back_inserter(places), &Diagnostic::span);
    if (places.empty()) {
        return;
    }
    std::ranges::sort(places, {}, &Span::begin);
    const std::uint32_t caret = m_editor.selection().begin;
    const auto next = std::ranges::upper_bound(places, caret, {}, &Span::begin);
    const auto behind = std::ranges::lower_bound(places, caret, {}, &Span::begin);
    const Span place = isForward ? (next == places.end() ? places.front() : *next)
                                 : (behind == places.begin() ? places.back() : *(behind - 1));
    m_editor.select(place);
    m_editor.showMessageAt(place.begin);
}

std::vector<Fix> EditorCommands::fixesAtCaret() const
{
    const std::uint32_t caret = m_editor.selection().begin;
    const auto &all = m_editor.diagnostics();
    std::vector<Fix> fixes;
    const auto addFixes = [&fixes](const Diagnostic &diagnostic) {
        fixes.insert(fixes.end(), diagnostic.fixes.begin(), diagnostic.fixes.end());
    };
    for (const Diagnostic &diagnostic : all) {
        if (diagnostic.span.begin <= caret && caret <= diagnostic.span.end) {
            addFixes(diagnostic);
        }
    }
    const auto gravest = std::ranges::min_element(
        all, {}, [](const Diagnostic &diagnostic) { return severityOf(diagnostic.code); });
    if (fixes.empty() && gravest != all.end()) {
        addFixes(*gravest);
    }
    return fixes;
}

void EditorCommands::showFixes()
{
    const std::vector<Fix> fixes = fixesAtCaret();
    auto *menu = new QMenu(&m_editor);
    menu->setObjectName(QStringLiteral("fixMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const Fix &fix : fixes) {
        connect(menu->addAction(fixText(fix)), &QAction::triggered, this,
                [this, fix] { apply(fix.edits); });
    }
    if (fixes.empty()) {
        menu->addAction(tr("Nothing to fix here"))->setEnabled(false);
    }
    menu->popup(m_editor.viewport()->mapToGlobal(m_editor.cursorRect().bottomLeft()));
    if (!fixes.empty()) {
        menu->setActiveAction(menu->actions().first());
    }
}

void EditorCommands::proposeCompletion()
{
    m_editor.completion().open();
}

} // namespace rulewright
