// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/x509/openssl_error.h"

#include <openssl/err.h>

namespace rulewright::x509
{

ErrorScope::ErrorScope() noexcept
{
    ERR_set_mark();
}

ErrorScope::~ErrorScope()
{
    ERR_pop_to_mark();
}

std::string ErrorScope::reason() const
{
    // The newest entry of a failed decoding is only “nested asn1 error”; the oldest says why.
    const char *text = ERR_reason_error_string(ERR_peek_error());
    return text != nullptr ? text : "unknown";
}

std::unexpected<Error> ErrorScope::failure(DiagnosticCode code) const
{
    return rulewright::failure(code, {reason()});
}

} // namespace rulewright::x509
