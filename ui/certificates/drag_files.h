// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QStringList>
#include <QTemporaryDir>
#include <QUrl>

#include <optional>

namespace rulewright
{

/// Files for what is dragged out of the program, in a folder that only the user can read and that
/// goes with this.
class DragFiles
{
public:
    /// A .pem file that is called like the certificate, or, of several, “Certificates”. Empty
    /// when it cannot be written: what is dragged is then text only.
    [[nodiscard]] QUrl write(const QStringList &names, const QByteArray &pem);

private:
    std::optional<QTemporaryDir> m_folder;
};

} // namespace rulewright
