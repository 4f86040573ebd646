// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "app/commands/revocation_target.h"

#include "app/commands/serial_argument.h"
#include "core/model/certificate_status.h"
#include "core/model/revocation_record.h"
#include "ui/text/qt_text.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rulewright
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

} // namespace

RevocationTargets::RevocationTargets(model::Project &project, const QString &issuerName)
    : m_project(project), m_issuerName(toStdString(issuerName))
{
}

OrExitCode<RevocationTarget> RevocationTargets::find(const QString &text) const
{
    auto found = byName(text);
    if (found.empty()) {
        found = bySerial(text);
    }
    if (found.empty()) {
        return refuse(Tr::tr("“%1” is no certificate that a CA of the project issued.").arg(text),
                      exit_code::findings);
    }
    if (found.size() > 1) {
        return refuse(
            Tr::tr("“%1” could be several certificates: say which CA with --issuer.").arg(text),
            exit_code::findings);
    }
    return found.front();
}

bool RevocationTargets::isAllowed(const model::Authority &issuer) const
{
    return m_issuerName.empty() || issuer.name == m_issuerName;
}

void RevocationTargets::add(std::vector<RevocationTarget> &targets, model::Authority *issuer,
                            const std::string &serial, const QString &text) const
{
    const bool isKnown = std::ranges::any_of(targets, [&](const RevocationTarget &other) {
        return other.issuer == issuer && other.serial == serial;
    });
    if (isAllowed(*issuer) && !isKnown) {
        targets.push_back({issuer, serial, text});
    }
}

void RevocationTargets::add(std::vector<RevocationTarget> &targets,
                            const x509::Certificate &certificate, const QString &text) const
{
    if (const model::Authority *issuer = model::findIssuer(m_project, certificate)) {
        const auto index = issuer - m_project.authorities.data();
        add(targets, &m_project.authorities[static_cast<std::size_t>(index)], certificate.serial(),
            text);
    }
}

std::vector<RevocationTarget> RevocationTargets::byName(const QString &text) const
{
    const std::string name = toStdString(text);
    std::vector<RevocationTarget> found;
    for (const model::ClientCertificate &certificate : m_project.certificates) {
        if (certificate.name == name) {
            add(found, certificate.leaf, text);
        }
    }
    for (const model::Authority &authority : m_project.authorities) {
        if (authority.name == name) {
            add(found, authority.certificate, text);
        }
    }
    return found;
}

std::vector<RevocationTarget> RevocationTargets::bySerial(const QString &text) const
{
    const auto serial = toSerial(text);
    std::vector<RevocationTarget> found;
    if (!serial) {
        return found;
    }
    for (const model::ClientCertificate &certificate : m_project.certificates) {
        if (certificate.leaf.serial() == *serial) {
            add(found, certificate.leaf, text);
        }
    }
    for (model::Authority &authority : m_project.authorities) {
        const bool isNamed = !m_issuerName.empty() && isAllowed(authority);
        if (isNamed || model::findRevocation(authority, *serial)) {
            add(found, &authority, *serial, text);
        }
        if (authority.certificate.serial() == *serial) {
            add(found, authority.certificate, text);
        }
    }
    return found;
}

QCommandLineOption revocationIssuerOption()
{
    return {u"issuer"_s,
            Tr::tr("The CA in the project; needed only for serial numbers that several have given "
                   "and for certificates that are not in the project."),
            Tr::tr("NAME")};
}

OrExitCode<std::vector<RevocationTarget>>
readTargets(const Command &command, const QCommandLineOption &issuer, model::Project &project)
{
    const RevocationTargets known(project, command.value(issuer));
    std::vector<RevocationTarget> targets;
    for (const QString &text : command.parser.positionalArguments()) {
        auto target = known.find(text);
        if (!target) {
            return std::unexpected(target.error());
        }
        targets.push_back(*std::move(target));
    }
    if (targets.empty()) {
        return refuse(Tr::tr("Say which certificates: give their names or serial numbers."));
    }
    return targets;
}

OrExitCode<void>
changeAll(const ProjectEdit &edit, const std::vector<RevocationTarget> &targets,
          const std::function<OrExitCode<QString>(const RevocationTarget &)> &change)
{
    QStringList said;
    for (const RevocationTarget &target : targets) {
        const auto changed = change(target);
        if (!changed) {
            return std::unexpected(changed.error());
        }
        said += *changed;
    }
    if (edit.project().makesListOnRevocation) {
        said += Tr::tr("The project wants a new revocation list now: “cert crl” makes it.");
    }
    return edit.save().transform([&said] { printError(said.join(u'\n')); });
}

} // namespace rulewright
