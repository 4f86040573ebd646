// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/expression/completion.h"

#include "core/expression/caret_scanner.h"

namespace rulewright::expression
{

CompletionContext completionAt(const CheckedExpression &expression, const Catalog &catalog,
                               std::uint32_t offset)
{
    return CaretScanner(expression.text, catalog, offset).run();
}

} // namespace rulewright::expression
