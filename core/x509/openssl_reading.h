// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"
#include "core/x509/openssl_derivation.h"
#include "core/x509/openssl_error.h"
#include "core/x509/read_items.h"

namespace rulewright::x509
{

/// One file being read: what was found so far, and what opening the rest may cost.
class Reading
{
public:
    explicit Reading(const std::optional<std::string_view> &passphrase) : m_passphrase(passphrase)
    {
    }

    /// Keeps an item, or the reason why there is none.
    template <typename T> void add(Result<T> result, std::string friendlyName = {})
    {
        if (!result) {
            note(std::move(result.error()));
        } else if (hasRoom()) {
            m_list.items.emplace_back(*std::move(result), std::move(friendlyName));
        }
    }
    /// Keeps a finding once, however often it is made.
    void note(Error error);
    /// Notes that this encryption is weak, if it is.
    void noteWeakness(const X509_ALGOR *encryption);
    /// Notes why something encrypted with the passphrase could not be opened.
    void noteFailure(const ErrorScope &errors, std::string encryption);
    void noteTooManyRounds();

    [[nodiscard]] const std::optional<std::string_view> &passphrase() const noexcept
    {
        return m_passphrase;
    }
    [[nodiscard]] DerivationBudget &budget() noexcept { return m_budget; }
    [[nodiscard]] ItemList take() &&noexcept { return std::move(m_list); }

private:
    [[nodiscard]] bool hasRoom();

    std::optional<std::string_view> m_passphrase;
    ItemList m_list;
    DerivationBudget m_budget;
};

} // namespace rulewright::x509
