// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/key_pool.h"

#include "core/x509/openssl_ptr.h"

#include <format>
#include <map>
#include <stdexcept>
#include <utility>

namespace rulewright::test
{

namespace
{

x509::KeyPtr makeKey(PoolKey key)
{
    switch (key) {
    case PoolKey::Rsa: return x509::KeyPtr(EVP_RSA_gen(std::size_t{2'048}));
    case PoolKey::WeakRsa: return x509::KeyPtr(EVP_RSA_gen(std::size_t{1'024}));
    case PoolKey::Ed25519: return x509::KeyPtr(EVP_PKEY_Q_keygen(nullptr, nullptr, "ED25519"));
    case PoolKey::EcA:
    case PoolKey::EcB:
    case PoolKey::EcC:
    case PoolKey::EcD:
    case PoolKey::Decoy: return x509::KeyPtr(EVP_EC_gen("P-256"));
    }
    std::unreachable();
}

} // namespace

evp_pkey_st *keyOf(PoolKey key)
{
    static std::map<PoolKey, x509::KeyPtr> pool;
    x509::KeyPtr &place = pool[key];
    if (!place) {
        place = makeKey(key);
    }
    if (!place) {
        throw std::runtime_error("no key for the tests");
    }
    return place.get();
}

std::string keyIdOf(PoolKey key)
{
    return std::format("{:040X}", std::to_underlying(key) + 1);
}

} // namespace rulewright::test
