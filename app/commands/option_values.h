// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/commands/command.h"
#include "core/exchange/words.h"
#include "ui/text/qt_text.h"

#include <QStringList>

#include <chrono>
#include <set>
#include <vector>

// What the value of an option means.

namespace rulewright
{

/// In ISO 8601, in UTC where the text names no zone; an empty text is now.
[[nodiscard]] OrExitCode<std::chrono::sys_seconds> readTime(const QString &text);

/// A whole number of the range.
[[nodiscard]] OrExitCode<int> readNumber(const Command &command, const QCommandLineOption &option,
                                         int least, int most);

[[nodiscard]] std::unexpected<int> refuseWord(const QCommandLineOption &option,
                                              const QStringList &words, const QString &word);

template <typename T, std::size_t size>
[[nodiscard]] OrExitCode<T> toValue(const QString &word, const QCommandLineOption &option,
                                    const exchange::Word<T> (&words)[size])
{
    if (const auto found = exchange::valueOf(words, toStdString(word))) {
        return *found;
    }
    QStringList known;
    for (const exchange::Word<T> &one : words) {
        known += toQString(one.word);
    }
    return refuseWord(option, known, word);
}

/// What the word of an option stands for; the option has a default or was given.
template <typename T, std::size_t size>
[[nodiscard]] OrExitCode<T> readWord(const Command &command, const QCommandLineOption &option,
                                     const exchange::Word<T> (&words)[size])
{
    return toValue(command.value(option), option, words);
}

/// What the words between commas stand for, in order and each once.
template <typename T, std::size_t size>
[[nodiscard]] OrExitCode<std::vector<T>> readWords(const Command &command,
                                                   const QCommandLineOption &option,
                                                   const exchange::Word<T> (&words)[size])
{
    std::set<T> values;
    for (const QString &word : command.value(option).split(u',')) {
        const auto value = toValue(word.trimmed(), option, words);
        if (!value) {
            return std::unexpected(value.error());
        }
        values.insert(*value);
    }
    return std::vector<T>(values.begin(), values.end());
}

} // namespace rulewright
