// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/project.h"
#include "core/x509/private_key.h"

#include <QObject>

#include <map>
#include <memory>
#include <vector>

namespace rulewright
{

/// The private keys that the window knows while it is open. They are in memory only: not in the
/// project, not in its file and not in its undo steps.
class KeyRing : public QObject
{
    Q_OBJECT

public:
    /// Lives on with whoever uses it, even when the ring drops it.
    using Key = std::shared_ptr<const x509::PrivateKey>;

    using QObject::QObject;

    /// Takes the key of \p owner, unless it is here already.
    void add(const x509::Certificate &owner, x509::PrivateKey key);
    void add(const x509::Certificate &owner, Key key);
    /// The key of the certificate, or null.
    [[nodiscard]] Key find(const x509::Certificate &certificate) const;
    /// Drops the key of the certificate.
    void remove(const x509::Certificate &certificate);
    /// Takes the keys that lie in the folder “keys” beside the project file under the names of
    /// its certificates, as those of the example do. Locked and foreign ones stay where they are.
    void addKeysBeside(const QString &projectFile, const model::Project &project);

Q_SIGNALS:
    void changed();

private:
    std::vector<Key> m_keys;
    /// What find() found, by the fingerprint of the certificate.
    mutable std::map<std::string, Key, std::less<>> m_found;
};

} // namespace rulewright
