// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "app/commands/command_line.h"
#include "app/commands/option_values.h"
#include "app/commands/project_argument.h"
#include "core/simulation/simulator.h"
#include "core/x509/pem.h"
#include "ui/text/diagnostic_text.h"
#include "ui/text/qt_text.h"
#include "ui/text/simulation_text.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace rulewright
{

namespace
{

using simulation::SimulatedRequest;
using simulation::Simulation;

/// Texts of the command line.
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// The options of the command.
struct Options {
    QCommandLineOption host{u"host"_s, Tr::tr("The host that the client asks for."), u"host"_s};
    QCommandLineOption certificate{
        u"certificate"_s, Tr::tr("A client certificate: its name in the project, or a file."),
        u"name|file"_s};
    QCommandLineOption time{
        u"time"_s, Tr::tr("When, in ISO 8601, for example 2026-11-24T12:00:00Z; else now."),
        u"time"_s};
    QCommandLineOption method{u"method"_s, Tr::tr("The request method."), u"method"_s, u"GET"_s};
    QCommandLineOption path{u"path"_s, Tr::tr("The path of the address."), u"path"_s, u"/"_s};
    QCommandLineOption json{u"json"_s, Tr::tr("Answer in JSON.")};
    QCommandLineOption expect{
        u"expect"_s, Tr::tr("Exit with 1 on another verdict than allow, block or challenge."),
        u"verdict"_s};

    QList<QCommandLineOption> all() const
    {
        return {host, certificate, time, method, path, json, expect};
    }
};

OrExitCode<model::ClientCertificate> readCertificateFile(const QString &fileName)
{
    const auto input = readInput(fileName);
    if (!input) {
        return refuse(input.error(), exit_code::file);
    }
    auto certificates =
        x509::readCertificates(std::vector<std::uint8_t>(input->begin(), input->end()));
    if (!certificates) {
        return refuse(diagnosticText(certificates.error()), exit_code::file);
    }
    x509::Certificate leaf = std::move(certificates->front());
    certificates->erase(certificates->begin());
    return model::ClientCertificate{model::CertificateId{0}, toStdString(fileName), std::move(leaf),
                                    std::move(*certificates)};
}

OrExitCode<SimulatedRequest> readRequest(const QCommandLineParser &parser, const Options &options,
                                         const model::Project &project)
{
    if (parser.value(options.host).isEmpty()) {
        return refuse(Tr::tr("Say which host the client asks for: --host HOST."));
    }
    const auto time = readTime(parser.value(options.time));
    if (!time) {
        return std::unexpected(time.error());
    }
    SimulatedRequest request{.host = toStdString(parser.value(options.host)),
                             .method = toStdString(parser.value(options.method)),
                             .path = toStdString(parser.value(options.path)),
                             .certificate = std::nullopt,
                             .time = *time};
    const QString name = parser.value(options.certificate);
    if (const auto *known = model::findCertificate(project, std::string_view(toStdString(name)))) {
        request.certificate = *known;
    } else if (!name.isEmpty()) {
        auto certificate = readCertificateFile(name);
        if (!certificate) {
            return std::unexpected(certificate.error());
        }
        request.certificate = *std::move(certificate);
    }
    return request;
}

void printTree(const simulation::RuleResult &result, const expression::Outline &outline,
               expression::ItemId id, int depth)
{
    const expression::OutlineItem &item = outline[id];
    const QString actual = actualText(result, item);
    printLine(
        QString(depth * 2, u' ') +
        u"%1: %2"_s.arg(itemText(result.expression, item), outcomeText(outcomeOf(result, item))) +
        (actual.isEmpty() ? QString() : u" (%1)"_s.arg(actual)));
    for (const expression::ItemId child : item.children) {
        printTree(result, outline, child, depth + 1);
    }
}

void printText(const Simulation &simulation, const model::Project &project)
{
    printLine(verdictText(simulation, project));
    if (const QString changed = assumptionsText(project.edgeAssumptions); !changed.isEmpty()) {
        printLine(changed);
    }
    printLine({});
    for (const simulation::ClientCheck &check : simulation.client.checks) {
        printLine(checkText(check));
        for (const QString &link : linkTexts(check)) {
            printLine(u"  "_s + link);
        }
    }
    for (std::size_t i = 0; i < simulation.rules.size(); ++i) {
        const simulation::RuleResult &result = simulation.rules[i];
        printLine({});
        printLine(Tr::tr("Rule %1 “%2”: %3")
                      .arg(QString::number(i + 1), toQString(project.rules[i].name),
                           outcomeText(result.outcome)));
        if (!result.trace.empty()) {
            printTree(result,
                      expression::Outline(result.expression, expression::cloudflareCatalog()),
                      expression::Outline::root(), 1);
        }
    }
}

QJsonObject fieldsJson(const simulation::ClientFields &fields)
{
    QJsonObject json;
    for (const simulation::ClientField &field : simulation::toClientFields(fields)) {
        const auto *text = std::get_if<std::string>(&field.value);
        json[toQString(field.name)] =
            text ? QJsonValue(toQString(*text)) : QJsonValue(std::get<bool>(field.value));
    }
    return json;
}

void printJson(const Simulation &simulation, const model::Project &project)
{
    QJsonArray rules;
    for (std::size_t i = 0; i < simulation.rules.size(); ++i) {
        rules.append(QJsonObject{{u"ref"_s, toQString(project.rules[i].ref)},
                                 {u"outcome"_s, outcomeText(simulation.rules[i].outcome)}});
    }
    QJsonObject json{{u"verdict"_s, verdictWord(simulation.verdict)},
                     {u"text"_s, verdictText(simulation, project)},
                     {u"rules"_s, rules},
                     {u"mtlsStatus"_s, toQString(simulation::wordFor(simulation.client.status))},
                     {u"reason"_s, toQString(simulation.client.reason)},
                     {u"fields"_s, fieldsJson(simulation.client.fields)}};
    if (simulation.decidingRule) {
        json[u"rule"_s] = static_cast<int>(*simulation.decidingRule) + 1;
    }
    printLine(QString::fromUtf8(QJsonDocument(json).toJson()).trimmed());
}

int answer(const Simulation &simulation, const model::Project &project,
           const QCommandLineParser &parser)
{
    const Options options;
    if (parser.isSet(options.json)) {
        printJson(simulation, project);
    } else {
        printText(simulation, project);
    }
    const QString expected = parser.value(options.expect);
    const bool isAsExpected = expected.isEmpty() || expected == verdictWord(simulation.verdict);
    return isAsExpected ? exit_code::ok : exit_code::findings;
}

} // namespace

int runSimulate(const QStringList &arguments)
{
    const Options options;
    ProjectCommand command(u"simulate"_s,
                           Tr::tr("Tries one request against the rules of a project."));
    command.parser.addOptions(options.all());
    const auto project = command.readProject(arguments);
    if (!project) {
        return project.error();
    }
    const QString expected = command.parser.value(options.expect);
    if (!expected.isEmpty() &&
        !QStringList{u"allow"_s, u"block"_s, u"challenge"_s}.contains(expected)) {
        printError(Tr::tr("--expect takes allow, block or challenge, not “%1”.").arg(expected));
        return exit_code::usage;
    }
    const auto request = readRequest(command.parser, options, *project);
    if (!request) {
        return request.error();
    }
    const auto simulation = simulation::simulate(*project, *request);
    if (!simulation) {
        printError(diagnosticText(simulation.error()));
        return exit_code::file;
    }
    return answer(*simulation, *project, command.parser);
}

} // namespace rulewright
