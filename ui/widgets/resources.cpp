// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/resources.h"

#include <QDir>

// At global scope, because the macro looks for its function in the namespace around it.
static bool registerResources()
{
    Q_INIT_RESOURCE(resources);
    return true;
}

namespace rulewright
{

void loadResources()
{
    [[maybe_unused]] static const bool isLoaded = registerResources();
}

} // namespace rulewright
