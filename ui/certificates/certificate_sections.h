// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/x509/certificate.h"
#include "ui/models/detail_model.h"

namespace rulewright
{

// What a certificate itself says, for people.

[[nodiscard]] DetailSection nameSection(const x509::Certificate &certificate);
[[nodiscard]] DetailSection validitySection(const x509::Certificate &certificate);
[[nodiscard]] DetailSection extensionSection(const x509::Certificate &certificate);
[[nodiscard]] DetailSection identitySection(const x509::Certificate &certificate);

/// Adds a line, unless it would say nothing.
void addLine(DetailSection &section, const QString &name, const QString &value);

} // namespace rulewright
