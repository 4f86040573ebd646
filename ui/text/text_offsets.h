// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/source_text.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace rulewright
{

/// Converts places in one UTF-8 text between bytes (core) and UTF-16 units (Qt). A byte that is
/// no UTF-8 counts as one unit, as toQString() makes one replacement character of it.
class TextOffsets
{
public:
    explicit TextOffsets(std::string_view text);

    /// A place inside a character goes to its start; a place past the end, to the end.
    [[nodiscard]] int toUtf16(std::uint32_t byte) const noexcept;
    [[nodiscard]] std::uint32_t toByte(int utf16) const noexcept;

private:
    /// Both columns ascend; the last row is the end of the text.
    std::vector<std::uint32_t> m_bytes;
    std::vector<int> m_units;
};

} // namespace rulewright
