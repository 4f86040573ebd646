// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "app/commands/advanced_options.h"

#include "app/commands/option_values.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rulewright
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

constexpr exchange::Word<x509::KeyIdMethod> keyIdWords[] = {
    {x509::KeyIdMethod::Sha1, "sha1"},
    {x509::KeyIdMethod::Sha256, "sha256"},
    {x509::KeyIdMethod::None, "none"},
};

constexpr exchange::Word<x509::SignatureDigest> digestWords[] = {
    {x509::SignatureDigest::Automatic, "auto"},
    {x509::SignatureDigest::Sha256, "sha256"},
    {x509::SignatureDigest::Sha384, "sha384"},
    {x509::SignatureDigest::Sha512, "sha512"},
};

} // namespace

AdvancedOptions::AdvancedOptions()
    : serial(u"serial"_s, Tr::tr("The serial number in hexadecimal digits; else a random one."),
             Tr::tr("HEX")),
      keyId(u"key-id"_s,
            Tr::tr("How the subject key identifier is made: sha1 as in RFC 5280, sha256 as in RFC "
                   "7093, or none, which a CA cannot have; else sha1."),
            Tr::tr("METHOD"), u"sha1"_s),
      digest(u"digest"_s,
             Tr::tr("The hash of the signature: auto, which fits the key, sha256, sha384 or "
                    "sha512; else auto."),
             Tr::tr("HASH"), u"auto"_s)
{
}

OrExitCode<void> AdvancedOptions::readInto(x509::CertificateRequest &request,
                                           const Command &command) const
{
    request.serial = toStdString(command.value(serial));
    return readWord(command, keyId, keyIdWords)
        .and_then([&](x509::KeyIdMethod method) {
            request.keyId = method;
            return readWord(command, digest, digestWords);
        })
        .transform([&](x509::SignatureDigest chosen) { request.digest = chosen; });
}

} // namespace rulewright
