// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/script_folder.h"

#include "core/x509/pem.h"
#include "tests/support/bytes.h"
#include "tests/support/der_value.h"

#include <QFile>
#include <QProcess>
#include <QVersionNumber>

using namespace Qt::StringLiterals;

namespace rulewright::test
{

bool hasOpenssl(int major, int minor)
{
    if (!hasOpenssl()) {
        return false;
    }
    const QString said = QString::fromUtf8(openssl({u"version"_s}).output);
    return QVersionNumber::fromString(said.section(u' ', 1, 1)) >= QVersionNumber(major, minor);
}

CommandOutput ScriptFolder::run(const std::string &script) const
{
    if (!put("script.sh", script)) {
        return {};
    }
    QProcess process;
    process.setWorkingDirectory(m_folder.path());
    process.start(u"sh"_s, {u"-e"_s, u"script.sh"_s});
    process.closeWriteChannel();
    process.waitForFinished();
    const bool isEnded = process.exitStatus() == QProcess::NormalExit;
    return {isEnded ? process.exitCode() : -1, process.readAllStandardOutput(),
            process.readAllStandardError()};
}

std::string ScriptFolder::path(const std::string &file) const
{
    return m_folder.filePath(QString::fromStdString(file)).toStdString();
}

bool ScriptFolder::put(const std::string &name, std::string_view content) const
{
    QFile file(QString::fromStdString(path(name)));
    return file.open(QIODevice::WriteOnly) &&
           file.write(content.data(), std::ssize(content)) == std::ssize(content);
}

std::vector<std::uint8_t> ScriptFolder::bytes(const std::string &name) const
{
    QFile file(QString::fromStdString(path(name)));
    return toOctets(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
}

bool ScriptFolder::putIssuer(const std::string &name, const x509::Issuer &issuer) const
{
    const auto key = issuer.key.toPem();
    return key && put(name + ".key", key->text()) &&
           put(name + ".pem", x509::toPem(issuer.certificate));
}

std::string signedPart(std::span<const std::uint8_t> der)
{
    const auto read = readDer({reinterpret_cast<const char *>(der.data()), der.size()});
    const bool isWhole = read && read->size() == 1 && read->front().children.size() == 3;
    return isWhole ? writeDer({read->front().children.front()}) : std::string();
}

} // namespace rulewright::test
