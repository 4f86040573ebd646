// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/expression/request.h"

#include <algorithm>

namespace rulewright::expression
{

const NamedList *Request::findList(std::string_view name) const noexcept
{
    const auto found = std::ranges::find(m_lists, name, &NamedList::name);
    return found == m_lists.end() ? nullptr : &*found;
}

} // namespace rulewright::expression
