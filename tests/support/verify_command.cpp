// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/verify_command.h"

#include "core/x509/pem.h"
#include "tests/support/openssl_command.h"

#include <QFile>
#include <QRegularExpression>
#include <QStringList>

#include <stdexcept>

using namespace Qt::StringLiterals;

namespace rulewright::test
{

using namespace x509;

namespace
{

QString write(const QString &name, const std::string &text)
{
    QFile file(name);
    const auto bytes = QByteArray::fromStdString(text);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
        throw std::runtime_error("cannot write " + name.toStdString());
    }
    return name;
}

QString writeAll(const QString &name, const std::vector<Certificate> &all)
{
    std::string text;
    for (const Certificate &certificate : all) {
        text += toPem(certificate);
    }
    return write(name, text);
}

QString writeAll(const QString &name, const std::vector<Crl> &lists)
{
    std::string text;
    for (const Crl &list : lists) {
        text += toPemBlock("X509 CRL", list.der());
    }
    return write(name, text);
}

QStringList argumentsFor(const ChainOptions &options)
{
    QStringList arguments{
        u"-purpose"_s,      u"sslclient"_s,
        u"-attime"_s,       QString::number(options.time.time_since_epoch().count()),
        u"-auth_level"_s,   QString::number(options.authLevel),
        u"-verify_depth"_s, QString::number(options.depth)};
    if (options.acceptsPartialChain) {
        arguments << u"-partial_chain"_s;
    }
    if (options.isStrict) {
        arguments << u"-x509_strict"_s;
    }
    return arguments;
}

QStringList argumentsFor(const QString &folder, const RevocationSource &source)
{
    QStringList arguments{u"-extended_crl"_s, u"-crl_check"_s};
    if (source.scope == RevocationScope::WholePath) {
        arguments << u"-crl_check_all"_s;
    }
    if (!source.lists.empty()) {
        arguments << u"-CRLfile"_s << writeAll(folder + u"/lists.pem"_s, source.lists);
    }
    return arguments;
}

CommandVerdict read(const CommandOutput &output)
{
    static const QRegularExpression error(u"^error (\\d+) at (\\d+) depth lookup"_s,
                                          QRegularExpression::MultilineOption);
    const QString words = QString::fromUtf8(output.errors);
    const QRegularExpressionMatch match = error.match(words);
    return {output.exitCode == 0, match.captured(1).toInt(), match.captured(2).toInt(), words};
}

} // namespace

CommandVerdict askOpenssl(const QString &folder, const ChainInput &input,
                          const ChainOptions &options,
                          const std::optional<RevocationSource> &source)
{
    // Without the first two the authorities of the machine would count.
    QStringList arguments{u"verify"_s, u"-no-CApath"_s, u"-no-CAstore"_s, u"-CAfile"_s,
                          writeAll(folder + u"/anchors.pem"_s, input.anchors)};
    arguments << argumentsFor(options);
    if (!input.untrusted.empty()) {
        arguments << u"-untrusted"_s << writeAll(folder + u"/untrusted.pem"_s, input.untrusted);
    }
    if (source) {
        arguments << argumentsFor(folder, *source);
    }
    return read(openssl(arguments << writeAll(folder + u"/leaf.pem"_s, {input.leaf})));
}

} // namespace rulewright::test
