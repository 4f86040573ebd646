// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/x509/openssl_derivation.h"

#include "core/x509/openssl_error.h"

#include <openssl/evp.h>

#include <algorithm>
#include <iterator>
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
// The schemes before PBES2 make key and initial vector from up to three digests.
constexpr std::uint64_t digestsPerOldKey = 3;
constexpr int unknownSlowness = 6;

/// How long a round with a digest takes; with SHA-256, for which processors have instructions,
/// it is one.
struct DigestRow {
    int digest;
    int slowness;
};

constexpr DigestRow digestRows[] = {
    {NID_sha256, 1}, {NID_sha224, 1}, {NID_sha1, 2},       {NID_md5, 2},
    {NID_sha384, 4}, {NID_sha512, 4}, {NID_sha512_224, 4}, {NID_sha512_256, 4},
};

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

std::uint64_t slownessOf(int digest)
{
    const auto *row = std::ranges::find(digestRows, digest, &DigestRow::digest);
    return static_cast<std::uint64_t>(row == std::end(digestRows) ? unknownSlowness
                                                                  : row->slowness);
}

/// The digest inside of a pseudo-random function such as hmacWithSHA256.
int digestOf(const X509_ALGOR *function)
{
    // RFC 8018, A.2: SHA-1 when it is left out.
    const int kind = function == nullptr ? NID_hmacWithSHA1 : kindOf(function);
    int digest = NID_undef;
    return EVP_PBE_find(EVP_PBE_TYPE_PRF, kind, nullptr, &digest, nullptr) == 1 ? digest
                                                                                : NID_undef;
}

/// PBKDF2 makes as many bytes as one digest has, and begins anew for more.
std::uint64_t roundsOf(const PBKDF2PARAM &parameters, std::uint64_t keySize)
{
    const int digest = digestOf(parameters.prf);
    const EVP_MD *method = EVP_get_digestbynid(digest);
    const int size = method != nullptr ? EVP_MD_get_size(method) : 0;
    const std::uint64_t digestSize = size > 0 ? static_cast<std::uint64_t>(size) : 1;
    const std::uint64_t blocks = (keySize + digestSize - 1) / digestSize;
    return product(product(toRounds(parameters.iter), blocks), slownessOf(digest));
}

/// The bytes of key that a cipher takes.
std::uint64_t keySizeOf(const X509_ALGOR *encryption)
{
    const EVP_CIPHER *cipher = EVP_get_cipherbynid(kindOf(encryption));
    return static_cast<std::uint64_t>(cipher != nullptr ? EVP_CIPHER_get_key_length(cipher)
                                                        : EVP_MAX_KEY_LENGTH);
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
bool DerivationBudget::spendDerivation(const X509_ALGOR *function, const X509_ALGOR *encryption)
{
    if (kindOf(function) == NID_id_scrypt) {
        const auto scrypt =
            parametersOf<ScryptParametersPtr>(function, ASN1_ITEM_rptr(SCRYPT_PARAMS));
        return !scrypt || spendRounds(roundsOf(*scrypt));
    }
    const auto pbkdf2 = parametersOf<Pbkdf2ParametersPtr>(function, ASN1_ITEM_rptr(PBKDF2PARAM));
    return !pbkdf2 || spendRounds(roundsOf(*pbkdf2, keySizeOf(encryption)));
}

bool DerivationBudget::spend(const X509_ALGOR *encryption)
{
    const ErrorScope errors;
    if (kindOf(encryption) == NID_pbes2) {
        const auto pbes2 = parametersOf<Pbe2ParametersPtr>(encryption, ASN1_ITEM_rptr(PBE2PARAM));
        return !pbes2 || spendDerivation(pbes2->keyfunc, pbes2->encryption);
    }
    const auto pbes1 = parametersOf<PbeParametersPtr>(encryption, ASN1_ITEM_rptr(PBEPARAM));
    return !pbes1 || spendRounds(product(toRounds(pbes1->iter), digestsPerOldKey));
}

/// RFC 9579: the parameters have the form of those of PBES2, and name the size of the key.
bool DerivationBudget::spendChecksumKey(const X509_ALGOR *algorithm)
{
    const auto pbmac1 = parametersOf<Pbe2ParametersPtr>(algorithm, ASN1_ITEM_rptr(PBE2PARAM));
    const auto pbkdf2 =
        pbmac1 ? parametersOf<Pbkdf2ParametersPtr>(pbmac1->keyfunc, ASN1_ITEM_rptr(PBKDF2PARAM))
               : nullptr;
    if (!pbkdf2) {
        return true;
    }
    // Not every version of OpenSSL looks whether a longer key has room.
    const std::uint64_t keySize = toRounds(pbkdf2->keylength);
    return keySize <= EVP_MAX_MD_SIZE && spendRounds(roundsOf(*pbkdf2, keySize));
}

bool DerivationBudget::spendChecksum(const PKCS12 *container)
{
    const ErrorScope errors;
    const X509_ALGOR *algorithm = nullptr;
    const ASN1_INTEGER *rounds = nullptr;
    PKCS12_get0_mac(nullptr, &algorithm, nullptr, &rounds, container);
    if (algorithm == nullptr) {
        return true;
    }
    if (kindOf(algorithm) == NID_pbmac1) {
        return spendChecksumKey(algorithm);
    }
    // The number of rounds is one when it is left out.
    const std::uint64_t number = rounds != nullptr ? toRounds(rounds) : 1;
    return spendRounds(product(number, slownessOf(kindOf(algorithm))));
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
