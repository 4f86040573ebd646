// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/expression/regex_cursor.h"
#include "core/expression/regex_syntax.h"

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace rulewright::expression
{

/// Reads one pattern. After the first failure the cursor stands at the end and nothing more is
/// reported. No function recurses: what is open lies in vectors.
class RegexParser
{
public:
    explicit RegexParser(std::string_view pattern) noexcept : m_cursor(pattern) {}

    [[nodiscard]] std::expected<SyntaxTree, SyntaxFailure> parse();

private:
    /// A sequence that is being read.
    struct Sequence {
        std::uint32_t begin = 0;
        std::vector<SyntaxId> members;
    };
    /// A group that is not closed yet, with the branches before the one being read. The lowest
    /// level is the pattern itself.
    struct Level {
        Sequence sequence;
        std::uint32_t begin = 0;
        std::vector<SyntaxId> branches;
        SyntaxGroup group;
        Span open;
        bool outerIgnoresSpace = false;
    };
    /// A bracket class that is not closed yet.
    struct ClassLevel {
        SyntaxClass set;
        Span open;
        Span unionSpan;
        std::vector<SyntaxId> members;
        std::optional<std::pair<ClassOperator, SyntaxId>> pending;
    };
    struct Count {
        std::optional<std::uint32_t> value;
        SyntaxFailure failure;
    };

    // regex_parser.cpp
    void parseItem();
    void openGroup();
    void openFlags(Span open, Span inside);
    void openCapture(Span open);
    void pushLevel(Span open, FlagChange change, bool isCapturing);
    void closeGroup();
    void startBranch();
    [[nodiscard]] SyntaxId finishSequence(Sequence &&sequence);
    [[nodiscard]] SyntaxId finishLevel(Level &level);
    [[nodiscard]] SyntaxId finish();
    [[nodiscard]] std::string_view readCaptureName();
    [[nodiscard]] FlagChange readFlags();
    [[nodiscard]] std::optional<RegexFlag> readFlag();
    [[nodiscard]] bool hasOperand();
    void repeat();
    void repeatCounted();
    [[nodiscard]] bool readCountEnd(std::uint32_t begin, const Count &first,
                                    SyntaxRepetition &repetition);
    [[nodiscard]] Count readCount();
    void addRepetition(Span operatorSpan, SyntaxRepetition repetition);
    void checkNesting(SyntaxId root);

    // regex_escape.cpp
    [[nodiscard]] SyntaxId readPrimitive();
    [[nodiscard]] SyntaxId readEscape();
    [[nodiscard]] SyntaxId readSimpleEscape(Span span, char32_t c);
    [[nodiscard]] SyntaxId readWordBoundary(std::uint32_t begin);
    [[nodiscard]] std::optional<AssertionKind> readSpecialBoundary(std::uint32_t begin);
    [[nodiscard]] SyntaxId readHex(std::uint32_t begin);
    [[nodiscard]] SyntaxId readHexDigits(std::uint32_t begin, char32_t letter);
    [[nodiscard]] SyntaxId readHexBraces(std::uint32_t begin);
    [[nodiscard]] SyntaxId addHex(std::uint32_t begin, Span digits, std::string_view text);
    [[nodiscard]] SyntaxId readUnicodeClass(std::uint32_t begin);

    // regex_class_parser.cpp
    [[nodiscard]] SyntaxId readClass();
    void readClassItem();
    void openClass();
    [[nodiscard]] std::optional<SyntaxId> closeClass();
    void startClassOperand(ClassOperator op);
    [[nodiscard]] SyntaxId takeOperand(ClassLevel &level);
    void addClassMember(SyntaxId member);
    [[nodiscard]] bool readAsciiClass();
    void readClassRange();
    [[nodiscard]] SyntaxId readClassPrimitive();
    void failUnclosedClass();

    [[nodiscard]] SyntaxId add(Span span, SyntaxData data);
    [[nodiscard]] SyntaxId addEmpty() { return add(m_cursor.here(), SyntaxEmpty{}); }
    /// Keeps the first failure, and ends the reading.
    SyntaxId fail(Span span, std::string_view reason, std::optional<Span> original = {});
    [[nodiscard]] Span spanFrom(std::uint32_t begin) const noexcept
    {
        return {begin, m_cursor.offset()};
    }
    template <typename T> [[nodiscard]] const T *as(SyntaxId id) const noexcept
    {
        return std::get_if<T>(&m_tree[id].data);
    }

    PatternCursor m_cursor;
    SyntaxTree m_tree;
    std::optional<SyntaxFailure> m_failure;
    std::vector<Level> m_levels;
    std::vector<ClassLevel> m_classes;
    std::vector<std::pair<std::string, Span>> m_names;
};

/// The names inside `[:…:]`, in the order of SyntaxAsciiClass::index.
[[nodiscard]] std::optional<std::size_t> asciiClassIndex(std::string_view name) noexcept;

} // namespace rulewright::expression
