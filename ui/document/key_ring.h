// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/project.h"
#include "core/x509/private_key.h"

#include <QObject>

#include <map>
#include <vector>

namespace rulewright
{

/// The private keys that the window knows while it is open. They are in memory only: not in the
/// project, not in its file and not in its undo steps.
class KeyRing : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Takes the key of \p owner, unless it is here already.
    void add(const x509::Certificate &owner, x509::PrivateKey key);
    /// The key of the certificate, or null. Stays until the ring goes.
    [[nodiscard]] const x509::PrivateKey *find(const x509::Certificate &certificate) const;
    /// Takes the keys that lie in the folder “keys” beside the project file under the names of
    /// its certificates, as those of the example do. Locked and foreign ones stay where they are.
    void addKeysBeside(const QString &projectFile, const model::Project &project);

Q_SIGNALS:
    void changed();

private:
    std::vector<std::unique_ptr<const x509::PrivateKey>> m_keys;
    /// What find() found, by the fingerprint of the certificate.
    mutable std::map<std::string, const x509::PrivateKey *, std::less<>> m_found;
};

} // namespace rulewright
