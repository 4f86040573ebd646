// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/project.h"
#include "ui/certificates/certificate_maker.h"

#include <chrono>

namespace rulewright
{

/// What dialogs that make certificates work with; all of it outlives them.
struct MakingContext {
    const model::Project &project;
    KeyRing &keys;
    const KeyStore &store;
    std::chrono::sys_seconds now;
};

} // namespace rulewright
