// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/diagnostic.h"
#include "core/base/error.h"

#include <QString>

namespace rulewright
{

// The words for what core reports as codes, in the language of the window.

[[nodiscard]] QString diagnosticText(const Diagnostic &diagnostic);
[[nodiscard]] QString diagnosticText(const Error &error);
[[nodiscard]] QString fixText(const Fix &fix);
[[nodiscard]] QString typeNameText(TypeName type);

} // namespace rulewright
