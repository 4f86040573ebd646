// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/expression/catalog.h"

namespace rulewright::test
{

/// The scheme of the generator of random expressions as a catalog.
[[nodiscard]] const expression::Catalog &randomCatalog();

} // namespace rulewright::test
