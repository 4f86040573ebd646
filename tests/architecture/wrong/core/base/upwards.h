// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
// Goes against the layers on purpose: a lower folder includes a higher one.
#include "core/expression/ast.h"
