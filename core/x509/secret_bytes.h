// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

namespace rulewright::x509
{

/// Bytes that are wiped when they are given up. Moved, never copied.
class SecretBytes
{
public:
    explicit SecretBytes(std::vector<std::uint8_t> bytes) noexcept : m_bytes(std::move(bytes)) {}
    ~SecretBytes();
    SecretBytes(SecretBytes &&) noexcept = default;
    SecretBytes &operator=(SecretBytes &&) = delete;
    SecretBytes(const SecretBytes &) = delete;
    SecretBytes &operator=(const SecretBytes &) = delete;

    [[nodiscard]] std::string_view text() const noexcept;
    [[nodiscard]] std::span<const std::uint8_t> bytes() const noexcept { return m_bytes; }

private:
    std::vector<std::uint8_t> m_bytes;
};

} // namespace rulewright::x509
