// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/certificates/issued_tests.h"

#include "ui/text/qt_text.h"
#include "ui/text/test_text.h"

#include <algorithm>

namespace rulewright
{

std::vector<std::string> hostsToTest(const model::Project &project,
                                     std::optional<model::AuthorityId> issuer)
{
    std::vector<std::string> names;
    for (const model::Host &host : project.zone.hosts) {
        const bool accepts = !issuer || std::ranges::contains(host.authorities, *issuer);
        if (host.asksForCertificate && accepts) {
            names.push_back(host.name);
        }
    }
    return names;
}

std::vector<model::TestCase> testsFor(const model::Project &project,
                                      const IssuedCertificates &issued)
{
    const auto expected = issued.fault == model::TestingFault::None ? model::ExpectedVerdict::Allow
                                                                    : model::ExpectedVerdict::Block;
    std::vector<model::TestCase> tests;
    for (const std::string &host : hostsToTest(project, issued.issuer)) {
        for (const model::ClientCertificate &certificate : issued.certificates) {
            tests.push_back(
                {.name = toStdString(testNameText(toQString(certificate.name), toQString(host))),
                 .host = host,
                 .certificate = certificate.leaf.fingerprintSha256(),
                 .time = issued.at,
                 .expected = expected});
        }
    }
    return tests;
}

} // namespace rulewright
