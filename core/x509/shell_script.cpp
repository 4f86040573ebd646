// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/x509/shell_script.h"

#include "core/x509/visible_text.h"

#include <algorithm>
#include <format>
#include <iterator>
#include <utility>

namespace rulewright::x509
{

namespace
{

constexpr std::size_t columns = 78;

bool isPlain(char c)
{
    constexpr std::string_view marks = "_-./:,=+@%";
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           marks.contains(c);
}

/// The words of a command, an option on one line with its value.
std::vector<std::string> toPhrases(const ShellScript::Words &words)
{
    std::vector<std::string> phrases;
    for (const std::string &word : words) {
        if (phrases.empty() || word.starts_with('-')) {
            phrases.push_back(toShellWord(word));
        } else {
            phrases.back() += ' ' + toShellWord(word);
        }
    }
    return phrases;
}

/// Broken into lines between phrases.
std::string toCommand(const ShellScript::Words &words)
{
    std::string command;
    std::size_t column = 0;
    for (const std::string &phrase : toPhrases(words)) {
        if (column > 0 && column + 1 + phrase.size() > columns) {
            command += " \\\n    ";
            column = 4;
        } else if (column > 0) {
            command += ' ';
            ++column;
        }
        command += phrase;
        column += phrase.size();
    }
    return command;
}

} // namespace

std::string toShellWord(std::string_view text)
{
    if (!text.empty() && std::ranges::all_of(text, isPlain)) {
        return std::string(text);
    }
    std::string word = "'";
    for (const char c : text) {
        word += c == '\'' ? std::string("'\\''") : std::string(1, c);
    }
    return word + '\'';
}

std::string scriptFile(std::string_view baseName, std::string_view suffix)
{
    return std::format("{}{}{}", baseName.starts_with('-') ? "./" : "", baseName, suffix);
}

void ShellScript::comment(std::string_view text)
{
    m_body += "# " + toVisibleText(text) + '\n';
}

void ShellScript::command(const Words &words)
{
    add(toCommand(words));
}

void ShellScript::pipe(const Words &first, const Words &second)
{
    add(toCommand(first) + " |\n    " + toCommand(second));
}

void ShellScript::appendOutput(const Words &words, const std::string &target)
{
    add(toCommand(words) + " >> " + toShellWord(target));
}

void ShellScript::assign(std::string_view variable, std::string_view command)
{
    add(std::format("{0}=$({1})\nexport {0}", variable, command));
}

void ShellScript::keep(const std::string &file)
{
    add(std::format("if [ -e {} ]; then\n    echo 'There is such a file already.' >&2\n"
                    "    exit 1\nfi",
                    toShellWord(file)));
}

/// The quotes around the delimiter keep the shell from replacing anything in the lines.
void ShellScript::writeFile(const std::string &file, std::string_view content)
{
    add(std::format("cat > {} <<'END'\n{}END", toShellWord(file), content));
}

void ShellScript::writeRows(const std::string &file, const std::string &format,
                            const std::vector<Words> &rows)
{
    if (rows.empty()) {
        writeFile(file, {});
    } else {
        printRows(">", file, format, rows);
    }
}

void ShellScript::appendRows(const std::string &file, const std::string &format,
                             const std::vector<Words> &rows)
{
    if (!rows.empty()) {
        printRows(">>", file, format, rows);
    }
}

/// printf repeats the format until all words are used.
void ShellScript::printRows(std::string_view redirection, const std::string &file,
                            const std::string &format, const std::vector<Words> &rows)
{
    std::string statement = "printf " + toShellWord(format);
    for (const Words &row : rows) {
        statement += " \\\n   ";
        for (const std::string &word : row) {
            statement += ' ' + toShellWord(word);
        }
    }
    add(std::format("{} \\\n    {} {}", statement, redirection, toShellWord(file)));
}

void ShellScript::concatenate(const std::vector<std::string> &files, const std::string &target)
{
    redirect(files, ">", target);
}

void ShellScript::appendFiles(const std::vector<std::string> &files, const std::string &target)
{
    redirect(files, ">>", target);
}

void ShellScript::redirect(const std::vector<std::string> &files, std::string_view redirection,
                           const std::string &target)
{
    Words words{"cat"};
    appendWords(words, files);
    add(std::format("{} {} {}", toCommand(words), redirection, toShellWord(target)));
}

void ShellScript::add(std::string statement)
{
    m_body += std::move(statement) + '\n';
    ++m_statements;
}

std::string ShellScript::text() const
{
    return m_statements > 1 ? "(\nset -e\n" + m_body + ")\n" : m_body;
}

void appendWords(ShellScript::Words &words, ShellScript::Words more)
{
    std::ranges::move(more, std::back_inserter(words));
}

} // namespace rulewright::x509
