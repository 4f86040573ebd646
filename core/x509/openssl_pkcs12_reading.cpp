// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/x509/openssl_pkcs12_reading.h"

#include "core/x509/openssl_decode.h"
#include "core/x509/openssl_encode.h"
#include "core/x509/openssl_key_reading.h"
#include "core/x509/openssl_legacy.h"
#include "core/x509/visible_text.h"

#include <utility>
#include <vector>

namespace rulewright::x509
{

namespace
{

/// Frees a stack together with the containers or bags in it.
struct FreeContents {
    void operator()(STACK_OF(PKCS7) * stack) const noexcept
    {
        sk_PKCS7_pop_free(stack, PKCS7_free);
    }
    void operator()(STACK_OF(PKCS12_SAFEBAG) * stack) const noexcept
    {
        sk_PKCS12_SAFEBAG_pop_free(stack, PKCS12_SAFEBAG_free);
    }
};

using BagsPtr = std::unique_ptr<STACK_OF(PKCS12_SAFEBAG), FreeContents>;
using KeyInfoPtr = std::unique_ptr<PKCS8_PRIV_KEY_INFO, FreeWith<PKCS8_PRIV_KEY_INFO_free>>;
using Pkcs12Ptr = std::unique_ptr<PKCS12, FreeWith<PKCS12_free>>;
using SafesPtr = std::unique_ptr<STACK_OF(PKCS7), FreeContents>;

/// A passphrase in OpenSSL's form; a null pointer is another one than the empty text.
struct Passphrase {
    const char *text = nullptr;
    int size = 0;
};

enum class Protection { None, Encrypted };

/// Reads one file. Bags in bags are followed a few levels deep.
class Pkcs12Reader
{
public:
    explicit Pkcs12Reader(Reading &reading) : m_reading(reading) {}

    void read(std::span<const std::uint8_t> der);

private:
    [[nodiscard]] Pkcs12Ptr load(std::span<const std::uint8_t> der) const;
    [[nodiscard]] bool findPassphrase(PKCS12 *container);
    [[nodiscard]] bool tryPassphrase(PKCS12 *container, const Passphrase &candidate);
    void readSafe(PKCS7 *safe);
    [[nodiscard]] BagsPtr open(PKCS7 *safe);
    void readBags(const STACK_OF(PKCS12_SAFEBAG) * bags, Protection protection, int depth);
    void readBag(PKCS12_SAFEBAG *bag, Protection protection, int depth);
    void readShroudedKey(PKCS12_SAFEBAG *bag, std::string name);

