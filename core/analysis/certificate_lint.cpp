// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/analysis/lint_context.h"
#include "core/analysis/lint_edit.h"
#include "core/analysis/lints.h"

#include "core/expression/printer.h"

#include <algorithm>
#include <array>

namespace rulewright::analysis
{

using namespace expression;

namespace
{

constexpr std::string_view verifiedField = "cf.tls_client_auth.cert_verified";
constexpr std::string_view revokedField = "cf.tls_client_auth.cert_revoked";
constexpr std::string_view presentedField = "cf.tls_client_auth.cert_presented";
constexpr std::string_view issuerSkiField = "cf.tls_client_auth.cert_issuer_ski";

/// Names of fields that tell one certificate or its issuer from others begin so.
constexpr auto identityPrefixes = std::to_array<std::string_view>({
    "cf.tls_client_auth.cert_issuer_",
    "cf.tls_client_auth.cert_subject_",
    "cf.tls_client_auth.cert_serial",
    "cf.tls_client_auth.cert_fingerprint_",
    "cf.tls_client_auth.cert_ski",
});

/// Whether the rule asks for a Yes or a No of a condition; Unclear below xor and in arguments.
enum class Sense : std::uint8_t { Yes, No, Unclear };

Sense senseOf(const LintContext &context, NodeId id)
{
    bool isNegated = false;
    for (auto parent = context.parentOf(id); parent; parent = context.parentOf(*parent)) {
        const Logical *chain = context.ast().as<Logical>(*parent);
        if (context.ast().as<Not>(*parent)) {
            isNegated = !isNegated;
        } else if (!context.ast().as<Group>(*parent) &&
                   !(chain && chain->op != LogicalOperator::Xor)) {
            return Sense::Unclear;
        }
    }
    return isNegated ? Sense::No : Sense::Yes;
}

/// The places where cert_verified is asked for in this sense.
std::vector<NodeId> verifiedUses(const LintContext &context, Sense sense)
{
    std::vector<NodeId> uses;
    std::ranges::copy_if(context.nodes(), std::back_inserter(uses), [&](NodeId id) {
        return context.fieldName(id) == verifiedField && senseOf(context, id) == sense;
    });
    return uses;
}

bool uses(const LintContext &context, std::string_view field)
{
    return std::ranges::any_of(context.nodes(),
                               [&](NodeId id) { return context.fieldName(id) == field; });
}

bool usesIdentity(const LintContext &context)
{
    const auto isIdentity = [&](NodeId id) {
        return std::ranges::any_of(identityPrefixes, [&](std::string_view prefix) {
            return context.fieldName(id).starts_with(prefix);
        });
    };
    return std::ranges::any_of(context.nodes(), isIdentity);
}

/// A further demand on a certificate, and the same the other way round.
struct Demand {
    std::string holds;
    std::string fails;
};

/// Makes each use of cert_verified ask for \p demand as well.
std::vector<TextEdit> demandBesides(const LintContext &context, std::span<const NodeId> uses,
                                    const Demand &demand)
{
    LintEdits edits(context.text());
    for (const NodeId use : uses) {
        const auto parent = context.outsideBrackets(use);
        const bool isDirect = parent && context.ast().as<Not>(*parent);
        const NodeId place = isDirect ? *parent : use;
        edits.replace(context.ast().spanOf(place),
                      '(' + context.textOf(place) +
                          (isDirect ? " or " + demand.fails : " and " + demand.holds) + ')');
    }
    return edits.take();
}

/// The member of a chain that is \p field, or \c not \p field where \p isNegated.
std::optional<std::size_t> memberOf(const LintContext &context, const Logical &chain,
                                    std::string_view field, bool isNegated)
{
    const Ast &ast = context.ast();
    const auto isMember = [&](NodeId member) {
        const NodeId inner = ast.insideBrackets(member);
        const Not *negation = ast.as<Not>(inner);
        const NodeId asked = negation ? ast.insideBrackets(negation->operand) : inner;
        return (negation != nullptr) == isNegated && context.fieldName(asked) == field;
    };
    const auto found = std::ranges::find_if(chain.members, isMember);
    return found == chain.members.end()
               ? std::nullopt
               : std::optional(static_cast<std::size_t>(found - chain.members.begin()));
}

} // namespace

void findMissingRevocationCheck(LintContext &context)
{
    const std::vector<NodeId> places = verifiedUses(context, Sense::No);
    if (!context.options().isBlocking || places.empty() || uses(context, revokedField)) {
        return;
    }
    const Demand demand{.holds = "not " + std::string(revokedField),
                        .fails = std::string(revokedField)};
    Fix fix{FixTitle::AddRevocationCheck, {}, demandBesides(context, places, demand)};
    context.report({DiagnosticCode::RevokedStillVerified,
                    context.ast().spanOf(places.front()),
                    {},
                    {std::move(fix)}});
}

void findMissingIssuerCheck(LintContext &context)
{
    const Sense passing = context.options().isBlocking ? Sense::No : Sense::Yes;
    const std::vector<NodeId> places = verifiedUses(context, passing);
    if (places.empty() || usesIdentity(context)) {
        return;
    }
    Diagnostic finding{
        DiagnosticCode::AnyIssuerPasses, context.ast().spanOf(places.front()), {}, {}};
    if (const std::string &ski = context.options().issuerSki; !ski.empty()) {
        const std::string field(issuerSkiField);
        const Demand demand{.holds = field + " eq " + printQuoted(ski),
                            .fails = field + " ne " + printQuoted(ski)};
        finding.fixes.push_back(
            {FixTitle::AddIssuerCheck, {}, demandBesides(context, places, demand)});
    }
    context.report(std::move(finding));
}

/// Not where more is asked of the certificate: blocking valid ones that are revoked, or those of
/// one owner, is what such a rule is for.
void findForgottenNot(LintContext &context)
{
    if (!context.options().isBlocking || uses(context, revokedField) || usesIdentity(context)) {
        return;
    }
    for (const NodeId use : verifiedUses(context, Sense::Yes)) {
        const Span span = context.ast().spanOf(use);
        context.report({DiagnosticCode::BlocksVerified,
                        span,
                        {context.textOf(use)},
                        {{FixTitle::Negate, {}, replacing({span.begin, span.begin}, "not ")}}});
    }
}

/// A verified certificate is a presented one, so `and` needs only the first of the two, and
/// `or` only the first of their negations.
void findIdlePresented(LintContext &context)
{
    const Ast &ast = context.ast();
    for (const NodeId id : context.nodes()) {
        const Logical *chain = ast.as<Logical>(id);
        if (!chain || chain->op == LogicalOperator::Xor) {
            continue;
        }
        const bool isNegated = chain->op == LogicalOperator::Or;
        const auto idle = memberOf(context, *chain, presentedField, isNegated);
        if (idle && memberOf(context, *chain, verifiedField, isNegated)) {
            LintEdits edits(context.text());
            edits.remove(spanWithGap(ast, chain->members, *idle));
            context.report({DiagnosticCode::PresentedAddsNothing,
                            ast.spanOf(chain->members[*idle]),
                            {},
                            {{FixTitle::Remove, {}, edits.take()}}});
        }
    }
}

} // namespace rulewright::analysis
