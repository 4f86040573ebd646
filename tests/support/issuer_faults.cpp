// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/chain_faults.h"

namespace rulewright::test
{

using namespace x509;
using naive::Dice;
using std::chrono::days;

namespace
{

void keepName(CertificatePlan &target)
{
    target.extensions.erase("authorityKeyIdentifier");
}

// ---- keys, signatures and issuers --------------------------------------------------------------

void otherKeyId(ChainSketch &sketch, Dice &dice)
{
    anyChild(sketch, dice).extensions["authorityKeyIdentifier"] =
        authorityKeyIdText(PoolKey::Decoy);
}

void withoutKeyIds(ChainSketch &sketch, Dice &dice)
{
    anyChild(sketch, dice).extensions.erase("authorityKeyIdentifier");
    anyOne(sketch, dice).extensions.erase("subjectKeyIdentifier");
}

void wrongSignature(ChainSketch &sketch, Dice &dice)
{
    anyOne(sketch, dice).hasWrongSignature = true;
}

void changedBit(ChainSketch &sketch, Dice &dice)
{
    sketch.changedBit = dice.below(100'000);
}

void otherSigner(ChainSketch &sketch, Dice &dice)
{
    CertificatePlan &target = anyChild(sketch, dice);
    target.signer = PoolKey::Decoy;
    keepName(target);
}

void otherIssuerName(ChainSketch &sketch, Dice &dice)
{
    anyChild(sketch, dice).issuer = dice.chance(50) ? "Nobody" : "Root";
}

void weakKey(ChainSketch &sketch, Dice &dice)
{
    const std::size_t place = dice.below(sketch.path.size());
    CertificatePlan &target = sketch.path[place];
    target.key = PoolKey::WeakRsa;
    const std::size_t child = place + 1;
    if (child < sketch.path.size()) {
        sketch.path[child].signer = target.key;
        keepName(sketch.path[child]);
        sketch.lists[place].signer = target.key;
    }
    if (place == 0) {
        target.signer = target.key;
    }
}

void weakDigest(ChainSketch &sketch, Dice &dice)
{
    anyOne(sketch, dice).isSignedWithSha1 = true;
}

/// The name of an authority with another key: signed by itself or by somebody else.
CertificatePlan decoyOf(const CertificatePlan &authority, Dice &dice)
{
    CertificatePlan decoy = authority;
    decoy.key = PoolKey::Decoy;
    decoy.extensions["subjectKeyIdentifier"] = keyIdOf(PoolKey::Decoy);
    if (dice.chance(50)) {
        decoy.issuer = decoy.subject;
        decoy.signer = PoolKey::Decoy;
        keepName(decoy);
    }
    return decoy;
}

void decoyIssuer(ChainSketch &sketch, Dice &dice)
{
    const std::size_t place = dice.below(sketch.path.size() - 1);
    if (dice.chance(70)) {
        keepName(sketch.path[place + 1]);
    }
    for (std::size_t i = dice.below(3) + 1; i > 0; --i) {
        sketch.others.push_back(decoyOf(sketch.path[place], dice));
        sketch.others.back().serial = 100 + static_cast<int>(i);
    }
}

/// A true certificate of the same key: expired, not for clients, or as good as the other.
void twinIssuer(ChainSketch &sketch, Dice &dice)
{
    CertificatePlan twin = anyAuthority(sketch, dice);
    twin.serial = 110;
    switch (dice.below(3)) {
    case 0: twin.notAfter = testTime - days{1}; break;
    case 1: twin.extensions["extendedKeyUsage"] = "serverAuth"; break;
    default: break;
    }
    sketch.others.push_back(twin);
}

/// The root is certified by another root too, which nobody trusts.
void crossCertificate(ChainSketch &sketch, Dice &)
{
    CertificatePlan cross = sketch.path.front();
    cross.issuer = "Other root";
    cross.signer = PoolKey::Decoy;
    cross.serial = 120;
    sketch.others.push_back(cross);
}

void missingIntermediate(ChainSketch &sketch, Dice &dice)
{
    sketch.missing = dice.below(sketch.path.size() - 1);
}

void selfSignedLeaf(ChainSketch &sketch, Dice &)
{
    leaf(sketch).issuer = leaf(sketch).subject;
    leaf(sketch).signer = leaf(sketch).key;
    keepName(leaf(sketch));
}

// ---- trust -------------------------------------------------------------------------------------

void partialAnchor(ChainSketch &sketch, Dice &dice)
{
    sketch.anchor = dice.below(sketch.path.size());
    sketch.options.acceptsPartialChain = dice.chance(70);
}

void trustedLeaf(ChainSketch &sketch, Dice &dice)
{
    selfSignedLeaf(sketch, dice);
    sketch.anchor = sketch.path.size() - 1;
}

void foreignAnchor(ChainSketch &sketch, Dice &dice)
{
    sketch.foreignAnchor = sketch.path.front();
    sketch.foreignAnchor->key = sketch.foreignAnchor->signer = PoolKey::Decoy;
    sketch.foreignAnchor->subject = dice.chance(50) ? "Root" : "Stranger";
    sketch.foreignAnchor->issuer = sketch.foreignAnchor->subject;
    sketch.sendsRoot = dice.chance(50);
}

constexpr ChainFault faults[] = {
    {"other key identifier", otherKeyId},
    {"without key identifiers", withoutKeyIds},
    {"wrong signature", wrongSignature},
    {"changed bit", changedBit},
    {"other signer", otherSigner},
    {"other name of the issuer", otherIssuerName},
    {"weak key", weakKey},
    {"weak digest", weakDigest},
    {"decoy issuer", decoyIssuer},
    {"twin issuer", twinIssuer},
    {"cross-certificate", crossCertificate},
    {"missing intermediate", missingIntermediate},
    {"self-signed leaf", selfSignedLeaf},
    {"partial anchor", partialAnchor},
    {"trusted leaf", trustedLeaf},
    {"foreign anchor", foreignAnchor},
};

} // namespace

std::span<const ChainFault> issuerFaults() noexcept
{
    return faults;
}

} // namespace rulewright::test
