// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/model/example_project.h"

namespace rulewright::model
{

namespace
{

Zone exampleZone(AuthorityId authority)
{
    const auto host = [authority](const char *name, bool asks) {
        return Host{name, asks, asks ? std::vector{authority} : std::vector<AuthorityId>{}};
    };
    return {"example.com",
            {host("example.com", true), host("api.example.com", true),
             host("admin.example.com", true), host("www.example.com", false)}};
}

std::vector<Rule> exampleRules()
{
    return {
        {RuleId{1}, "probes-bypass-the-rest", "Probes bypass the rest",
         "(http.request.uri.path eq \"/healthz\")", Action::Skip, RuleState::Deployed},
        {RuleId{2}, "read-only-website", "The website is read only",
         "(http.host eq \"www.example.com\" and not http.request.method in {\"GET\" \"HEAD\"})",
         Action::Block, RuleState::Deployed},
    };
}

} // namespace

Result<ExampleProject> makeExampleProject(std::chrono::sys_seconds now)
{
    Result<ExampleCertificates> made = makeExampleCertificates(now);
    if (!made) {
        return std::unexpected(made.error());
    }
    Zone zone = exampleZone(made->authorities.front().id);
    return ExampleProject{.project = {.name = "Example",
                                      .zone = std::move(zone),
                                      .rules = exampleRules(),
                                      .authorities = std::move(made->authorities),
                                      .certificates = std::move(made->certificates)},
                          .keys = std::move(made->keys)};
}

} // namespace rulewright::model
