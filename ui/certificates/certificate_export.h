// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/project.h"
#include "core/x509/pkcs12_export.h"
#include "ui/document/key_ring.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace rulewright
{

enum class ExportWhat : std::uint8_t { Certificate, Chain, Key, Everything };
enum class ExportFormat : std::uint8_t {
    Pem,
    Der,
    Pkcs7,
    Pkcs12,
    Request, ///< a signing request for another certificate like it
};

/// One certificate to export, with what belongs to it.
struct ExportItem {
    QString name;
    x509::Certificate certificate;
    /// From its issuer upwards, as far as the project knows.
    std::vector<x509::Certificate> chain;
    /// Null when the key is not at hand.
    KeyRing::Key key;
};

struct ExportChoice {
    ExportWhat what = ExportWhat::Certificate;
    ExportFormat format = ExportFormat::Pem;
    x509::Pkcs12Mode mode = x509::Pkcs12Mode::Modern;
    /// For a key in PEM: without encryption. PKCS#12 always has a passphrase.
    bool isKeyPlain = false;
};

[[nodiscard]] bool holdsKey(ExportWhat what) noexcept;
[[nodiscard]] bool holdsChain(ExportWhat what) noexcept;
/// Whether the key has to be at hand, be it only to sign.
[[nodiscard]] bool needsKey(const ExportChoice &choice) noexcept;
/// Whether what comes out is text, of several certificates as of one.
[[nodiscard]] bool isText(ExportFormat format) noexcept;
/// Whether a format can hold that.
[[nodiscard]] bool canHold(ExportFormat format, ExportWhat what) noexcept;
/// The usual end of a file name, without the dot.
[[nodiscard]] QString suffixOf(ExportFormat format);

[[nodiscard]] ExportItem exportItem(const model::Project &project,
                                    const model::ClientCertificate &certificate,
                                    const KeyRing &keys);
[[nodiscard]] ExportItem exportItem(const model::Project &project,
                                    const model::Authority &authority, const KeyRing &keys);

/// The bytes of a file. Only what choice.what names is in them: no key leaves by the way.
[[nodiscard]] Result<x509::SecretBytes> exportBytes(std::span<const ExportItem> items,
                                                    const ExportChoice &choice,
                                                    std::string_view passphrase);

/// \p name without what file systems do not take.
[[nodiscard]] QString toFileName(const QString &name);

} // namespace rulewright
