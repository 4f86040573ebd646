// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/expression/literal_set.h"
#include "core/expression/request.h"

#include <string>
#include <vector>

namespace rulewright::expression
{

[[nodiscard]] NamedList makeAddressList(std::string name, const std::vector<IpRange> &ranges);
[[nodiscard]] NamedList makeIntegerList(std::string name, std::vector<IntegerSet::Range> ranges);
/// Equal texts.
[[nodiscard]] NamedList makeTextList(std::string name, std::vector<std::string> texts);
/// Host names without regard to case; `*.example.com` stands for one or more labels before
/// `.example.com`, not for `example.com` itself (rules-language.md 11).
[[nodiscard]] NamedList makeHostList(std::string name, std::vector<std::string> hosts);

} // namespace rulewright::expression
