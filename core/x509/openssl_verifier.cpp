// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/x509/openssl_verifier.h"

#include "core/x509/openssl_certificate.h"
#include "core/x509/openssl_crl.h"
#include "core/x509/openssl_encode.h"
#include "core/x509/openssl_error.h"

#include <algorithm>

namespace rulewright::x509
{

namespace
{

constexpr int maximumTries = 32;

CrlStackPtr toStack(const std::vector<Crl> &lists)
{
    CrlStackPtr stack(sk_X509_CRL_new_null());
    for (const Crl &list : lists) {
        if (CrlPtr crl = toX509Crl(list); crl && sk_X509_CRL_push(stack.get(), crl.get()) > 0) {
            static_cast<void>(crl.release());
        }
    }
    return stack;
}

StorePtr toStore(const std::vector<Certificate> &anchors)
{
    StorePtr store(X509_STORE_new());
    for (const Certificate &anchor : anchors) {
        const X509Ptr x509 = toX509(anchor);
        X509_STORE_add_cert(store.get(), x509.get());
    }
    return store;
}

unsigned long flagsFor(const ChainOptions &options)
{
    unsigned long flags = X509_V_FLAG_TRUSTED_FIRST;
    flags |= options.acceptsPartialChain ? X509_V_FLAG_PARTIAL_CHAIN : 0U;
    flags |= options.isStrict ? X509_V_FLAG_X509_STRICT : 0U;
    return flags;
}

unsigned long flagsFor(const PolicyDemand &demand)
{
    unsigned long flags = X509_V_FLAG_POLICY_CHECK;
    flags |= demand.isExplicit ? X509_V_FLAG_EXPLICIT_POLICY : 0U;
    flags |= demand.inhibitsMapping ? X509_V_FLAG_INHIBIT_MAP : 0U;
    flags |= demand.inhibitsAny ? X509_V_FLAG_INHIBIT_ANY : 0U;
    return flags;
}

bool addPolicy(X509_VERIFY_PARAM *parameters, const char *identifier)
{
    constexpr int onlyNumbers = 1;
    ObjectPtr policy(OBJ_txt2obj(identifier, onlyNumbers));
    if (!policy || X509_VERIFY_PARAM_add0_policy(parameters, policy.get()) != 1) {
        return false;
    }
    static_cast<void>(policy.release());
    return true;
}

/// False when a policy is no object identifier.
bool setPolicy(X509_VERIFY_PARAM *parameters, const PolicyDemand &demand)
{
    // Without a set of policies a chain that demands an explicit one would always fail.
    constexpr const char *anyPolicy = "2.5.29.32.0";
    X509_VERIFY_PARAM_set_flags(parameters, flagsFor(demand));
    return demand.accepted.empty()
               ? addPolicy(parameters, anyPolicy)
               : std::ranges::all_of(demand.accepted, [parameters](const std::string &identifier) {
                     return addPolicy(parameters, identifier.c_str());
                 });
}

bool setParameters(X509_STORE_CTX *context, const ChainOptions &options)
{
    const bool isForClients = options.purpose == ChainPurpose::TlsClient;
    X509_VERIFY_PARAM *parameters = X509_STORE_CTX_get0_param(context);
    X509_VERIFY_PARAM_set_purpose(parameters,
                                  isForClients ? X509_PURPOSE_SSL_CLIENT : X509_PURPOSE_ANY);
    X509_VERIFY_PARAM_set_time(parameters, options.time.time_since_epoch().count());
    X509_VERIFY_PARAM_set_auth_level(parameters, options.authLevel);
    X509_VERIFY_PARAM_set_depth(parameters, options.depth);
    X509_VERIFY_PARAM_set_flags(parameters, flagsFor(options));
    return !options.policy || setPolicy(parameters, *options.policy);
}

std::vector<Certificate> triedChain(const X509_STORE_CTX *context)
{
    std::vector<Certificate> chain;
    const STACK_OF(X509) *tried = X509_STORE_CTX_get0_chain(context);
    for (int i = 0; i < sk_X509_num(tried); ++i) {
        if (auto certificate = Certificate::parse(toDer(sk_X509_value(tried, i)))) {
            chain.push_back(*std::move(certificate));
        }
    }
    return chain;
}

/// The code of X509_verify_cert(), 0 for success; an error when OpenSSL could not decide.
Result<int> run(X509_STORE_CTX *context)
{
    const int outcome = X509_verify_cert(context);
    const int code = X509_STORE_CTX_get_error(context);
    if (outcome < 0 || (outcome == 0 && code == X509_V_OK)) {
        return failure(DiagnosticCode::VerificationFailed, {std::string("internal error")});
    }
    return outcome == 1 ? X509_V_OK : code;
}

/// Keeps what the list says while OpenSSL still points to it. Never changes the answer.
int recordRevocation(int isFine, X509_STORE_CTX *context)
{
    if (isFine == 0 && X509_STORE_CTX_get_error(context) == X509_V_ERR_CERT_REVOKED) {
        auto *verdict = static_cast<RevocationVerdict *>(X509_STORE_CTX_get_app_data(context));
        X509_CRL *list = X509_STORE_CTX_get0_current_crl(context);
        X509_REVOKED *entry = nullptr;
        if (X509_CRL_get0_by_cert(list, &entry, X509_STORE_CTX_get_current_cert(context)) != 0) {
            verdict->entry = decodeEntry(entry);
            verdict->listNumber = numberOf(list);
        }
    }
    return isFine;
}

RevocationState stateFor(int code)
{
    switch (code) {
    case X509_V_OK: return RevocationState::Good;
    case X509_V_ERR_CERT_REVOKED: return RevocationState::Revoked;
    default: return RevocationState::Unknown;
    }
}

unsigned long flagsFor(RevocationScope scope)
{
    constexpr unsigned long leaf = X509_V_FLAG_CRL_CHECK | X509_V_FLAG_EXTENDED_CRL_SUPPORT;
    return scope == RevocationScope::Leaf ? leaf : leaf | X509_V_FLAG_CRL_CHECK_ALL;
}

} // namespace

Verifier::Verifier(const ChainInput &input, const ChainOptions &options)
    : m_options(options), m_store(toStore(input.anchors)), m_leaf(toX509(input.leaf)),
      m_untrusted(input.untrusted)
{
}

Result<ChainVerdict> Verifier::findPath()
{
    const Result<ChainVerdict> first = tryPath();
    if (!first || first->isTrusted || !m_options.triesOtherPaths) {
        return first;
    }
    Result<ChainVerdict> next = first;
    for (int tries = 0; tries < maximumTries && removeDecoy(*next); ++tries) {
        next = tryPath();
        if (!next) {
            return next;
        }
        if (next->isTrusted) {
            next->tookAnotherPath = true;
            return next;
        }
    }
    return first;
}

Result<RevocationVerdict> Verifier::checkRevocation(const RevocationSource &source) const
{
    const ErrorScope errors;
    const X509StackPtr untrusted = toStack(m_untrusted);
    const CrlStackPtr lists = toStack(source.lists);
    const StoreContextPtr context = makeContext(untrusted.get());
    if (!context) {
        return errors.failure(DiagnosticCode::VerificationFailed);
    }
    RevocationVerdict verdict;
    // Lists in the store would be found by the name of the issuer only.
    X509_STORE_CTX_set0_crls(context.get(), lists.get());
    X509_STORE_CTX_set_flags(context.get(), flagsFor(source.scope));
    X509_STORE_CTX_set_app_data(context.get(), &verdict);
    X509_STORE_CTX_set_verify_cb(context.get(), recordRevocation);
    return run(context.get()).transform([&](int code) {
        verdict.state = stateFor(code);
        verdict.code = code;
        verdict.depth = code == X509_V_OK ? 0 : X509_STORE_CTX_get_error_depth(context.get());
        verdict.reason = X509_verify_cert_error_string(code);
        return verdict;
    });
}

/// One path, as OpenSSL finds it.
Result<ChainVerdict> Verifier::tryPath() const
{
    const ErrorScope errors;
    const X509StackPtr untrusted = toStack(m_untrusted);
    const StoreContextPtr context = makeContext(untrusted.get());
    if (!context) {
        return errors.failure(DiagnosticCode::VerificationFailed);
    }
    return run(context.get()).transform([&context](int code) {
        const bool isTrusted = code == X509_V_OK;
        return ChainVerdict{.isTrusted = isTrusted,
                            .code = code,
                            .depth = isTrusted ? 0 : X509_STORE_CTX_get_error_depth(context.get()),
                            .reason = X509_verify_cert_error_string(code),
                            .chain = triedChain(context.get()),
                            .tookAnotherPath = false};
    });
}

/// Takes away the certificate that spoiled the path: the one at the error, or the nearest
/// below it that the client sent. False when there is none.
bool Verifier::removeDecoy(const ChainVerdict &verdict)
{
    const auto deepest = std::min<int>(verdict.depth, static_cast<int>(verdict.chain.size()) - 1);
    for (int depth = deepest; depth > 0; --depth) {
        if (std::erase(m_untrusted, verdict.chain[static_cast<std::size_t>(depth)]) > 0) {
            return true;
        }
    }
    return false;
}

/// Null when OpenSSL refuses the parameters. Looks at \p untrusted.
StoreContextPtr Verifier::makeContext(STACK_OF(X509) * untrusted) const
{
    StoreContextPtr context(X509_STORE_CTX_new());
    const bool isMade =
        X509_STORE_CTX_init(context.get(), m_store.get(), m_leaf.get(), untrusted) == 1 &&
        setParameters(context.get(), m_options);
    return isMade ? std::move(context) : nullptr;
}

} // namespace rulewright::x509
