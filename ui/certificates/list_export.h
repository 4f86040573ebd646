// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/x509/crl.h"

#include <QString>

#include <functional>

class QWidget;

namespace rulewright
{

/// Asks where to, and writes the list as PEM or DER. \p name is that of the authority; \p said
/// hears what became of it, unless nothing was chosen. Does not wait.
void exportList(const x509::Crl &list, const QString &name, QWidget *parent,
                const std::function<void(const QString &)> &said);

} // namespace rulewright
