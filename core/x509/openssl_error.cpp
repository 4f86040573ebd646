// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/x509/openssl_error.h"

#include <openssl/err.h>
#include <openssl/evp.h>

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

bool ErrorScope::isUnsupported() const noexcept
{
    const unsigned long error = ERR_peek_error();
    const int reason = ERR_GET_REASON(error);
    return reason == ERR_R_UNSUPPORTED ||
           (ERR_GET_LIB(error) == ERR_LIB_EVP &&
            (reason == EVP_R_UNSUPPORTED_ALGORITHM || reason == EVP_R_UNKNOWN_PBE_ALGORITHM));
}

std::unexpected<Error> ErrorScope::failure(DiagnosticCode code) const
{
    return rulewright::failure(code, {reason()});
}

} // namespace rulewright::x509
