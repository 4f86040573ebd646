// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "app/tour/tour.h"

#include "app/commands/console.h"
#include "app/tour/tour_steps.h"
#include "ui/main_window.h"
#include "ui/text/language.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace rulewright
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// Large enough for all parts, small enough for a page.
constexpr QSize windowSize(1280, 860);

struct Options {
    QCommandLineOption out{u"out"_s, Tr::tr("The folder for pictures, verdicts and JSON."),
                           u"folder"_s};
    QCommandLineOption dark{u"dark"_s, Tr::tr("Use dark colours.")};
    QCommandLineOption german{u"german"_s, Tr::tr("Speak German.")};
};

/// The user's own settings and data stay as they are.
void leaveUserDataAlone(const QTemporaryDir &folder)
{
    qputenv("XDG_DATA_HOME", folder.filePath(u"data"_s).toUtf8());
    qputenv("XDG_CONFIG_HOME", folder.filePath(u"config"_s).toUtf8());
}

int play(const QDir &folder, LanguageChoice choice)
{
    Language language;
    language.choose(choice);
    MainWindow window(language);
    window.resize(windowSize);
    window.show();
    if (!QTest::qWaitForWindowActive(&window)) {
        printError(Tr::tr("The window did not open."));
        return exit_code::findings;
    }
    TourSteps steps(window, folder);
    const QStringList failures = steps.play();
    for (const QString &failure : failures) {
        printError(Tr::tr("The tour failed: %1").arg(failure));
    }
    return failures.isEmpty() ? exit_code::ok : exit_code::findings;
}

} // namespace

int runTour(const QStringList &arguments)
{
    QCommandLineParser parser;
    const Options options;
    parser.setApplicationDescription(Tr::tr("Drives the window through its main path."));
    parser.addOptions({options.out, options.dark, options.german});
    const QCommandLineOption help = parser.addHelpOption();
    if (!parser.parse(QStringList{u"rulewright tour"_s} + arguments) ||
        !parser.positionalArguments().isEmpty()) {
        printError(parser.errorText().isEmpty() ? parser.helpText() : parser.errorText());
        return exit_code::usage;
    }
    if (parser.isSet(help)) {
        printLine(parser.helpText());
        return exit_code::ok;
    }
    const QDir folder(parser.value(options.out));
    if (parser.value(options.out).isEmpty() || !folder.mkpath(u"."_s)) {
        printError(Tr::tr("Say where the pictures go: --out FOLDER."));
        return exit_code::usage;
    }
    const QTemporaryDir data;
    leaveUserDataAlone(data);
    applyTheme(parser.isSet(options.dark) ? ThemeChoice::Dark : ThemeChoice::Light);
    return play(folder,
                parser.isSet(options.german) ? LanguageChoice::German : LanguageChoice::English);
}

} // namespace rulewright
