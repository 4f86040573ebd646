// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "app/commands/item_files.h"

#include "ui/text/diagnostic_text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rulewright
{

OrExitCode<x509::ItemList> readItemFile(const QString &fileName,
                                        const std::optional<std::string_view> &passphrase)
{
    auto input = readInput(fileName);
    if (!input) {
        return refuse(input.error(), exit_code::file);
    }
    x509::ItemList found =
        x509::readItems({reinterpret_cast<const std::uint8_t *>(input->constData()),
                         static_cast<std::size_t>(input->size())},
                        passphrase);
    // There may be a key among the bytes.
    input->fill(0);
    return found;
}

OrExitCode<void> refuseErrors(const QString &fileName, const x509::ItemList &list, bool wantsKeys)
{
    for (const Diagnostic &finding : list.findings) {
        const bool counts = wantsKeys || list.items.empty() || !x509::isLocked(finding);
        if (counts && severityOf(finding.code) == Severity::Error) {
            return refuse(u"%1: %2"_s.arg(fileName, diagnosticText(finding)), exit_code::file);
        }
    }
    return {};
}

std::unexpected<int> refuseEmpty(const QString &fileName)
{
    return refuse(
        QCoreApplication::translate("CommandLine", "“%1” holds nothing that can be used here.")
            .arg(fileName),
        exit_code::file);
}

} // namespace rulewright
