// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/x509/crl.h"

#include "core/x509/openssl_crl.h"
#include "core/x509/openssl_decode.h"
#include "core/x509/openssl_error.h"
#include "core/x509/openssl_extension.h"
#include "core/x509/openssl_name.h"
#include "core/x509/openssl_text.h"
#include "core/x509/openssl_time.h"

namespace rulewright::x509
{

namespace
{

bool isDelta(const X509_CRL *crl)
{
    return X509_CRL_get_ext_by_NID(crl, NID_delta_crl, -1) >= 0;
}

CrlReason reasonOf(const X509_REVOKED *entry)
{
    const AsnEnumeratedPtr reason(static_cast<ASN1_ENUMERATED *>(
        X509_REVOKED_get_ext_d2i(entry, NID_crl_reason, nullptr, nullptr)));
    const long number = reason ? ASN1_ENUMERATED_get(reason.get()) : 0;
    const bool isKnown = number >= 0 && number <= 10 && number != 7;
    return isKnown ? static_cast<CrlReason>(number) : CrlReason::Unspecified;
}

std::optional<std::chrono::sys_seconds> invalidityDateOf(const X509_REVOKED *entry)
{
    const AsnTimePtr date(static_cast<ASN1_TIME *>(
        X509_REVOKED_get_ext_d2i(entry, NID_invalidity_date, nullptr, nullptr)));
    return toSysSeconds(date.get());
}

CrlScope scopeOf(const X509_CRL *crl)
{
    const IssuingPointPtr point(static_cast<ISSUING_DIST_POINT *>(
        X509_CRL_get_ext_d2i(crl, NID_issuing_distribution_point, nullptr, nullptr)));
    if (!point) {
        return CrlScope::Full;
    }
    return point->indirectCRL > 0 ? CrlScope::Indirect : CrlScope::Partial;
}

std::string authorityKeyIdOf(const X509_CRL *crl)
{
    const AuthorityKeyIdPtr identifier(static_cast<AUTHORITY_KEYID *>(
        X509_CRL_get_ext_d2i(crl, NID_authority_key_identifier, nullptr, nullptr)));
    return identifier ? toUpperHex(octetsOf(identifier->keyid)) : std::string();
}

/// False when one of the dates cannot be read.
bool decodeTimes(const X509_CRL *crl, Crl::Data &data)
{
    const ASN1_TIME *due = X509_CRL_get0_nextUpdate(crl);
    const auto made = toSysSeconds(X509_CRL_get0_lastUpdate(crl));
    data.nextUpdate = toSysSeconds(due);
    data.thisUpdate = made.value_or(std::chrono::sys_seconds{});
    return made && (due == nullptr || data.nextUpdate);
}

/// False when one of the entries cannot be read.
bool decodeEntries(X509_CRL *crl, Crl::Data &data)
{
    const STACK_OF(X509_REVOKED) *entries = X509_CRL_get_REVOKED(crl);
    for (int i = 0; i < sk_X509_REVOKED_num(entries); ++i) {
        auto entry = decodeEntry(sk_X509_REVOKED_value(entries, i));
        if (!entry) {
            return false;
        }
        data.entries.push_back(*std::move(entry));
    }
    return true;
}

} // namespace

Result<Crl> Crl::parse(std::span<const std::uint8_t> der)
{
    if (der.size() > maximumCrlSize) {
        return failure(DiagnosticCode::CertificateTooLarge,
                       {std::int64_t(der.size()), std::int64_t{maximumCrlSize}});
    }
    const auto decoded =
        decodeWhole<CrlPtr>(der, DiagnosticCode::CrlUnreadable, [](auto bytes, long size) {
            return d2i_X509_CRL(nullptr, bytes, size);
        });
    if (!decoded) {
        return std::unexpected(decoded.error());
    }
    const ErrorScope errors;
    X509_CRL *crl = decoded->get();
    const auto data = std::make_shared<Data>();
    data->issuer = decodeName(X509_CRL_get_issuer(crl));
    if (isDelta(crl)) {
        return failure(DiagnosticCode::DeltaCrl, {data->issuer.display});
    }
    if (!decodeTimes(crl, *data) || !decodeEntries(crl, *data)) {
        return failure(DiagnosticCode::CrlUnreadable, {std::string("invalid date")});
    }
    data->der.assign(der.begin(), der.end());
    data->authorityKeyId = authorityKeyIdOf(crl);
    data->number = numberOf(crl);
    data->scope = scopeOf(crl);
    data->brokenExtension = findUndecodable(X509_CRL_get0_extensions(crl));
    return Crl(data);
}

CrlPtr toX509Crl(const Crl &crl)
{
    const unsigned char *begin = crl.der().data();
    return CrlPtr(d2i_X509_CRL(nullptr, &begin, static_cast<long>(crl.der().size())));
}

std::string numberOf(const X509_CRL *crl)
{
    const AsnIntegerPtr value(
        static_cast<ASN1_INTEGER *>(X509_CRL_get_ext_d2i(crl, NID_crl_number, nullptr, nullptr)));
    const BignumPtr number(value ? ASN1_INTEGER_to_BN(value.get(), nullptr) : nullptr);
    const MemoryPtr<char> digits(number ? BN_bn2dec(number.get()) : nullptr);
    return digits ? std::string(digits.get()) : std::string();
}

std::optional<CrlEntry> decodeEntry(const X509_REVOKED *entry)
{
    const auto revokedAt = toSysSeconds(X509_REVOKED_get0_revocationDate(entry));
    if (!revokedAt) {
        return {};
    }
    return CrlEntry{.serial = toHexText(X509_REVOKED_get0_serialNumber(entry)),
                    .revokedAt = *revokedAt,
                    .reason = reasonOf(entry),
                    .invalidSince = invalidityDateOf(entry)};
}

} // namespace rulewright::x509
