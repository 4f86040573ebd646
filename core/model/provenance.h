// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>

namespace rulewright::model
{

/// How a certificate came into the project.
enum class CertificateOrigin : std::uint8_t { Unknown, Issued, Imported };

/// Where a certificate of the project comes from, and since when it is there.
struct Provenance {
    CertificateOrigin origin = CertificateOrigin::Unknown;
    std::optional<std::chrono::sys_seconds> addedAt{};

    friend bool operator==(const Provenance &, const Provenance &) = default;
};

} // namespace rulewright::model
