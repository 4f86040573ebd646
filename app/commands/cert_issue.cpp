// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "app/commands/advanced_options.h"
#include "app/commands/command_line.h"
#include "app/commands/issue_steps.h"
#include "app/commands/item_files.h"
#include "app/commands/name_options.h"
#include "app/commands/new_key_options.h"
#include "app/commands/option_values.h"
#include "app/commands/output_options.h"
#include "app/commands/period_options.h"
#include "core/model/certificate_status.h"
#include "core/model/issue_conflicts.h"
#include "core/x509/issue_check.h"
#include "core/x509/pem.h"
#include "ui/text/alternative_name_text.h"

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

using x509::CertificateProfile;

constexpr int usualDays = 365;

constexpr exchange::Word<CertificateProfile> usageWords[] = {
    {CertificateProfile::Client, "client"},
    {CertificateProfile::Server, "server"},
};

/// The authority and those above it that the project knows.
std::vector<x509::Certificate> chainFrom(const model::Project &project,
                                         const model::Authority &authority)
{
    std::vector<x509::Certificate> chain{authority.certificate};
    for (const model::Authority *above : model::authoritiesAbove(project, authority.certificate)) {
        chain.push_back(above->certificate);
    }
    return chain;
}

/// One run of the command, step by step.
class Issuing
{
public:
    [[nodiscard]] int run(const QStringList &arguments);

private:
    [[nodiscard]] OrExitCode<void> parse(const QStringList &arguments);
    [[nodiscard]] OrExitCode<void> checkUse() const;
    [[nodiscard]] OrExitCode<void> checkFiles() const;
    [[nodiscard]] OrExitCode<void> readPassphrase();
    [[nodiscard]] OrExitCode<void> readIssuer();
    [[nodiscard]] OrExitCode<x509::Certificate> readAuthority();
    [[nodiscard]] OrExitCode<void> readSubject();
    [[nodiscard]] OrExitCode<void> readRequest();
    [[nodiscard]] OrExitCode<void> readPeriod();
    [[nodiscard]] OrExitCode<void> checkRequest() const;
    [[nodiscard]] OrExitCode<void> make();
    [[nodiscard]] Result<x509::Certificate> issue();
    [[nodiscard]] QString joinProject();
    [[nodiscard]] OrExitCode<void> keep();
    [[nodiscard]] bool makesKey() const { return m_command.has(m_newKey.file); }

    Command m_command{
        u"cert issue"_s,
        Tr::tr("Issues a certificate for a new key, for a key that is there, or for a "
               "signing request.")};
    NameOptions m_name;
    NewKeyOptions m_newKey;
    PeriodOptions m_period{usualDays};
    PassphraseOptions m_passphraseOptions = passphraseOptions();
    PassphraseOptions m_issuerPassphraseOptions = otherPassphraseOptions(u"ca-"_s);
    OutputOptions m_output;
    QCommandLineOption m_issuerFile{u"ca"_s, Tr::tr("The certificate of the CA that signs."),
                                    Tr::tr("FILE")};
    QCommandLineOption m_project =
        projectOption(Tr::tr("A project with the CA that signs; the certificate is added to it."));
    QCommandLineOption m_issuerName{u"issuer"_s, Tr::tr("The name of the CA in the project."),
                                    Tr::tr("NAME")};
    QCommandLineOption m_issuerKey{u"ca-key"_s, Tr::tr("The key of the CA."), Tr::tr("FILE")};
    QCommandLineOption m_requestFile{
        u"request"_s,
        Tr::tr("A signing request: the key, the name and the alternative names are taken from it."),
        Tr::tr("FILE")};
    QCommandLineOption m_keyFile{u"key"_s, Tr::tr("A key that is there already."), Tr::tr("FILE")};
    QCommandLineOption m_alternative{
        u"san"_s,
        Tr::tr("An alternative name: a host, an e-mail address, a URI or an IP address; can be "
               "given several times. “DNS:”, “email:”, “URI:” or “IP:” in front says which."),
        Tr::tr("NAME")};
    QCommandLineOption m_usage{
        u"usage"_s, Tr::tr("What the certificate is for: client or server; else client."),
        Tr::tr("USAGE"), u"client"_s};
    AdvancedOptions m_advanced;

