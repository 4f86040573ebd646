// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "app/commands/advanced_options.h"
#include "app/commands/authority_kind_option.h"
#include "app/commands/command_line.h"
#include "app/commands/issue_steps.h"
#include "app/commands/item_files.h"
#include "app/commands/name_options.h"
#include "app/commands/new_key_options.h"
#include "app/commands/option_values.h"
#include "app/commands/output_options.h"
#include "app/commands/period_options.h"
#include "core/exchange/certificate_words.h"
#include "core/model/issue_conflicts.h"
#include "core/x509/issue_check.h"
#include "core/x509/pem.h"
#include "ui/certificates/import_plan.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace rulewright
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

constexpr int usualDays = 3650;
constexpr int mostBelow = 100;

/// What the key of an authority may be for (CA/Browser Forum, Baseline Requirements, 7.1.2.10.7).
constexpr exchange::Word<x509::KeyUse> keyUseWords[] = {
    {x509::KeyUse::DigitalSignature, "digitalSignature"},
    {x509::KeyUse::CertificateSigning, "keyCertSign"},
    {x509::KeyUse::CrlSigning, "cRLSign"},
};

/// What the project has against it, where it knows the issuer.
std::vector<Diagnostic> conflictsOf(const model::Project &project, const x509::Certificate &issuer,
                                    const x509::CertificateRequest &request)
{
    const auto known =
        std::ranges::find(project.authorities, issuer, &model::Authority::certificate);
    return known == project.authorities.end() ? std::vector<Diagnostic>()
                                              : model::findConflicts(project, *known, request);
}

/// One run of the command, step by step.
class NewAuthority
{
public:
    [[nodiscard]] int run(const QStringList &arguments);

private:
    [[nodiscard]] OrExitCode<void> parse(const QStringList &arguments);
    [[nodiscard]] OrExitCode<void> checkUse() const;
    [[nodiscard]] OrExitCode<void> readPassphrase();
    [[nodiscard]] OrExitCode<void> readProject();
    [[nodiscard]] OrExitCode<void> readIssuer();
    [[nodiscard]] OrExitCode<void> readRequest();
    [[nodiscard]] OrExitCode<void> readKeyUsage();
    [[nodiscard]] OrExitCode<void> checkRequest();
    [[nodiscard]] OrExitCode<void> make();
    [[nodiscard]] OrExitCode<void> keep();
    [[nodiscard]] QString joinProject();
    [[nodiscard]] std::optional<x509::Issuer> issuer() const;

    Command m_command{u"cert new-ca"_s, Tr::tr("Makes a certificate authority with a new key.")};
    NameOptions m_name;
    NewKeyOptions m_newKey;
    PeriodOptions m_period{usualDays};
    PassphraseOptions m_passphraseOptions = passphraseOptions();
    PassphraseOptions m_issuerPassphraseOptions = otherPassphraseOptions(u"issuer-"_s);
    OutputOptions m_output;
    QCommandLineOption m_pathLength{
        u"path-length"_s, Tr::tr("How many CAs can stand below this one; else any number."),
        Tr::tr("NUMBER")};
    QCommandLineOption m_keyUsage{
        u"key-usage"_s,
        Tr::tr("What the key may do: keyCertSign, cRLSign or digitalSignature, several with commas "
               "between; else keyCertSign,cRLSign."),
        Tr::tr("USES"), u"keyCertSign,cRLSign"_s};
    AdvancedOptions m_advanced;
    QCommandLineOption m_issuerFile{
        u"issuer"_s, Tr::tr("The CA that signs the new one, which else signs itself."),
        Tr::tr("FILE")};
    QCommandLineOption m_issuerKey{u"issuer-key"_s, Tr::tr("The key of the CA that signs."),
                                   Tr::tr("FILE")};
    QCommandLineOption m_project = projectOption(Tr::tr("A project that the CA is added to."));
    QCommandLineOption m_kind = authorityKindOption(model::AuthorityKind::Managed);
    QCommandLineOption m_trust{
        u"trust"_s, Tr::tr("Hosts of the project that ask for a certificate accept the CA.")};

    Passphrase m_passphrase{};
    std::optional<ProjectEdit> m_edit;
    model::AuthorityKind m_authorityKind = model::AuthorityKind::Managed;
    std::optional<Signer> m_signer;
    x509::CertificateRequest m_request;
    x509::KeyKind m_keyKind = x509::KeyKind::EcP256;
    std::optional<x509::IssuedCertificate> m_made;
};

int NewAuthority::run(const QStringList &arguments)
{
    return finish(parse(arguments)
                      .and_then([this] { return checkUse(); })
                      .and_then([this] { return readPassphrase(); })
                      .and_then([this] { return readProject(); })
                      .and_then([this] { return readIssuer(); })
                      .and_then([this] { return readRequest(); })
                      .and_then([this] { return checkRequest(); })
                      .and_then([this] { return make(); })
                      .and_then([this] { return keep(); }));
}

OrExitCode<void> NewAuthority::parse(const QStringList &arguments)
{
    m_command.parser.addOptions(
        m_name.all() + m_newKey.all() + m_period.all() + QList{m_pathLength, m_keyUsage} +
        m_advanced.all() + QList{m_issuerFile, m_issuerKey} + m_passphraseOptions.all() +
        m_issuerPassphraseOptions.all() + QList{m_project, m_kind, m_trust} + m_output.all());
    return m_command.parse(arguments);
}

