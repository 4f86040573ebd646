// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/certificates/script_names.h"

#include "ui/certificates/certificate_export.h"
#include "ui/text/qt_text.h"

namespace rulewright
{

std::string toBaseName(const QString &name)
{
    return toStdString(toFileName(name));
}

std::optional<x509::ScriptIssuer> scriptIssuer(const model::Authority *authority)
{
    std::optional<x509::ScriptIssuer> issuer;
    if (authority) {
        issuer.emplace(toBaseName(toQString(authority->name)), authority->certificate);
    }
    return issuer;
}

} // namespace rulewright