    Reading &m_reading;
    LegacyContext m_context;
    Passphrase m_passphrase;
    bool m_isStopped = false;
};

std::string friendlyName(PKCS12_SAFEBAG *bag)
{
    const MemoryPtr<char> name(PKCS12_get_friendlyname(bag));
    return name ? toVisibleText(name.get()) : std::string();
}

/// The passphrase that was given; and since writers disagree about what “no passphrase” is,
/// both forms of it where none or an empty one was given.
std::vector<Passphrase> candidates(const std::optional<std::string_view> &given)
{
    if (given && !given->empty()) {
        return {{given->data(), static_cast<int>(given->size())}};
    }
    return {{"", 0}, {nullptr, 0}};
}

/// The container in a context of its own, so that what hangs off it can be opened there.
Pkcs12Ptr Pkcs12Reader::load(std::span<const std::uint8_t> der) const
{
    const BioPtr bio(BIO_new_mem_buf(der.data(), static_cast<int>(der.size())));
    // OpenSSL frees the object itself when it cannot read it.
    PKCS12 *container = PKCS12_init_ex(NID_pkcs7_data, m_context.get(), nullptr);
    d2i_PKCS12_bio(bio.get(), &container);
    return Pkcs12Ptr(container);
}

bool Pkcs12Reader::tryPassphrase(PKCS12 *container, const Passphrase &candidate)
{
    if (!m_reading.budget().spendChecksum(container)) {
        m_reading.noteTooManyRounds();
        m_isStopped = true;
        return false;
    }
    m_passphrase = candidate;
    return PKCS12_verify_mac(container, candidate.text, candidate.size) == 1;
}

/// False when no passphrase fits; the reason was noted.
bool Pkcs12Reader::findPassphrase(PKCS12 *container)
{
    const ErrorScope errors;
    const std::vector<Passphrase> all = candidates(m_reading.passphrase());
    if (PKCS12_mac_present(container) != 1) {
        m_passphrase = all.front();
        return true;
    }
    for (const Passphrase &candidate : all) {
        if (tryPassphrase(container, candidate)) {
            return true;
        }
        if (m_isStopped) {
            return false;
        }
    }
    m_reading.noteFailure(errors, "MAC");
    return false;
}

/// The bags of a container; null when there are none, or the reason was noted.
BagsPtr Pkcs12Reader::open(PKCS7 *safe)
{
    const ErrorScope errors;
    if (PKCS7_type_is_data(safe)) {
        return BagsPtr(PKCS12_unpack_p7data(safe));
    }
    if (!PKCS7_type_is_encrypted(safe) || safe->d.encrypted == nullptr) {
        m_reading.note({DiagnosticCode::AlgorithmUnsupported,
                        {std::string(OBJ_nid2ln(OBJ_obj2nid(safe->type)))}});
        return nullptr;
    }
    const X509_ALGOR *encryption = safe->d.encrypted->enc_data->algorithm;
    if (!m_reading.budget().spend(encryption)) {
        m_reading.noteTooManyRounds();
        return nullptr;
    }
    BagsPtr bags(PKCS12_unpack_p7encdata(safe, m_passphrase.text, m_passphrase.size));
    if (!bags) {
        m_reading.noteFailure(errors, encryptionName(encryption));
    } else {
        m_reading.noteWeakness(encryption);
    }
    return bags;
}

void Pkcs12Reader::readSafe(PKCS7 *safe)
{
    const BagsPtr bags = open(safe);
    readBags(bags.get(), PKCS7_type_is_data(safe) ? Protection::None : Protection::Encrypted, 0);
}

void Pkcs12Reader::readBags(const STACK_OF(PKCS12_SAFEBAG) * bags, Protection protection, int depth)
{
    for (int i = 0; i < sk_PKCS12_SAFEBAG_num(bags); ++i) {
        readBag(sk_PKCS12_SAFEBAG_value(bags, i), protection, depth);
    }
}

void Pkcs12Reader::readShroudedKey(PKCS12_SAFEBAG *bag, std::string name)
{
    const ErrorScope errors;
    const X509_ALGOR *encryption = nullptr;
    X509_SIG_get0(PKCS12_SAFEBAG_get0_pkcs8(bag), &encryption, nullptr);
    if (!m_reading.budget().spend(encryption)) {
        m_reading.noteTooManyRounds();
        return;
    }
    const KeyInfoPtr info(PKCS12_decrypt_skey_ex(bag, m_passphrase.text, m_passphrase.size,
                                                 m_context.get(), nullptr));
    if (!info) {
        m_reading.noteFailure(errors, encryptionName(encryption));
        return;
    }
    m_reading.noteWeakness(encryption);
    m_reading.add(toPrivateKey(info.get()), std::move(name));
}

void Pkcs12Reader::readBag(PKCS12_SAFEBAG *bag, Protection protection, int depth)
{
    constexpr int maximumDepth = 4;
    switch (PKCS12_SAFEBAG_get_nid(bag)) {
    case NID_keyBag:
        if (protection == Protection::None) {
            m_reading.note({DiagnosticCode::KeyNotEncrypted, {}});
        }
        m_reading.add(toPrivateKey(PKCS12_SAFEBAG_get0_p8inf(bag)), friendlyName(bag));
        break;
    case NID_pkcs8ShroudedKeyBag: readShroudedKey(bag, friendlyName(bag)); break;
    case NID_certBag: {
        const X509Ptr certificate(PKCS12_SAFEBAG_get1_cert(bag));
        m_reading.add(Certificate::parse(certificate ? toDer(certificate.get())
                                                     : std::vector<std::uint8_t>()),
                      friendlyName(bag));
        break;
    }
    case NID_crlBag: {
        const CrlPtr crl(PKCS12_SAFEBAG_get1_crl(bag));
        m_reading.add(Crl::parse(crl ? toDer(crl.get()) : std::vector<std::uint8_t>()));
        break;
    }
    case NID_safeContentsBag:
        if (depth < maximumDepth) {
            readBags(PKCS12_SAFEBAG_get0_safes(bag), protection, depth + 1);
        }
        break;
    default: break;
    }
}

void Pkcs12Reader::read(std::span<const std::uint8_t> der)
{
    const ErrorScope errors;
    const auto whole =
        decodeWhole<Pkcs12Ptr>(der, DiagnosticCode::ContainerUnreadable, [](auto bytes, long size) {
            return d2i_PKCS12(nullptr, bytes, size);
        });
    if (!whole) {
        m_reading.note(whole.error());
        return;
    }
    const Pkcs12Ptr container = load(der);
    if (!container || !findPassphrase(container.get())) {
        return;
    }
    const SafesPtr safes(PKCS12_unpack_authsafes(container.get()));
    if (!safes) {
        m_reading.note({DiagnosticCode::ContainerUnreadable, {errors.reason()}});
        return;
    }
    for (int i = 0; i < sk_PKCS7_num(safes.get()); ++i) {
        readSafe(sk_PKCS7_value(safes.get(), i));
    }
}

} // namespace

void readPkcs12(std::span<const std::uint8_t> der, Reading &reading)
{
    Pkcs12Reader(reading).read(der);
}

} // namespace rulewright::x509
