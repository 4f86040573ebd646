// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/expression/catalog.h"

#include <span>

// The rows of cloudflareCatalog(). Their labels and helps stand once more in ui/text, where
// lupdate collects them.

namespace rulewright::expression
{

/// The fields of Cloudflare’s documentation and those of its other products. The first ones are
/// what mutual TLS rules use, the rest follow by category.
[[nodiscard]] std::span<const Field> cloudflareFields() noexcept;

/// The functions of Cloudflare’s documentation, except any() and all(), which are grammar.
[[nodiscard]] std::span<const Function> cloudflareFunctions() noexcept;

} // namespace rulewright::expression
