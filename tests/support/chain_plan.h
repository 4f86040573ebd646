// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/x509/certificate.h"
#include "core/x509/crl.h"
#include "tests/support/key_pool.h"
#include "tests/support/test_pki.h"

#include <chrono>
#include <map>
#include <string>
#include <vector>

// Certificates and lists as they would have to be made, and as core refuses to make them: every
// value can be wrong.

namespace rulewright::test
{

/// The names of extensions, and their values as OpenSSL's configuration files write them.
using ExtensionTexts = std::map<std::string, std::string>;

/// A certificate before it is signed.
struct CertificatePlan {
    std::string subject;
    std::string issuer;
    PoolKey key = PoolKey::EcA;
    PoolKey signer = PoolKey::EcA;
    std::chrono::sys_seconds notBefore = testTime - std::chrono::days{3};
    std::chrono::sys_seconds notAfter = testTime + std::chrono::days{3};
    int serial = 1;
    ExtensionTexts extensions{};
    bool isSignedWithSha1 = false;
    bool hasWrongSignature = false;
};

/// A list before it is signed.
struct ListPlan {
    std::string issuer;
    PoolKey signer = PoolKey::EcA;
    std::chrono::sys_seconds thisUpdate = testTime - std::chrono::days{3};
    std::chrono::sys_seconds nextUpdate = testTime + std::chrono::days{3};
    std::vector<x509::CrlEntry> entries{};
    ExtensionTexts extensions{};
};

/// The value of an authority key identifier that names \p key.
[[nodiscard]] std::string authorityKeyIdText(PoolKey key);

/// Both sign; a failure ends the program.
[[nodiscard]] x509::Certificate build(const CertificatePlan &plan);
[[nodiscard]] x509::Crl build(const ListPlan &plan);

} // namespace rulewright::test
