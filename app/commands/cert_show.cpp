// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "app/commands/command.h"
#include "app/commands/command_line.h"
#include "core/x509/pem.h"
#include "ui/text/diagnostic_text.h"
#include "ui/text/qt_text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rulewright
{

namespace
{

QString yesNo(bool value)
{
    return value ? QCoreApplication::translate("CommandLine", "yes")
                 : QCoreApplication::translate("CommandLine", "no");
}

void printRow(const QString &label, const QString &value)
{
    printLine(u"%1  %2"_s.arg(label, -24).arg(value));
}

void show(const x509::Certificate &certificate)
{
    const auto label = [](const char *text) {
        return QCoreApplication::translate("CommandLine", text);
    };
    printRow(label(QT_TRANSLATE_NOOP("CommandLine", "Subject")),
             toQString(certificate.subject().display));
    printRow(label(QT_TRANSLATE_NOOP("CommandLine", "Issuer")),
             toQString(certificate.issuer().display));
    printRow(label(QT_TRANSLATE_NOOP("CommandLine", "Serial number")),
             toQString(certificate.serial()));
    printRow(label(QT_TRANSLATE_NOOP("CommandLine", "Not before")),
             toQString(certificate.notBeforeText()));
    printRow(label(QT_TRANSLATE_NOOP("CommandLine", "Not after")),
             toQString(certificate.notAfterText()));
    printRow(label(QT_TRANSLATE_NOOP("CommandLine", "Key")),
             toQString(certificate.keyDescription()));
    printRow(label(QT_TRANSLATE_NOOP("CommandLine", "Certificate authority")),
             yesNo(certificate.isCertificateAuthority()));
    printRow(label(QT_TRANSLATE_NOOP("CommandLine", "For client authentication")),
             yesNo(certificate.isForClientAuthentication()));
    printRow(u"SHA-256"_s, toQString(certificate.fingerprintSha256()));
    printRow(u"SHA-1"_s, toQString(certificate.fingerprintSha1()));
    printRow(u"SKI"_s, toQString(certificate.subjectKeyId()));
    printRow(label(QT_TRANSLATE_NOOP("CommandLine", "Issuer SKI")),
             toQString(certificate.authorityKeyId()));
    for (const std::string &name : certificate.subjectAlternativeNames()) {
        printRow(label(QT_TRANSLATE_NOOP("CommandLine", "Alternative name")), toQString(name));
    }
}

int showFile(const QString &fileName)
{
    const auto input = readInput(fileName);
    if (!input) {
        printError(input.error());
        return exit_code::file;
    }
    const std::vector<std::uint8_t> bytes(input->begin(), input->end());
    const auto certificates = x509::readCertificates(bytes);
    if (!certificates) {
        printError(diagnosticText(certificates.error()));
        return exit_code::file;
    }
    for (const x509::Certificate &certificate : *certificates) {
        if (&certificate != &certificates->front()) {
            printLine({});
        }
        show(certificate);
    }
    return exit_code::ok;
}

} // namespace

int runCertificateShow(const QStringList &arguments)
{
    Command command(u"cert show"_s, QCoreApplication::translate(
                                        "CommandLine", "Shows certificates in PEM or DER."));
    command.parser.addPositionalArgument(
        u"file"_s,
        QCoreApplication::translate("CommandLine", "The file, or - for standard input."));
    if (const auto parsed = command.parse(arguments); !parsed) {
        return parsed.error();
    }
    const QStringList files = command.parser.positionalArguments();
    if (files.size() != 1) {
        printError(command.helpText());
        return exit_code::usage;
    }
    return showFile(files.first());
}

} // namespace rulewright
