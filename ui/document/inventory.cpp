// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/document/inventory.h"

#include <utility>

namespace rulewright
{

Inventory inventoryOf(const model::Project &project)
{
    return {project.zone,  project.authorities,           project.certificates,
            project.tests, project.makesListOnRevocation, project.edgeAssumptions};
}

void putInto(model::Project &project, Inventory inventory)
{
    project.zone = std::move(inventory.zone);
    project.authorities = std::move(inventory.authorities);
    project.certificates = std::move(inventory.certificates);
    project.tests = std::move(inventory.tests);
    project.makesListOnRevocation = inventory.makesListOnRevocation;
    project.edgeAssumptions = inventory.edgeAssumptions;
}

} // namespace rulewright