    Passphrase m_passphrase{};
    std::optional<ProjectEdit> m_edit;
    const model::Authority *m_authority = nullptr;
    std::optional<Signer> m_signer;
    std::optional<x509::SigningRequest> m_source;
    std::optional<x509::PrivateKey> m_key;
    x509::KeyKind m_keyKind = x509::KeyKind::EcP256;
    x509::CertificateRequest m_request;
    std::optional<x509::Certificate> m_made;
};

int Issuing::run(const QStringList &arguments)
{
    return finish(parse(arguments)
                      .and_then([this] { return checkUse(); })
                      .and_then([this] { return checkFiles(); })
                      .and_then([this] { return readPassphrase(); })
                      .and_then([this] { return readIssuer(); })
                      .and_then([this] { return readSubject(); })
                      .and_then([this] { return readRequest(); })
                      .and_then([this] { return checkRequest(); })
                      .and_then([this] { return make(); })
                      .and_then([this] { return keep(); }));
}

OrExitCode<void> Issuing::parse(const QStringList &arguments)
{
    m_command.parser.addOptions(QList{m_issuerFile, m_project, m_issuerName, m_issuerKey} +
                                m_name.all() + QList{m_requestFile, m_keyFile} + m_newKey.all() +
                                QList{m_alternative, m_usage} + m_period.all() + m_advanced.all() +
                                m_passphraseOptions.all() + m_issuerPassphraseOptions.all() +
                                m_output.all());
    return m_command.parse(arguments);
}

OrExitCode<void> Issuing::checkUse() const
{
    return m_command.expectNoArguments()
        .and_then([this] {
            return m_command.expectOne({m_issuerFile, m_project});
        })
        .and_then([this] { return m_command.expectOnlyWith(m_project, {m_issuerName}); })
        .and_then([this] { return m_command.expectOnlyWith(m_issuerName, {m_project}); })
        .and_then([this] {
            return m_command.expectAll({m_issuerKey, m_output.out});
        })
        .and_then([this] {
            return m_command.expectOne({m_requestFile, m_keyFile, m_newKey.file});
        })
        .and_then([this] {
            return m_command.expectOnlyWith(m_newKey.file, {m_newKey.kind, m_newKey.plain});
        })
        .and_then([this] { return m_command.expectWithout(m_requestFile, m_name.all()); });
}

OrExitCode<void> Issuing::checkFiles() const
{
    const QStringList kept{m_command.value(m_issuerFile), m_command.value(m_project),
                           m_command.value(m_issuerKey), m_command.value(m_requestFile),
                           m_command.value(m_keyFile)};
    return m_output.check(m_command,
                          {m_command.value(m_newKey.file), m_command.value(m_output.out)}, kept);
}

OrExitCode<void> Issuing::readPassphrase()
{
    return m_passphraseOptions.readInto(m_passphrase, m_command).and_then([this] {
        return makesKey() ? m_newKey.checkProtection(m_command, m_passphrase) : OrExitCode<void>();
    });
}

OrExitCode<x509::Certificate> Issuing::readAuthority()
{
    if (m_command.has(m_issuerFile)) {
        return readFirst<x509::Certificate>(m_command.value(m_issuerFile));
    }
    auto edit = ProjectEdit::open(m_command.value(m_project));
    if (!edit) {
        return std::unexpected(edit.error());
    }
    m_edit = *std::move(edit);
    return m_edit->findAuthority(m_command.value(m_issuerName))
        .transform([this](const model::Authority *authority) {
            m_authority = authority;
            return authority->certificate;
        });
}

