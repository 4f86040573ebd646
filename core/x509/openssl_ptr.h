// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <openssl/asn1.h>
#include <openssl/bio.h>
#include <openssl/bn.h>
#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/pkcs12.h>
#include <openssl/x509.h>
#include <openssl/x509_vfy.h>
#include <openssl/x509v3.h>

#include <memory>

// Owners of OpenSSL objects. A pointer type of this header owns; a raw pointer only looks.
// What a `get1`, `new` or `d2i` function returns goes into an owner on the same line; what a
// `get0` function returns never does.

namespace rulewright::x509
{

/// A deleter that calls one free function.
template <auto Free> struct FreeWith {
    template <typename T> void operator()(T *object) const noexcept { Free(object); }
};

/// Frees what OpenSSL allocated as plain memory.
struct FreeMemory {
    void operator()(void *memory) const noexcept { OPENSSL_free(memory); }
};

/// Frees a stack together with the certificates or lists in it.
struct FreeOwningStack {
    void operator()(STACK_OF(X509) * stack) const noexcept { sk_X509_pop_free(stack, X509_free); }
    void operator()(STACK_OF(X509_CRL) * stack) const noexcept
    {
        sk_X509_CRL_pop_free(stack, X509_CRL_free);
    }
};

/// Frees a stack together with the extensions in it.
struct FreeExtensionStack {
    void operator()(STACK_OF(X509_EXTENSION) * stack) const noexcept
    {
        sk_X509_EXTENSION_pop_free(stack, X509_EXTENSION_free);
    }
};

/// Frees a stack of object identifiers together with its elements.
struct FreeObjectStack {
    void operator()(EXTENDED_KEY_USAGE *stack) const noexcept { EXTENDED_KEY_USAGE_free(stack); }
};

using AsnEnumeratedPtr = std::unique_ptr<ASN1_ENUMERATED, FreeWith<ASN1_ENUMERATED_free>>;
using AsnIntegerPtr = std::unique_ptr<ASN1_INTEGER, FreeWith<ASN1_INTEGER_free>>;
using AsnTimePtr = std::unique_ptr<ASN1_TIME, FreeWith<ASN1_TIME_free>>;
using AuthorityKeyIdPtr = std::unique_ptr<AUTHORITY_KEYID, FreeWith<AUTHORITY_KEYID_free>>;
using BasicConstraintsPtr = std::unique_ptr<BASIC_CONSTRAINTS, FreeWith<BASIC_CONSTRAINTS_free>>;
using BignumPtr = std::unique_ptr<BIGNUM, FreeWith<BN_free>>;
using BioPtr = std::unique_ptr<BIO, FreeWith<BIO_free>>;
using BitStringPtr = std::unique_ptr<ASN1_BIT_STRING, FreeWith<ASN1_BIT_STRING_free>>;
using CrlPtr = std::unique_ptr<X509_CRL, FreeWith<X509_CRL_free>>;
using CrlStackPtr = std::unique_ptr<STACK_OF(X509_CRL), FreeOwningStack>;
using ExtensionStackPtr = std::unique_ptr<STACK_OF(X509_EXTENSION), FreeExtensionStack>;
using GeneralNamesPtr = std::unique_ptr<GENERAL_NAMES, FreeWith<GENERAL_NAMES_free>>;
using IssuingPointPtr = std::unique_ptr<ISSUING_DIST_POINT, FreeWith<ISSUING_DIST_POINT_free>>;
using KeyPtr = std::unique_ptr<EVP_PKEY, FreeWith<EVP_PKEY_free>>;
using NamePtr = std::unique_ptr<X509_NAME, FreeWith<X509_NAME_free>>;
using ObjectPtr = std::unique_ptr<ASN1_OBJECT, FreeWith<ASN1_OBJECT_free>>;
using OctetStringPtr = std::unique_ptr<ASN1_OCTET_STRING, FreeWith<ASN1_OCTET_STRING_free>>;
using RequestPtr = std::unique_ptr<X509_REQ, FreeWith<X509_REQ_free>>;
using RevokedPtr = std::unique_ptr<X509_REVOKED, FreeWith<X509_REVOKED_free>>;
using StoreContextPtr = std::unique_ptr<X509_STORE_CTX, FreeWith<X509_STORE_CTX_free>>;
using StorePtr = std::unique_ptr<X509_STORE, FreeWith<X509_STORE_free>>;
using UsagesPtr = std::unique_ptr<EXTENDED_KEY_USAGE, FreeObjectStack>;
using X509Ptr = std::unique_ptr<X509, FreeWith<X509_free>>;
using X509StackPtr = std::unique_ptr<STACK_OF(X509), FreeOwningStack>;

template <typename T> using MemoryPtr = std::unique_ptr<T, FreeMemory>;

} // namespace rulewright::x509
