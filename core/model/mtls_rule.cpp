// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/model/mtls_rule.h"

#include "core/expression/printer.h"

#include <string_view>

namespace rulewright::model
{

namespace
{

constexpr std::string_view notVerified = "not cf.tls_client_auth.cert_verified";

std::string condition(const MtlsTemplate &parts)
{
    const std::string verified(notVerified);
    return parts.blocksRevoked ? verified + " or cf.tls_client_auth.cert_revoked" : verified;
}

} // namespace

std::string mtlsExpression(const MtlsTemplate &parts)
{
    if (parts.hosts.empty()) {
        return '(' + condition(parts) + ')';
    }
    std::string names;
    for (const std::string &host : parts.hosts) {
        names += (names.empty() ? "" : " ") + expression::printQuoted(host);
    }
    const std::string blocked =
        parts.blocksRevoked ? '(' + condition(parts) + ')' : condition(parts);
    return "(http.host in {" + names + "} and " + blocked + ')';
}

} // namespace rulewright::model
