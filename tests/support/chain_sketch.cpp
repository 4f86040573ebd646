// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/chain_sketch.h"

#include <algorithm>
#include <format>
#include <ranges>

namespace rulewright::test
{

using namespace x509;
using naive::Dice;

namespace
{

template <typename T> void shuffle(std::vector<T> &items, Dice &dice)
{
    for (std::size_t left = items.size(); left > 1; --left) {
        std::swap(items[left - 1], items[dice.below(left)]);
    }
}

std::vector<PoolKey> randomKeys(Dice &dice)
{
    std::vector<PoolKey> keys{PoolKey::EcA, PoolKey::EcB, PoolKey::EcC,
                              PoolKey::EcD, PoolKey::Rsa, PoolKey::Ed25519};
    shuffle(keys, dice);
    return keys;
}

CertificatePlan plan(const std::string &name, PoolKey key, int serial)
{
    return {.subject = name,
            .issuer = name,
            .key = key,
            .signer = key,
            .serial = serial,
            .extensions = {{"subjectKeyIdentifier", keyIdOf(key)}}};
}

CertificatePlan authority(const std::string &name, PoolKey key, int serial)
{
    CertificatePlan made = plan(name, key, serial);
    made.extensions.emplace("basicConstraints", "critical,CA:TRUE");
    made.extensions.emplace("keyUsage", "critical,keyCertSign,cRLSign");
    return made;
}

CertificatePlan leaf(PoolKey key, int serial)
{
    CertificatePlan made = plan("device", key, serial);
    made.extensions.emplace("basicConstraints", "critical,CA:FALSE");
    made.extensions.emplace("keyUsage", "critical,digitalSignature");
    made.extensions.emplace("extendedKeyUsage", "clientAuth");
    made.extensions.emplace("subjectAltName", "DNS:device.a.example,email:a@a.example,IP:10.1.2.3");
    return made;
}

void signWith(const CertificatePlan &issuer, CertificatePlan &target)
{
    target.issuer = issuer.subject;
    target.signer = issuer.key;
    target.extensions["authorityKeyIdentifier"] = authorityKeyIdText(issuer.key);
}

ListPlan listOf(const CertificatePlan &issuer)
{
    return {.issuer = issuer.subject,
            .signer = issuer.key,
            .entries = {{"7F", testTime - std::chrono::days{1}, CrlReason::Superseded}},
            .extensions = {{"crlNumber", "DER:020101"},
                           {"authorityKeyIdentifier", authorityKeyIdText(issuer.key)}}};
}

ChainOptions randomOptions(Dice &dice)
{
    return {.time = testTime,
            .authLevel = static_cast<int>(dice.below(3)),
            .acceptsPartialChain = dice.chance(50),
            .isStrict = dice.chance(25)};
}

std::vector<CertificatePlan> randomPath(Dice &dice)
{
    const std::vector<PoolKey> keys = randomKeys(dice);
    const std::size_t between = dice.below(3);
    std::vector<CertificatePlan> path{authority("Root", keys[0], 1)};
    for (std::size_t i = 1; i <= between; ++i) {
        path.push_back(authority(std::format("Sub {}", i), keys[i], static_cast<int>(i + 1)));
        signWith(path[i - 1], path[i]);
    }
    path.push_back(leaf(keys[between + 1], static_cast<int>(between + 2)));
    signWith(path[between], path.back());
    return path;
}

Certificate withChangedBit(const Certificate &certificate, std::size_t place)
{
    const std::size_t bits = certificate.der().size() * 8;
    for (std::size_t tries = 0; tries < bits; ++tries) {
        const std::size_t bit = (place + tries) % bits;
        std::vector<std::uint8_t> der(certificate.der().begin(), certificate.der().end());
        der[bit / 8] ^= static_cast<std::uint8_t>(1U << (bit % 8));
        if (auto changed = Certificate::parse(der)) {
            return *std::move(changed);
        }
    }
    return certificate;
}

std::vector<Certificate> sentWith(const ChainSketch &sketch, Dice &dice)
{
    std::vector<CertificatePlan> plans = sketch.others;
    for (std::size_t i = sketch.sendsRoot ? 0 : 1; i + 1 < sketch.path.size(); ++i) {
        if (sketch.missing != i) {
            plans.push_back(sketch.path[i]);
        }
    }
    shuffle(plans, dice);
    return plans | std::views::transform([](const CertificatePlan &sent) { return build(sent); }) |
           std::ranges::to<std::vector>();
}

std::optional<RevocationSource> sourceOf(const ChainSketch &sketch, Dice &dice)
{
    if (!sketch.scope) {
        return {};
    }
    std::vector<ListPlan> plans = sketch.lists;
    if (sketch.missingList) {
        plans.erase(plans.begin() + static_cast<std::ptrdiff_t>(*sketch.missingList));
    }
    shuffle(plans, dice);
    RevocationSource source{.lists = {}, .scope = *sketch.scope};
    for (const ListPlan &list : plans) {
        source.lists.push_back(build(list));
    }
    return source;
}

} // namespace

ChainSketch randomChain(Dice &dice)
{
    ChainSketch sketch{
        .path = randomPath(dice), .sendsRoot = dice.chance(30), .options = randomOptions(dice)};
    for (const CertificatePlan &issuer : sketch.path | std::views::take(sketch.path.size() - 1)) {
        sketch.lists.push_back(listOf(issuer));
    }
    if (dice.chance(50)) {
        sketch.scope = dice.chance(50) ? RevocationScope::Leaf : RevocationScope::WholePath;
    }
    return sketch;
}

ChainCase build(const ChainSketch &sketch, Dice &dice)
{
    const Certificate leaf = build(sketch.path.back());
    return {
        .input = {.leaf = sketch.changedBit ? withChangedBit(leaf, *sketch.changedBit) : leaf,
                  .untrusted = sentWith(sketch, dice),
                  .anchors = {build(sketch.foreignAnchor.value_or(sketch.path[sketch.anchor]))}},
        .options = sketch.options,
        .source = sourceOf(sketch, dice)};
}

} // namespace rulewright::test
