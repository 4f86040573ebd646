// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/provenance.h"
#include "core/x509/certificate.h"

#include <cstdint>
#include <string>
#include <vector>

namespace rulewright::model
{

/// Names a client certificate within its project.
enum class CertificateId : std::uint32_t {};

/// A certificate to try rules with. \c chain is what the client sends after the leaf.
struct ClientCertificate {
    CertificateId id{};
    std::string name;
    x509::Certificate leaf;
    std::vector<x509::Certificate> chain;
    Provenance provenance{};

    friend bool operator==(const ClientCertificate &, const ClientCertificate &) = default;
};

} // namespace rulewright::model
