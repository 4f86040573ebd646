// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/document/key_ring.h"
#include "ui/document/key_store.h"

#include <QString>

#include <cstdint>
#include <functional>

class QDialog;
class QWidget;

namespace rulewright
{

/// Whether the private key of a certificate can be used.
enum class KeyAccess : std::uint8_t {
    Open,    ///< at hand
    Locked,  ///< on this computer, under a passphrase
    Missing, ///< not on this computer
};

/// Looks into the ring, then on disk. A key that lies there without a passphrase joins the ring.
[[nodiscard]] KeyAccess accessKey(const x509::Certificate &certificate, KeyRing &keys,
                                  const KeyStore &store);

/// Asks for the passphrase of a locked key. The key joins the ring and stays there until the
/// program ends or the key is locked again; then \p done is called. Not blocking: the dialog that
/// asks comes back. \p keys and \p store outlive the window.
QDialog *askForKey(const x509::Certificate &certificate, const QString &name, KeyRing &keys,
                   const KeyStore &store, QWidget *window, const std::function<void()> &done = {});

} // namespace rulewright
