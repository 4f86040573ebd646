// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/diagnostic.h"
#include "core/model/project.h"
#include "core/x509/issue.h"

#include <vector>

namespace rulewright::model
{

/// What the project knows against a certificate that \p issuer is to sign, beside what
/// x509::checkRequest() finds: a serial number given before (an error), a name given before.
[[nodiscard]] std::vector<Diagnostic> findConflicts(const Project &project, const Authority &issuer,
                                                    const x509::CertificateRequest &request);

} // namespace rulewright::model
