// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/text/diagnostic_text.h"

#include "ui/text/qt_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <span>
#include <utility>

namespace rulewright
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Diagnostic)
};

/// One flat table: the source texts stand here once more so that they can be translated.
QString patternOf(DiagnosticCode code)
{
    switch (code) {
    case DiagnosticCode::UnknownField: return Tr::tr("Unknown field “%1”.");
    case DiagnosticCode::UnknownFieldNear: return Tr::tr("Unknown field “%1”. Did you mean “%2”?");
    case DiagnosticCode::UnknownFunction: return Tr::tr("Unknown function “%1”.");
    case DiagnosticCode::ExpectedOperator:
        return Tr::tr("Expected an operator after “%1”, for example “eq” or “in”.");
    case DiagnosticCode::ExpectedValue: return Tr::tr("Expected a value after “%1”.");
    case DiagnosticCode::ExpectedCondition:
        return Tr::tr("Expected a condition here, for example a field.");
    case DiagnosticCode::ExpectedLogicalOperator:
        return Tr::tr("Expected “and”, “or”, “xor” or the end, but found “%1”.");
    case DiagnosticCode::UnclosedBracket: return Tr::tr("This bracket is never closed.");
    case DiagnosticCode::UnopenedBracket: return Tr::tr("There is no open bracket for this “%1”.");
    case DiagnosticCode::UnclosedString: return Tr::tr("This string is never closed.");
    case DiagnosticCode::UnknownEscape:
        return Tr::tr("“\\%1” is not a known escape. Use a raw string r\"…\" or write “\\\\%1”.");
    case DiagnosticCode::OperatorNotForType:
        return Tr::tr("“%1” cannot be used with “%2”, which is %3.");
    case DiagnosticCode::ExpectedSet: return Tr::tr("“in” needs a set: write the values in { }.");
    case DiagnosticCode::EmptySet: return Tr::tr("The set is empty, so this never matches.");
    case DiagnosticCode::CommaInSet:
        return Tr::tr("Values in a set are separated by blanks, not commas.");
    case DiagnosticCode::UnquotedText: return Tr::tr("“%1” is text: put it in quotes.");
    case DiagnosticCode::TypographicQuotes:
        return Tr::tr("Typographic quotes do not mark text: use straight quotes.");
    case DiagnosticCode::SingleEquals: return Tr::tr("The language has no “=”. Use “eq” or “==”.");
    case DiagnosticCode::UpperCaseOperator:
        return Tr::tr("Operators are written in lower case: “%1”.");
    case DiagnosticCode::ExpressionTooLong:
        return Tr::tr("The expression has %1 characters; %2 are allowed.");
    case DiagnosticCode::EmptyExpression: return Tr::tr("The expression is empty.");
    case DiagnosticCode::NestedTooDeep: return Tr::tr("Brackets are nested deeper than %1 levels.");
    case DiagnosticCode::RawStringHashes: return Tr::tr("A raw string can have 255 “#” at most.");
    case DiagnosticCode::TabInExpression: return Tr::tr("A tab cannot stand here: use a blank.");
    case DiagnosticCode::CertificateUnreadable:
        return Tr::tr("This is not a certificate that can be read: %1");
    case DiagnosticCode::CertificateMissing: return Tr::tr("There is no certificate in this file.");
    case DiagnosticCode::BytesAfterCertificate:
        return Tr::tr("%1 bytes follow the end of the certificate.");
    case DiagnosticCode::CertificateTooLarge:
        return Tr::tr("The file has %1 bytes; %2 are read at most.");
    case DiagnosticCode::KeyNotMade: return Tr::tr("The key could not be made: %1");
    case DiagnosticCode::CertificateNotMade: return Tr::tr("The certificate could not be made: %1");
    case DiagnosticCode::CertificateNamePart:
        return Tr::tr("“%1” cannot stand in a certificate name: %2");
    case DiagnosticCode::VerificationFailed:
        return Tr::tr("The certificate could not be checked: %1");
    case DiagnosticCode::TooManyCertificates:
        return Tr::tr("There are more certificates than the %1 that are read.");
    case DiagnosticCode::CrlUnreadable:
        return Tr::tr("This is not a revocation list that can be read: %1");
    case DiagnosticCode::DeltaCrl:
        return Tr::tr("The revocation list of “%1” only names changes to an earlier list. Use the "
                      "full list.");
    case DiagnosticCode::TrailingBytes: return Tr::tr("%1 bytes follow the end of the structure.");
    case DiagnosticCode::CrlNotMade: return Tr::tr("The revocation list could not be made: %1");
    case DiagnosticCode::CrlSignature: return Tr::tr("“%1” did not sign this revocation list.");
    case DiagnosticCode::CrlNotYetValid: return Tr::tr("This revocation list is not valid yet.");
    case DiagnosticCode::CrlOutdated:
        return Tr::tr("The next list is due: this revocation list is outdated.");
    case DiagnosticCode::CrlSuperseded:
        return Tr::tr("This revocation list has the number %1, and number %2 is known already.");
    case DiagnosticCode::CrlSignerUsage: return Tr::tr("“%1” may not sign revocation lists.");
    case DiagnosticCode::NothingRecognised: return Tr::tr("Nothing in this file was recognised.");
    case DiagnosticCode::PassphraseMissing: return Tr::tr("A passphrase is needed to read this.");
    case DiagnosticCode::PassphraseWrong:
        return Tr::tr("The passphrase is wrong, or the file is damaged.");
    case DiagnosticCode::TooManyRounds:
        return Tr::tr("To get at the content would take more than %1 rounds of key derivation. "
                      "This file is not read.");
    case DiagnosticCode::AlgorithmUnsupported:
        return Tr::tr("The encryption “%1” is not available. Files of old programs need the legacy "
                      "provider of OpenSSL.");
    case DiagnosticCode::KeyUnreadable: return Tr::tr("This is not a key that can be read: %1");
    case DiagnosticCode::RequestUnreadable:
        return Tr::tr("This is not a signing request that can be read: %1");
    case DiagnosticCode::ContainerUnreadable:
        return Tr::tr("This is not a PKCS#7 or PKCS#12 file that can be read: %1");
    case DiagnosticCode::PemLabelUnknown:
        return Tr::tr("There is a block “%1”, which cannot be used here.");
    case DiagnosticCode::PemBlockUnreadable:
        return Tr::tr("A block of the PEM text cannot be read: %1");
    case DiagnosticCode::TooManyItems: return Tr::tr("There are more than %1 items in this file.");
    case DiagnosticCode::WeakProtection:
        return Tr::tr("The content is protected with “%1”, which is weak by now.");
    case DiagnosticCode::KeyNotEncrypted:
        return Tr::tr("A private key in this file is not encrypted.");
    case DiagnosticCode::RequestSignature:
        return Tr::tr("The signature of the request for “%1” does not belong to its key.");
    case DiagnosticCode::PassphraseEmpty:
        return Tr::tr("A passphrase with at least one character is needed.");
    case DiagnosticCode::KeyMismatch:
        return Tr::tr("The key does not belong to the certificate “%1”.");
    case DiagnosticCode::ContainerNotMade: return Tr::tr("The PKCS#12 file could not be made: %1");
    case DiagnosticCode::JsonSyntax:
        return Tr::tr("Line %1, column %2: the JSON text cannot be read: %3");
    case DiagnosticCode::JsonMemberMissing: return Tr::tr("%1: the member “%2” is missing.");
    case DiagnosticCode::JsonMemberType: return Tr::tr("%1: expected %2, found %3.");
    case DiagnosticCode::ProjectVersion:
        return Tr::tr(
            "The project was made by a newer version (format %1; this program reads %2).");
    case DiagnosticCode::NotAProject: return Tr::tr("This JSON file is not a Rulewright project.");
    case DiagnosticCode::UnknownWord: return Tr::tr("%1: “%2” is not known here.");
    case DiagnosticCode::DuplicateEntry: return Tr::tr("%1: “%2” stands there twice.");
    case DiagnosticCode::UnknownReference:
        return Tr::tr("%1: there is no authority “%2” in this project.");
    }
    std::unreachable();
}

