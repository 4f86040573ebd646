// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "app/commands/command_line.h"
#include "app/commands/issue_steps.h"
#include "app/commands/new_key_options.h"
#include "app/commands/option_values.h"
#include "app/commands/output_options.h"
#include "ui/certificates/certificate_export.h"
#include "ui/document/key_ring.h"
#include "ui/document/secret_file.h"

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

constexpr exchange::Word<ExportWhat> whatWords[] = {
    {ExportWhat::Certificate, "certificate"},
    {ExportWhat::Chain, "chain"},
    {ExportWhat::Key, "key"},
    {ExportWhat::Everything, "everything"},
};

constexpr exchange::Word<ExportFormat> formatWords[] = {
    {ExportFormat::Pem, "pem"},     {ExportFormat::Der, "der"},
    {ExportFormat::Pkcs7, "pkcs7"}, {ExportFormat::Pkcs12, "pkcs12"},
    {ExportFormat::Request, "csr"},
};

/// One run of the command, step by step.
class Exporting
{
public:
    [[nodiscard]] int run(const QStringList &arguments);

private:
    [[nodiscard]] OrExitCode<void> parse(const QStringList &arguments);
    [[nodiscard]] OrExitCode<void> checkUse() const;
    [[nodiscard]] OrExitCode<void> readChoice();
    [[nodiscard]] OrExitCode<void> checkChoice() const;
    [[nodiscard]] OrExitCode<void> checkKeyUse() const;
    [[nodiscard]] OrExitCode<void> readPassphrase();
    [[nodiscard]] OrExitCode<void> readProject();
    [[nodiscard]] OrExitCode<const x509::Certificate *> findCertificate() const;
    [[nodiscard]] OrExitCode<void> readKey();
    [[nodiscard]] ExportItem item() const;
    [[nodiscard]] OrExitCode<void> write() const;
    [[nodiscard]] OrExitCode<void> writeBytes(const x509::SecretBytes &bytes) const;
    [[nodiscard]] std::string name() const;

    Command m_command{u"cert export"_s,
                      Tr::tr("Writes a certificate or a CA of a project to a file.")};
    QCommandLineOption m_project = projectOption(Tr::tr("The project with the certificate."));
    QCommandLineOption m_what{
        u"what"_s,
        Tr::tr("certificate; chain, with the CAs above; key, with the certificate; or everything. "
               "Else certificate."),
        Tr::tr("WHAT"), u"certificate"_s};
    QCommandLineOption m_format{u"format"_s,
                                Tr::tr("pem, der, pkcs7, pkcs12, or csr, a request for another "
                                       "certificate like it; else pem."),
                                Tr::tr("FORMAT"), u"pem"_s};
    QCommandLineOption m_compatible{
        u"compatible"_s,
        Tr::tr("PKCS#12 for old key stores, with triple DES and SHA-1, which are weak.")};
    QCommandLineOption m_keyFile{u"key"_s, Tr::tr("The key of the certificate."), Tr::tr("FILE")};
    PassphraseOptions m_passphraseOptions = passphraseOptions();
    PassphraseOptions m_keyPassphraseOptions = otherPassphraseOptions(u"key-"_s);
    QCommandLineOption m_plain = plainKeyOption();
    OutputOptions m_output;

    ExportChoice m_choice;
    Passphrase m_passphrase{};
    std::optional<ProjectEdit> m_edit;
    KeyRing m_keys;
};

int Exporting::run(const QStringList &arguments)
{
    return finish(parse(arguments)
                      .and_then([this] { return checkUse(); })
                      .and_then([this] { return readChoice(); })
                      .and_then([this] { return checkChoice(); })
                      .and_then([this] { return checkKeyUse(); })
                      .and_then([this] { return readPassphrase(); })
                      .and_then([this] { return readProject(); })
                      .and_then([this] { return readKey(); })
                      .and_then([this] { return write(); }));
}

OrExitCode<void> Exporting::parse(const QStringList &arguments)
{
    m_command.parser.addPositionalArgument(
        u"name"_s, Tr::tr("The name of the certificate or the CA in the project."));
    m_command.parser.addOptions(QList{m_project, m_what, m_format, m_compatible, m_keyFile} +
                                m_passphraseOptions.all() + m_keyPassphraseOptions.all() +
                                QList{m_plain} + m_output.all());
    return m_command.parse(arguments);
}

OrExitCode<void> Exporting::checkUse() const
{
    if (m_command.parser.positionalArguments().size() != 1) {
        return refuse(Tr::tr("Give the name of one certificate or CA."));
    }
    return m_command.expectAll({m_project, m_output.out}).and_then([this] {
        return m_output.check(m_command, {m_command.value(m_output.out)},
                              {m_command.value(m_project), m_command.value(m_keyFile)});
    });
}

