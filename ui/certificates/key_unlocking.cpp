// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/certificates/key_unlocking.h"

#include "ui/certificates/passphrase_dialog.h"

namespace rulewright
{

KeyAccess accessKey(const x509::Certificate &certificate, KeyRing &keys, const KeyStore &store)
{
    if (keys.find(certificate)) {
        return KeyAccess::Open;
    }
    switch (store.state(certificate)) {
    case KeyStore::State::Missing: return KeyAccess::Missing;
    case KeyStore::State::Locked: return KeyAccess::Locked;
    case KeyStore::State::Plain: break;
    }
    auto key = store.unlock(certificate);
    if (!key) {
        return KeyAccess::Missing;
    }
    keys.add(certificate, *std::move(key));
    return KeyAccess::Open;
}

QDialog *askForKey(const x509::Certificate &certificate, const QString &name, KeyRing &keys,
                   const KeyStore &store, QWidget *window, const std::function<void()> &done)
{
    const auto attempt = [certificate, &keys, &store](std::string_view passphrase) {
        auto key = store.unlock(certificate, passphrase);
        if (key) {
            keys.add(certificate, *std::move(key));
        }
        return key.has_value();
    };
    auto *dialog = new PassphraseDialog(PassphraseFor::Key, name, attempt, window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (done) {
        QObject::connect(dialog, &QDialog::accepted, window, done);
    }
    dialog->open();
    return dialog;
}

} // namespace rulewright
