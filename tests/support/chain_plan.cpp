// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/chain_plan.h"

#include "core/x509/openssl_encode.h"
#include "core/x509/openssl_ptr.h"

#include <openssl/conf.h>

#include <format>
#include <stdexcept>
#include <string_view>

namespace rulewright::test
{

using namespace x509;

namespace
{

using ConfigurationPtr = std::unique_ptr<CONF, FreeWith<NCONF_free>>;
using ExtensionPtr = std::unique_ptr<X509_EXTENSION, FreeWith<X509_EXTENSION_free>>;

void demand(bool isDone, std::string_view what)
{
    if (!isDone) {
        throw std::runtime_error(std::format("no such chain: {}", what));
    }
}

NamePtr toName(const std::string &text)
{
    NamePtr name(X509_NAME_new());
    const auto add = [&name](const char *field, const std::string &value) {
        demand(X509_NAME_add_entry_by_txt(name.get(), field, MBSTRING_UTF8,
                                          reinterpret_cast<const unsigned char *>(value.c_str()),
                                          -1, -1, 0) == 1,
               value);
    };
    add("O", "Test");
    add("CN", text);
    return name;
}

AsnTimePtr toTime(std::chrono::sys_seconds time)
{
    return AsnTimePtr(ASN1_TIME_set(nullptr, time.time_since_epoch().count()));
}

template <typename Add> void addExtensions(const ExtensionTexts &texts, Add add)
{
    // Some kinds want a configuration file, even if they take nothing from it.
    const ConfigurationPtr configuration(NCONF_new(nullptr));
    X509V3_CTX context{};
    X509V3_set_nconf(&context, configuration.get());
    for (const auto &[name, value] : texts) {
        const ExtensionPtr extension(
            X509V3_EXT_nconf(configuration.get(), &context, name.c_str(), value.c_str()));
        demand(extension && add(extension.get()) == 1, name);
    }
}

const EVP_MD *digestFor(PoolKey signer)
{
    return signer == PoolKey::Ed25519 ? nullptr : EVP_sha256();
}

void addEntry(X509_CRL *list, const CrlEntry &entry)
{
    RevokedPtr revoked(X509_REVOKED_new());
    const AsnIntegerPtr serial(s2i_ASN1_INTEGER(nullptr, ("0x" + entry.serial).c_str()));
    const AsnEnumeratedPtr reason(ASN1_ENUMERATED_new());
    ASN1_ENUMERATED_set(reason.get(), std::to_underlying(entry.reason));
    X509_REVOKED_set_serialNumber(revoked.get(), serial.get());
    X509_REVOKED_set_revocationDate(revoked.get(), toTime(entry.revokedAt).get());
    demand(X509_REVOKED_add1_ext_i2d(revoked.get(), NID_crl_reason, reason.get(), 0, 0) == 1,
           "reason");
    demand(X509_CRL_add0_revoked(list, revoked.release()) == 1, "entry");
}

} // namespace

std::string authorityKeyIdText(PoolKey key)
{
    return "DER:30168014" + keyIdOf(key);
}

Certificate build(const CertificatePlan &plan)
{
    const X509Ptr made(X509_new());
    X509_set_version(made.get(), plan.extensions.empty() ? X509_VERSION_1 : X509_VERSION_3);
    ASN1_INTEGER_set(X509_get_serialNumber(made.get()), plan.serial);
    X509_set_subject_name(made.get(), toName(plan.subject).get());
    X509_set_issuer_name(made.get(), toName(plan.issuer).get());
    X509_set1_notBefore(made.get(), toTime(plan.notBefore).get());
    X509_set1_notAfter(made.get(), toTime(plan.notAfter).get());
    X509_set_pubkey(made.get(), keyOf(plan.key));
    addExtensions(plan.extensions, [&made](X509_EXTENSION *extension) {
        return X509_add_ext(made.get(), extension, -1);
    });
    const bool isOld = plan.isSignedWithSha1 && plan.signer != PoolKey::Ed25519;
    demand(X509_sign(made.get(), keyOf(plan.signer), isOld ? EVP_sha1() : digestFor(plan.signer)) >
               0,
           "signature");
    std::vector<std::uint8_t> der = toDer(made.get());
    // The signature is what stands last.
    der.back() ^= plan.hasWrongSignature ? 1U : 0U;
    return Certificate::parse(der).value();
}

Crl build(const ListPlan &plan)
{
    const CrlPtr made(X509_CRL_new());
    X509_CRL_set_version(made.get(), X509_CRL_VERSION_2);
    X509_CRL_set_issuer_name(made.get(), toName(plan.issuer).get());
    X509_CRL_set1_lastUpdate(made.get(), toTime(plan.thisUpdate).get());
    X509_CRL_set1_nextUpdate(made.get(), toTime(plan.nextUpdate).get());
    for (const CrlEntry &entry : plan.entries) {
        addEntry(made.get(), entry);
    }
    addExtensions(plan.extensions, [&made](X509_EXTENSION *extension) {
        return X509_CRL_add_ext(made.get(), extension, -1);
    });
    X509_CRL_sort(made.get());
    demand(X509_CRL_sign(made.get(), keyOf(plan.signer), digestFor(plan.signer)) > 0, "signature");
    return Crl::parse(toDer(made.get())).value();
}

} // namespace rulewright::test