OrExitCode<void> Exporting::readChoice()
{
    m_choice.mode =
        m_command.has(m_compatible) ? x509::Pkcs12Mode::Compatible : x509::Pkcs12Mode::Modern;
    m_choice.isKeyPlain = m_command.has(m_plain);
    return readWord(m_command, m_what, whatWords)
        .and_then([this](ExportWhat what) {
            m_choice.what = what;
            return readWord(m_command, m_format, formatWords);
        })
        .transform([this](ExportFormat format) { m_choice.format = format; });
}

OrExitCode<void> Exporting::checkChoice() const
{
    if (!canHold(m_choice.format, m_choice.what)) {
        return refuse(Tr::tr("The format “%1” is not for “%2”.")
                          .arg(m_command.value(m_format), m_command.value(m_what)));
    }
    if (m_command.has(m_compatible) && m_choice.format != ExportFormat::Pkcs12) {
        return refuse(Tr::tr("--compatible is for --format pkcs12 only."));
    }
    return {};
}

/// What is said of keys fits to what is to be written. A request needs the key and leaves it here.
OrExitCode<void> Exporting::checkKeyUse() const
{
    if (holdsKey(m_choice.what) && m_command.value(m_output.out) == u"-"_s) {
        return refuse(Tr::tr("A key is not written to standard output."));
    }
    QList<QCommandLineOption> misplaced;
    if (!needsKey(m_choice)) {
        misplaced += QList{m_keyFile} + m_keyPassphraseOptions.all();
    }
    if (!holdsKey(m_choice.what)) {
        misplaced += QList{m_plain} + m_passphraseOptions.all();
    }
    for (const QCommandLineOption &option : misplaced) {
        if (m_command.has(option)) {
            return refuse(Tr::tr("--%1 is for --what key and --what everything only.")
                              .arg(option.names().constLast()));
        }
    }
    return needsKey(m_choice) ? m_command.expectAll({m_keyFile}) : OrExitCode<void>();
}

OrExitCode<void> Exporting::readPassphrase()
{
    if (m_choice.isKeyPlain && m_choice.format == ExportFormat::Pkcs12) {
        return refuse(Tr::tr("PKCS#12 always needs a passphrase."));
    }
    return m_passphraseOptions.readInto(m_passphrase, m_command).and_then([this] {
        return holdsKey(m_choice.what) ? checkKeyProtection(m_command, m_plain, m_passphrase)
                                       : OrExitCode<void>();
    });
}

OrExitCode<void> Exporting::readProject()
{
    return ProjectEdit::open(m_command.value(m_project)).transform([this](ProjectEdit edit) {
        m_edit = std::move(edit);
    });
}

std::string Exporting::name() const
{
    return toStdString(m_command.parser.positionalArguments().first());
}

OrExitCode<const x509::Certificate *> Exporting::findCertificate() const
{
    const model::Project &project = m_edit->project();
    if (const auto *known = model::findCertificate(project, std::string_view(name()))) {
        return &known->leaf;
    }
    const auto authority = std::ranges::find(project.authorities, name(), &model::Authority::name);
    if (authority != project.authorities.end()) {
        return &authority->certificate;
    }
    return refuse(
        Tr::tr("There is no certificate and no CA “%1” in the project.").arg(toQString(name())),
        exit_code::findings);
}

OrExitCode<void> Exporting::readKey()
{
    const auto certificate = findCertificate();
    if (!certificate || !needsKey(m_choice)) {
        return certificate ? OrExitCode<void>() : std::unexpected(certificate.error());
    }
    return readSigner(m_command, **certificate, m_command.value(m_keyFile),
                      {m_keyPassphraseOptions, m_passphrase})
        .transform([this](Signer owner) { m_keys.add(owner.certificate, std::move(owner.key)); });
}

ExportItem Exporting::item() const
{
    const model::Project &project = m_edit->project();
    if (const auto *known = model::findCertificate(project, std::string_view(name()))) {
        return exportItem(project, *known, m_keys);
    }
    return exportItem(
        project, *std::ranges::find(project.authorities, name(), &model::Authority::name), m_keys);
}

OrExitCode<void> Exporting::write() const
{
    const ExportItem exported = item();
    const auto bytes = exportBytes({&exported, 1}, m_choice, textOf(m_passphrase).value_or(""));
    if (!bytes) {
        return refuse(bytes.error());
    }
    return writeBytes(*bytes);
}

OrExitCode<void> Exporting::writeBytes(const x509::SecretBytes &bytes) const
{
    if (!holdsKey(m_choice.what)) {
        return m_output.write(m_command, bytes.text());
    }
    const auto written = writeSecretFile(bytes.text(), m_command.value(m_output.out));
    return written ? OrExitCode<void>() : refuse(written.error(), exit_code::file);
}

} // namespace

int runCertificateExport(const QStringList &arguments)
{
    return Exporting().run(arguments);
}

} // namespace rulewright
