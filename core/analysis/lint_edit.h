// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/analysis/lint_context.h"

namespace rulewright::analysis
{

/// Collects edits in ascending order and keeps words apart from what stands beside them.
class LintEdits
{
public:
    explicit LintEdits(std::string_view text) : m_text(text) {}

    void replace(Span span, std::string replacement);
    /// The replacement begins with a word: a blank goes before it where none is.
    void replaceByWord(Span span, std::string replacement);
    /// The replacement is an operator: blanks go before and after it where none are.
    void replaceByOperator(Span span, std::string_view word);
    /// What stands before and after does not grow into one word.
    void remove(Span span);

    /// Leaves this empty.
    [[nodiscard]] std::vector<TextEdit> take() { return std::move(m_edits); }

private:
    [[nodiscard]] bool needsBlankBefore(std::uint32_t offset) const noexcept;

    std::string_view m_text;
    std::vector<TextEdit> m_edits;
};

/// The edit that replaces one span.
[[nodiscard]] std::vector<TextEdit> replacing(Span span, std::string replacement);
/// What to remove so that the item at \p index, one of at least two, is gone together with what
/// keeps it apart from its neighbour. Items are members of a chain or of a set.
[[nodiscard]] Span spanWithGap(const expression::Ast &ast, std::span<const NodeId> items,
                               std::size_t index);
/// \p value in the notation of the string literal \p like, as far as that can be.
[[nodiscard]] std::string printLike(const expression::Ast &ast, NodeId like,
                                    std::string_view value);

} // namespace rulewright::analysis
