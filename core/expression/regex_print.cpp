// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/expression/regex_print.h"

#include "core/expression/ast.h"

#include <algorithm>
#include <format>

namespace rulewright::expression
{

namespace
{

/// The counts of nested repetitions, multiplied, that RE2 takes.
constexpr std::uint32_t largestCount = 1000;

std::optional<std::string_view> wordFor(Look look) noexcept
{
    switch (look) {
    case Look::TextStart: return "\\A";
    case Look::TextEnd: return "\\z";
    case Look::LineStart: return "(?m:^)";
    case Look::LineEnd: return "(?m:$)";
    case Look::Word: return "\\b";
    case Look::NotWord: return "\\B";
    case Look::CrlfLineStart:
    case Look::CrlfLineEnd:
    case Look::WordStart:
    case Look::WordEnd:
    case Look::WordStartHalf:
    case Look::WordEndHalf:
    case Look::UnicodeWord:
    case Look::UnicodeNotWord:
    case Look::UnicodeWordStart:
    case Look::UnicodeWordEnd:
    case Look::UnicodeWordStartHalf:
    case Look::UnicodeWordEndHalf: return {};
    }
    std::unreachable();
}

class Printer
{
public:
    explicit Printer(const RegexTree &tree) : m_tree(tree) {}

    [[nodiscard]] std::optional<std::string> print()
    {
        print(m_tree.root, largestCount);
        return m_isPossible ? std::optional(std::move(m_text)) : std::nullopt;
    }

private:
    void printByte(unsigned byte)
    {
        const bool isPlain = (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') ||
                             (byte >= '0' && byte <= '9');
        if (isPlain) {
            m_text += static_cast<char>(byte);
        } else {
            std::format_to(std::back_inserter(m_text), "\\x{:02x}", byte);
        }
    }

    void printSet(const ByteSet &set)
    {
        if (set.size() == 0) {
            m_text += "[^\\x00-\\xff]";
            return;
        }
        m_text += '[';
        for (unsigned first = 0; first < 256; ++first) {
            unsigned end = first;
            while (end < 256 && set.contains(static_cast<unsigned char>(end))) {
                ++end;
            }
            if (end > first) {
                printByte(first);
                m_text += '-';
                printByte(end - 1);
                first = end;
            }
        }
        m_text += ']';
    }

    /// \p budget: how large a count may be here.
    void print(RegexId id, std::uint32_t budget)
    {
        std::visit(Overload{
                       [](const RegexNothing &) {},
                       [this](const RegexBytes &literal) {
                           for (const char c : literal.bytes) {
                               printByte(static_cast<unsigned char>(c));
                           }
                       },
                       [this](const RegexSet &set) { printSet(set.set); },
                       [this](const RegexLook &look) {
                           const auto word = wordFor(look.look);
                           m_isPossible = m_isPossible && word;
                           m_text += word.value_or("");
                       },
                       [&](const RegexRepetition &repetition) { print(repetition, budget); },
                       [&](const RegexCapture &capture) { print(capture.inner, budget); },
                       [&](const RegexConcat &concat) {
                           for (const RegexId member : concat.members) {
                               print(member, budget);
                           }
                       },
                       [&](const RegexChoice &choice) { print(choice, budget); },
                   },
                   m_tree[id].data);
    }

    void print(const RegexChoice &choice, std::uint32_t budget)
    {
        m_text += "(?:";
        bool isFirst = true;
        for (const RegexId member : choice.members) {
            m_text += isFirst ? "" : "|";
            isFirst = false;
            print(member, budget);
        }
        m_text += ')';
    }

    void printOperand(RegexId operand, std::uint32_t budget)
    {
        m_text += "(?:";
        print(operand, budget);
        m_text += ')';
    }

    void print(const RegexRepetition &repetition, std::uint32_t budget)
    {
        const std::string_view lazy = repetition.isLazy ? "?" : "";
        if (!repetition.max && repetition.min <= 1) {
            printOperand(repetition.operand, budget);
            m_text += repetition.min == 0 ? "*" : "+";
            m_text += lazy;
            return;
        }
        if (repetition.min == 0 && repetition.max == 1U) {
            printOperand(repetition.operand, budget);
            m_text += '?';
            m_text += lazy;
            return;
        }
        printCopies(repetition, budget, lazy);
    }

    /// Large counts become several smaller ones: x{2500} is x{1000}x{1000}x{500}.
    void printCopies(const RegexRepetition &repetition, std::uint32_t budget, std::string_view lazy)
    {
        const std::uint32_t fixed = repetition.max ? repetition.min : repetition.min - 1;
        printCount(repetition.operand, fixed, budget, [](std::uint32_t count) {
            return count == 1 ? std::string() : std::format("{{{}}}", count);
        });
        if (!repetition.max) {
            printOperand(repetition.operand, budget);
            m_text += '+';
            m_text += lazy;
            return;
        }
        printCount(repetition.operand, *repetition.max - repetition.min, budget,
                   [lazy](std::uint32_t count) {
                       const auto text = count == 1 ? "?" : std::format("{{0,{}}}", count);
                       return text + std::string(lazy);
                   });
    }

    void printCount(RegexId operand, std::uint32_t count, std::uint32_t budget, auto suffix)
    {
        while (count > 0) {
            const std::uint32_t part = std::min(count, budget);
            printOperand(operand, budget / part);
            m_text += suffix(part);
            count -= part;
        }
    }

    const RegexTree &m_tree;
    std::string m_text;
    bool m_isPossible = true;
};

} // namespace

std::optional<std::string> printForRe2(const RegexTree &tree)
{
    return Printer(tree).print();
}

} // namespace rulewright::expression
