// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/authority.h"
#include "core/model/client_certificate.h"
#include "core/x509/private_key.h"

#include <chrono>
#include <string>
#include <vector>

namespace rulewright::model
{

/// The private key of one certificate of the example, which goes into a file of its own.
struct ExampleKey {
    std::string name;
    x509::SecretBytes pem;
};

struct ExampleCertificates {
    std::vector<Authority> authorities;
    std::vector<ClientCertificate> certificates;
    std::vector<ExampleKey> keys;
};

/// Makes a managed authority and four client certificates: valid, revoked, expired at \p now,
/// and issued by an authority that the project does not know.
[[nodiscard]] Result<ExampleCertificates> makeExampleCertificates(std::chrono::sys_seconds now);

} // namespace rulewright::model
