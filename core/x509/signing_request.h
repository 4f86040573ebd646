// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"
#include "core/x509/alternative_name.h"
#include "core/x509/name.h"

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace rulewright::x509
{

/// A request for a certificate (PKCS#10, RFC 2986), decoded once; copies share what was found.
class SigningRequest
{
public:
    /// Everything decoded; the accessors below say what it means.
    struct Data {
        std::vector<std::uint8_t> der;
        DistinguishedName subject;
        NameParts nameParts;
        std::vector<std::uint8_t> encodedSubject;
        std::vector<std::string> subjectAlternativeNames;
        std::vector<AlternativeName> alternativeNames;
        std::string keyDescription;
        std::vector<std::uint8_t> publicKey;
        bool isSigned = false;
    };

    /// Reads exactly one request. A signature that does not fit is not an error here.
    [[nodiscard]] static Result<SigningRequest> parse(std::span<const std::uint8_t> der);

    [[nodiscard]] std::span<const std::uint8_t> der() const noexcept { return m_data->der; }
    [[nodiscard]] const DistinguishedName &subject() const noexcept { return m_data->subject; }
    /// The subject in the parts that a certificate can be made with; it may have others.
    [[nodiscard]] const NameParts &nameParts() const noexcept { return m_data->nameParts; }
    /// The subject in DER, with everything that stands in it.
    [[nodiscard]] const std::vector<std::uint8_t> &encodedSubject() const noexcept
    {
        return m_data->encodedSubject;
    }
    /// The names asked for that are of the kinds certificates are made with.
    [[nodiscard]] const std::vector<AlternativeName> &alternativeNames() const noexcept
    {
        return m_data->alternativeNames;
    }
    /// What the requester asks for, each with its kind in front: “DNS:a.example”.
    [[nodiscard]] const std::vector<std::string> &subjectAlternativeNames() const noexcept
    {
        return m_data->subjectAlternativeNames;
    }
    /// For people: “EC P-256”; empty for an unknown kind of key.
    [[nodiscard]] const std::string &keyDescription() const noexcept
    {
        return m_data->keyDescription;
    }
    /// The SubjectPublicKeyInfo in DER.
    [[nodiscard]] std::span<const std::uint8_t> publicKey() const noexcept
    {
        return m_data->publicKey;
    }
    /// The requester has the private key: the signature fits the public key.
    [[nodiscard]] bool isSigned() const noexcept { return m_data->isSigned; }

    friend bool operator==(const SigningRequest &left, const SigningRequest &right) noexcept
    {
        return left.m_data == right.m_data || left.m_data->der == right.m_data->der;
    }

private:
    explicit SigningRequest(std::shared_ptr<const Data> data) noexcept : m_data(std::move(data)) {}

    std::shared_ptr<const Data> m_data;
};

} // namespace rulewright::x509
