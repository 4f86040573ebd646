// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/x509/chain.h"

#include "core/x509/verification.h"

#include <utility>

namespace rulewright::x509
{

Result<ChainVerdict> verifyChain(const ChainInput &input, const ChainOptions &options)
{
    return verify(input, options).transform([](Verification verification) {
        return std::move(verification.chain);
    });
}

} // namespace rulewright::x509
