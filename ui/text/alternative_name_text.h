// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/x509/alternative_name.h"
#include "ui/widgets/chip_model.h"

#include <QStringList>

#include <vector>

namespace rulewright
{

/// What a typed text names; an international host name in its ASCII form.
[[nodiscard]] x509::AlternativeName toAlternativeName(const QString &text);
/// Each with its tag in front, as toAlternativeName() reads them.
[[nodiscard]] QStringList toTexts(const std::vector<x509::AlternativeName> &names);
/// A chip with its tag, and with an error where the name cannot stand in a certificate.
[[nodiscard]] Chip alternativeNameChip(const QString &text);

} // namespace rulewright
