// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/x509/key_usage.h"

#include <QString>

namespace rulewright
{

[[nodiscard]] QString keyUseText(x509::KeyUse use);
[[nodiscard]] QString extendedUseText(x509::ExtendedUse use);
/// What a certificate is for, else what its key may do.
[[nodiscard]] QString usageText(const x509::Usages &usages);

} // namespace rulewright
