// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/expression/ast.h"
#include "core/expression/regex_tree_builder.h"
#include "core/expression/unicode_data.h"

#include <array>
#include <utility>

namespace rulewright::expression
{

namespace
{

constexpr char32_t lastCharacter = 0x10FFFF;

using Ranges = std::vector<CodePointRange>;

/// In the order of asciiClassIndex().
const std::array<CodePointSet, 14> &asciiClasses()
{
    static const std::array<CodePointSet, 14> sets{
        CodePointSet(Ranges{{'0', '9'}, {'A', 'Z'}, {'a', 'z'}}),
        CodePointSet(Ranges{{'A', 'Z'}, {'a', 'z'}}),
        CodePointSet(Ranges{{0x00, 0x7F}}),
        CodePointSet(Ranges{{'\t', '\t'}, {' ', ' '}}),
        CodePointSet(Ranges{{0x00, 0x1F}, {0x7F, 0x7F}}),
        CodePointSet(Ranges{{'0', '9'}}),
        CodePointSet(Ranges{{'!', '~'}}),
        CodePointSet(Ranges{{'a', 'z'}}),
        CodePointSet(Ranges{{' ', '~'}}),
        CodePointSet(Ranges{{'!', '/'}, {':', '@'}, {'[', '`'}, {'{', '~'}}),
        CodePointSet(Ranges{{'\t', '\r'}, {' ', ' '}}),
        CodePointSet(Ranges{{'A', 'Z'}}),
        CodePointSet(Ranges{{'0', '9'}, {'A', 'Z'}, {'_', '_'}, {'a', 'z'}}),
        CodePointSet(Ranges{{'0', '9'}, {'A', 'F'}, {'a', 'f'}}),
    };
    return sets;
}

const CodePointSet &asciiPerlClass(char letter)
{
    const std::size_t index = letter == 'd' ? 5 : (letter == 's' ? 10 : 12);
    return asciiClasses()[index];
}

const CodePointSet &unicodePerlClass(char letter)
{
    return letter == 'd' ? unicodeDigits()
                         : (letter == 's' ? unicodeSpaces() : unicodeWordCharacters());
}

Look wordLook(AssertionKind kind, bool isUnicode) noexcept
{
    switch (kind) {
    case AssertionKind::WordBoundary: return isUnicode ? Look::UnicodeWord : Look::Word;
    case AssertionKind::NotWordBoundary: return isUnicode ? Look::UnicodeNotWord : Look::NotWord;
    case AssertionKind::WordStart: return isUnicode ? Look::UnicodeWordStart : Look::WordStart;
    case AssertionKind::WordEnd: return isUnicode ? Look::UnicodeWordEnd : Look::WordEnd;
    case AssertionKind::WordStartHalf:
        return isUnicode ? Look::UnicodeWordStartHalf : Look::WordStartHalf;
    case AssertionKind::WordEndHalf:
        return isUnicode ? Look::UnicodeWordEndHalf : Look::WordEndHalf;
    case AssertionKind::LineStart:
    case AssertionKind::LineEnd:
    case AssertionKind::TextStart:
    case AssertionKind::TextEnd: break;
    }
    std::unreachable();
}

/// Depth is bounded by maximalRegexNesting, so this recurses.
class Translator
{
public:
    explicit Translator(const SyntaxTree &syntax) : m_syntax(syntax) {}

    [[nodiscard]] std::expected<RegexTree, SyntaxFailure> translate()
    {
        const RegexId root = translate(m_syntax.root);
        if (m_failure) {
            return std::unexpected(*std::move(m_failure));
        }
        return m_builder.take(root);
    }

private:
    [[nodiscard]] bool has(RegexFlag flag) const noexcept
    {
        return (m_flags & std::to_underlying(flag)) != 0;
    }
    [[nodiscard]] bool isUnicode() const noexcept { return has(RegexFlag::Unicode); }

    void apply(FlagChange change) noexcept
    {
        m_flags = static_cast<std::uint8_t>((m_flags | change.on) & ~change.off);
    }

    void fail(Span span, std::string_view reason)
    {
        if (!m_failure) {
            m_failure = SyntaxFailure{std::string(reason), span, {}};
        }
    }

