// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"
#include "core/model/example_certificates.h"
#include "core/model/project.h"

#include <chrono>
#include <vector>

namespace rulewright::model
{

/// The example project and the private keys of its certificates, which are not part of it.
struct ExampleProject {
    Project project;
    std::vector<ExampleKey> keys;
};

/// Makes the example: a zone with four hosts, one managed authority, four client certificates
/// in four states at \p now, two rules. New keys at each call.
[[nodiscard]] Result<ExampleProject> makeExampleProject(std::chrono::sys_seconds now);

} // namespace rulewright::model
