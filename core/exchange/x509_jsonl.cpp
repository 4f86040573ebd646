// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/x509_jsonl.h"

#include "core/exchange/json_reader.h"
#include "core/exchange/words.h"
#include "core/x509/encoding.h"
#include "core/x509/verification.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <limits>

namespace rulewright::exchange
{

namespace
{

using x509::Certificate;
using x509::Crl;
using x509::PolicyDemand;
using x509::RevocationSource;
using x509::RevocationState;
using x509::Verification;

/// What OpenSSL takes when nothing is said.
constexpr int defaultDepth = 100;

/// Which certificates are looked up in the lists.
enum class ListScope : std::uint8_t { None, Leaf, All };

constexpr Word<ListScope> scopeWords[] = {
    {ListScope::None, "none"},
    {ListScope::Leaf, "leaf"},
    {ListScope::All, "all"},
};

constexpr Word<x509::ChainPurpose> purposeWords[] = {
    {x509::ChainPurpose::TlsClient, "sslclient"},
    {x509::ChainPurpose::Any, "any"},
};

/// One case, read. What cannot be decoded is kept as the reason to refuse it.
struct Case {
    std::string id;
    std::vector<Certificate> leaf;
    std::vector<Certificate> intermediates;
    std::vector<Certificate> anchors;
    std::vector<Crl> lists;
    ListScope scope = ListScope::None;
    x509::ChainOptions options;
    std::optional<Error> undecodable;
};

// ---- reading

bool optionalTruth(const JsonReader &reader, std::string_view name)
{
    const std::optional<JsonReader> member = reader.optionalMember(name);
    return member && member->truth();
}

int optionalNumber(const JsonReader &reader, std::string_view name, int otherwise)
{
    const std::optional<JsonReader> member = reader.optionalMember(name);
    if (!member) {
        return otherwise;
    }
    const std::int64_t most = std::numeric_limits<int>::max();
    return static_cast<int>(std::clamp(member->number(), -most, most));
}

std::vector<std::uint8_t> readOctets(const JsonReader &reader)
{
    auto octets = x509::fromBase64(reader.text());
    if (!octets) {
        reader.fail(DiagnosticCode::JsonMemberType, {"base64", "other text"});
    }
    return std::move(octets).value_or(std::vector<std::uint8_t>{});
}

/// Decodes a value into \p values; what cannot be decoded makes the case one to refuse.
template <typename T> void decode(const JsonReader &reader, std::vector<T> &values, Case &wanted)
{
    Result<T> value = T::parse(readOctets(reader));
    if (value) {
        values.push_back(*std::move(value));
    } else if (!wanted.undecodable) {
        wanted.undecodable = std::move(value.error());
    }
}

template <typename T>
void decodeAll(const std::optional<JsonReader> &reader, std::vector<T> &values, Case &wanted)
{
    if (reader) {
        reader->forEach([&](const JsonReader &entry) { decode(entry, values, wanted); });
    }
}

std::string readPolicy(const JsonReader &reader)
{
    std::string policy = reader.text();
    return policy == "anyPolicy" ? "2.5.29.32.0" : policy;
}

PolicyDemand readPolicies(const std::optional<JsonReader> &reader)
{
    PolicyDemand demand;
    if (!reader) {
        return demand;
    }
    if (const auto accepted = reader->optionalMember("initial_policy_set")) {
        accepted->forEach(
            [&](const JsonReader &entry) { demand.accepted.push_back(readPolicy(entry)); });
    }
    demand.isExplicit = optionalTruth(*reader, "explicit_policy");
    demand.inhibitsMapping = optionalTruth(*reader, "inhibit_mapping");
    demand.inhibitsAny = optionalTruth(*reader, "inhibit_any");
    return demand;
}

x509::ChainOptions readOptions(const JsonReader &reader)
{
    const auto purpose = reader.optionalMember("purpose");
    return {.time = reader.member("time").time(),
            .authLevel = optionalNumber(reader, "auth_level", 1),
            .depth = optionalNumber(reader, "max_depth", defaultDepth),
            .purpose = purpose ? purpose->word(purposeWords) : x509::ChainPurpose::TlsClient,
            .acceptsPartialChain = optionalTruth(reader, "partial_chain"),
            .isStrict = optionalTruth(reader, "strict"),
            .triesOtherPaths = true,
            .policy = readPolicies(reader.optionalMember("policy"))};
}

Case readCase(const JsonReader &reader)
{
    Case wanted;
    wanted.id = reader.member("id").text();
    wanted.options = readOptions(reader);
    decode(reader.member("leaf"), wanted.leaf, wanted);
    decodeAll(reader.optionalMember("intermediates"), wanted.intermediates, wanted);
    decodeAll(reader.optionalMember("anchors"), wanted.anchors, wanted);
    if (const auto scope = reader.optionalMember("crl_check")) {
        wanted.scope = scope->word(scopeWords);
    }
    if (wanted.scope != ListScope::None) {
        decodeAll(reader.optionalMember("crls"), wanted.lists, wanted);
    }
    return wanted;
}

// ---- answering

std::string toReason(const Error &error)
{
    return formatMessage(englishText(error.code), error.arguments);
}

VerificationAnswer toAnswer(std::string id, const Verification &verification)
{
    const RevocationState state = verification.revocation.state;
    const bool isLookedUp = state != RevocationState::NotChecked;
    return {.id = std::move(id),
            .isAccepted =
                verification.chain.isTrusted && (!isLookedUp || state == RevocationState::Good),
            .reason = isLookedUp ? verification.revocation.reason : verification.chain.reason};
}

VerificationAnswer answer(Case wanted)
{
    if (wanted.undecodable) {
        return {.id = std::move(wanted.id),
                .isAccepted = false,
                .reason = toReason(*wanted.undecodable)};
    }
    std::optional<RevocationSource> source;
    if (wanted.scope != ListScope::None) {
        source = RevocationSource{.lists = std::move(wanted.lists),
                                  .scope = wanted.scope == ListScope::All
                                               ? x509::RevocationScope::WholePath
                                               : x509::RevocationScope::Leaf};
    }
    const x509::ChainInput input{.leaf = std::move(wanted.leaf.front()),
                                 .untrusted = std::move(wanted.intermediates),
                                 .anchors = std::move(wanted.anchors)};
    const Result<Verification> verification = x509::verify(input, wanted.options, source);
    if (!verification) {
        return {.id = std::move(wanted.id),
                .isAccepted = false,
                .reason = toReason(verification.error())};
    }
    return toAnswer(std::move(wanted.id), *verification);
}

} // namespace

Result<VerificationAnswer> verifyJsonLine(std::string_view line)
{
    const Result<nlohmann::json> json = parseJson(line);
    if (!json) {
        return std::unexpected(json.error());
    }
    std::optional<Error> error;
    Case wanted = readCase(JsonReader(*json, error));
    if (error) {
        return std::unexpected(*std::move(error));
    }
    return answer(std::move(wanted));
}

std::string toJsonLine(const VerificationAnswer &answer)
{
    const nlohmann::ordered_json json{{"id", answer.id},
                                      {"result", answer.isAccepted ? "SUCCESS" : "FAILURE"},
                                      {"reason", answer.reason}};
    return json.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

} // namespace rulewright::exchange
