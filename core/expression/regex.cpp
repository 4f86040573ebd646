// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/expression/regex.h"

#include "core/expression/byte_search.h"
#include "core/expression/regex_print.h"
#include "core/expression/regex_sequence.h"
#include "core/expression/regex_syntax.h"
#include "core/expression/regex_threads.h"
#include "core/expression/regex_tree.h"

#include <re2/re2.h>

#include <format>
#include <mutex>

namespace rulewright::expression
{

namespace
{

/// Memory that RE2 may use: its default, and what the largest program we accept needs.
constexpr std::int64_t usualMemory = std::int64_t{8} << 20U;
constexpr std::int64_t largeMemory = std::int64_t{256} << 20U;
constexpr std::uint64_t usualProgram = std::uint64_t{256} << 10U;

/// The longest bytes that every match contains, and their place among the parts is unknown.
std::string requiredBytes(const RegexTree &tree)
{
    std::string longest;
    for (const RegexId part : flatten(tree)) {
        const auto *literal = tree.as<RegexBytes>(part);
        if (literal != nullptr && literal->bytes.size() > longest.size()) {
            longest = literal->bytes;
        }
    }
    return longest;
}

/// The offset of the first byte that is not UTF-8 (RFC 3629).
std::optional<std::uint32_t> malformedByte(std::string_view text)
{
    std::size_t at = 0;
    while (at < text.size()) {
        const auto byte = [&](std::size_t i) {
            return at + i < text.size() ? static_cast<unsigned char>(text[at + i]) : 0U;
        };
        const unsigned lead = byte(0);
        const std::size_t length = lead < 0x80 ? 1 : (lead < 0xE0 ? 2 : (lead < 0xF0 ? 3 : 4));
        bool isGood = lead < 0x80 || (lead >= 0xC2 && lead <= 0xF4);
        for (std::size_t i = 1; i < length; ++i) {
            isGood = isGood && (byte(i) & 0xC0U) == 0x80U;
        }
        const bool isOverlong =
            (lead == 0xE0 && byte(1) < 0xA0) || (lead == 0xF0 && byte(1) < 0x90);
        const bool isBeyond = (lead == 0xED && byte(1) > 0x9F) || (lead == 0xF4 && byte(1) > 0x8F);
        if (!isGood || isOverlong || isBeyond) {
            return static_cast<std::uint32_t>(at);
        }
        at += length;
    }
    return {};
}

RegexError toError(std::string_view pattern, const SyntaxFailure &failure)
{
    return {formatRegexFailure(pattern, failure), failure.span};
}

RegexError tooLarge(std::string_view pattern)
{
    return {std::format("Compiled regex exceeds size limit of {} bytes.", regexSizeLimit),
            {0, static_cast<std::uint32_t>(pattern.size())}};
}

} // namespace

std::string_view reasonOf(const RegexError &error) noexcept
{
    constexpr std::string_view mark = "\nerror: ";
    const std::string_view message = error.message;
    const std::size_t at = message.rfind(mark);
    return at == std::string_view::npos ? message : message.substr(at + mark.size());
}

/// One pattern made ready. The engine is made by the first run that needs it.
class Regex::Program
{
public:
    Program(std::string_view pattern, RegexTree tree, std::uint64_t size)
        : m_pattern(pattern), m_tree(std::move(tree)), m_size(size),
          m_matchesEverything(expression::matchesEverything(m_tree)),
          m_sequence(RegexSequence::create(m_tree)), m_required(requiredBytes(m_tree))
    {
    }

    [[nodiscard]] bool matches(std::string_view subject) const
    {
        if (m_matchesEverything) {
            return true;
        }
        if (m_sequence) {
            const RegexSequence::Match match = m_sequence->find(subject);
            if (match.outcome != RegexSequence::Outcome::GaveUp) {
                return match.outcome == RegexSequence::Outcome::Found;
            }
        }
        return m_required.find(subject) != ByteSearch::npos && runEngine(subject, nullptr);
    }

    [[nodiscard]] std::optional<Span> find(std::string_view subject) const
    {
        RegexSequence::Match match{RegexSequence::Outcome::GaveUp, 0, 0};
        if (m_sequence) {
            match = m_sequence->find(subject);
        }
        if (match.outcome == RegexSequence::Outcome::GaveUp) {
            Span span;
            const bool isFound =
                m_required.find(subject) != ByteSearch::npos && runEngine(subject, &span);
            return isFound ? std::optional(span) : std::nullopt;
        }
        if (match.outcome == RegexSequence::Outcome::None) {
            return {};
        }
        return Span{static_cast<std::uint32_t>(match.begin), static_cast<std::uint32_t>(match.end)};
    }

