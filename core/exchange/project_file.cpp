// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/project_file.h"

#include "core/exchange/action_words.h"
#include "core/exchange/assumptions_json.h"
#include "core/exchange/certificate_words.h"
#include "core/exchange/json_reader.h"
#include "core/exchange/test_case_json.h"
#include "core/expression/characters.h"
#include "core/x509/pem.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <chrono>
#include <format>
#include <set>

namespace rulewright::exchange
{

namespace
{

using Json = nlohmann::ordered_json;

constexpr std::string_view formatName = "rulewright-project";

constexpr Word<model::RuleState> stateWords[] = {
    {model::RuleState::Draft, "draft"},
    {model::RuleState::Deployed, "deployed"},
};

constexpr Word<model::ListOrigin> originWords[] = {
    {model::ListOrigin::Made, "made"},
    {model::ListOrigin::Imported, "imported"},
};

// The names of the Lists API.
constexpr Word<model::ListKind> listKindWords[] = {
    {model::ListKind::Ip, "ip"},
    {model::ListKind::Hostname, "hostname"},
    {model::ListKind::Asn, "asn"},
};

// ---- writing

Json toJson(const model::Host &host)
{
    Json json{{"name", host.name}, {"asksForCertificate", host.asksForCertificate}};
    json["authorities"] = Json::array();
    for (const model::AuthorityId id : host.authorities) {
        json["authorities"].push_back(std::to_underlying(id));
    }
    return json;
}

Json toJson(const model::Rule &rule)
{
    return {{"ref", rule.ref},
            {"name", rule.name},
            {"expression", rule.expression},
            {"action", wordFor(actionWords, rule.action)},
            {"state", wordFor(stateWords, rule.state)}};
}

std::string toText(std::chrono::sys_seconds time)
{
    return std::format("{:%FT%TZ}", time);
}

Json toJson(const model::Revocation &revocation)
{
    Json json{{"serial", revocation.serial},
              {"at", toText(revocation.at)},
              {"reason", wordFor(reasonWords, revocation.reason)}};
    if (revocation.invalidSince) {
        json["invalidSince"] = toText(*revocation.invalidSince);
    }
    return json;
}

Json toJson(const model::RevocationList &list)
{
    return {{"crl", x509::toPem(list.crl)}, {"origin", wordFor(originWords, list.origin)}};
}

Json toJson(const model::List &list)
{
    return {
        {"name", list.name}, {"kind", wordFor(listKindWords, list.kind)}, {"items", list.items}};
}

using exchange::toJson;
Json toJson(const model::Authority &authority);
Json toJson(const model::ClientCertificate &certificate);

template <typename Range> Json toArray(const Range &range)
{
    Json array = Json::array();
    for (const auto &value : range) {
        array.push_back(toJson(value));
    }
    return array;
}

/// Nothing is written where nothing is known.
void addProvenance(Json &json, const model::Provenance &provenance)
{
    if (provenance.origin != model::CertificateOrigin::Unknown) {
        json["origin"] = wordFor(certificateOriginWords, provenance.origin);
    }
    if (provenance.addedAt) {
        json["addedAt"] = toText(*provenance.addedAt);
    }
}

Json toJson(const model::Authority &authority)
{
    Json json{{"id", std::to_underlying(authority.id)},
              {"name", authority.name},
              {"kind", wordFor(authorityKindWords, authority.kind)},
              {"certificate", x509::toPem(authority.certificate)},
              {"revocations", toArray(authority.revocations)},
              {"lastListNumber", authority.lastListNumber},
              {"revocationLists", toArray(authority.revocationLists)}};
    addProvenance(json, authority.provenance);
    return json;
}

Json toJson(const model::ClientCertificate &certificate)
{
    Json json{{"name", certificate.name}, {"leaf", x509::toPem(certificate.leaf)}};
    json["chain"] = Json::array();
    for (const x509::Certificate &link : certificate.chain) {
        json["chain"].push_back(x509::toPem(link));
    }
    addProvenance(json, certificate.provenance);
    return json;
}

// ---- reading

std::vector<std::uint8_t> octetsOf(const JsonReader &reader)
{
    const std::string text = reader.text();
    return {text.begin(), text.end()};
}

std::optional<x509::Certificate> readCertificate(const JsonReader &reader)
{
    auto certificates = reader.take(x509::readCertificates(octetsOf(reader)));
    if (!certificates) {
        return std::nullopt;
    }
    return std::move(certificates->front());
}

model::Rule readRule(const JsonReader &reader, std::size_t number)
{
    return {.id = static_cast<model::RuleId>(number),
            .ref = reader.member("ref").text(),
            .name = reader.member("name").text(),
            .expression = reader.member("expression").text(),
            .action = reader.member("action").word(actionWords),
            .state = reader.member("state").word(stateWords)};
}

model::Revocation readRevocation(const JsonReader &reader)
{
    model::Revocation revocation{.serial = reader.member("serial").text(),
                                 .at = reader.member("at").time(),
                                 .reason = reader.member("reason").word(reasonWords)};
    if (const auto since = reader.optionalMember("invalidSince")) {
        revocation.invalidSince = since->time();
    }
    return revocation;
}

/// Lists and their numbers, which older files do not have.
void readRevocationLists(const JsonReader &reader, model::Authority &authority)
{
    if (const auto number = reader.optionalMember("lastListNumber")) {
        authority.lastListNumber = number->text();
        if (!std::ranges::all_of(authority.lastListNumber, expression::isDigit)) {
            number->fail(DiagnosticCode::JsonMemberType,
                         {std::string("decimal digits"), authority.lastListNumber});
        }
    }
    const auto lists = reader.optionalMember("revocationLists");
    if (!lists) {
        return;
    }
    lists->forEach([&authority](const JsonReader &entry) {
        const JsonReader pem = entry.member("crl");
        const auto origin = entry.member("origin").word(originWords);
        if (auto crl = pem.take(x509::readCrl(octetsOf(pem)))) {
            authority.revocationLists.push_back({*std::move(crl), origin});
        }
    });
}

/// Older files do not have it.
model::Provenance readProvenance(const JsonReader &reader)
{
    model::Provenance provenance;
    if (const auto origin = reader.optionalMember("origin")) {
        provenance.origin = origin->word(certificateOriginWords);
    }
    if (const auto addedAt = reader.optionalMember("addedAt")) {
        provenance.addedAt = addedAt->time();
    }
    return provenance;
}

model::AuthorityId readAuthorityId(const JsonReader &reader)
{
    return static_cast<model::AuthorityId>(reader.number());
}

void readAuthority(const JsonReader &reader, model::Project &project)
{
    const auto id = readAuthorityId(reader.member("id"));
    auto certificate = readCertificate(reader.member("certificate"));
    if (findAuthority(project, id)) {
        reader.member("id").fail(DiagnosticCode::DuplicateEntry,
                                 {std::to_string(std::to_underlying(id))});
    }
    if (!certificate) {
        return;
    }
    model::Authority authority{.id = id,
                               .name = reader.member("name").text(),
                               .kind = reader.member("kind").word(authorityKindWords),
                               .certificate = *std::move(certificate),
                               .revocations = {}};
    reader.member("revocations").forEach([&authority](const JsonReader &entry) {
        authority.revocations.push_back(readRevocation(entry));
    });
    readRevocationLists(reader, authority);
    authority.provenance = readProvenance(reader);
    project.authorities.push_back(std::move(authority));
}

model::Host readHost(const JsonReader &reader, const model::Project &project)
{
    model::Host host{.name = reader.member("name").text(),
                     .asksForCertificate = reader.member("asksForCertificate").truth(),
                     .authorities = {}};
    reader.member("authorities").forEach([&](const JsonReader &entry) {
        const model::AuthorityId id = readAuthorityId(entry);
        if (!findAuthority(project, id)) {
            entry.fail(DiagnosticCode::UnknownReference, {std::to_string(std::to_underlying(id))});
        }
        host.authorities.push_back(id);
    });
    return host;
}

void readClient(const JsonReader &reader, model::Project &project)
{
    auto leaf = readCertificate(reader.member("leaf"));
    if (!leaf) {
        return;
    }
    model::ClientCertificate client{
        .id = static_cast<model::CertificateId>(project.certificates.size() + 1),
        .name = reader.member("name").text(),
        .leaf = *std::move(leaf),
        .chain = {}};
    reader.member("chain").forEach([&client](const JsonReader &entry) {
        if (auto link = readCertificate(entry)) {
            client.chain.push_back(*std::move(link));
        }
    });
    client.provenance = readProvenance(reader);
    project.certificates.push_back(std::move(client));
}

std::string expectedItem(model::ListKind kind)
{
    switch (kind) {
    case model::ListKind::Ip: return "an IP address or network";
    case model::ListKind::Hostname: return "a host name";
    case model::ListKind::Asn: return "a number from 0 to 4294967295";
    }
    std::unreachable();
}

void readList(const JsonReader &reader, model::Project &project)
{
    const JsonReader name = reader.member("name");
    model::List list{
        .name = name.text(), .kind = reader.member("kind").word(listKindWords), .items = {}};
    if (!model::isListName(list.name)) {
        name.fail(DiagnosticCode::JsonMemberType,
                  {std::string("up to 50 lower-case letters, digits and “_”"), list.name});
    }
    if (std::ranges::contains(project.lists, list.name, &model::List::name)) {
        name.fail(DiagnosticCode::DuplicateEntry, {list.name});
    }
    reader.member("items").forEach([&list](const JsonReader &entry) {
        const std::string item = entry.text();
        if (!model::isListItem(list.kind, item)) {
            entry.fail(DiagnosticCode::JsonMemberType, {expectedItem(list.kind), item});
        }
        list.items.push_back(item);
    });
    project.lists.push_back(std::move(list));
}

model::Project readProject(const JsonReader &reader)
{
    model::Project project;
    project.name = reader.member("name").text();
    reader.member("authorities").forEach([&](const JsonReader &e) { readAuthority(e, project); });
    reader.member("certificates").forEach([&](const JsonReader &e) { readClient(e, project); });
    const JsonReader zone = reader.member("zone");
    project.zone.name = zone.member("name").text();
    zone.member("hosts").forEach(
        [&](const JsonReader &entry) { project.zone.hosts.push_back(readHost(entry, project)); });
    reader.member("rules").forEach([&](const JsonReader &entry) {
        project.rules.push_back(readRule(entry, project.rules.size() + 1));
    });
    if (const auto lists = reader.optionalMember("lists")) {
        lists->forEach([&](const JsonReader &entry) { readList(entry, project); });
    }
    if (const auto tests = reader.optionalMember("tests")) {
        tests->forEach([&](const JsonReader &e) { project.tests.push_back(readTestCase(e)); });
    }
    if (const auto makesList = reader.optionalMember("makesListOnRevocation")) {
        project.makesListOnRevocation = makesList->truth();
    }
    if (const auto assumptions = reader.optionalMember("edgeAssumptions")) {
        project.edgeAssumptions = readAssumptions(*assumptions);
    }
    return project;
}

/// Whether this is a project, and of a version that can be read.
std::optional<Error> checkHead(const nlohmann::json &json)
{
    const bool isProject = json.is_object() && json.contains("format") &&
                           json["format"] == formatName && json.contains("version") &&
                           json["version"].is_number_integer();
    if (!isProject) {
        return Error{DiagnosticCode::NotAProject, {}};
    }
    const auto version = json["version"].get<std::int64_t>();
    if (version > projectFormat) {
        return Error{DiagnosticCode::ProjectVersion, {version, std::int64_t{projectFormat}}};
    }
    return std::nullopt;
}

} // namespace

std::string toProjectFile(const model::Project &project)
{
    Json json{
        {"format", formatName},
        {"version", projectFormat},
        {"name", project.name},
        {"zone", {{"name", project.zone.name}, {"hosts", toArray(project.zone.hosts)}}},
        {"rules", toArray(project.rules)},
        {"authorities", toArray(project.authorities)},
        {"certificates", toArray(project.certificates)},
        {"lists", toArray(project.lists)},
    };
    if (!project.tests.empty()) {
        json["tests"] = toArray(project.tests);
    }
    if (project.makesListOnRevocation) {
        json["makesListOnRevocation"] = true;
    }
    if (project.edgeAssumptions != model::EdgeAssumptions{}) {
        json["edgeAssumptions"] = toJson(project.edgeAssumptions);
    }
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + '\n';
}

Result<model::Project> readProjectFile(std::string_view bytes)
{
    const Result<nlohmann::json> json = parseJson(bytes);
    if (!json) {
        return std::unexpected(json.error());
    }
    std::optional<Error> error = checkHead(*json);
    if (error) {
        return std::unexpected(*error);
    }
    model::Project project = readProject(JsonReader(*json, error));
    if (error) {
        return std::unexpected(*error);
    }
    return project;
}

} // namespace rulewright::exchange
