// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/expression/regex_threads.h"

#include "core/expression/ast.h"

#include <utility>

namespace rulewright::expression
{

RegexThreads::RegexThreads(const RegexTree &tree)
{
    compile(tree, tree.root);
    (void)emit({Step::Done, 0, 0});
}

std::uint32_t RegexThreads::emit(Instruction instruction)
{
    const std::uint32_t at = here();
    instruction.next = at + 1;
    m_program.push_back(instruction);
    return at;
}

void RegexThreads::takeSet(const ByteSet &set)
{
    m_sets.push_back(set);
    (void)emit({Step::Take, 0, static_cast<std::uint32_t>(m_sets.size() - 1)});
}

/// Points a fork at the way in and the way past, the preferred one first.
void RegexThreads::aim(std::uint32_t fork, std::uint32_t inner, std::uint32_t outer,
                       bool isLazy) noexcept
{
    m_program[fork].next = isLazy ? outer : inner;
    m_program[fork].payload = isLazy ? inner : outer;
}

void RegexThreads::compile(const RegexTree &tree, RegexId id)
{
    std::visit(Overload{
                   [](const RegexNothing &) {},
                   [this](const RegexBytes &literal) {
                       for (const char c : literal.bytes) {
                           ByteSet set;
                           set.add(static_cast<unsigned char>(c));
                           takeSet(set);
                       }
                   },
                   [this](const RegexSet &set) { takeSet(set.set); },
                   [this](const RegexLook &look) {
                       (void)emit({Step::Check, 0, std::to_underlying(look.look)});
                   },
                   [&](const RegexRepetition &repetition) { compile(tree, repetition); },
                   [&](const RegexCapture &capture) { compile(tree, capture.inner); },
                   [&](const RegexConcat &concat) {
                       for (const RegexId member : concat.members) {
                           compile(tree, member);
                       }
                   },
                   [&](const RegexChoice &choice) { compile(tree, choice); },
               },
               tree[id].data);
}

void RegexThreads::compile(const RegexTree &tree, const RegexChoice &choice)
{
    std::vector<std::uint32_t> ends;
    for (std::size_t i = 0; i + 1 < choice.members.size(); ++i) {
        const std::uint32_t fork = emit({Step::Fork, 0, 0});
        compile(tree, choice.members[i]);
        ends.push_back(emit({Step::Fork, 0, 0}));
        aim(fork, fork + 1, here(), false);
    }
    compile(tree, choice.members.back());
    for (const std::uint32_t end : ends) {
        aim(end, here(), here(), false);
    }
}

void RegexThreads::compile(const RegexTree &tree, const RegexRepetition &repetition)
{
    if (!repetition.max) {
        compileLoop(tree, repetition);
        return;
    }
    for (std::uint32_t i = 0; i < repetition.min; ++i) {
        compile(tree, repetition.operand);
    }
    compileOption(tree, repetition.operand, *repetition.max - repetition.min, repetition.isLazy);
}

/// x{n,} is n - 1 copies and x+; x* of what can be empty is (x+)?, so that an empty round still
/// counts as a match (regex-automata does the same).
void RegexThreads::compileLoop(const RegexTree &tree, const RegexRepetition &repetition)
{
    for (std::uint32_t i = 1; i < repetition.min; ++i) {
        compile(tree, repetition.operand);
    }
    const bool canSkip = repetition.min == 0;
    const std::uint32_t skip = canSkip ? emit({Step::Fork, 0, 0}) : 0;
    const std::uint32_t begin = here();
    compile(tree, repetition.operand);
    const std::uint32_t again = emit({Step::Fork, 0, 0});
    aim(again, begin, here(), repetition.isLazy);
    if (canSkip) {
        aim(skip, begin, here(), repetition.isLazy);
    }
}

/// \p count rounds, each of which may be the end.
void RegexThreads::compileOption(const RegexTree &tree, RegexId operand, std::uint32_t count,
                                 bool isLazy)
{
    std::vector<std::uint32_t> forks;
    for (std::uint32_t i = 0; i < count; ++i) {
        forks.push_back(emit({Step::Fork, 0, 0}));
        compile(tree, operand);
    }
    for (const std::uint32_t fork : forks) {
        aim(fork, fork + 1, here(), isLazy);
    }
}

/// One search. Threads stand in the order of preference; a thread behind a finished one is cut.
class RegexThreads::Run
{
public:
    Run(const RegexThreads &threads, std::string_view subject)
        : m_program(threads.m_program), m_sets(threads.m_sets), m_subject(subject),
          m_seenAt(m_program.size(), 0)
    {
    }

    [[nodiscard]] std::optional<Match> find()
    {
        for (std::size_t place = 0; place <= m_subject.size(); ++place) {
            if (!m_match) {
                add(0, place, place);
            } else if (m_next.empty()) {
                break;
            }
            std::swap(m_current, m_next);
            m_next.clear();
            advance(place);
        }
        return m_match;
    }

private:
    struct Thread {
        std::uint32_t at = 0;
        std::size_t begin = 0;
    };

    /// Moves every thread over the byte at \p place.
    void advance(std::size_t place)
    {
        ++m_generation;
        for (const Thread thread : m_current) {
            const Instruction &instruction = m_program[thread.at];
            if (instruction.step == Step::Done) {
                m_match = Match{thread.begin, place};
                return;
            }
            if (place < m_subject.size() && takes(instruction, place)) {
                add(instruction.next, thread.begin, place + 1);
            }
        }
    }

    [[nodiscard]] bool takes(const Instruction &instruction, std::size_t place) const
    {
        return m_sets[instruction.payload].contains(static_cast<unsigned char>(m_subject[place]));
    }

    /// Adds what is reached from \p at without a byte, in the order of preference.
    void add(std::uint32_t at, std::size_t begin, std::size_t place)
    {
        m_open.push_back(at);
        while (!m_open.empty()) {
            const std::uint32_t id = m_open.back();
            m_open.pop_back();
            if (m_seenAt[id] == m_generation) {
                continue;
            }
            m_seenAt[id] = m_generation;
            const Instruction &instruction = m_program[id];
            switch (instruction.step) {
            case Step::Take:
            case Step::Done: m_next.push_back({id, begin}); break;
            case Step::Fork:
                m_open.push_back(instruction.payload);
                m_open.push_back(instruction.next);
                break;
            case Step::Check:
                if (holds(static_cast<Look>(instruction.payload), m_subject, place)) {
                    m_open.push_back(instruction.next);
                }
                break;
            }
        }
    }

    const std::vector<Instruction> &m_program;
    const std::vector<ByteSet> &m_sets;
    std::string_view m_subject;
    std::vector<std::size_t> m_seenAt;
    std::size_t m_generation = 1;
    std::vector<Thread> m_current;
    std::vector<Thread> m_next;
    std::vector<std::uint32_t> m_open;
    std::optional<Match> m_match;
};

std::optional<RegexThreads::Match> RegexThreads::find(std::string_view subject) const
{
    return Run(*this, subject).find();
}

} // namespace rulewright::expression
