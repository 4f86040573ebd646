// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/certificates/making_context.h"
#include "ui/models/detail_model.h"

#include <vector>

namespace rulewright
{

/// Everything there is to say about a certificate: what it says itself and what the project
/// knows of it, in the order of the window.
[[nodiscard]] std::vector<DetailSection> detailsOf(const MakingContext &context,
                                                   const model::ClientCertificate &certificate);

} // namespace rulewright
