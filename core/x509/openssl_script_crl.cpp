// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/x509/openssl_script_crl.h"

#include "core/x509/config_text.h"
#include "core/x509/openssl_ptr.h"
#include "core/x509/shell_script.h"

#include <algorithm>
#include <format>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

namespace rulewright::x509
{

namespace
{

using std::chrono::sys_seconds;

/// One line of an index: end of the certificate, date and reason, serial number and subject.
constexpr auto indexFormat = R"(R\t%s\t%s\t%s\tunknown\t%s\n)";

using Words = ShellScript::Words;

/// The words of a line, none where it cannot stand in an index, and what it cannot say.
struct IndexLine {
    Words words;
    std::string remark;
};

/// Index and number files hold pairs of hexadecimal digits.
std::string toPairs(std::string digits)
{
    const std::size_t sign = digits.starts_with('-') ? 1 : 0;
    if ((digits.size() - sign) % 2 != 0) {
        digits.insert(sign, 1, '0');
    }
    return digits;
}

/// Decimal to hexadecimal; empty when the text is no number.
std::string toHexadecimal(const std::string &decimal)
{
    BIGNUM *number = nullptr;
    const int length = BN_dec2bn(&number, decimal.c_str());
    const BignumPtr owner(number);
    if (length <= 0 || !std::cmp_equal(length, decimal.size())) {
        return {};
    }
    const MemoryPtr<char> digits(BN_bn2hex(number));
    return digits ? toPairs(digits.get()) : std::string();
}

/// Empty for reasons that an index does not know; “unspecified” is not written.
std::string_view wordOf(CrlReason reason)
{
    switch (reason) {
    case CrlReason::KeyCompromise: return "keyCompromise";
    case CrlReason::AuthorityCompromise: return "CACompromise";
    case CrlReason::AffiliationChanged: return "affiliationChanged";
    case CrlReason::Superseded: return "superseded";
    case CrlReason::CessationOfOperation: return "cessationOfOperation";
    case CrlReason::CertificateHold: return "certificateHold";
    case CrlReason::Unspecified:
    case CrlReason::RemoveFromCrl:
    case CrlReason::PrivilegeWithdrawn:
    case CrlReason::AttributeAuthorityCompromise: return {};
    }
    std::unreachable();
}

/// The reason that takes a date of invalidity with it; empty when there is none.
std::string_view timedWordOf(CrlReason reason)
{
    if (reason == CrlReason::KeyCompromise) {
        return "keyTime";
    }
    return reason == CrlReason::AuthorityCompromise ? "CAkeyTime" : "";
}

std::string reasonOf(const CrlEntry &entry)
{
    const std::string_view timed = timedWordOf(entry.reason);
    if (entry.invalidSince && !timed.empty()) {
        return std::format(",{},{}", timed, toOpensslTime(*entry.invalidSince));
    }
    const std::string_view word = wordOf(entry.reason);
    return word.empty() ? std::string() : std::format(",{}", word);
}

constexpr sys_seconds firstOfYear(int year)
{
    return std::chrono::sys_days{std::chrono::year{year} / 1 / 1};
}

/// The index has UTCTime, with two digits for the year.
std::optional<std::string> toIndexTime(sys_seconds time)
{
    if (time < firstOfYear(1950) || time >= firstOfYear(2050)) {
        return std::nullopt;
    }
    return std::format("{:%y%m%d%H%M%S}Z", time);
}

std::string remarkOn(const CrlEntry &entry)
{
    if (!toIndexTime(entry.revokedAt)) {
        return "Left out, as an index ends in 2049: " + entry.serial;
    }
    if (entry.reason != CrlReason::Unspecified && wordOf(entry.reason).empty()) {
        return std::format("Without its reason, no. {}, which an index does not know: {}",
                           std::to_underlying(entry.reason), entry.serial);
    }
    if (entry.invalidSince && timedWordOf(entry.reason).empty()) {
        return "Without its date of invalidity, which an index does not take with this reason: " +
               entry.serial;
    }
    return {};
}

IndexLine toIndexLine(const CrlEntry &entry, sys_seconds end, const std::string &subject)
{
    IndexLine line{.words = {}, .remark = remarkOn(entry)};
    if (const auto time = toIndexTime(entry.revokedAt)) {
        line.words = {toOpensslTime(end), *time + reasonOf(entry), toPairs(entry.serial), subject};
    }
    return line;
}

/// Comments for what the index cannot say; the words of its lines.
std::vector<Words> addRemarks(ShellScript &out, const std::vector<IndexLine> &lines)
{
    std::vector<Words> index;
    for (const IndexLine &line : lines) {
        if (!line.remark.empty()) {
            out.comment(line.remark);
        }
        if (!line.words.empty()) {
            index.push_back(line.words);
        }
    }
    return index;
}

/// What a list does not say of its certificates, and openssl does not need for one.
constexpr sys_seconds someEnd = firstOfYear(2049);

std::vector<IndexLine> linesOf(const std::vector<CrlEntry> &entries)
{
    std::vector<IndexLine> lines;
    for (const CrlEntry &entry : entries) {
        lines.push_back(toIndexLine(entry, someEnd, "/"));
    }
    return lines;
}

std::string indexFile(const std::string &authority)
{
    return scriptFile(authority, "-index.txt");
}

std::string numberFile(const std::string &authority)
{
    return scriptFile(authority, "-crlnumber.txt");
}

std::string configurationFor(const CrlScript &script)
{
    const bool hasKeyId = !script.issuer.certificate.subjectKeyId().empty();
    ConfigText config;
    config.section("ca");
    config.line("default_ca", "authority");
    config.section("authority");
    config.line("database", indexFile(script.issuer.baseName));
    config.line("crlnumber", numberFile(script.issuer.baseName));
    if (hasKeyId) {
        config.line("crl_extensions", "extensions");
        config.section("extensions");
        config.line("authorityKeyIdentifier", "keyid");
    }
    return config.text();
}

Words commandFor(const CrlScript &script, const std::string &configuration)
{
    const std::string &issuer = script.issuer.baseName;
    const std::string digest = digestOption(script.issuer.certificate.keyDescription());
    Words words{"openssl", "ca", "-gencrl", "-config", configuration};
    appendWords(words, {"-cert", scriptFile(issuer, ".pem")});
    appendWords(words, {"-keyfile", scriptFile(issuer, ".key")});
    appendWords(words, {"-crl_lastupdate", toOpensslTime(script.request.thisUpdate)});
    appendWords(words, {"-crl_nextupdate", toOpensslTime(script.request.nextUpdate)});
    appendWords(words, {"-md", digest.empty() ? "default" : digest.substr(1)});
    appendWords(words, {"-out", scriptFile(script.baseName, ".crl")});
    return words;
}

std::vector<IndexLine> linesFor(const std::string &authority,
                                std::span<const RevocationScript> revocations)
{
    std::vector<IndexLine> lines;
    for (const RevocationScript &revocation : revocations) {
        if (revocation.authority == authority) {
            CrlEntry entry = revocation.entry;
            entry.serial = revocation.certificate.serial();
            lines.push_back(toIndexLine(entry, revocation.certificate.notAfter(),
                                        revocation.certificate.subject().legacy));
        }
    }
    return lines;
}

std::vector<std::string> authoritiesOf(std::span<const RevocationScript> revocations)
{
    std::vector<std::string> authorities;
    for (const RevocationScript &revocation : revocations) {
        if (!std::ranges::contains(authorities, revocation.authority)) {
            authorities.push_back(revocation.authority);
        }
    }
    return authorities;
}

} // namespace

std::string toOpensslScript(const CrlScript &script)
{
    const std::string &issuer = script.issuer.baseName;
    const std::string configuration = scriptFile(script.baseName, "-crl.cnf");
    ShellScript out;
    out.comment("The revoked certificates. This replaces an index that is there already.");
    const std::vector<Words> index = addRemarks(out, linesOf(script.request.entries));
    out.writeRows(indexFile(issuer), indexFormat, index);
    out.comment("The number of the list, in hexadecimal digits.");
    out.writeFile(numberFile(issuer), toHexadecimal(script.request.number) + '\n');
    out.writeFile(configuration, configurationFor(script));
    out.command(commandFor(script, configuration));
    return out.text();
}

std::string toOpensslScript(std::span<const RevocationScript> revocations)
{
    ShellScript out;
    if (!revocations.empty()) {
        out.comment("Into the index from which “openssl ca -gencrl” makes the next list.");
    }
    for (const std::string &authority : authoritiesOf(revocations)) {
        const std::vector<Words> index = addRemarks(out, linesFor(authority, revocations));
        out.appendRows(indexFile(authority), indexFormat, index);
    }
    return out.text();
}

} // namespace rulewright::x509
