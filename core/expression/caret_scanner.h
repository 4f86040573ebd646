// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/expression/caret_text.h"
#include "core/expression/completion.h"

#include <string_view>

namespace rulewright::expression
{

/// Reads a text up to the caret and keeps track of what is expected there. Lives for one call.
class CaretScanner
{
public:
    CaretScanner(std::string_view text, const Catalog &catalog, std::uint32_t caret);

    [[nodiscard]] CompletionContext run();

private:
    enum class Expect : std::uint8_t { Start, Operator, Right, Member, Logical };
    enum class FrameKind : std::uint8_t { Root, Bracket, Quantifier, Call };

    /// What is known of the value that was read last.
    struct Value {
        Type type;
        std::optional<FieldId> field{};
        bool hasEach = false;
        /// A comparison of it, which is complete.
        bool isCompared = false;
    };

    /// One level of brackets.
    struct Frame {
        FrameKind kind = FrameKind::Root;
        Expect expect = Expect::Start;
        Value value;
        std::optional<ComparisonOperator> op;
        /// Only for calls, like the value of the first argument.
        CallPlace call;
        Value first;
    };

    void step();
    void readStart();
    void readOperator();
    void readRight();
    void readMember();
    void readLogical();

    void readName(Span name);
    void readArgumentLiteral();
    void readString(CaretPlace outside);
    void readIndex();
    void readKey(std::uint32_t begin);
    void closeOrSeparate();
    void endArgument();
    void popFrame();
    void pushFrame(FrameKind kind, CallPlace call, std::uint32_t begin);
    void settle(Value value);
    void finishComparison();
    void goOn(Expect expect, std::uint32_t offset);

    [[nodiscard]] bool stopsInBlanks(CaretPlace place);
    [[nodiscard]] bool stopsInToken(CaretPlace place, Span token);
    [[nodiscard]] bool stopsInStrict();
    void stop(CaretPlace place, Span replaced);
    void collectMembers(std::uint32_t offset);
    [[nodiscard]] RightForms rightForms() const;

    [[nodiscard]] Frame &top() { return m_frames.back(); }
    [[nodiscard]] const Frame &top() const { return m_frames.back(); }
    [[nodiscard]] Value resultOf(const Frame &call) const;

    std::string_view m_text;
    CaretText m_source;
    const Catalog &m_catalog;
    std::uint32_t m_caret;
    std::uint32_t m_offset = 0;
    std::vector<Frame> m_frames;
    /// The members of the set so far.
    std::vector<std::string> m_members;
    std::optional<CompletionContext> m_found;
};

} // namespace rulewright::expression
