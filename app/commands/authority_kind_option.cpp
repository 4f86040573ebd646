// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "app/commands/authority_kind_option.h"

#include "core/exchange/certificate_words.h"
#include "ui/text/qt_text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rulewright
{

QCommandLineOption authorityKindOption(model::AuthorityKind usual)
{
    const QString word = toQString(exchange::wordFor(exchange::authorityKindWords, usual));
    return {u"kind"_s,
            QCoreApplication::translate(
                "CommandLine", "What the CA is in the project: managed, its revocations are known; "
                               "or uploaded, they are not consulted. Else %1.")
                .arg(word),
            QCoreApplication::translate("CommandLine", "KIND"), word};
}

} // namespace rulewright
