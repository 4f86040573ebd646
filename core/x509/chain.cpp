// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/x509/chain.h"

#include "core/x509/openssl_certificate.h"
#include "core/x509/openssl_error.h"
#include "core/x509/openssl_text.h"

#include <algorithm>

namespace rulewright::x509
{

namespace
{

constexpr int maximumTries = 32;

X509StackPtr toStack(const std::vector<Certificate> &certificates)
{
    X509StackPtr stack(sk_X509_new_null());
    for (const Certificate &certificate : certificates) {
        if (X509Ptr x509 = toX509(certificate); x509 && sk_X509_push(stack.get(), x509.get()) > 0) {
            static_cast<void>(x509.release());
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

void setParameters(X509_STORE_CTX *context, const ChainOptions &options)
{
    X509_VERIFY_PARAM *parameters = X509_STORE_CTX_get0_param(context);
    X509_VERIFY_PARAM_set_purpose(parameters, X509_PURPOSE_SSL_CLIENT);
    X509_VERIFY_PARAM_set_time(parameters, options.time.time_since_epoch().count());
    X509_VERIFY_PARAM_set_auth_level(parameters, options.authLevel);
    X509_VERIFY_PARAM_set_depth(parameters, options.depth);
    X509_VERIFY_PARAM_set_flags(parameters, X509_V_FLAG_TRUSTED_FIRST | X509_V_FLAG_PARTIAL_CHAIN);
}

std::vector<Certificate> triedChain(const X509_STORE_CTX *context)
{
    std::vector<Certificate> chain;
    const STACK_OF(X509) *tried = X509_STORE_CTX_get0_chain(context);
    for (int i = 0; i < sk_X509_num(tried); ++i) {
        unsigned char *der = nullptr;
        const int size = i2d_X509(sk_X509_value(tried, i), &der);
        const MemoryPtr<unsigned char> owner(der);
        if (size <= 0) {
            continue;
        }
        if (auto certificate = Certificate::parse({der, static_cast<std::size_t>(size)})) {
            chain.push_back(*std::move(certificate));
        }
    }
    return chain;
}

/// One path, as OpenSSL finds it.
Result<ChainVerdict> tryOnce(const ChainInput &input, const ChainOptions &options)
{
    const ErrorScope errors;
    const StorePtr store = toStore(input.anchors);
    const X509StackPtr untrusted = toStack(input.untrusted);
    const X509Ptr leaf = toX509(input.leaf);
    const StoreContextPtr context(X509_STORE_CTX_new());
    if (X509_STORE_CTX_init(context.get(), store.get(), leaf.get(), untrusted.get()) != 1) {
        return errors.failure(DiagnosticCode::VerificationFailed);
    }
    setParameters(context.get(), options);
    const int outcome = X509_verify_cert(context.get());
    const int code = X509_STORE_CTX_get_error(context.get());
    if (outcome < 0 || (outcome == 0 && code == X509_V_OK)) {
        return failure(DiagnosticCode::VerificationFailed, {std::string("internal error")});
    }
    const bool isTrusted = outcome == 1;
    return ChainVerdict{.isTrusted = isTrusted,
                        .code = isTrusted ? 0 : code,
                        .depth = isTrusted ? 0 : X509_STORE_CTX_get_error_depth(context.get()),
                        .reason = X509_verify_cert_error_string(isTrusted ? X509_V_OK : code),
                        .chain = triedChain(context.get()),
                        .tookAnotherPath = false};
}

/// Takes away the certificate that spoiled the path: the one at the error, or the nearest
/// below it that the client sent. False when there is none.
bool removeDecoy(const ChainVerdict &verdict, std::vector<Certificate> &untrusted)
{
    const auto deepest = std::min<int>(verdict.depth, static_cast<int>(verdict.chain.size()) - 1);
    for (int depth = deepest; depth > 0; --depth) {
        if (std::erase(untrusted, verdict.chain[static_cast<std::size_t>(depth)]) > 0) {
            return true;
        }
    }
    return false;
}

} // namespace

Result<ChainVerdict> verifyChain(const ChainInput &input, const ChainOptions &options)
{
    if (input.untrusted.size() + 1 > maximumCertificates) {
        return failure(DiagnosticCode::TooManyCertificates, {std::int64_t{maximumCertificates}});
    }
    const Result<ChainVerdict> first = tryOnce(input, options);
    if (!first || first->isTrusted) {
        return first;
    }
    ChainInput reduced = input;
    Result<ChainVerdict> next = first;
    for (int tries = 0; tries < maximumTries && removeDecoy(*next, reduced.untrusted); ++tries) {
        next = tryOnce(reduced, options);
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

} // namespace rulewright::x509
