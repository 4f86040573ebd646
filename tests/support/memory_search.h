// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace rulewright::test
{

/// A secret to look for that is not itself the secret in memory: each byte is changed.
class MaskedBytes
{
public:
    explicit MaskedBytes(std::span<const std::uint8_t> clear);
    explicit MaskedBytes(std::string_view clear);

    [[nodiscard]] std::size_t size() const noexcept { return m_bytes.size(); }
    [[nodiscard]] std::uint8_t operator[](std::size_t index) const noexcept
    {
        return m_bytes[index] ^ mask;
    }

private:
    static constexpr std::uint8_t mask = 0xA5;

    std::vector<std::uint8_t> m_bytes;
};

/// Whether the writable memory of this process can be read, as on Linux.
[[nodiscard]] bool canSearchMemory();

/// How often the bytes stand in the writable memory of this process: heap, stacks and data.
[[nodiscard]] std::size_t countInMemory(const MaskedBytes &wanted);

} // namespace rulewright::test
