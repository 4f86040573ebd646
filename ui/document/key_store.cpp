// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/document/key_store.h"

#include "core/x509/key_export.h"
#include "core/x509/read_items.h"
#include "ui/document/item_file.h"
#include "ui/document/secret_file.h"
#include "ui/text/diagnostic_text.h"
#include "ui/text/qt_text.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QStandardPaths>

#include <algorithm>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace rulewright
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(KeyStore)
};

constexpr auto ownersFolder =
    QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;

x509::ItemList readFile(const QString &filePath, const std::optional<std::string_view> &passphrase)
{
    const auto bytes = readItemFile(filePath);
    return bytes ? x509::readItems(bytes->bytes(), passphrase) : x509::ItemList();
}

/// The key of \p owner among what was read.
std::optional<x509::PrivateKey> takeKey(x509::ItemList &read, const x509::Certificate &owner)
{
    for (x509::ReadItem &item : read.items) {
        auto *key = std::get_if<x509::PrivateKey>(&item.item);
        if (key && key->matches(owner)) {
            return std::move(*key);
        }
    }
    return {};
}

} // namespace

QString KeyStore::defaultFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/keys"_s;
}

KeyStore::KeyStore(QString folder) : m_folder(std::move(folder)) {}

QString KeyStore::filePath(const std::string &fingerprint) const
{
    return m_folder + u'/' + toQString(fingerprint) + u".pem"_s;
}

/// Nobody else can look into the folder at any moment; one that is there stays as it is.
std::expected<void, QString> KeyStore::createFolder() const
{
    const QFileInfo folder(QDir::cleanPath(m_folder));
    const QDir parent(folder.absolutePath());
    if (folder.isDir() ||
        (parent.mkpath(u"."_s) && parent.mkdir(folder.fileName(), ownersFolder))) {
        return {};
    }
    return std::unexpected(Tr::tr("The folder “%1” for private keys could not be created.")
                               .arg(QDir::toNativeSeparators(folder.absoluteFilePath())));
}

std::expected<void, QString> KeyStore::save(const x509::PrivateKey &key,
                                            const std::optional<std::string_view> &passphrase) const
{
    if (auto created = createFolder(); !created) {
        return created;
    }
    const QString path = filePath(key.publicKeyFingerprint());
    if (passphrase) {
        const Result<std::string> pem = x509::encryptKeyToPem(key, *passphrase);
        return pem ? writeSecretFile(*pem, path) : std::unexpected(diagnosticText(pem.error()));
    }
    const Result<x509::SecretBytes> pem = key.toPem();
    return pem ? writeSecretFile(pem->text(), path) : std::unexpected(diagnosticText(pem.error()));
}

void KeyStore::remove(const x509::PrivateKey &key) const
{
    QFile::remove(filePath(key.publicKeyFingerprint()));
}

KeyStore::State KeyStore::state(const x509::Certificate &certificate) const
{
    x509::ItemList read = readFile(filePath(certificate.publicKeyFingerprint()), {});
    if (takeKey(read, certificate)) {
        return State::Plain;
    }
    return x509::isLocked(read) ? State::Locked : State::Missing;
}

std::expected<x509::PrivateKey, QString>
KeyStore::unlock(const x509::Certificate &certificate,
                 const std::optional<std::string_view> &passphrase) const
{
    x509::ItemList read = readFile(filePath(certificate.publicKeyFingerprint()), passphrase);
    if (auto key = takeKey(read, certificate)) {
        return *std::move(key);
    }
    const auto reason = std::ranges::find_if(
        read.findings, [](const Diagnostic &finding) { return x509::isLocked(finding); });
    return std::unexpected(reason != read.findings.end()
                               ? diagnosticText(*reason)
                               : Tr::tr("The private key of “%1” is not on this computer.")
                                     .arg(toQString(certificate.subject().display)));
}

} // namespace rulewright
