// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/document/example_store.h"

#include "ui/document/project_storage.h"
#include "ui/document/secret_file.h"
#include "ui/text/diagnostic_text.h"
#include "ui/text/qt_text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rulewright
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ExampleStore)
};

constexpr auto ownerFile = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr auto ownerFolder = ownerFile | QFileDevice::ExeOwner;

using Done = std::expected<void, QString>;

std::unexpected<QString> folderError(const QString &folder)
{
    return std::unexpected(
        Tr::tr("The folder “%1” could not be made.").arg(QDir::toNativeSeparators(folder)));
}

/// Makes a folder that only its owner can enter.
Done makeFolder(const QString &folder)
{
    if (!QDir().mkdir(folder, ownerFolder) || !QFile::setPermissions(folder, ownerFolder)) {
        return folderError(folder);
    }
    return {};
}

QString keyFileIn(const QString &folder, const QString &name)
{
    return folder + u"/keys/"_s + name + u".key"_s;
}

QString projectFileIn(const QString &folder)
{
    return folder + u"/example.rulewright"_s;
}

Done writeExample(const model::ExampleProject &example, const QString &folder)
{
    Done done = makeFolder(folder);
    if (done) {
        done = makeFolder(folder + u"/keys"_s);
    }
    for (auto key = example.keys.begin(); done && key != example.keys.end(); ++key) {
        done = writeSecretFile(key->pem.text(), keyFileIn(folder, toQString(key->name)));
    }
    return done ? saveProject(example.project, projectFileIn(folder)) : done;
}

QString timeStamp()
{
    return QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-hhmmss-zzz"_s);
}

} // namespace

ExampleStore::ExampleStore(QString folder) : m_folder(std::move(folder)) {}

QString ExampleStore::defaultFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/example"_s;
}

QString ExampleStore::projectFile() const
{
    return projectFileIn(m_folder);
}

QString ExampleStore::keyFile(const QString &certificateName) const
{
    return keyFileIn(m_folder, certificateName);
}

std::expected<model::Project, QString> ExampleStore::open(std::chrono::sys_seconds now) const
{
    if (auto project = openExisting()) {
        return project;
    }
    if (const Done moved = moveAside(); !moved) {
        return std::unexpected(moved.error());
    }
    return make(now);
}

std::expected<model::Project, QString> ExampleStore::openExisting() const
{
    auto project = loadProject(projectFile());
    if (project && !hasAllKeys(*project)) {
        return std::unexpected(Tr::tr("Keys of the example project are missing."));
    }
    return project;
}

bool ExampleStore::hasAllKeys(const model::Project &project) const
{
    return std::ranges::all_of(project.certificates, [this](const auto &certificate) {
        return QFileInfo(keyFile(toQString(certificate.name))).size() > 0;
    });
}

std::expected<model::Project, QString> ExampleStore::make(std::chrono::sys_seconds now) const
{
    const auto example = model::makeExampleProject(now);
    if (!example) {
        return std::unexpected(diagnosticText(example.error()));
    }
    const QString parent = QFileInfo(m_folder).absolutePath();
    if (!QDir().mkpath(parent)) {
        return folderError(parent);
    }
    // Made beside its place, so that a folder in its place is always whole.
    const QString made = m_folder + u".new-"_s + timeStamp();
    Done done = writeExample(*example, made);
    if (done) {
        done = moveIntoPlace(made);
    }
    if (!done) {
        QDir(made).removeRecursively();
        return std::unexpected(done.error());
    }
    return example->project;
}

std::expected<void, QString> ExampleStore::moveAside() const
{
    if (QFileInfo::exists(m_folder) &&
        !QDir().rename(m_folder, m_folder + u".old-"_s + timeStamp())) {
        return std::unexpected(Tr::tr("The folder “%1” could not be moved aside.")
                                   .arg(QDir::toNativeSeparators(m_folder)));
    }
    return {};
}

std::expected<void, QString> ExampleStore::moveIntoPlace(const QString &madeFolder) const
{
    if (!QDir().rename(madeFolder, m_folder)) {
        return folderError(m_folder);
    }
    return {};
}

std::chrono::sys_seconds currentTime()
{
    return std::chrono::sys_seconds(std::chrono::seconds(QDateTime::currentSecsSinceEpoch()));
}

} // namespace rulewright
