// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/expression/format.h"

#include "core/expression/layout.h"

#include <utility>

namespace rulewright::expression
{

namespace
{

/// Keeps only the gaps that differ.
TextEdits editsFor(const CheckedExpression &expression, LineStyle style)
{
    TextEdits edits;
    std::uint32_t done = 0;
    const auto close = [&](std::uint32_t begin, std::string blanks) {
        const Span gap{done, begin};
        if (textAt(expression.text, gap) != blanks) {
            edits.push_back({gap, std::move(blanks)});
        }
    };
    for (LaidOutPiece &piece : layOut(expression, style)) {
        close(piece.span.begin, std::move(piece.blanks));
        done = piece.span.end;
    }
    close(static_cast<std::uint32_t>(expression.text.size()), {});
    return edits;
}

TextEdits editsUnlessBroken(const CheckedExpression &expression, LineStyle style)
{
    return expression.isValid() ? editsFor(expression, style) : TextEdits{};
}

} // namespace

TextEdits formatEdits(const CheckedExpression &expression)
{
    return editsUnlessBroken(expression, LineStyle::OnePerLine);
}

TextEdits joinEdits(const CheckedExpression &expression)
{
    return editsUnlessBroken(expression, LineStyle::OneLine);
}

} // namespace rulewright::expression
