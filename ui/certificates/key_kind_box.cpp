// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/certificates/key_kind_box.h"

#include <utility>

namespace rulewright
{

namespace
{

/// Names of algorithms are the same in every language.
constexpr std::pair<x509::KeyKind, QStringView> kinds[] = {
    {x509::KeyKind::EcP256, u"EC P-256"},  {x509::KeyKind::EcP384, u"EC P-384"},
    {x509::KeyKind::Rsa2048, u"RSA 2048"}, {x509::KeyKind::Rsa3072, u"RSA 3072"},
    {x509::KeyKind::Rsa4096, u"RSA 4096"}, {x509::KeyKind::Ed25519, u"Ed25519"},
};

} // namespace

KeyKindBox::KeyKindBox(QWidget *parent) : QComboBox(parent)
{
    for (const auto &[kind, name] : kinds) {
        addItem(name.toString(), std::to_underlying(kind));
    }
}

x509::KeyKind KeyKindBox::kind() const
{
    return static_cast<x509::KeyKind>(currentData().toUInt());
}

} // namespace rulewright
