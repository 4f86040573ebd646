// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/simulation/simulator.h"

#include "core/x509/digest.h"

#include <ranges>
#include <utility>

namespace rulewright::simulation
{

namespace
{

using expression::Request;
using expression::Truth;

/// The authorities whose certificates count at a host.
std::vector<model::Authority> acceptedAuthorities(const model::Project &project,
                                                  const model::Host *host)
{
    std::vector<model::Authority> accepted;
    for (const model::AuthorityId id :
         host ? host->authorities : std::vector<model::AuthorityId>{}) {
        if (const model::Authority *authority = model::findAuthority(project, id)) {
            accepted.push_back(*authority);
        }
    }
    return accepted;
}

Result<ClientAssessment> assess(const model::Project &project, const SimulatedRequest &request)
{
    const model::Host *host = model::findHost(project, request.host);
    const std::vector<model::Authority> authorities = acceptedAuthorities(project, host);
    return assessClient({.hostAsks = host && host->asksForCertificate,
                         .authorities = authorities,
                         .certificate = request.certificate ? &*request.certificate : nullptr,
                         .time = request.time,
                         .assumptions = project.edgeAssumptions,
                         .known = project.authorities});
}

/// Puts the values into their slots; they are borrowed from \p input and \p values.
Request fill(const expression::Catalog &catalog, const SimulatedRequest &input,
             const std::vector<ClientField> &values)
{
    Request request(catalog);
    request.setDigests({x509::sha256, x509::hmacSha256});
    const auto set = [&](std::string_view name, expression::Value value) {
        if (const auto field = catalog.find(name)) {
            request.set(*field, value);
        }
    };
    set("http.host", std::string_view(input.host));
    set("http.request.method", std::string_view(input.method));
    set("http.request.uri.path", std::string_view(input.path));
    for (const ClientField &field : values) {
        if (const auto *text = std::get_if<std::string>(&field.value)) {
            set(field.name, std::string_view(*text));
        } else {
            set(field.name, std::get<bool>(field.value));
        }
    }
    return request;
}

/// Runs one rule and says what became of it.
RuleOutcome evaluate(const expression::Catalog &catalog, const Request &request, RuleResult &result)
{
    const auto filter = expression::Filter::compile(result.expression, catalog);
    if (!filter) {
        return RuleOutcome::HasErrors;
    }
    expression::Trace trace = filter->trace(request);
    result.trace = std::move(trace.nodes);
    switch (trace.truth) {
    case Truth::False: return RuleOutcome::NoMatch;
    case Truth::True: return RuleOutcome::Matched;
    case Truth::Unknown: return RuleOutcome::Undecided;
    }
    std::unreachable();
}

Verdict verdictOf(RuleOutcome outcome, model::Action action)
{
    if (outcome == RuleOutcome::Undecided) {
        return Verdict::Undecided;
    }
    switch (action) {
    case model::Action::Block: return Verdict::Block;
    case model::Action::ManagedChallenge:
    case model::Action::JsChallenge:
    case model::Action::Challenge: return Verdict::Challenge;
    case model::Action::Skip: return Verdict::AllowBySkip;
    case model::Action::Log: return Verdict::Allow;
    }
    std::unreachable();
}

/// Runs the rules in order until one of them ends the evaluation (mtls-semantics 6.2).
void runRules(const model::Project &project, const expression::Catalog &catalog,
              const Request &request, Simulation &simulation)
{
    for (const auto &[index, rule] : std::views::enumerate(project.rules)) {
        RuleResult result{.rule = rule.id,
                          .outcome = RuleOutcome::NotReached,
                          .expression = expression::check(rule.expression, catalog),
                          .trace = {}};
        if (rule.state == model::RuleState::Draft) {
            result.outcome = RuleOutcome::Draft;
        } else if (!simulation.decidingRule) {
            result.outcome = evaluate(catalog, request, result);
        }
        const bool hasEffect =
            result.outcome == RuleOutcome::Matched || result.outcome == RuleOutcome::Undecided;
        if (hasEffect && isTerminating(rule.action)) {
            simulation.verdict = verdictOf(result.outcome, rule.action);
            simulation.decidingRule = static_cast<std::size_t>(index);
        }
        simulation.rules.push_back(std::move(result));
    }
}

} // namespace

bool isTerminating(model::Action action) noexcept
{
    return action != model::Action::Log;
}

Result<Simulation> simulate(const model::Project &project, const SimulatedRequest &request)
{
    Result<ClientAssessment> client = assess(project, request);
    if (!client) {
        return std::unexpected(client.error());
    }
    Simulation simulation{.verdict = Verdict::Allow,
                          .decidingRule = std::nullopt,
                          .rules = {},
                          .client = std::move(*client)};
    const std::vector<ClientField> values = toClientFields(simulation.client.fields);
    const expression::Catalog catalog = model::catalogOf(project);
    Request filled = fill(catalog, request, values);
    for (const model::List &list : project.lists) {
        filled.addList(model::toNamedList(list));
    }
    runRules(project, catalog, filled, simulation);
    return simulation;
}

} // namespace rulewright::simulation