    [[nodiscard]] RegexId translate(SyntaxId id)
    {
        return std::visit(
            Overload{
                [&](const SyntaxEmpty &) { return m_builder.nothing(); },
                [&](const SyntaxFlags &flags) {
                    apply(flags.change);
                    return m_builder.nothing();
                },
                [&](const SyntaxLiteral &literal) { return translateLiteral(literal); },
                [&](const SyntaxDot &) { return translateDot(); },
                [&](const SyntaxAssertion &assertion) {
                    return m_builder.look(lookOf(assertion.kind));
                },
                [&](const SyntaxPerlClass &) { return oneOf(setOf(id)); },
                [&](const SyntaxUnicodeClass &) { return oneOf(setOf(id)); },
                [&](const SyntaxAsciiClass &) { return oneOf(setOf(id)); },
                [&](const SyntaxClassRange &) { return oneOf(setOf(id)); },
                [&](const SyntaxClassUnion &) { return oneOf(setOf(id)); },
                [&](const SyntaxClassOperation &) { return oneOf(setOf(id)); },
                [&](const SyntaxClass &) { return oneOf(setOf(id)); },
                [&](const SyntaxRepetition &repetition) { return translateRepetition(repetition); },
                [&](const SyntaxGroup &group) { return translateGroup(group); },
                [&](const SyntaxConcat &concat) {
                    return m_builder.concat(translateAll(concat.members));
                },
                [&](const SyntaxAlternation &alternation) {
                    return m_builder.choice(translateAll(alternation.members));
                },
            },
            m_syntax[id].data);
    }

    [[nodiscard]] std::vector<RegexId> translateAll(const std::vector<SyntaxId> &members)
    {
        std::vector<RegexId> translated;
        translated.reserve(members.size());
        for (const SyntaxId member : members) {
            translated.push_back(translate(member));
        }
        return translated;
    }

    [[nodiscard]] RegexId oneOf(const CodePointSet &set)
    {
        return isUnicode() ? m_builder.characterOf(set) : m_builder.byteOf(set);
    }

    [[nodiscard]] RegexId translateLiteral(const SyntaxLiteral &literal)
    {
        const char32_t c = literal.character;
        if (has(RegexFlag::IgnoreCase) && (isUnicode() || c < 0x80)) {
            CodePointSet set(Ranges{{c, c}});
            isUnicode() ? set.foldCase() : set.foldAsciiCase();
            return oneOf(set);
        }
        if (literal.isByte && !isUnicode()) {
            const auto byte = static_cast<char>(c);
            return m_builder.bytes({&byte, 1});
        }
        return m_builder.bytes(utf8Of(c));
    }

    [[nodiscard]] RegexId translateDot()
    {
        CodePointSet excluded;
        if (!has(RegexFlag::DotMatchesNewline)) {
            excluded.add('\n', '\n');
            if (has(RegexFlag::Crlf)) {
                excluded.add('\r', '\r');
            }
        }
        excluded.negate(isUnicode() ? lastCharacter : 0xFF);
        return oneOf(excluded);
    }

    [[nodiscard]] Look lookOf(AssertionKind kind) const noexcept
    {
        const bool isCrlf = has(RegexFlag::Crlf);
        const bool isLine = has(RegexFlag::MultiLine);
        switch (kind) {
        case AssertionKind::TextStart: return Look::TextStart;
        case AssertionKind::TextEnd: return Look::TextEnd;
        case AssertionKind::LineStart:
            return !isLine ? Look::TextStart : (isCrlf ? Look::CrlfLineStart : Look::LineStart);
        case AssertionKind::LineEnd:
            return !isLine ? Look::TextEnd : (isCrlf ? Look::CrlfLineEnd : Look::LineEnd);
        case AssertionKind::WordBoundary:
        case AssertionKind::NotWordBoundary:
        case AssertionKind::WordStart:
        case AssertionKind::WordEnd:
        case AssertionKind::WordStartHalf:
        case AssertionKind::WordEndHalf: return wordLook(kind, isUnicode());
        }
        std::unreachable();
    }

    [[nodiscard]] RegexId translateRepetition(const SyntaxRepetition &repetition)
    {
        const RegexId operand = translate(repetition.operand);
        const bool isLazy = repetition.isLazy != has(RegexFlag::SwapGreed);
        return m_builder.repetition({operand, repetition.min, repetition.max, isLazy});
    }

    [[nodiscard]] RegexId translateGroup(const SyntaxGroup &group)
    {
        const std::uint8_t outer = m_flags;
        apply(group.change);
        const RegexId inner = translate(group.inner);
        m_flags = outer;
        return group.isCapturing ? m_builder.capture(inner) : inner;
    }

    // ---- classes ----------------------------------------------------------------------------

