// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/authority.h"
#include "core/x509/openssl_script.h"

#include <QString>

#include <optional>

// What things are called in scripts for the openssl command.

namespace rulewright
{

/// The name of files for something of this name, without an ending.
[[nodiscard]] std::string toBaseName(const QString &name);
/// Nothing without an authority, which is to outlive the call.
[[nodiscard]] std::optional<x509::ScriptIssuer> scriptIssuer(const model::Authority *authority);

} // namespace rulewright
