// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/model/testing_fault.h"

namespace rulewright::model
{

void putFault(TestingFault fault, x509::CertificateRequest &request, std::chrono::sys_seconds now)
{
    const auto length = request.notAfter - request.notBefore;
    switch (fault) {
    case TestingFault::Expired:
        request.notAfter = now - std::chrono::days{1};
        request.notBefore = request.notAfter - length;
        break;
    case TestingFault::NotYetValid:
        request.notBefore = now + std::chrono::days{1};
        request.notAfter = request.notBefore + length;
        break;
    case TestingFault::WrongUsage:
        request.profile = x509::CertificateProfile::Server;
        request.usages.reset();
        break;
    case TestingFault::None:
    case TestingFault::UnknownIssuer:
    case TestingFault::RevokedAtOnce: break;
    }
}

} // namespace rulewright::model
