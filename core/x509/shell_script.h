// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace rulewright::x509
{

/// \p text as one word of a POSIX shell, in quotes where it needs them.
[[nodiscard]] std::string toShellWord(std::string_view text);

/// The name of a file in the current folder that no command takes for an option.
[[nodiscard]] std::string scriptFile(std::string_view baseName, std::string_view suffix = {});

/// A script for a POSIX shell, to be read, copied and run. Words and names are given as they
/// are meant and quoted here. Several commands become one block: a shell has read all of it
/// before a command asks for a passphrase, so none takes the next line for the answer; and the
/// block ends at the first failure.
class ShellScript
{
public:
    using Words = std::vector<std::string>;

    /// Hidden characters, line breaks among them, are written out.
    void comment(std::string_view text);
    void command(const Words &words);
    /// What the first command writes, the second one reads.
    void pipe(const Words &first, const Words &second);
    /// What the command writes, at the end of the target.
    void appendOutput(const Words &words, const std::string &target);
    /// An environment variable with what \p command writes, which is taken as it is.
    void assign(std::string_view variable, std::string_view command);
    /// Ends the script when \p file is there already.
    void keep(const std::string &file);
    /// A file with \p content, of which no line is “END”.
    void writeFile(const std::string &file, std::string_view content);
    /// A file with a line for each of \p rows, with their words in the places of \p format, that
    /// of printf(1). Unlike a file, it needs no characters that a terminal does not take.
    void writeRows(const std::string &file, const std::string &format,
                   const std::vector<Words> &rows);
    void appendRows(const std::string &file, const std::string &format,
                    const std::vector<Words> &rows);
    /// One file with what stands in the others.
    void concatenate(const std::vector<std::string> &files, const std::string &target);
    /// What stands in \p files, at the end of the target.
    void appendFiles(const std::vector<std::string> &files, const std::string &target);

    [[nodiscard]] std::string text() const;

private:
    void printRows(std::string_view redirection, const std::string &file, const std::string &format,
                   const std::vector<Words> &rows);
    void redirect(const std::vector<std::string> &files, std::string_view redirection,
                  const std::string &target);
    void add(std::string statement);

    std::string m_body;
    int m_statements = 0;
};

void appendWords(ShellScript::Words &words, ShellScript::Words more);

} // namespace rulewright::x509
