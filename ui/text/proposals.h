// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/expression/completion.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace rulewright
{

/// Something that can be written at the caret.
struct Proposal {
    /// What people call it; empty for what has only its own name.
    QString label;
    /// The name or sign in the text.
    QString name;
    /// The type, or what it does.
    QString note;
    /// What is written in place of CompletionContext::replaced.
    QString text;
    /// How many characters before the end of that the caret comes to stand.
    int caretBack = 0;
};

/// What fits at the caret and what is typed there, best first (ui.md 10.4). \p hosts are offered
/// as values of the host name.
[[nodiscard]] QList<Proposal> proposalsFor(const expression::CompletionContext &context,
                                           const expression::Catalog &catalog,
                                           const QStringList &hosts);

} // namespace rulewright
