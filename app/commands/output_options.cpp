// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "app/commands/output_options.h"

#include "ui/document/project_storage.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSet>

using namespace Qt::StringLiterals;

namespace rulewright
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// One name for one file, as far as it is there.
QString placeOf(const QString &fileName)
{
    const QFileInfo file(fileName);
    const QString folder = QFileInfo(file.absolutePath()).canonicalFilePath();
    return file.exists() ? file.canonicalFilePath() : folder + u'/' + file.fileName();
}

bool isThere(const QString &fileName)
{
    const QFileInfo file(fileName);
    return file.exists() || file.isSymLink();
}

/// The files that passphrases are read from.
QStringList passphraseFiles(const Command &command)
{
    QStringList files;
    for (const QString &option : command.parser.optionNames()) {
        if (option.endsWith(u"passphrase-file"_s)) {
            files += command.parser.value(option);
        }
    }
    return files;
}

bool isFile(const QString &fileName)
{
    return !fileName.isEmpty() && fileName != u"-"_s;
}

} // namespace

OutputOptions::OutputOptions()
    : out(u"out"_s, Tr::tr("Where the result goes; - is standard output."), Tr::tr("FILE")),
      force(u"force"_s, Tr::tr("Overwrite files that are there already."))
{
}

OrExitCode<void> OutputOptions::check(const Command &command, const QStringList &files,
                                      const QStringList &kept) const
{
    QSet<QString> places;
    for (const QString &fileName : kept + passphraseFiles(command)) {
        if (isFile(fileName)) {
            places.insert(placeOf(fileName));
        }
    }
    for (const QString &fileName : files) {
        if (!isFile(fileName)) {
            continue;
        }
        if (isThere(fileName) && !command.has(force)) {
            return refuse(Tr::tr("“%1” is there already; --force overwrites it.").arg(fileName),
                          exit_code::findings);
        }
        if (places.contains(placeOf(fileName))) {
            return refuse(Tr::tr("“%1” cannot be used for two things at once.").arg(fileName));
        }
        places.insert(placeOf(fileName));
    }
    return {};
}

OrExitCode<void> OutputOptions::write(const Command &command, std::string_view bytes) const
{
    const QString fileName = command.value(out);
    if (!isFile(fileName)) {
        return printBytes(bytes)
                   ? OrExitCode<void>()
                   : refuse(Tr::tr("Standard output could not be written."), exit_code::file);
    }
    const auto written = writeFile(QByteArray(bytes.data(), std::ssize(bytes)), fileName);
    return written ? OrExitCode<void>() : refuse(written.error(), exit_code::file);
}

} // namespace rulewright
