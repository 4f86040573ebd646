// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/x509/openssl_derivation.h"

#include "core/x509/openssl_error.h"

#include <limits>

namespace rulewright::x509
{

namespace
{

using PbeParametersPtr = std::unique_ptr<PBEPARAM, FreeWith<PBEPARAM_free>>;
using Pbe2ParametersPtr = std::unique_ptr<PBE2PARAM, FreeWith<PBE2PARAM_free>>;
using Pbkdf2ParametersPtr = std::unique_ptr<PBKDF2PARAM, FreeWith<PBKDF2PARAM_free>>;
using ScryptParametersPtr = std::unique_ptr<SCRYPT_PARAMS, FreeWith<SCRYPT_PARAMS_free>>;

constexpr std::uint64_t tooMany = std::numeric_limits<std::uint64_t>::max();
// One step of scrypt takes about as long as two rounds of PBKDF2 with SHA-256.
constexpr std::uint64_t roundsPerScryptStep = 2;

int kindOf(const X509_ALGOR *algorithm)
{
    const ASN1_OBJECT *object = nullptr;
    X509_ALGOR_get0(&object, nullptr, nullptr, algorithm);
    return OBJ_obj2nid(object);
}

/// The parameters, or null when they are of another form.
template <typename Owner> Owner parametersOf(const X509_ALGOR *algorithm, const ASN1_ITEM *form)
{
    const void *value = nullptr;
    int type = 0;
    X509_ALGOR_get0(nullptr, &type, &value, algorithm);
    if (type != V_ASN1_SEQUENCE || value == nullptr) {
        return nullptr;
    }
    return Owner(static_cast<typename Owner::pointer>(
        ASN1_item_unpack(static_cast<const ASN1_STRING *>(value), form)));
}

/// A negative or very large number counts as too many.
std::uint64_t toRounds(const ASN1_INTEGER *number)
{
    std::uint64_t value = 0;
    return number != nullptr && ASN1_INTEGER_get_uint64(&value, number) == 1 ? value : tooMany;
}

std::uint64_t product(std::uint64_t left, std::uint64_t right)
{
    return right != 0 && left > tooMany / right ? tooMany : left * right;
}

std::uint64_t roundsOf(const SCRYPT_PARAMS &parameters)
{
    const std::uint64_t steps =
        product(toRounds(parameters.costParameter), toRounds(parameters.blockSize));
    return product(product(steps, toRounds(parameters.parallelizationParameter)),
                   roundsPerScryptStep);
}

} // namespace

bool DerivationBudget::spendRounds(std::uint64_t rounds)
{
    if (rounds > m_left) {
        return false;
    }
    m_left -= rounds;
    return true;
}

/// PBKDF2 or scrypt. Another function is unknown to OpenSSL, too, and costs nothing.
bool DerivationBudget::spendDerivation(const X509_ALGOR *function)
{
    if (kindOf(function) == NID_id_scrypt) {
        const auto scrypt =
            parametersOf<ScryptParametersPtr>(function, ASN1_ITEM_rptr(SCRYPT_PARAMS));
        return !scrypt || spendRounds(roundsOf(*scrypt));
    }
    const auto pbkdf2 = parametersOf<Pbkdf2ParametersPtr>(function, ASN1_ITEM_rptr(PBKDF2PARAM));
    return !pbkdf2 || spendRounds(toRounds(pbkdf2->iter));
}

bool DerivationBudget::spend(const X509_ALGOR *encryption)
{
    const ErrorScope errors;
    if (kindOf(encryption) == NID_pbes2) {
        const auto pbes2 = parametersOf<Pbe2ParametersPtr>(encryption, ASN1_ITEM_rptr(PBE2PARAM));
        return !pbes2 || spendDerivation(pbes2->keyfunc);
    }
    const auto pbes1 = parametersOf<PbeParametersPtr>(encryption, ASN1_ITEM_rptr(PBEPARAM));
    return !pbes1 || spendRounds(toRounds(pbes1->iter));
}

bool DerivationBudget::spendChecksum(const PKCS12 *container)
{
    const ErrorScope errors;
    const X509_ALGOR *algorithm = nullptr;
    const ASN1_INTEGER *rounds = nullptr;
    PKCS12_get0_mac(nullptr, &algorithm, nullptr, &rounds, container);
    if (algorithm != nullptr && kindOf(algorithm) == NID_pbmac1) {
        // RFC 9579: the parameters have the form of those of PBES2.
        const auto pbmac1 = parametersOf<Pbe2ParametersPtr>(algorithm, ASN1_ITEM_rptr(PBE2PARAM));
        return !pbmac1 || spendDerivation(pbmac1->keyfunc);
    }
    // The number of rounds is one when it is left out.
    return spendRounds(rounds != nullptr ? toRounds(rounds) : 1);
}

std::string encryptionName(const X509_ALGOR *encryption)
{
    const ErrorScope errors;
    const auto pbes2 = kindOf(encryption) == NID_pbes2
                           ? parametersOf<Pbe2ParametersPtr>(encryption, ASN1_ITEM_rptr(PBE2PARAM))
                           : nullptr;
    const int kind = kindOf(pbes2 ? pbes2->encryption : encryption);
    return kind == NID_undef ? "unknown" : OBJ_nid2ln(kind);
}

bool isWeak(const X509_ALGOR *encryption)
{
    return kindOf(encryption) != NID_pbes2;
}

} // namespace rulewright::x509
