// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/analysis/lint_edit.h"

#include "core/expression/characters.h"
#include "core/expression/printer.h"

namespace rulewright::analysis
{

using namespace expression;

namespace
{

bool isUtf8(std::string_view text)
{
    while (!text.empty()) {
        const std::size_t length = sequenceLength(text);
        if (length == 0) {
            return false;
        }
        text.remove_prefix(length);
    }
    return true;
}

} // namespace

bool LintEdits::needsBlankBefore(std::uint32_t offset) const noexcept
{
    const bool touchesEdit = !m_edits.empty() && m_edits.back().span.end == offset &&
                             m_edits.back().replacement.ends_with(' ');
    return offset > 0 && !touchesEdit && !isBlank(m_text[offset - 1]) && m_text[offset - 1] != '(';
}

void LintEdits::replace(Span span, std::string replacement)
{
    m_edits.push_back({span, std::move(replacement)});
}

void LintEdits::replaceByWord(Span span, std::string replacement)
{
    replace(span, (needsBlankBefore(span.begin) ? " " : "") + std::move(replacement));
}

void LintEdits::replaceByOperator(Span span, std::string_view word)
{
    const bool hasBlankAfter = span.end < m_text.size() && isBlank(m_text[span.end]);
    replaceByWord(span, std::string(word) + (hasBlankAfter ? "" : " "));
}

void LintEdits::remove(Span span)
{
    const bool joinsWords = span.begin > 0 && span.end < m_text.size() &&
                            isWordCharacter(m_text[span.begin - 1]) &&
                            isWordCharacter(m_text[span.end]);
    replace(span, joinsWords ? " " : "");
}

std::vector<TextEdit> replacing(Span span, std::string replacement)
{
    return {{span, std::move(replacement)}};
}

Span spanWithGap(const Ast &ast, std::span<const NodeId> items, std::size_t index)
{
    const Span span = ast.spanOf(items[index]);
    return index == 0 ? Span{span.begin, ast.spanOf(items[1]).begin}
                      : Span{ast.spanOf(items[index - 1]).end, span.end};
}

std::string printLike(const Ast &ast, NodeId like, std::string_view value)
{
    const StringLiteral *literal = ast.as<StringLiteral>(like);
    const bool isRaw = literal && literal->notation == StringNotation::Raw && isUtf8(value);
    return isRaw ? printRaw(value) : printQuoted(value);
}

} // namespace rulewright::analysis
