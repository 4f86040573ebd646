// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/revocation_lists.h"
#include "ui/certificates/key_unlocking.h"
#include "ui/certificates/making_context.h"
#include "ui/document/inventory.h"

#include <QString>

#include <expected>

namespace rulewright
{

// Making revocation lists with the keys of this computer. Errors are sentences for people.

/// Why the authority cannot sign a list with this access to its key; empty: it can.
[[nodiscard]] QString whyNoList(const model::Authority &authority, KeyAccess access);

/// The next list of the authority, signed.
[[nodiscard]] std::expected<x509::Crl, QString> makeNextList(const MakingContext &context,
                                                             const model::Authority &authority,
                                                             const model::ListOrder &order);

/// A change of what is revoked, with the lists that were made for it.
struct ListedChange {
    Inventory inventory;
    /// What became of the lists, in whole sentences; empty where no list was called for.
    QString report;
};

/// Makes the next list of each authority whose record differs between the project and
/// \p changed and whose newest list does not say so, where the project wants it. A list that
/// cannot be made stands in the report; the change is done all the same.
[[nodiscard]] ListedChange withNextLists(const MakingContext &context, Inventory changed);

} // namespace rulewright
