// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/document/key_ring.h"

#include "core/x509/read_items.h"
#include "ui/document/item_file.h"
#include "ui/text/qt_text.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>

#include <algorithm>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace rulewright
{

namespace
{

std::optional<x509::PrivateKey> readKey(const QString &filePath)
{
    const auto bytes = readItemFile(filePath);
    x509::ItemList read = bytes ? x509::readItems(bytes->bytes()) : x509::ItemList();
    for (x509::ReadItem &item : read.items) {
        if (auto *key = std::get_if<x509::PrivateKey>(&item.item)) {
            return std::move(*key);
        }
    }
    return {};
}

} // namespace

void KeyRing::addKeysBeside(const QString &projectFile, const model::Project &project)
{
    const QDir folder(QFileInfo(projectFile).absolutePath() + u"/keys"_s);
    if (projectFile.isEmpty() || !folder.exists()) {
        return;
    }
    const QStringList names = folder.entryList({u"*.key"_s}, QDir::Files);
    const QSet<QString> files(names.begin(), names.end());
    for (const model::ClientCertificate &certificate : project.certificates) {
        const QString file = toQString(certificate.name) + u".key"_s;
        auto key = files.contains(file) ? readKey(folder.filePath(file)) : std::nullopt;
        if (key && key->matches(certificate.leaf)) {
            add(certificate.leaf, *std::move(key));
        }
    }
}

void KeyRing::add(const x509::Certificate &owner, x509::PrivateKey key)
{
    add(owner, std::make_shared<const x509::PrivateKey>(std::move(key)));
}

void KeyRing::add(const x509::Certificate &owner, Key key)
{
    if (find(owner)) {
        return;
    }
    m_keys.push_back(std::move(key));
    m_found.clear();
    Q_EMIT changed();
}

void KeyRing::remove(const x509::Certificate &certificate)
{
    if (std::erase(m_keys, find(certificate)) > 0) {
        m_found.clear();
        Q_EMIT changed();
    }
}

KeyRing::Key KeyRing::find(const x509::Certificate &certificate) const
{
    const std::string &fingerprint = certificate.fingerprintSha256();
    if (const auto known = m_found.find(fingerprint); known != m_found.end()) {
        return known->second;
    }
    const auto found = std::ranges::find_if(
        m_keys, [&certificate](const auto &key) { return key->matches(certificate); });
    Key key = found == m_keys.end() ? nullptr : *found;
    m_found.emplace(fingerprint, key);
    return key;
}

} // namespace rulewright
