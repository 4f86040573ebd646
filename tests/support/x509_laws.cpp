// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/x509_laws.h"

#include "core/expression/ast.h"
#include "core/expression/characters.h"
#include "core/model/certificate_status.h"
#include "core/simulation/client_fields.h"
#include "core/x509/crl_check.h"
#include "core/x509/pem.h"
#include "core/x509/read_items.h"
#include "core/x509/verification.h"
#include "tests/support/test_pki.h"

#include <openssl/ui.h>

#include <algorithm>
#include <ctime>
#include <format>
#include <numeric>

namespace rulewright::test
{

using namespace x509;
using expression::Overload;

namespace
{

using Breach = std::optional<std::string>;

/// Stands where OpenSSL would ask on the terminal, and counts. There is one, for good.
class Prompts
{
public:
    static int count()
    {
        static const Prompts prompts;
        return s_count;
    }

private:
    Prompts()
    {
        UI_METHOD *method = UI_create_method("counts prompts");
        UI_method_set_opener(method, [](UI * /*ui*/) {
            ++s_count;
            return 0;
        });
        UI_set_default_method(method);
    }

    static inline int s_count = 0;
};

/// The first breach of a list.
template <typename... Breaches> Breach firstOf(Breaches... breaches)
{
    Breach first;
    (void)((first = std::move(breaches), first.has_value()) || ...);
    return first;
}

/// A text for people is UTF-8 without control characters.
Breach breachOfText(std::string_view what, std::string_view text)
{
    const bool hasControl =
        std::ranges::any_of(text, [](unsigned char c) { return c < 0x20 || c == 0x7F; });
    const bool isShowable = expression::isUtf8(text) && !hasControl;
    return isShowable ? Breach() : std::format("{} cannot be shown", what);
}

Breach breachOfTexts(std::string_view what, const std::vector<std::string> &texts)
{
    for (const std::string &text : texts) {
        if (Breach breach = breachOfText(what, text)) {
            return breach;
        }
    }
    return {};
}

Breach breachOfName(const DistinguishedName &name)
{
    return firstOf(breachOfText("an RFC 2253 name", name.rfc2253),
                   breachOfText("a legacy name", name.legacy), breachOfText("a name", name.display),
                   breachOfText("a common name", name.commonName));
}

Breach breachOfHex(std::string_view what, std::string_view text)
{
    const bool isHex = text.find_first_not_of("0123456789ABCDEFabcdef-") == std::string_view::npos;
    return isHex ? Breach() : std::format("{} is not hexadecimal", what);
}

/// Every argument that the text names is there, and the whole can be shown.
Breach breachOfMessage(DiagnosticCode code, const std::vector<Argument> &arguments)
{
    const std::string_view text = englishText(code);
    for (std::size_t i = text.find('%'); i != std::string_view::npos; i = text.find('%', i + 1)) {
        const char digit = i + 1 < text.size() ? text[i + 1] : '0';
        if (digit < '1' || static_cast<std::size_t>(digit - '0') > arguments.size()) {
            return std::format("the message {} lacks an argument", idOf(code));
        }
    }
    return firstOf(
        idOf(code).starts_with('X') ? Breach() : "a code of another area",
        breachOfText("the message " + std::string(idOf(code)), formatMessage(text, arguments)));
}

Breach breachOfMessages(const std::vector<Diagnostic> &findings)
{
    for (const Diagnostic &finding : findings) {
        if (Breach breach = breachOfMessage(finding.code, finding.arguments)) {
            return breach;
        }
    }
    return {};
}

const TestAuthority &authority()
{
    static const TestAuthority made("Root");
    return made;
}

/// True for one item in eight, which its bytes decide: checking takes longer than reading.
bool isToCheck(std::span<const std::uint8_t> der)
{
    constexpr unsigned int oneIn = 8;
    return std::accumulate(der.begin(), der.end(), 0U) % oneIn == 0;
}

// ---- certificates ------------------------------------------------------------------------------

Breach breachOfExtensions(const std::vector<Extension> &extensions)
{
    for (const Extension &extension : extensions) {
        const bool isNamed = !extension.name.empty() && !extension.oid.empty();
        const Breach breach = firstOf(breachOfText("the name of an extension", extension.name),
                                      breachOfText("an object identifier", extension.oid),
                                      breachOfTexts("a value of an extension", extension.lines));
        if (!isNamed || breach) {
            return breach.value_or("an extension has no name");
        }
    }
    return {};
}

Breach breachOfValues(const Certificate &certificate)
{
    return firstOf(breachOfName(certificate.subject()), breachOfName(certificate.issuer()),
                   breachOfHex("a serial number", certificate.serial()),
                   breachOfHex("a key identifier", certificate.subjectKeyId()),
                   breachOfHex("an issuer's key identifier", certificate.authorityKeyId()),
                   breachOfText("a date", certificate.notBeforeText()),
                   breachOfText("a date", certificate.notAfterText()),
                   breachOfText("a kind of key", certificate.keyDescription()),
                   breachOfTexts("another name", certificate.subjectAlternativeNames()),
                   breachOfExtensions(certificate.extensions()),
                   breachOfText("an extension", certificate.brokenExtension().value_or("")));
}

/// Revoked implies verified implies presented; every field can be shown.
Breach breachOfFields(const simulation::ClientFields &fields)
{
    if (!fields.certPresented || (fields.certRevoked && !fields.certVerified)) {
        return "the fields contradict one another";
    }
    for (const simulation::ClientField &field : simulation::toClientFields(fields)) {
        const auto *text = std::get_if<std::string>(&field.value);
        if (Breach breach = text ? breachOfText(field.name, *text) : Breach()) {
            return breach;
        }
    }
    return {};
}

Breach breachOfAssessment(const Certificate &certificate)
{
    const model::Authority root = authority().asModel(model::AuthorityKind::Uploaded);
    const model::ClientCertificate presented = client(certificate);
    const auto assessment = simulation::assessClient({.hostAsks = true,
                                                      .authorities = std::span(&root, 1),
                                                      .certificate = &presented,
                                                      .time = testTime});
    return assessment ? firstOf(breachOfFields(assessment->fields),
                                breachOfText("the reason", assessment->reason))
                      : breachOfMessage(assessment.error().code, assessment.error().arguments);
}

Breach breachOfItem(const Certificate &certificate)
{
    const std::string pem = toPem(certificate);
    const auto again =
        readCertificates({reinterpret_cast<const std::uint8_t *>(pem.data()), pem.size()});
    if (!again || again->size() != 1 || again->front() != certificate) {
        return "a certificate is another one after export";
    }
    static_cast<void>(model::statusOf({}, certificate, testTime));
    return firstOf(breachOfValues(certificate),
                   isToCheck(certificate.der()) ? breachOfAssessment(certificate) : Breach());
}

// ---- lists, requests, keys ---------------------------------------------------------------------

Breach breachOfEntries(const Crl &list)
{
    for (const CrlEntry &entry : list.entries()) {
        if (Breach breach = breachOfHex("a serial number", entry.serial)) {
            return breach;
        }
    }
    return {};
}

/// With any list, a certificate that is trusted stays so.
Breach breachOfRevocation(const Crl &list)
{
    static const Certificate leaf = authority().issue("client", -1, 1);
    const auto verdict =
        verify({.leaf = leaf, .untrusted = {}, .anchors = {authority().certificate()}},
               {.time = testTime}, RevocationSource{.lists = {list}});
    if (!verdict || !verdict->chain.isTrusted) {
        return "a list spoils the chain";
    }
    return breachOfText("the reason", verdict->revocation.reason);
}

Breach breachOfChecks(const Crl &list)
{
    return firstOf(
        breachOfMessages(checkCrl(list, {.issuer = authority().certificate(), .time = testTime})),
        breachOfRevocation(list));
}

Breach breachOfItem(const Crl &list)
{
    if (Crl::parse(list.der()) != list) {
        return "a list is another one when it is read again";
    }
    return firstOf(breachOfName(list.issuer()),
                   breachOfHex("an issuer's key identifier", list.authorityKeyId()),
                   breachOfHex("a number", list.number()),
                   breachOfText("an extension", list.brokenExtension().value_or("")),
                   breachOfEntries(list), isToCheck(list.der()) ? breachOfChecks(list) : Breach());
}

Breach breachOfItem(const SigningRequest &request)
{
    if (SigningRequest::parse(request.der()) != request) {
        return "a request is another one when it is read again";
    }
    return firstOf(breachOfName(request.subject()),
                   breachOfText("a kind of key", request.keyDescription()),
                   breachOfTexts("another name", request.subjectAlternativeNames()));
}

Breach breachOfItem(const PublicKey &key)
{
    if (PublicKey::parse(key.der()) != key || key.matches(authority().certificate())) {
        return "a public key is another one when it is read again";
    }
    return breachOfText("a kind of key", key.description());
}

/// A key that can be written can be read again.
Breach breachOfItem(const PrivateKey &key)
{
    if (key.matches(authority().certificate())) {
        return "a key that belongs to a certificate of somebody else";
    }
    const auto pem = key.toPem();
    if (!pem) {
        return breachOfMessage(pem.error().code, pem.error().arguments);
    }
    const ItemList again = readItems(pem->bytes());
    const auto *read =
        again.items.size() == 1 ? std::get_if<PrivateKey>(&again.items[0].item) : nullptr;
    return read && read->description() == key.description()
               ? breachOfText("a kind of key", key.description())
               : "a key is another one after export";
}

Breach breachOfItems(const ItemList &list)
{
    for (const ReadItem &entry : list.items) {
        const auto visit = [](const auto &item) { return breachOfItem(item); };
        if (Breach breach = firstOf(breachOfText("a name for people", entry.friendlyName),
                                    std::visit(visit, entry.item))) {
            return breach;
        }
    }
    return list.items.empty() && list.findings.empty() ? Breach("nothing was said") : Breach();
}

} // namespace

Breach breachOfFile(std::string_view bytes, const std::optional<std::string_view> &passphrase)
{
    const int promptsBefore = Prompts::count();
    const std::clock_t start = std::clock();
    const ItemList list =
        readItems({reinterpret_cast<const std::uint8_t *>(bytes.data()), bytes.size()}, passphrase);
    const std::clock_t spent = std::clock() - start;
    if (spent > CLOCKS_PER_SEC) {
        return std::format("reading takes {} ms", spent * 1'000 / CLOCKS_PER_SEC);
    }
    Breach breach = firstOf(breachOfMessages(list.findings), breachOfItems(list));
    return !breach && Prompts::count() != promptsBefore ? "asks on the terminal" : breach;
}

} // namespace rulewright::test
