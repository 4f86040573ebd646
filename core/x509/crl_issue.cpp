// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/x509/crl_issue.h"

#include "core/x509/openssl_certificate.h"
#include "core/x509/openssl_crl.h"
#include "core/x509/openssl_encode.h"
#include "core/x509/openssl_error.h"
#include "core/x509/openssl_key.h"
#include "core/x509/openssl_time.h"

#include <algorithm>
#include <ctime>
#include <ranges>
#include <set>
#include <utility>

namespace rulewright::x509
{

namespace
{

constexpr long versionTwo = 1;

/// Null when the text is no hexadecimal number.
AsnIntegerPtr toSerial(const std::string &digits)
{
    BIGNUM *number = nullptr;
    const int length = BN_hex2bn(&number, digits.c_str());
    const BignumPtr owner(number);
    const bool isWhole = length > 0 && std::cmp_equal(length, digits.size());
    return AsnIntegerPtr(isWhole ? BN_to_ASN1_INTEGER(number, nullptr) : nullptr);
}

/// Null when the text is no number without a sign.
AsnIntegerPtr toNumber(const std::string &digits)
{
    BIGNUM *number = nullptr;
    const int length = BN_dec2bn(&number, digits.c_str());
    const BignumPtr owner(number);
    const bool isWhole = length > 0 && std::cmp_equal(length, digits.size());
    return AsnIntegerPtr(
        isWhole && BN_is_negative(number) == 0 ? BN_to_ASN1_INTEGER(number, nullptr) : nullptr);
}

/// RFC 5280, 5.3.1: “unspecified” is left out.
bool addReason(X509_REVOKED *entry, CrlReason reason)
{
    if (reason == CrlReason::Unspecified) {
        return true;
    }
    const AsnEnumeratedPtr value(ASN1_ENUMERATED_new());
    return ASN1_ENUMERATED_set(value.get(), std::to_underlying(reason)) == 1 &&
           X509_REVOKED_add1_ext_i2d(entry, NID_crl_reason, value.get(), 0, X509V3_ADD_DEFAULT) ==
               1;
}

/// RFC 5280, 5.3.2: always GeneralizedTime.
bool addInvalidityDate(X509_REVOKED *entry, const std::optional<std::chrono::sys_seconds> &date)
{
    if (!date) {
        return true;
    }
    const AsnTimePtr value(
        ASN1_GENERALIZEDTIME_set(nullptr, std::time_t{date->time_since_epoch().count()}));
    return value && X509_REVOKED_add1_ext_i2d(entry, NID_invalidity_date, value.get(), 0,
                                              X509V3_ADD_DEFAULT) == 1;
}

bool addEntry(X509_CRL *crl, const CrlEntry &wanted)
{
    RevokedPtr entry(X509_REVOKED_new());
    const AsnIntegerPtr serial = toSerial(wanted.serial);
    const AsnTimePtr date = toAsnTime(wanted.revokedAt);
    const bool isAdded = serial && date &&
                         X509_REVOKED_set_serialNumber(entry.get(), serial.get()) == 1 &&
                         X509_REVOKED_set_revocationDate(entry.get(), date.get()) == 1 &&
                         addReason(entry.get(), wanted.reason) &&
                         addInvalidityDate(entry.get(), wanted.invalidSince) &&
                         X509_CRL_add0_revoked(crl, entry.get()) == 1;
    if (isAdded) {
        static_cast<void>(entry.release());
    }
    return isAdded;
}

bool addEntries(X509_CRL *crl, const std::vector<CrlEntry> &entries)
{
    return std::ranges::all_of(entries,
                               [crl](const CrlEntry &entry) { return addEntry(crl, entry); }) &&
           X509_CRL_sort(crl) == 1;
}

bool setPeriod(X509_CRL *crl, const CrlRequest &request)
{
    const AsnTimePtr made = toAsnTime(request.thisUpdate);
    const AsnTimePtr due = toAsnTime(request.nextUpdate);
    return made && due && X509_CRL_set1_lastUpdate(crl, made.get()) == 1 &&
           X509_CRL_set1_nextUpdate(crl, due.get()) == 1;
}

bool addExtensions(X509_CRL *crl, const std::string &digits, X509 *issuer)
{
    const AsnIntegerPtr number = toNumber(digits);
    const AuthorityKeyIdPtr authority = authorityKeyIdFor(issuer);
    return number &&
           (!authority || X509_CRL_add1_ext_i2d(crl, NID_authority_key_identifier, authority.get(),
                                                0, X509V3_ADD_DEFAULT) == 1) &&
           X509_CRL_add1_ext_i2d(crl, NID_crl_number, number.get(), 0, X509V3_ADD_DEFAULT) == 1;
}

/// Why the list cannot be made; empty when it can.
std::string faultOf(const CrlRequest &request)
{
    if (request.nextUpdate <= request.thisUpdate) {
        return "the next update is not after this one";
    }
    std::set<std::string_view> serials;
    for (const CrlEntry &entry : request.entries) {
        if (entry.reason == CrlReason::RemoveFromCrl) {
            return "only a delta list takes back a revocation";
        }
        if (!serials.insert(entry.serial).second) {
            return "a serial number stands there twice";
        }
    }
    return {};
}

} // namespace

Result<Crl> issueCrl(const CrlRequest &request, const Issuer &issuer)
{
    const ErrorScope errors;
    const X509Ptr signer = toX509(issuer.certificate);
    if (!maySignCrls(signer.get())) {
        return failure(DiagnosticCode::CrlSignerUsage, {issuer.certificate.subject().display});
    }
    if (std::string fault = faultOf(request); !fault.empty()) {
        return failure(DiagnosticCode::CrlNotMade, {std::move(fault)});
    }
    const CrlPtr crl(X509_CRL_new());
    X509_CRL *made = crl.get();
    EVP_PKEY *key = issuer.key.handle().key.get();
    const bool isMade = X509_CRL_set_version(made, versionTwo) == 1 &&
                        X509_CRL_set_issuer_name(made, X509_get_subject_name(signer.get())) == 1 &&
                        setPeriod(made, request) && addEntries(made, request.entries) &&
                        addExtensions(made, request.number, signer.get()) &&
                        X509_check_private_key(signer.get(), key) == 1 &&
                        X509_CRL_sign(made, key, digestFor(key)) > 0;
    return isMade ? Crl::parse(toDer(made)) : errors.failure(DiagnosticCode::CrlNotMade);
}

std::string nextCrlNumber(std::string_view number)
{
    std::string next(number);
    for (char &digit : std::views::reverse(next)) {
        if (digit != '9') {
            ++digit;
            return next;
        }
        digit = '0';
    }
    return '1' + next;
}

} // namespace rulewright::x509
