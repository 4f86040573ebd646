// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"
#include "core/model/project.h"

#include <string>
#include <string_view>

namespace rulewright::exchange
{

/// The version of the project format that this program writes.
inline constexpr int projectFormat = 1;

/// The project file: one JSON document, UTF-8, fixed order of members. Holds no private key.
[[nodiscard]] std::string toProjectFile(const model::Project &project);

/// Reads a project file. An error names the place: a JSON Pointer, or line and column.
[[nodiscard]] Result<model::Project> readProjectFile(std::string_view bytes);

} // namespace rulewright::exchange
