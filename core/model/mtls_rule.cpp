// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/model/mtls_rule.h"

#include "core/expression/printer.h"

namespace rulewright::model
{

std::string mtlsExpression(std::span<const std::string> hosts)
{
    if (hosts.empty()) {
        return "(not cf.tls_client_auth.cert_verified)";
    }
    std::string names;
    for (const std::string &host : hosts) {
        names += (names.empty() ? "" : " ") + expression::printQuoted(host);
    }
    return "(http.host in {" + names + "} and not cf.tls_client_auth.cert_verified)";
}

} // namespace rulewright::model