QString patternOf(FixTitle title)
{
    switch (title) {
    case FixTitle::ReplaceBy: return Tr::tr("Replace by “%1”");
    case FixTitle::InsertText: return Tr::tr("Insert “%1”");
    case FixTitle::RemoveText: return Tr::tr("Remove “%1”");
    case FixTitle::QuoteText: return Tr::tr("Put quotes around %1");
    case FixTitle::StraightQuotes: return Tr::tr("Use straight quotes");
    case FixTitle::UseEq: return Tr::tr("Use “eq”");
    case FixTitle::LowerCase: return Tr::tr("Write “%1” in lower case");
    case FixTitle::RemoveCommas: return Tr::tr("Remove the commas");
    case FixTitle::RawString: return Tr::tr("Use a raw string");
    case FixTitle::UseSet: return Tr::tr("Write in { … }");
    }
    std::unreachable();
}

Argument inWords(const Argument &argument)
{
    if (const auto *type = std::get_if<TypeName>(&argument)) {
        return toStdString(typeNameText(*type));
    }
    if (const auto *number = std::get_if<std::int64_t>(&argument)) {
        return toStdString(QLocale().toString(static_cast<qlonglong>(*number)));
    }
    return argument;
}

QString filledIn(const QString &pattern, std::span<const Argument> arguments)
{
    std::vector<Argument> words;
    for (const Argument &argument : arguments) {
        words.push_back(inWords(argument));
    }
    return toQString(formatMessage(toStdString(pattern), words));
}

} // namespace

QString diagnosticText(const Diagnostic &diagnostic)
{
    return filledIn(patternOf(diagnostic.code), diagnostic.arguments);
}

QString diagnosticText(const Error &error)
{
    return filledIn(patternOf(error.code), error.arguments);
}

QString fixText(const Fix &fix)
{
    return filledIn(patternOf(fix.title), fix.arguments);
}

QString typeNameText(TypeName type)
{
    switch (type) {
    case TypeName::YesNo: return Tr::tr("yes/no");
    case TypeName::Text: return Tr::tr("text");
    }
    std::unreachable();
}

} // namespace rulewright
