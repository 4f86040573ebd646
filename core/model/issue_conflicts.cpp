// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/model/issue_conflicts.h"

#include "core/expression/characters.h"
#include "core/model/certificate_status.h"
#include "core/model/revocation_record.h"

#include <algorithm>

namespace rulewright::model
{

namespace
{

/// As x509::Certificate::serial() writes it: whole octets in upper case without leading zeros.
std::string canonicalSerial(std::string_view digits)
{
    digits.remove_prefix(std::min(digits.find_first_not_of('0'), digits.size()));
    std::string serial(digits.size() % 2, '0');
    std::ranges::transform(digits, std::back_inserter(serial), expression::toUpperCase);
    return serial;
}

Diagnostic finding(DiagnosticCode code, std::vector<Argument> arguments)
{
    return {.code = code, .span = {}, .arguments = std::move(arguments), .fixes = {}};
}

} // namespace

std::vector<Diagnostic> findConflicts(const Project &project, const Authority &issuer,
                                      const x509::CertificateRequest &request)
{
    const std::string serial = canonicalSerial(request.serial);
    const std::string &name = request.subject.commonName;
    bool isSerialTaken = !serial.empty() && findRevocation(issuer, serial) != nullptr;
    bool isNameTaken = false;
    for (const ClientCertificate &certificate : project.certificates) {
        const Authority *other = findIssuer(project, certificate.leaf);
        if (other && other->id == issuer.id) {
            isSerialTaken = isSerialTaken || certificate.leaf.serial() == serial;
            isNameTaken =
                isNameTaken || (!name.empty() && certificate.leaf.subject().commonName == name);
        }
    }
    std::vector<Diagnostic> found;
    if (isSerialTaken) {
        found.push_back(finding(DiagnosticCode::SerialTaken, {issuer.name, serial}));
    }
    if (isNameTaken) {
        found.push_back(finding(DiagnosticCode::DuplicateSubject, {issuer.name}));
    }
    return found;
}

} // namespace rulewright::model
