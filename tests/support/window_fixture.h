// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/project.h"

#include <QTemporaryDir>
#include <QtTest>

namespace rulewright
{
class KeyRing;
}

namespace rulewright::test
{

class TestAuthority;

/// Keeps settings and data of a test in a folder of its own. Made before anything reads them.
class Sandbox
{
public:
    Sandbox();

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;
};

/// The example project at testTime; made once, the keys take a while.
[[nodiscard]] const model::Project &exampleProject();

/// Puts a copy of the key of \p authority into the ring.
void addKey(KeyRing &keys, const TestAuthority &authority);

/// The child of this name and type; a missing one fails the test by a null that is checked.
template <typename T> [[nodiscard]] T *child(const QObject &parent, const QString &name)
{
    T *found = parent.findChild<T *>(name);
    if (!found) {
        qWarning("there is no %s", qPrintable(name));
    }
    return found;
}

} // namespace rulewright::test
