// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/x509/certificate.h"
#include "core/x509/private_key.h"

#include <QString>

#include <cstdint>
#include <expected>
#include <optional>
#include <string>
#include <string_view>

namespace rulewright
{

/// The private keys that stay on this computer when the window goes, outside of any project. Each
/// lies in a file of its own that only its owner can read, named by the fingerprint of its public
/// key. Nothing is kept in memory: opened keys belong to the KeyRing, passphrases to nobody.
class KeyStore
{
public:
    enum class State : std::uint8_t {
        Missing, ///< no key of the certificate is here, or none that can be read
        Locked,  ///< here, under a passphrase
        Plain,   ///< here, not encrypted
    };

    /// Where the keys of the user lie.
    [[nodiscard]] static QString defaultFolder();

    explicit KeyStore(QString folder = defaultFolder());

    /// Puts the key on disk, under \p passphrase (UTF-8) or, without one, not encrypted. Takes
    /// the place of a file of the same key. An empty passphrase is refused. The error is a
    /// sentence for people.
    [[nodiscard]] std::expected<void, QString>
    save(const x509::PrivateKey &key, const std::optional<std::string_view> &passphrase) const;
    [[nodiscard]] State state(const x509::Certificate &certificate) const;
    /// The key of the certificate. \p passphrase is not looked at where the key is plain. The
    /// error is a sentence for people.
    [[nodiscard]] std::expected<x509::PrivateKey, QString>
    unlock(const x509::Certificate &certificate,
           const std::optional<std::string_view> &passphrase = {}) const;
    /// Deletes the file of the key, if there is one.
    void remove(const x509::PrivateKey &key) const;

private:
    [[nodiscard]] QString filePath(const std::string &fingerprint) const;
    [[nodiscard]] std::expected<void, QString> createFolder() const;

    QString m_folder;
};

} // namespace rulewright
