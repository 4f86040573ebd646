// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/x509/issue.h"

#include <QString>

namespace rulewright
{

/// What a certificate will say, for people; nothing but what is sure beforehand. A request that
/// cannot be made gives what can be said of it.
[[nodiscard]] QString previewText(const x509::CertificateRequest &request, const QString &issuer);

} // namespace rulewright
