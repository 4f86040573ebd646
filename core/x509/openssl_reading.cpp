// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/x509/openssl_reading.h"

#include <algorithm>

namespace rulewright::x509
{

void Reading::note(Error error)
{
    const Diagnostic finding{
        .code = error.code, .span = {}, .arguments = std::move(error.arguments), .fixes = {}};
    if (m_list.findings.size() < maximumItems && !std::ranges::contains(m_list.findings, finding)) {
        m_list.findings.push_back(finding);
    }
}

void Reading::noteWeakness(const X509_ALGOR *encryption)
{
    if (isWeak(encryption)) {
        note({DiagnosticCode::WeakProtection, {encryptionName(encryption)}});
    }
}

void Reading::noteFailure(const ErrorScope &errors, std::string encryption)
{
    if (errors.isUnsupported()) {
        note({DiagnosticCode::AlgorithmUnsupported, {std::move(encryption)}});
    } else {
        note({m_passphrase ? DiagnosticCode::PassphraseWrong : DiagnosticCode::PassphraseMissing,
              {}});
    }
}

void Reading::noteTooManyRounds()
{
    note({DiagnosticCode::TooManyRounds, {std::int64_t{DerivationBudget::maximumRounds}}});
}

bool Reading::hasRoom()
{
    if (m_list.items.size() < maximumItems) {
        return true;
    }
    note({DiagnosticCode::TooManyItems, {std::int64_t{maximumItems}}});
    return false;
}

} // namespace rulewright::x509