OrExitCode<void> Issuing::readIssuer()
{
    return readAuthority()
        .and_then([this](const x509::Certificate &certificate) {
            return readSigner(m_command, certificate, m_command.value(m_issuerKey),
                              {m_issuerPassphraseOptions, m_passphrase});
        })
        .transform([this](Signer signer) { m_signer = std::move(signer); });
}

/// What the certificate is for: a request, a key that is there, or the kind of a new one.
OrExitCode<void> Issuing::readSubject()
{
    if (m_command.has(m_requestFile)) {
        return readFirst<x509::SigningRequest>(m_command.value(m_requestFile))
            .transform([this](x509::SigningRequest source) { m_source = std::move(source); });
    }
    if (m_command.has(m_keyFile)) {
        return readFirst<x509::PrivateKey>(m_command.value(m_keyFile), textOf(m_passphrase))
            .transform([this](x509::PrivateKey key) { m_key = std::move(key); });
    }
    return m_newKey.readKind(m_command).transform([this](x509::KeyKind kind) { m_keyKind = kind; });
}

OrExitCode<void> Issuing::readRequest()
{
    if (m_source) {
        m_request = x509::requestFor(*m_source);
    } else {
        m_request.subject = m_name.read(m_command);
    }
    const QStringList names = m_command.parser.values(m_alternative);
    std::ranges::transform(names, std::back_inserter(m_request.alternativeNames),
                           [](const QString &name) { return toAlternativeName(name); });
    return readPeriod()
        .and_then([this] { return readWord(m_command, m_usage, usageWords); })
        .and_then([this](CertificateProfile profile) {
            m_request.profile = profile;
            return m_advanced.readInto(m_request, m_command);
        });
}

OrExitCode<void> Issuing::readPeriod()
{
    return m_period.read(m_command).transform([this](const Period &period) {
        m_request.notBefore = period.begin;
        m_request.notAfter = period.end;
    });
}

OrExitCode<void> Issuing::checkRequest() const
{
    auto findings = x509::checkRequest(
        m_request, {.issuer = &m_signer->certificate,
                    .newKey = makesKey() ? std::optional(m_keyKind) : std::nullopt});
    if (m_authority) {
        std::ranges::move(model::findConflicts(m_edit->project(), *m_authority, m_request),
                          std::back_inserter(findings));
    }
    return sayFindings(findings);
}

Result<x509::Certificate> Issuing::issue()
{
    if (m_source) {
        return x509::issueCertificate(m_request, *m_source, m_signer->asIssuer());
    }
    if (m_key) {
        return x509::issueCertificate(m_request, *m_key, m_signer->asIssuer());
    }
    return x509::issueWithNewKey(m_request, m_keyKind, m_signer->asIssuer())
        .transform([this](x509::IssuedCertificate issued) {
            m_key = std::move(issued.key);
            return issued.certificate;
        });
}

OrExitCode<void> Issuing::make()
{
    auto made = issue();
    if (!made) {
        return refuse(made.error());
    }
    m_made = *std::move(made);
    return {};
}

QString Issuing::joinProject()
{
    std::vector<x509::Certificate> certificates = chainFrom(m_edit->project(), *m_authority);
    certificates.insert(certificates.begin(), *m_made);
    return join(*m_edit, certificates);
}

/// The key first: a certificate without it is of no use.
OrExitCode<void> Issuing::keep()
{
    const QString name = m_edit ? joinProject() : QString();
    return (makesKey() ? m_newKey.write(m_command, *m_key, m_passphrase) : OrExitCode<void>())
        .and_then([this] { return m_edit ? m_edit->save() : OrExitCode<void>(); })
        .and_then([this] { return m_output.write(m_command, x509::toPem(*m_made)); })
        .transform([&] { sayMade(*m_made, name); });
}

} // namespace

int runCertificateIssue(const QStringList &arguments)
{
    return Issuing().run(arguments);
}

} // namespace rulewright
