// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/certificates/digest_box.h"

#include <utility>

namespace rulewright
{

namespace
{

/// Names of algorithms are the same in every language.
constexpr std::pair<x509::SignatureDigest, QStringView> digests[] = {
    {x509::SignatureDigest::Sha256, u"SHA-256"},
    {x509::SignatureDigest::Sha384, u"SHA-384"},
    {x509::SignatureDigest::Sha512, u"SHA-512"},
};

} // namespace

DigestBox::DigestBox(QWidget *parent) : QComboBox(parent)
{
    addItem(tr("Fitting the key"), std::to_underlying(x509::SignatureDigest::Automatic));
    for (const auto &[digest, name] : digests) {
        addItem(name.toString(), std::to_underlying(digest));
    }
}

x509::SignatureDigest DigestBox::digest() const
{
    return static_cast<x509::SignatureDigest>(currentData().toUInt());
}

} // namespace rulewright
