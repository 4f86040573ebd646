// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "app/commands/new_key_options.h"

#include "app/commands/option_values.h"
#include "core/x509/key_export.h"
#include "ui/document/secret_file.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rulewright
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

constexpr exchange::Word<x509::KeyKind> kindWords[] = {
    {x509::KeyKind::EcP256, "p256"},     {x509::KeyKind::EcP384, "p384"},
    {x509::KeyKind::Rsa2048, "rsa2048"}, {x509::KeyKind::Rsa3072, "rsa3072"},
    {x509::KeyKind::Rsa4096, "rsa4096"}, {x509::KeyKind::Ed25519, "ed25519"},
};

Result<x509::SecretBytes> toPem(const x509::PrivateKey &key, const Passphrase &passphrase)
{
    if (!passphrase) {
        return key.toPem();
    }
    return x509::encryptKeyToPem(key, passphrase->text()).transform([](const std::string &pem) {
        return x509::SecretBytes(std::vector<std::uint8_t>(pem.begin(), pem.end()));
    });
}

} // namespace

NewKeyOptions::NewKeyOptions()
    : kind(u"key-kind"_s,
           Tr::tr("The kind of the new key: p256, p384, rsa2048, rsa3072, rsa4096 or ed25519; else "
                  "p256."),
           Tr::tr("KIND"), u"p256"_s),
      file(u"key-out"_s, Tr::tr("Where the new key goes, as PKCS#8 that only its owner can read."),
           Tr::tr("FILE")),
      plain(plainKeyOption())
{
}

OrExitCode<x509::KeyKind> NewKeyOptions::readKind(const Command &command) const
{
    return readWord(command, kind, kindWords);
}

OrExitCode<void> NewKeyOptions::checkProtection(const Command &command,
                                                const Passphrase &passphrase) const
{
    return checkKeyProtection(command, plain, passphrase);
}

OrExitCode<void> NewKeyOptions::write(const Command &command, const x509::PrivateKey &key,
                                      const Passphrase &passphrase) const
{
    const auto pem = toPem(key, passphrase);
    if (!pem) {
        return refuse(pem.error());
    }
    const auto written = writeSecretFile(pem->text(), command.value(file));
    return written ? OrExitCode<void>() : refuse(written.error(), exit_code::file);
}

QCommandLineOption plainKeyOption()
{
    return {u"plain-key"_s, Tr::tr("Write the key without encryption.")};
}

OrExitCode<void> checkKeyProtection(const Command &command, const QCommandLineOption &plain,
                                    const Passphrase &passphrase)
{
    if (passphrase && command.has(plain)) {
        return refuse(Tr::tr("Give a passphrase or --plain-key, not both."));
    }
    if (!passphrase && !command.has(plain)) {
        return refuse(Tr::tr("The key needs a passphrase: --passphrase-file or --passphrase-env. "
                             "With --plain-key it is written without encryption."));
    }
    if (passphrase && passphrase->text().empty()) {
        return refuse(Error{DiagnosticCode::PassphraseEmpty, {}}, exit_code::usage);
    }
    return {};
}

} // namespace rulewright