    [[nodiscard]] CodePointSet setOf(SyntaxId id)
    {
        const Span span = m_syntax[id].span;
        const auto none = [] { return CodePointSet(); };
        return std::visit(
            Overload{
                [&](const SyntaxLiteral &literal) {
                    checkMember(literal, span);
                    return CodePointSet(Ranges{{literal.character, literal.character}});
                },
                [&](const SyntaxPerlClass &set) { return perlClass(set); },
                [&](const SyntaxUnicodeClass &set) { return unicodeClass(set, span); },
                [&](const SyntaxAsciiClass &set) {
                    return foldAndNegate(asciiClasses()[set.index], set.isNegated);
                },
                [&](const SyntaxClassRange &range) { return rangeSet(range); },
                [&](const SyntaxClassUnion &set) { return unionOf(set); },
                [&](const SyntaxClassOperation &operation) { return combine(operation); },
                [&](const SyntaxClass &set) {
                    return foldAndNegate(setOf(set.set), set.isNegated);
                },
                [&](const SyntaxEmpty &) { return none(); },
                [&](const SyntaxFlags &) { return none(); },
                [&](const SyntaxDot &) { return none(); },
                [&](const SyntaxAssertion &) { return none(); },
                [&](const SyntaxRepetition &) { return none(); },
                [&](const SyntaxGroup &) { return none(); },
                [&](const SyntaxConcat &) { return none(); },
                [&](const SyntaxAlternation &) { return none(); },
            },
            m_syntax[id].data);
    }

    /// Outside of Unicode mode a class holds bytes, which a character beyond ASCII is not.
    void checkMember(const SyntaxLiteral &literal, Span span)
    {
        if (!isUnicode() && !literal.isByte && literal.character >= 0x80) {
            fail(span, "Unicode not allowed here");
        }
    }

    [[nodiscard]] CodePointSet rangeSet(const SyntaxClassRange &range)
    {
        const auto &first = std::get<SyntaxLiteral>(m_syntax[range.first].data);
        const auto &last = std::get<SyntaxLiteral>(m_syntax[range.last].data);
        checkMember(first, m_syntax[range.first].span);
        checkMember(last, m_syntax[range.last].span);
        CodePointSet set(Ranges{{first.character, last.character}});
        set.subtract(CodePointSet(Ranges{{0xD800, 0xDFFF}}));
        return set;
    }

    [[nodiscard]] CodePointSet unionOf(const SyntaxClassUnion &set)
    {
        Ranges ranges;
        for (const SyntaxId member : set.members) {
            const CodePointSet inner = setOf(member);
            ranges.insert(ranges.end(), inner.ranges().begin(), inner.ranges().end());
        }
        return CodePointSet(std::move(ranges));
    }

    [[nodiscard]] CodePointSet combine(const SyntaxClassOperation &operation)
    {
        CodePointSet left = folded(setOf(operation.left));
        const CodePointSet right = folded(setOf(operation.right));
        switch (operation.op) {
        case ClassOperator::Intersection: left.intersect(right); break;
        case ClassOperator::Difference: left.subtract(right); break;
        case ClassOperator::SymmetricDifference: left.symmetricDifference(right); break;
        }
        return left;
    }

    [[nodiscard]] CodePointSet perlClass(const SyntaxPerlClass &set) const
    {
        CodePointSet members =
            isUnicode() ? unicodePerlClass(set.letter) : asciiPerlClass(set.letter);
        if (set.isNegated) {
            members.negate(isUnicode() ? lastCharacter : 0xFF);
        }
        return members;
    }

    [[nodiscard]] CodePointSet unicodeClass(const SyntaxUnicodeClass &, Span span)
    {
        fail(span, isUnicode() ? "Unicode classes by name are not available"
                               : "Unicode not allowed here");
        return {};
    }

    [[nodiscard]] CodePointSet folded(CodePointSet set) const
    {
        if (has(RegexFlag::IgnoreCase)) {
            isUnicode() ? set.foldCase() : set.foldAsciiCase();
        }
        return set;
    }

    [[nodiscard]] CodePointSet foldAndNegate(const CodePointSet &set, bool isNegated) const
    {
        CodePointSet members = folded(set);
        if (isNegated) {
            members.negate(isUnicode() ? lastCharacter : 0xFF);
        }
        return members;
    }

    const SyntaxTree &m_syntax;
    RegexTreeBuilder m_builder;
    std::optional<SyntaxFailure> m_failure;
    std::uint8_t m_flags = 0;
};

} // namespace

std::expected<RegexTree, SyntaxFailure> translateRegex(const SyntaxTree &syntax)
{
    return Translator(syntax).translate();
}

} // namespace rulewright::expression
