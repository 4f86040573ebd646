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

/// One of several values of an extension.
void setOneOf(CertificatePlan &target, const char *extension, std::vector<std::string> values,
              Dice &dice)
{
    target.extensions[extension] = dice.oneOf(values);
}

// ---- time --------------------------------------------------------------------------------------

void expired(ChainSketch &sketch, Dice &dice)
{
    anyOne(sketch, dice).notAfter = testTime - days{1};
}

void notYetValid(ChainSketch &sketch, Dice &dice)
{
    anyOne(sketch, dice).notBefore = testTime + days{1};
}

void aboutToEnd(ChainSketch &sketch, Dice &dice)
{
    anyOne(sketch, dice).notAfter = testTime + seconds{static_cast<int>(dice.below(3)) - 1};
}

void aboutToBegin(ChainSketch &sketch, Dice &dice)
{
    anyOne(sketch, dice).notBefore = testTime + seconds{static_cast<int>(dice.below(3)) - 1};
}

// ---- purpose and constraints -------------------------------------------------------------------

void otherPurposeOfLeaf(ChainSketch &sketch, Dice &dice)
{
    setOneOf(leaf(sketch), "extendedKeyUsage",
             {"serverAuth", "anyExtendedKeyUsage", "critical,serverAuth", "serverAuth,clientAuth",
              "codeSigning"},
             dice);
}

void otherPurposeOfAuthority(ChainSketch &sketch, Dice &dice)
{
    setOneOf(anyAuthority(sketch, dice), "extendedKeyUsage",
             {"serverAuth", "anyExtendedKeyUsage", "clientAuth", "critical,emailProtection"}, dice);
}

void otherUsageOfLeaf(ChainSketch &sketch, Dice &dice)
{
    setOneOf(leaf(sketch), "keyUsage",
             {"critical,keyEncipherment", "keyAgreement", "critical,keyCertSign,cRLSign",
              "nonRepudiation", "digitalSignature,keyEncipherment"},
             dice);
}

void otherUsageOfAuthority(ChainSketch &sketch, Dice &dice)
{
    setOneOf(anyAuthority(sketch, dice), "keyUsage",
             {"critical,cRLSign", "critical,keyCertSign", "keyCertSign,cRLSign",
              "critical,digitalSignature"},
             dice);
}

void withoutUsage(ChainSketch &sketch, Dice &dice)
{
    CertificatePlan &target = anyOne(sketch, dice);
    target.extensions.erase("keyUsage");
    target.extensions.erase("extendedKeyUsage");
}

void withoutBasicConstraints(ChainSketch &sketch, Dice &dice)
{
    anyAuthority(sketch, dice).extensions.erase("basicConstraints");
}

void otherBasicConstraints(ChainSketch &sketch, Dice &dice)
{
    setOneOf(anyOne(sketch, dice), "basicConstraints",
             {"critical,CA:FALSE", "CA:TRUE", "critical,CA:TRUE", "CA:FALSE"}, dice);
}

void pathLength(ChainSketch &sketch, Dice &dice)
{
    setOneOf(anyAuthority(sketch, dice), "basicConstraints",
             {"critical,CA:TRUE,pathlen:0", "critical,CA:TRUE,pathlen:1"}, dice);
}

void depthLimit(ChainSketch &sketch, Dice &dice)
{
    sketch.options.depth = static_cast<int>(dice.below(3));
}

void nameConstraint(ChainSketch &sketch, Dice &dice)
{
    setOneOf(anyAuthority(sketch, dice), "nameConstraints",
             {"critical,permitted;DNS:a.example", "critical,permitted;DNS:b.example",
              "critical,excluded;DNS:device.a.example", "critical,permitted;email:b.example",
              "permitted;email:a@a.example", "critical,permitted;IP:10.1.0.0/255.255.0.0",
              "critical,excluded;IP:10.0.0.0/255.0.0.0", "critical,permitted;URI:.b.example"},
             dice);
}

void criticalExtension(ChainSketch &sketch, Dice &dice)
{
    anyOne(sketch, dice).extensions["1.2.3.4"] = "critical,DER:0500";
}

void unknownExtension(ChainSketch &sketch, Dice &dice)
{
    anyOne(sketch, dice).extensions["1.2.3.4"] = "DER:0500";
}

void brokenExtension(ChainSketch &sketch, Dice &dice)
{
    setOneOf(anyOne(sketch, dice), "subjectAltName", {"DER:3003820161FF", "DER:0500", "DER:3000"},
             dice);
}

void versionOne(ChainSketch &sketch, Dice &dice)
{
    anyOne(sketch, dice).extensions.clear();
}

void nothing(ChainSketch &, Dice &) {}

constexpr ChainFault faults[] = {
    {"nothing", nothing},
    {"expired", expired},
    {"not yet valid", notYetValid},
    {"about to end", aboutToEnd},
    {"about to begin", aboutToBegin},
    {"other purpose of the leaf", otherPurposeOfLeaf},
    {"other purpose of an authority", otherPurposeOfAuthority},
    {"other usage of the leaf", otherUsageOfLeaf},
    {"other usage of an authority", otherUsageOfAuthority},
    {"without usage", withoutUsage},
    {"without basic constraints", withoutBasicConstraints},
    {"other basic constraints", otherBasicConstraints},
    {"path length", pathLength},
    {"depth limit", depthLimit},
    {"name constraint", nameConstraint},
    {"unknown critical extension", criticalExtension},
    {"unknown extension", unknownExtension},
    {"broken extension", brokenExtension},
    {"version 1", versionOne},
};

} // namespace

std::span<const ChainFault> contentFaults() noexcept
{
    return faults;
}

} // namespace rulewright::test
