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
    case DiagnosticCode::ArgumentType: return Tr::tr("“%1” is %2, but “%3” needs %4.");
    case DiagnosticCode::ArgumentCount: return Tr::tr("%1() takes %2 argument(s), not %3.");
    case DiagnosticCode::NotAnAddress: return Tr::tr("“%1” is not an IP address.");
    case DiagnosticCode::NetworkOutsideSet:
        return Tr::tr("“%1” is a network, not an IP address: write it in { } after “in”.");
    case DiagnosticCode::NetworkPrefix:
        return Tr::tr("“%1” is not a network: its prefix length is wrong.");
    case DiagnosticCode::NetworkHostBits:
        return Tr::tr("“%1” is not a network: bits are set behind its prefix. Did you mean “%2”?");
    case DiagnosticCode::RangeReversed: return Tr::tr("The start of the range is above its end.");
    case DiagnosticCode::NumberOutOfRange: return Tr::tr("The number is outside the 64-bit range.");
    case DiagnosticCode::RegexError: return Tr::tr("The regular expression has an error: %1.");
    case DiagnosticCode::DoubleStar:
        return Tr::tr("Two stars next to each other are not allowed in a wildcard.");
    case DiagnosticCode::UnknownList:
        return Tr::tr("The list “$%1” does not exist in this project.");
    case DiagnosticCode::ValueIsArray:
        return Tr::tr("“%1” is an array. Pick an item, or use any() or all().");
    case DiagnosticCode::NotYesNo:
        return Tr::tr("The whole expression gives %1, but a rule needs yes or no.");
    case DiagnosticCode::EachNotAllowed:
        return Tr::tr(
            "“[*]” is not allowed here: only the first argument of a function can have it.");
    case DiagnosticCode::ResponseField:
        return Tr::tr("“%1” is only known after the response; rules of this kind run before.");
    case DiagnosticCode::NotInCustomRules:
        return Tr::tr("“%1” is not available in rules of this kind.");
    case DiagnosticCode::FixedArgument:
        return Tr::tr("Argument %1 of “%2” must be a field or a function, not a fixed value.");
    case DiagnosticCode::ComputedArgument:
        return Tr::tr("Argument %1 of “%2” must be a fixed value.");
    case DiagnosticCode::IndexForType: return Tr::tr("“%1” is %2 and cannot be indexed with “%3”.");
    case DiagnosticCode::IndexSyntax:
        return Tr::tr("An index is a number from 0, a key in quotes, or “*”.");
    case DiagnosticCode::ListNameSyntax:
        return Tr::tr("“$%1” is not the name of a list: use lower-case letters, digits and “_”.");
    case DiagnosticCode::NotANumber: return Tr::tr("“%1” is not a whole number.");
    case DiagnosticCode::IncompleteOctets:
        return Tr::tr("Octets are two hexadecimal digits each, with “:”, “-” or “.” between them.");
    case DiagnosticCode::WildcardEscape:
        return Tr::tr("In a wildcard “\\” can only stand before “*” or “\\”.");
    case DiagnosticCode::WildcardStars: return Tr::tr("The wildcard has %1 stars; %2 are allowed.");
    case DiagnosticCode::NotUtf8: return Tr::tr("The text is not valid UTF-8 at byte %1.");
    case DiagnosticCode::BracketsInArgument:
        return Tr::tr("An argument is one comparison: put combined conditions in brackets.");
    case DiagnosticCode::InfixFunction: return Tr::tr("“%1” is a function: write %1(%2, …).");
    case DiagnosticCode::NegatedOperator:
        return Tr::tr("There is no “not %1”: write “not” before “%2”.");
    case DiagnosticCode::ExpectedArgument: return Tr::tr("Expected an argument here.");
    case DiagnosticCode::ExpectedComma:
        return Tr::tr("Expected “,” or “)” between arguments, but found “%1”.");
    case DiagnosticCode::ExpectedCallBracket:
        return Tr::tr("“%1” is a function: write its arguments in ( ).");
    case DiagnosticCode::RightType:
        return Tr::tr("“%1” is %2, but “%3” is %4: they cannot be compared.");
    case DiagnosticCode::SecondReplacement:
        return Tr::tr("regex_replace() and wildcard_replace() can be used once in an expression.");
    case DiagnosticCode::QuantifierType:
        return Tr::tr("%1() needs a condition on every item, with “[*]”.");
    case DiagnosticCode::RevokedStillVerified:
        return Tr::tr("A revoked certificate still counts as verified, so it passes this rule.");
    case DiagnosticCode::AnyIssuerPasses:
        return Tr::tr("Any certificate of any trusted CA passes. Limit the issuer?");
    case DiagnosticCode::BlocksVerified:
        return Tr::tr(
            "The condition on “%1” blocks requests with a valid certificate. Was “not” forgotten?");
    case DiagnosticCode::PresentedAddsNothing:
        return Tr::tr(
            "A missing certificate already makes “verified” No; “presented” adds nothing.");
    case DiagnosticCode::ImpliedBrackets:
        return Tr::tr("“%1” binds tighter than “%2”. Write the brackets?");
    case DiagnosticCode::MixedNotation:
        return Tr::tr("Words and symbols are mixed (“%1” and “%2”).");
    case DiagnosticCode::EqualsToSet: return Tr::tr("%1 comparisons on “%2” can be one set.");
    case DiagnosticCode::UpperCaseHost:
        return Tr::tr("Text comparison is case-sensitive and host names arrive in lower case: “%1” "
                      "never matches.");
    case DiagnosticCode::DoubleNegation: return Tr::tr("“not not” changes nothing.");
    case DiagnosticCode::EncodedText:
        return Tr::tr("Percent-encoded text never matches the decoded field.");
    case DiagnosticCode::AnchorInText:
        return Tr::tr(
            "^ or $ in “%1” is an ordinary character here; only “matches” knows anchors.");
    case DiagnosticCode::RegexMatchesAll:
        return Tr::tr("This regular expression matches every value.");
    case DiagnosticCode::PlainRegex: return Tr::tr("This regular expression is a plain text.");
    case DiagnosticCode::DuplicateMember: return Tr::tr("Duplicate value in the set.");
    case DiagnosticCode::ContainedMember: return Tr::tr("Range is contained in another.");
    case DiagnosticCode::PathWithoutSlash: return Tr::tr("A path starts with “/”.");
    case DiagnosticCode::OutdatedField: return Tr::tr("The field “%1” is outdated.");
    case DiagnosticCode::RegexAbovePlan:
        return Tr::tr("Regular expressions need the Business plan or above.");
    case DiagnosticCode::TooManyRegexes:
        return Tr::tr("More than 64 regular expressions in one rule.");
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
    case DiagnosticCode::CountryCode: return Tr::tr("“%1” is no country: two letters are needed.");
    case DiagnosticCode::NamePartTooLong: return Tr::tr("“%1” has %2 characters; %3 are allowed.");
    case DiagnosticCode::SubjectMissing: return Tr::tr("A name is missing.");
    case DiagnosticCode::AlternativeDnsName:
        return Tr::tr("“%1” is no DNS name, for example “device.example.com”.");
    case DiagnosticCode::AlternativeEmail: return Tr::tr("“%1” is no e-mail address.");
    case DiagnosticCode::AlternativeUri:
        return Tr::tr("“%1” is no URI, for example “https://example.com/device/7”.");
    case DiagnosticCode::AlternativeAddress: return Tr::tr("“%1” is no IP address.");
    case DiagnosticCode::PeriodReversed: return Tr::tr("The end is not after the start.");
    case DiagnosticCode::OutlivesIssuer: return Tr::tr("The CA expires first: %1.");
    case DiagnosticCode::PrecedesIssuer: return Tr::tr("The CA becomes valid later: %1.");
    case DiagnosticCode::SerialNumber:
        return Tr::tr("“%1” is no serial number: up to 40 hexadecimal digits, the first below 8, "
                      "above zero.");
    case DiagnosticCode::SerialTaken:
        return Tr::tr("“%1” has issued a certificate with the serial number %2 already.");
    case DiagnosticCode::IssuerNoAuthority: return Tr::tr("“%1” may not sign certificates.");
    case DiagnosticCode::NoAuthorityBelow:
        return Tr::tr("“%1” may not sign further authorities: its path length is zero.");
    case DiagnosticCode::PathLength: return Tr::tr("Below “%1” the path length can be %2 at most.");
    case DiagnosticCode::PathLengthNegative: return Tr::tr("A path length is zero or more.");
    case DiagnosticCode::NameForbidden:
        return Tr::tr("“%1” may not issue certificates for this name.");
    case DiagnosticCode::KeyTooWeak:
        return Tr::tr("The key “%1” is too weak or not known: RSA needs 2048 bits.");
    case DiagnosticCode::KeyNotForUpload:
        return Tr::tr(
            "Not accepted when uploaded as your own CA: only RSA and ECDSA signatures are.");
    case DiagnosticCode::DuplicateSubject:
        return Tr::tr("“%1” has issued a certificate for this name already.");
    case DiagnosticCode::Cancelled: return Tr::tr("Cancelled.");
    case DiagnosticCode::CrlOfOthers:
        return Tr::tr("This revocation list of “%1” names certificates of other authorities and "
                      "cannot be taken over.");
    case DiagnosticCode::CrlKnown: return Tr::tr("This revocation list is in the project already.");
    case DiagnosticCode::AuthorityUsage:
        return Tr::tr(
            "A CA needs the key usage “Certificate signing”: without it, everything below "
            "it is refused.");
    case DiagnosticCode::AuthorityWithoutLists:
        return Tr::tr("This CA cannot sign revocation lists: its key usage leaves that out.");
    case DiagnosticCode::KeyIdentifierMissing:
        return Tr::tr("A CA needs a key identifier, by which the certificates below it name its "
                      "key.");
    case DiagnosticCode::RestoreFinal:
        return Tr::tr(
            "A full revocation by an uploaded CA cannot be taken back; only “on hold” can.");
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
    case FixTitle::RemoveQuotes: return Tr::tr("Remove the quotes");
    case FixTitle::WriteCall: return Tr::tr("Write “%1”");
    case FixTitle::WriteBrackets: return Tr::tr("Write the brackets");
    case FixTitle::UseWords: return Tr::tr("Use words");
    case FixTitle::CombineSet: return Tr::tr("Combine into a set");
    case FixTitle::RemoveNotNot: return Tr::tr("Remove “not not”");
    case FixTitle::UseField: return Tr::tr("Use “%1”");
    case FixTitle::RemoveColons: return Tr::tr("Remove the colons");
    case FixTitle::AddRevocationCheck: return Tr::tr("Add revocation check");
    case FixTitle::AddIssuerCheck: return Tr::tr("Add issuer check");
    case FixTitle::Negate: return Tr::tr("Negate");
    case FixTitle::Remove: return Tr::tr("Remove");
    case FixTitle::LowerCaseText: return Tr::tr("Lower-case it");
    case FixTitle::Decode: return Tr::tr("Decode");
    case FixTitle::UseMatches: return Tr::tr("Use “matches”");
    case FixTitle::AddSlash: return Tr::tr("Add “/”");
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
    case TypeName::Number: return Tr::tr("a number");
    case TypeName::Address: return Tr::tr("an IP address");
    case TypeName::Array: return Tr::tr("an array");
    case TypeName::Map: return Tr::tr("a map");
    case TypeName::YesNoArray: return Tr::tr("an array of yes/no");
    case TypeName::TextArray: return Tr::tr("an array of text");
    case TypeName::TextOrArray: return Tr::tr("text or an array");
    case TypeName::SingleValue: return Tr::tr("a single value");
    case TypeName::AnyValue: return Tr::tr("a value");
    }
    std::unreachable();
}

} // namespace rulewright
