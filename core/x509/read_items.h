// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/diagnostic.h"
#include "core/x509/certificate.h"
#include "core/x509/crl.h"
#include "core/x509/private_key.h"
#include "core/x509/public_key.h"
#include "core/x509/signing_request.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

// Reads whatever a file holds, recognised by its content and never by its name: PEM with any
// number of blocks, or the DER of one certificate, revocation list, signing request, key,
// PKCS#7 or PKCS#12. A file is read to its end; what is wrong with one part is a finding and
// does not hide the others. Nothing is ever asked on the terminal, and no file makes the
// program derive keys for minutes.

namespace rulewright::x509
{

/// The most bytes read as one file.
inline constexpr std::size_t maximumFileSize = std::size_t{16} << 20U;
/// The most items taken from one file.
inline constexpr std::size_t maximumItems = 10'000;

using Item = std::variant<Certificate, PrivateKey, SigningRequest, Crl, PublicKey>;

/// One item, and the name that a PKCS#12 file gives it, hidden characters written out.
struct ReadItem {
    Item item;
    std::string friendlyName;
};

/// What a file holds, in its order, and what is wrong with it. Findings have no span; an error
/// says that a part is not among the items, a warning is about an item that is.
struct ItemList {
    std::vector<ReadItem> items;
    std::vector<Diagnostic> findings;
};

/// Whether a part of a file wants a passphrase, or another one.
[[nodiscard]] bool isLocked(const Diagnostic &finding) noexcept;
/// Whether any part does.
[[nodiscard]] bool isLocked(const ItemList &list) noexcept;

/// Reads a file. \p passphrase (UTF-8) is tried on everything encrypted; without one, such
/// parts are answered with PassphraseMissing. Empty and none are different.
[[nodiscard]] ItemList readItems(std::span<const std::uint8_t> bytes,
                                 const std::optional<std::string_view> &passphrase = {});

} // namespace rulewright::x509
