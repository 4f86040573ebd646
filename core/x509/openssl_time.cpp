// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/x509/openssl_time.h"

#include "core/x509/openssl_text.h"

#include <ctime>

namespace rulewright::x509
{

std::optional<std::chrono::sys_seconds> toSysSeconds(const ASN1_TIME *time)
{
    using namespace std::chrono;
    std::tm parts{};
    // OpenSSL takes a null pointer for the present.
    if (time == nullptr || ASN1_TIME_to_tm(time, &parts) != 1) {
        return {};
    }
    const year_month_day date{year{parts.tm_year + 1900},
                              month{static_cast<unsigned>(parts.tm_mon + 1)},
                              day{static_cast<unsigned>(parts.tm_mday)}};
    return sys_days{date} + hours{parts.tm_hour} + minutes{parts.tm_min} + seconds{parts.tm_sec};
}

std::string toTimeText(const ASN1_TIME *time)
{
    return printed([time](BIO *bio) { return ASN1_TIME_print(bio, time) == 1; });
}

AsnTimePtr toAsnTime(std::chrono::sys_seconds time)
{
    return AsnTimePtr(ASN1_TIME_set(nullptr, std::time_t{time.time_since_epoch().count()}));
}

} // namespace rulewright::x509
