// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/x509/openssl_script_config.h"

#include "core/x509/config_text.h"

#include <array>
#include <format>
#include <utility>

namespace rulewright::x509
{

namespace
{

/// A part of a name with its keyword in configurations and in the option -subj.
struct SubjectRow {
    std::string_view key;
    std::string_view shortKey;
    std::string NameParts::*value;
};

// The order is that of the encoded name.
constexpr auto subjectRows = std::to_array<SubjectRow>({
    {"countryName", "C", &NameParts::country},
    {"stateOrProvinceName", "ST", &NameParts::state},
    {"localityName", "L", &NameParts::locality},
    {"organizationName", "O", &NameParts::organization},
    {"organizationalUnitName", "OU", &NameParts::organizationalUnit},
    {"commonName", "CN", &NameParts::commonName},
    {"emailAddress", "emailAddress", &NameParts::email},
});

std::string_view wordOf(KeyUse use)
{
    switch (use) {
    case KeyUse::DigitalSignature: return "digitalSignature";
    case KeyUse::ContentCommitment: return "nonRepudiation";
    case KeyUse::KeyEncipherment: return "keyEncipherment";
    case KeyUse::DataEncipherment: return "dataEncipherment";
    case KeyUse::KeyAgreement: return "keyAgreement";
    case KeyUse::CertificateSigning: return "keyCertSign";
    case KeyUse::CrlSigning: return "cRLSign";
    case KeyUse::EncipherOnly: return "encipherOnly";
    case KeyUse::DecipherOnly: return "decipherOnly";
    }
    std::unreachable();
}

std::string_view wordOf(ExtendedUse use)
{
    switch (use) {
    case ExtendedUse::TlsServer: return "serverAuth";
    case ExtendedUse::TlsClient: return "clientAuth";
    case ExtendedUse::CodeSigning: return "codeSigning";
    case ExtendedUse::EmailProtection: return "emailProtection";
    case ExtendedUse::TimeStamping: return "timeStamping";
    case ExtendedUse::OcspSigning: return "OCSPSigning";
    case ExtendedUse::Any: return "anyExtendedKeyUsage";
    }
    std::unreachable();
}

/// Neither a configuration nor a command line can hold a NUL; empty parts are left out.
bool canStand(std::string_view value)
{
    return !value.empty() && !value.contains('\0');
}

/// The words of a list, each with a comma before it.
template <typename Use> std::string wordsOf(const std::vector<Use> &uses)
{
    std::string words;
    for (const Use use : uses) {
        words += std::format(", {}", wordOf(use));
    }
    return words;
}

/// In DER, a name without parts is two octets long.
bool hasSubject(const CertificateRequest &request)
{
    return request.encodedSubject.empty() ? toSubjectOption(request.subject) != "/"
                                          : request.encodedSubject.size() > 2;
}

std::vector<AlternativeName> namesOf(const CertificateRequest &request)
{
    std::vector<AlternativeName> names = request.alternativeNames;
    std::erase_if(names, [](const AlternativeName &name) { return faultOf(name).has_value(); });
    return names;
}

/// Without the variable, the signing request can be made, but no certificate that signs itself.
void addHead(ConfigText &config, const CertificateRequest &request, ConfigSigner signer)
{
    if (request.keyId == KeyIdMethod::Sha256 && signer == ConfigSigner::Issuer) {
        config.line(keyIdVariable, "none");
    }
    config.section("req");
    config.line("prompt", "no");
    config.line("utf8", "yes");
    config.line("string_mask", "utf8only");
    config.line("distinguished_name", "subject");
    config.line("x509_extensions", "extensions");
}

void addSubject(ConfigText &config, const NameParts &parts)
{
    config.section("subject");
    for (const SubjectRow &row : subjectRows) {
        if (canStand(parts.*row.value)) {
            config.line(row.key, parts.*row.value);
        }
    }
}

void addConstraints(ConfigText &config, const CertificateRequest &request)
{
    const bool isAuthority = request.profile == CertificateProfile::Authority;
    std::string constraints = isAuthority ? "critical, CA:TRUE" : "critical, CA:FALSE";
    if (isAuthority && request.pathLength) {
        constraints += std::format(", pathlen:{}", *request.pathLength);
    }
    config.line("basicConstraints", constraints);
}

void addUsages(ConfigText &config, const Usages &usages)
{
    if (!usages.key.empty()) {
        config.line("keyUsage", "critical" + wordsOf(usages.key));
    }
    if (!usages.extended.empty()) {
        config.line("extendedKeyUsage", wordsOf(usages.extended).substr(2));
    }
}

/// openssl hashes with SHA-1 only.
void addKeyId(ConfigText &config, KeyIdMethod method)
{
    constexpr std::string_view key = "subjectKeyIdentifier";
    switch (method) {
    case KeyIdMethod::Sha1: return config.line(key, "hash");
    case KeyIdMethod::Sha256: return config.variableLine(key, keyIdVariable);
    case KeyIdMethod::None: return config.line(key, "none");
    }
    std::unreachable();
}

/// The order is the one in which the program adds them. Without a line for each identifier,
/// openssl decides by itself.
void addExtensions(ConfigText &config, const CertificateRequest &request, ConfigSigner signer)
{
    config.section("extensions");
    addConstraints(config, request);
    addUsages(config, request.usages.value_or(usagesOf(request.profile)));
    addKeyId(config, request.keyId);
    if (!namesOf(request).empty()) {
        config.line("subjectAltName", hasSubject(request) ? "@names" : "critical, @names");
    }
    config.line("authorityKeyIdentifier", signer == ConfigSigner::Issuer ? "keyid" : "none");
}

/// In a section of their own, commas and colons in names mean nothing.
void addNames(ConfigText &config, const std::vector<AlternativeName> &names)
{
    if (!names.empty()) {
        config.section("names");
    }
    for (std::size_t i = 0; i < names.size(); ++i) {
        config.line(std::format("{}.{}", tagOf(names[i].kind), i + 1), names[i].value);
    }
}

std::vector<std::string> remarksOn(const CertificateRequest &request)
{
    std::vector<std::string> remarks;
    for (const SubjectRow &row : subjectRows) {
        const std::string &value = request.subject.*row.value;
        if (!value.empty() && !canStand(value)) {
            remarks.push_back(std::format("Left out: {} has a NUL in it.", row.key));
        }
    }
    for (const AlternativeName &name : request.alternativeNames) {
        if (faultOf(name)) {
            remarks.push_back(std::format("Left out, as it is no such name: {}:{}",
                                          tagOf(name.kind), name.value));
        }
    }
    return remarks;
}

std::string toSubjectValue(std::string_view value)
{
    constexpr std::string_view special = "/+\\";
    std::string text;
    for (const char c : value) {
        text += special.contains(c) ? std::string{'\\', c} : std::string{c};
    }
    return text;
}

} // namespace

CertificateConfig toCertificateConfig(const CertificateRequest &request, ConfigSigner signer)
{
    ConfigText config;
    addHead(config, request, signer);
    addSubject(config, request.subject);
    addExtensions(config, request, signer);
    addNames(config, namesOf(request));
    return {config.text(), remarksOn(request)};
}

std::string toSubjectOption(const NameParts &parts)
{
    std::string option;
    for (const SubjectRow &row : subjectRows) {
        if (canStand(parts.*row.value)) {
            option += std::format("/{}={}", row.shortKey, toSubjectValue(parts.*row.value));
        }
    }
    return option.empty() ? "/" : option;
}

} // namespace rulewright::x509
