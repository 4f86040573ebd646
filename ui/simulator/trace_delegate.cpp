// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/simulator/trace_delegate.h"

#include "core/expression/evaluator.h"
#include "ui/models/trace_model.h"
#include "ui/widgets/palette_tokens.h"

#include <utility>

namespace rulewright
{

namespace
{

Token tokenOf(expression::Outcome outcome)
{
    switch (outcome) {
    case expression::Outcome::True: return Token::Truth;
    case expression::Outcome::False: return Token::Falsity;
    case expression::Outcome::NotEvaluated:
    case expression::Outcome::Unknown: return Token::Skipped;
    }
    std::unreachable();
}

} // namespace

void TraceDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (index.column() != TraceModel::ResultColumn) {
        return;
    }
    const auto outcome =
        static_cast<expression::Outcome>(index.data(TraceModel::OutcomeRole).toInt());
    const TokenColors colors = tokenColors(tokenOf(outcome), option->palette);
    option->backgroundBrush = colors.background;
    option->palette.setColor(QPalette::Text, colors.foreground);
}

} // namespace rulewright
