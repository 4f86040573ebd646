// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/x509/pkcs7_export.h"

#include "core/x509/openssl_certificate.h"
#include "core/x509/openssl_encode.h"
#include "core/x509/openssl_error.h"

#include <openssl/pkcs7.h>

#include <algorithm>

namespace rulewright::x509
{

namespace
{

using Pkcs7Ptr = std::unique_ptr<PKCS7, FreeWith<PKCS7_free>>;

/// “Signed data” whose content is left out, as when the signed file lies beside it.
bool makeEmpty(PKCS7 *container)
{
    return PKCS7_set_type(container, NID_pkcs7_signed) == 1 &&
           PKCS7_content_new(container, NID_pkcs7_data) == 1 &&
           PKCS7_set_detached(container, 1) == 1;
}

bool add(PKCS7 *container, const Certificate &certificate)
{
    const X509Ptr x509 = toX509(certificate);
    return x509 && PKCS7_add_certificate(container, x509.get()) == 1;
}

} // namespace

std::vector<std::uint8_t> toPkcs7(std::span<const Certificate> certificates)
{
    const ErrorScope errors;
    const Pkcs7Ptr container(PKCS7_new());
    PKCS7 *made = container.get();
    const bool isMade =
        made && makeEmpty(made) &&
        std::ranges::all_of(certificates, [made](const Certificate &c) { return add(made, c); });
    return isMade ? encoded([made](unsigned char **der) { return i2d_PKCS7(made, der); })
                  : std::vector<std::uint8_t>();
}

} // namespace rulewright::x509