OrExitCode<void> NewAuthority::checkUse() const
{
    const auto only = [this](const QCommandLineOption &wanted,
                             const QList<QCommandLineOption> &options) {
        return m_command.expectOnlyWith(wanted, options);
    };
    return m_command.expectNoArguments()
        .and_then([&] {
            return m_command.expectAll({m_name.name, m_newKey.file, m_output.out});
        })
        .and_then([&] {
            return only(m_project, {m_kind, m_trust});
        })
        .and_then([&] { return only(m_issuerKey, {m_issuerFile}); })
        .and_then([&] { return only(m_issuerFile, {m_issuerKey}); })
        .and_then([&] { return only(m_issuerFile, m_issuerPassphraseOptions.all()); })
        .and_then([&] {
            return m_output.check(m_command,
                                  {m_command.value(m_newKey.file), m_command.value(m_output.out)},
                                  {m_command.value(m_project), m_command.value(m_issuerFile),
                                   m_command.value(m_issuerKey)});
        });
}

OrExitCode<void> NewAuthority::readPassphrase()
{
    return m_passphraseOptions.readInto(m_passphrase, m_command).and_then([this] {
        return m_newKey.checkProtection(m_command, m_passphrase);
    });
}

OrExitCode<void> NewAuthority::readProject()
{
    if (!m_command.has(m_project)) {
        return {};
    }
    return readWord(m_command, m_kind, exchange::authorityKindWords)
        .and_then([this](model::AuthorityKind kind) {
            m_authorityKind = kind;
            return ProjectEdit::open(m_command.value(m_project));
        })
        .transform([this](ProjectEdit edit) { m_edit = std::move(edit); });
}

OrExitCode<void> NewAuthority::readIssuer()
{
    if (!m_command.has(m_issuerFile)) {
        return {};
    }
    const auto certificate = readFirst<x509::Certificate>(m_command.value(m_issuerFile));
    if (!certificate) {
        return std::unexpected(certificate.error());
    }
    return readSigner(m_command, *certificate, m_command.value(m_issuerKey),
                      {m_issuerPassphraseOptions, m_passphrase})
        .transform([this](Signer signer) { m_signer = std::move(signer); });
}

OrExitCode<void> NewAuthority::readRequest()
{
    m_request.subject = m_name.read(m_command);
    m_request.profile = x509::CertificateProfile::Authority;
    if (m_command.has(m_pathLength)) {
        const auto length = readNumber(m_command, m_pathLength, 0, mostBelow);
        if (!length) {
            return std::unexpected(length.error());
        }
        m_request.pathLength = *length;
    }
    return m_advanced.readInto(m_request, m_command)
        .and_then([this] { return readKeyUsage(); })
        .and_then([this] { return m_period.read(m_command); })
        .and_then([this](const Period &period) {
            m_request.notBefore = period.begin;
            m_request.notAfter = period.end;
            return m_newKey.readKind(m_command);
        })
        .transform([this](x509::KeyKind kind) { m_keyKind = kind; });
}

/// In the order of the bits, whatever the order of the words.
OrExitCode<void> NewAuthority::readKeyUsage()
{
    const auto words = readWords(m_command, m_keyUsage, keyUseWords);
    if (!words) {
        return std::unexpected(words.error());
    }
    m_request.usages = x509::Usages{*words, {}};
    return {};
}

OrExitCode<void> NewAuthority::checkRequest()
{
    auto findings = x509::checkRequest(
        m_request, {.issuer = m_signer ? &m_signer->certificate : nullptr, .newKey = m_keyKind});
    if (m_edit && m_signer) {
        std::ranges::move(conflictsOf(m_edit->project(), m_signer->certificate, m_request),
                          std::back_inserter(findings));
    }
    return sayFindings(findings);
}

std::optional<x509::Issuer> NewAuthority::issuer() const
{
    return m_signer ? std::optional(m_signer->asIssuer()) : std::nullopt;
}

OrExitCode<void> NewAuthority::make()
{
    auto made = x509::issueWithNewKey(m_request, m_keyKind, issuer());
    if (!made) {
        return refuse(made.error());
    }
    m_made = *std::move(made);
    return {};
}

QString NewAuthority::joinProject()
{
    return join(*m_edit, {m_made->certificate}, [this](ImportRow &row) {
        row.authorityKind = m_authorityKind;
        row.isTrusted = m_command.has(m_trust);
    });
}

/// The key first: a certificate without it is of no use.
OrExitCode<void> NewAuthority::keep()
{
    const QString name = m_edit ? joinProject() : QString();
    return m_newKey.write(m_command, m_made->key, m_passphrase)
        .and_then([this] { return m_edit ? m_edit->save() : OrExitCode<void>(); })
        .and_then([this] { return m_output.write(m_command, x509::toPem(m_made->certificate)); })
        .transform([&] { sayMade(m_made->certificate, name); });
}

} // namespace

int runCertificateNewAuthority(const QStringList &arguments)
{
    return NewAuthority().run(arguments);
}

} // namespace rulewright
