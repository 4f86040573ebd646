// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/chain_faults.h"

namespace rulewright::test
{

using namespace x509;
using naive::Dice;
using std::chrono::days;
using std::chrono::seconds;

namespace
{

/// A list, which is looked at.
ListPlan &anyList(ChainSketch &sketch, Dice &dice)
{
    sketch.scope = dice.chance(50) ? RevocationScope::Leaf : RevocationScope::WholePath;
    return dice.chance(50) ? sketch.lists.back() : sketch.lists[dice.below(sketch.lists.size())];
}

void addEntry(ChainSketch &sketch, CrlReason reason, Dice &dice)
{
    anyList(sketch, dice);
    const std::size_t place = dice.below(sketch.path.size() - 1);
    sketch.lists[place].entries.push_back(
        {std::string("0") + static_cast<char>('0' + sketch.path[place + 1].serial),
         testTime + days{static_cast<int>(dice.below(3)) - 1}, reason});
}

void revoked(ChainSketch &sketch, Dice &dice)
{
    addEntry(sketch, dice.oneOf(std::vector{CrlReason::KeyCompromise, CrlReason::Superseded}),
             dice);
}

void onHold(ChainSketch &sketch, Dice &dice)
{
    addEntry(sketch, CrlReason::CertificateHold, dice);
}

void outdatedList(ChainSketch &sketch, Dice &dice)
{
    anyList(sketch, dice).nextUpdate = testTime - days{1};
}

void listAboutToEnd(ChainSketch &sketch, Dice &dice)
{
    anyList(sketch, dice).nextUpdate = testTime + seconds{static_cast<int>(dice.below(3)) - 1};
}

void futureList(ChainSketch &sketch, Dice &dice)
{
    anyList(sketch, dice).thisUpdate = testTime + seconds{static_cast<int>(dice.below(3)) - 1};
}

void forgedList(ChainSketch &sketch, Dice &dice)
{
    ListPlan &list = anyList(sketch, dice);
    list.signer = PoolKey::Decoy;
    if (dice.chance(50)) {
        list.extensions.erase("authorityKeyIdentifier");
    }
}

void listOfSomebodyElse(ChainSketch &sketch, Dice &dice)
{
    anyList(sketch, dice).issuer = "Nobody";
}

void missingList(ChainSketch &sketch, Dice &dice)
{
    anyList(sketch, dice);
    sketch.missingList = dice.below(sketch.lists.size());
}

void twoLists(ChainSketch &sketch, Dice &dice)
{
    ListPlan second = anyList(sketch, dice);
    second.extensions["crlNumber"] = "DER:020102";
    second.thisUpdate += days{1};
    if (dice.chance(50)) {
        second.nextUpdate = testTime - days{1};
    }
    sketch.lists.push_back(second);
}

void criticalListExtension(ChainSketch &sketch, Dice &dice)
{
    anyList(sketch, dice).extensions["1.2.3.4"] = "critical,DER:0500";
}

void partialList(ChainSketch &sketch, Dice &dice)
{
    anyList(sketch, dice).extensions["issuingDistributionPoint"] =
        dice.oneOf(std::vector<std::string>{"critical,onlyuser:TRUE", "critical,onlyCA:TRUE",
                                            "critical,onlysomereasons:keyCompromise",
                                            "critical,indirectCRL:TRUE"});
}

constexpr ChainFault faults[] = {
    {"revoked", revoked},
    {"on hold", onHold},
    {"outdated list", outdatedList},
    {"list about to end", listAboutToEnd},
    {"future list", futureList},
    {"forged list", forgedList},
    {"list of somebody else", listOfSomebodyElse},
    {"missing list", missingList},
    {"two lists", twoLists},
    {"critical extension of a list", criticalListExtension},
    {"partial list", partialList},
};

} // namespace

std::span<const ChainFault> listFaults() noexcept
{
    return faults;
}

} // namespace rulewright::test
