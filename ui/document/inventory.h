// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/project.h"

#include <vector>

namespace rulewright
{

/// What a project has besides its rules: changed as a whole, exchanged as a whole.
struct Inventory {
    model::Zone zone;
    std::vector<model::Authority> authorities;
    std::vector<model::ClientCertificate> certificates;
    std::vector<model::TestCase> tests;
    /// As in the project.
    bool makesListOnRevocation = false;
    model::EdgeAssumptions edgeAssumptions{};

    friend bool operator==(const Inventory &, const Inventory &) = default;
};

[[nodiscard]] Inventory inventoryOf(const model::Project &project);
/// Leaves the rest of the project as it is.
void putInto(model::Project &project, Inventory inventory);

} // namespace rulewright
