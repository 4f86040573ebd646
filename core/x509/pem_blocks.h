// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"
#include "core/x509/secret_bytes.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>

namespace rulewright::x509
{

/// One block between a BEGIN and an END line, its base64 undone.
struct PemBlock {
    std::string label;
    /// The lines with “Proc-Type” and “DEK-Info” of an encrypted key; mostly empty.
    std::string header;
    SecretBytes bytes;
};

/// Reads the blocks of a text one after the other: text around them, any line ends and a byte
/// order mark are fine. Looks at the text.
class PemReader
{
public:
    explicit PemReader(std::span<const std::uint8_t> text);
    ~PemReader();
    PemReader(const PemReader &) = delete;
    PemReader &operator=(const PemReader &) = delete;

    /// Nothing after the last block. After an error the next block can be asked for.
    [[nodiscard]] std::optional<Result<PemBlock>> next();

private:
    struct Source;

    std::unique_ptr<Source> m_source;
};

} // namespace rulewright::x509
