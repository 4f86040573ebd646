// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "app/commands/passphrase_options.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace rulewright
{

namespace
{

QString text(const char *source)
{
    return QCoreApplication::translate("CommandLine", source);
}

/// The first line, wiped in what it came from.
x509::SecretBytes firstLineOf(QByteArray bytes)
{
    const auto end = std::ranges::find_if(bytes.cbegin(), bytes.cend(),
                                          [](char c) { return c == '\n' || c == '\r'; });
    x509::SecretBytes line(std::vector<std::uint8_t>(bytes.cbegin(), end));
    bytes.fill(0);
    return line;
}

OrExitCode<Passphrase> readFile(const QString &fileName)
{
    auto input = readInput(fileName);
    if (!input) {
        return refuse(input.error(), exit_code::file);
    }
    return firstLineOf(std::move(*input));
}

OrExitCode<Passphrase> readVariable(const QString &name)
{
    const QByteArray variable = name.toLocal8Bit();
    if (!qEnvironmentVariableIsSet(variable.constData())) {
        return refuse(
            QCoreApplication::translate("CommandLine", "There is no environment variable “%1”.")
                .arg(name));
    }
    QByteArray value = qgetenv(variable.constData());
    x509::SecretBytes secret(std::vector<std::uint8_t>(value.cbegin(), value.cend()));
    value.fill(0);
    return secret;
}

} // namespace

PassphraseOptions::PassphraseOptions(const QString &prefix, const QString &fileHelp,
                                     const QString &variableHelp)
    : m_file(prefix + u"passphrase-file"_s, fileHelp,
             text(QT_TRANSLATE_NOOP("CommandLine", "FILE"))),
      m_variable(prefix + u"passphrase-env"_s, variableHelp,
                 text(QT_TRANSLATE_NOOP("CommandLine", "NAME")))
{
}

bool PassphraseOptions::isGiven(const Command &command) const
{
    return command.has(m_file) || command.has(m_variable);
}

OrExitCode<Passphrase> PassphraseOptions::read(const Command &command) const
{
    if (const auto use = command.expectWithout(m_file, {m_variable}); !use) {
        return std::unexpected(use.error());
    }
    if (command.has(m_file)) {
        return readFile(command.value(m_file));
    }
    return command.has(m_variable) ? readVariable(command.value(m_variable))
                                   : OrExitCode<Passphrase>();
}

OrExitCode<void> PassphraseOptions::readInto(Passphrase &passphrase, const Command &command) const
{
    return read(command).transform([&passphrase](Passphrase given) {
        if (given) {
            passphrase.emplace(*std::move(given));
        }
    });
}

PassphraseOptions passphraseOptions()
{
    return {{},
            text(QT_TRANSLATE_NOOP("CommandLine",
                                   "The passphrase is the first line of this file, or of standard "
                                   "input for -.")),
            text(QT_TRANSLATE_NOOP("CommandLine",
                                   "The passphrase stands in this environment variable."))};
}

PassphraseOptions otherPassphraseOptions(const QString &prefix)
{
    return {prefix,
            text(QT_TRANSLATE_NOOP("CommandLine",
                                   "A file with the passphrase of the key that is read, where it "
                                   "is another one.")),
            text(QT_TRANSLATE_NOOP("CommandLine",
                                   "The environment variable with the passphrase of the key that "
                                   "is read, where it is another one."))};
}

std::optional<std::string_view> textOf(const Passphrase &passphrase)
{
    return passphrase ? std::optional(passphrase->text()) : std::nullopt;
}

} // namespace rulewright
