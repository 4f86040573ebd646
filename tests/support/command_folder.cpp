// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/command_folder.h"

#include "core/exchange/project_file.h"
#include "tests/support/openssl_command.h"

#include <QDir>
#include <QFile>
#include <QProcess>

#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace rulewright::test
{

CommandFolder::CommandFolder()
{
    QDir::setCurrent(m_folder.path());
    qputenv("PASS", passphrase);
    qputenv("OTHER", "battery staple");
    qputenv("EMPTY", "");
}

Answer CommandFolder::run(const QString &line, const QByteArray &input) const
{
    return run(QProcess::splitCommand(line), input);
}

Answer CommandFolder::run(const QStringList &arguments, const QByteArray &input) const
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"XDG_DATA_HOME"_s, m_folder.filePath(u"data"_s));
    environment.insert(u"XDG_CONFIG_HOME"_s, m_folder.filePath(u"config"_s));
    environment.remove(u"DISPLAY"_s);
    environment.remove(u"WAYLAND_DISPLAY"_s);
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(m_folder.path());
    process.setChildProcessModifier([] { umask(0); });
    process.start(QStringLiteral(RULEWRIGHT_PROGRAM), arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(120'000)) {
        return {};
    }
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

bool CommandFolder::makeAuthority(const QString &name, const QString &more) const
{
    return run(u"cert new-ca --name \"%1\" --plain-key --key-out \"%1.key\" --out \"%1.pem\" %2"_s
                   .arg(name, more))
               .code == 0;
}

bool CommandFolder::makeProject(const QString &file) const
{
    model::Project project;
    project.name = "Test";
    project.zone = {
        .name = "example.com",
        .hosts = {{.name = "api.example.com", .asksForCertificate = true, .authorities = {}},
                  {.name = "www.example.com", .asksForCertificate = false, .authorities = {}}}};
    return putFile(file, QByteArray::fromStdString(exchange::toProjectFile(project)));
}

model::Project CommandFolder::project(const QString &file) const
{
    return exchange::readProjectFile(contentOf(file).toStdString()).value();
}

QByteArray contentOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool putFile(const QString &name, const QByteArray &bytes)
{
    QFile file(name);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

bool isForOwnerOnly(const QString &file)
{
    struct stat status {
    };
    return stat(file.toLocal8Bit().constData(), &status) == 0 && (status.st_mode & 0777U) == 0600U;
}

bool keepsSecrets(const Answer &answer)
{
    const QString all = answer.output + answer.errors;
    return !all.contains(QLatin1StringView(passphrase)) && !all.contains(u"battery staple"_s) &&
           !all.contains(u"PRIVATE"_s);
}

bool opensslMakes(const QString &line)
{
    return openssl(QProcess::splitCommand(line)).exitCode == 0;
}

QString opensslSays(const QString &line)
{
    const CommandOutput said = openssl(QProcess::splitCommand(line));
    return QString::fromUtf8(said.output + said.errors);
}

} // namespace rulewright::test
