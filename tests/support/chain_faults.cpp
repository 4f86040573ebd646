// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/chain_faults.h"

#include <array>

namespace rulewright::test
{

using naive::Dice;

CertificatePlan &leaf(ChainSketch &sketch)
{
    return sketch.path.back();
}

CertificatePlan &anyOne(ChainSketch &sketch, Dice &dice)
{
    return sketch.path[dice.below(sketch.path.size())];
}

/// An authority, the root too.
CertificatePlan &anyAuthority(ChainSketch &sketch, Dice &dice)
{
    return sketch.path[dice.below(sketch.path.size() - 1)];
}

/// One that another one signed.
CertificatePlan &anyChild(ChainSketch &sketch, Dice &dice)
{
    return sketch.path[1 + dice.below(sketch.path.size() - 1)];
}

const ChainFault &randomFault(Dice &dice)
{
    const std::array all{contentFaults(), issuerFaults(), listFaults()};
    const std::span<const ChainFault> faults = all[dice.below(all.size())];
    return faults[dice.below(faults.size())];
}

} // namespace rulewright::test
