// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
// Goes against the layers on purpose: a window includes the program.
#include "app/window.h"