    [[nodiscard]] std::string_view pattern() const noexcept { return m_pattern; }
    [[nodiscard]] const RegexTree &tree() const noexcept { return m_tree; }
    [[nodiscard]] bool isUniversal() const noexcept { return m_matchesEverything; }

    [[nodiscard]] std::optional<RegexLiteral> literal() const
    {
        auto bytes = m_sequence ? m_sequence->literal() : std::nullopt;
        if (!bytes) {
            return {};
        }
        return RegexLiteral{*std::move(bytes), m_sequence->letterCase() == LetterCase::IgnoreAscii};
    }

private:
    void makeEngine() const
    {
        if (const auto printed = printForRe2(m_tree)) {
            RE2::Options options(RE2::Latin1);
            options.set_log_errors(false);
            options.set_never_capture(true);
            options.set_max_mem(m_size > usualProgram ? largeMemory : usualMemory);
            m_re2 = std::make_unique<RE2>(*printed, options);
        }
        if (!m_re2 || !m_re2->ok()) {
            m_re2.reset();
            m_threads.emplace(m_tree);
        }
    }

    /// \p span may be null when only the answer counts, which is faster.
    [[nodiscard]] bool runEngine(std::string_view subject, Span *span) const
    {
        std::call_once(m_once, [this] { makeEngine(); });
        if (m_re2) {
            return runRe2(subject, span);
        }
        const auto match = m_threads->find(subject);
        if (match && span != nullptr) {
            *span = {static_cast<std::uint32_t>(match->begin),
                     static_cast<std::uint32_t>(match->end)};
        }
        return match.has_value();
    }

    [[nodiscard]] bool runRe2(std::string_view subject, Span *span) const
    {
        absl::string_view found;
        const bool isFound =
            m_re2->Match({subject.data(), subject.size()}, 0, subject.size(), RE2::UNANCHORED,
                         span != nullptr ? &found : nullptr, span != nullptr ? 1 : 0);
        if (isFound && span != nullptr) {
            const auto begin = static_cast<std::uint32_t>(found.data() - subject.data());
            *span = {begin, begin + static_cast<std::uint32_t>(found.size())};
        }
        return isFound;
    }

    std::string m_pattern;
    RegexTree m_tree;
    std::uint64_t m_size;
    bool m_matchesEverything;
    std::optional<RegexSequence> m_sequence;
    ByteSearch m_required;
    mutable std::once_flag m_once;
    mutable std::unique_ptr<RE2> m_re2;
    mutable std::optional<RegexThreads> m_threads;
};

Regex::Regex(std::shared_ptr<const Program> program) noexcept : m_program(std::move(program)) {}

std::expected<Regex, RegexError> Regex::compile(std::string_view pattern)
{
    if (pattern.size() > maximalPatternLength) {
        return std::unexpected(tooLarge(pattern));
    }
    if (const auto at = malformedByte(pattern)) {
        return std::unexpected(RegexError{"the pattern is not valid UTF-8", {*at, *at + 1}});
    }
    const auto syntax = parseRegex(pattern);
    if (!syntax) {
        return std::unexpected(toError(pattern, syntax.error()));
    }
    auto tree = translateRegex(*syntax);
    if (!tree) {
        return std::unexpected(toError(pattern, tree.error()));
    }
    const std::uint64_t size = programSize(*tree);
    if (size > regexSizeLimit) {
        return std::unexpected(tooLarge(pattern));
    }
    return Regex(std::make_shared<const Program>(pattern, *std::move(tree), size));
}

bool Regex::matches(std::string_view subject) const noexcept
{
    return m_program->matches(subject);
}

std::optional<Span> Regex::find(std::string_view subject) const
{
    return m_program->find(subject);
}

std::string_view Regex::pattern() const noexcept
{
    return m_program->pattern();
}

std::optional<RegexLiteral> Regex::literal() const
{
    return m_program->literal();
}

bool Regex::matchesEverything() const noexcept
{
    return m_program->isUniversal();
}

const RegexTree &Regex::tree() const noexcept
{
    return m_program->tree();
}

} // namespace rulewright::expression
