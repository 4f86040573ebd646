// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/project.h"

#include <QByteArray>
#include <QFileDevice>
#include <QStringList>
#include <QTemporaryDir>

namespace rulewright::test
{

/// What the program answered.
struct Answer {
    int code = -1;
    QString output;
    QString errors;
};

/// The passphrase in the environment variable PASS of the program and of openssl.
inline constexpr char passphrase[] = "correct horse";

/// A folder that is the current one, and the program in it: without a display, with files of its
/// own, and with a umask that forbids nothing.
class CommandFolder
{
public:
    CommandFolder();

    /// Runs a line as a shell splits it, with quotes but without anything else.
    [[nodiscard]] Answer run(const QString &line, const QByteArray &input = {}) const;
    [[nodiscard]] Answer run(const QStringList &arguments, const QByteArray &input = {}) const;

    /// An authority that signs itself: NAME.pem and NAME.key, which is not encrypted.
    [[nodiscard]] bool makeAuthority(const QString &name, const QString &more = {}) const;
    /// A project with one host that asks for a certificate and one that does not.
    [[nodiscard]] bool makeProject(const QString &file) const;
    [[nodiscard]] model::Project project(const QString &file) const;

private:
    QTemporaryDir m_folder;
};

[[nodiscard]] QByteArray contentOf(const QString &file);
[[nodiscard]] bool putFile(const QString &file, const QByteArray &bytes);
/// Nobody but the owner can read or write it.
[[nodiscard]] bool isForOwnerOnly(const QString &file);
/// Neither stream tells a passphrase or a key.
[[nodiscard]] bool keepsSecrets(const Answer &answer);
/// Runs openssl on a line for what it makes.
[[nodiscard]] bool opensslMakes(const QString &line);
/// What openssl says to a line, on both channels.
[[nodiscard]] QString opensslSays(const QString &line);

} // namespace rulewright::test
