// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "app/window.h"

#include "app/commands/command_line.h"
#include "app/commands/console.h"
#include "app/tour/tour.h"
#include "ui/document/start_files.h"
#include "ui/main_window.h"
#include "ui/text/language.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/resources.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QCommandLineParser>

using namespace Qt::StringLiterals;

namespace rulewright
{

namespace
{

/// The files that the arguments name, or what is wrong with them.
std::expected<StartFiles, QString> filesOf(const QStringList &arguments)
{
    QCommandLineParser parser;
    if (!parser.parse(QStringList{u"rulewright"_s} + arguments)) {
        return std::unexpected(parser.errorText());
    }
    return sortStartFiles(parser.positionalArguments());
}

} // namespace

int runWindow(const QStringList &arguments)
{
    loadResources();
    QApplication::setWindowIcon(QIcon(u":/icons/rulewright.svg"_s));
    if (!arguments.isEmpty() && arguments.first() == u"tour"_s) {
        return runTour(arguments.sliced(1));
    }
    const auto files = filesOf(arguments);
    if (!files) {
        printError(files.error());
        printError(commandLineHelp());
        return exit_code::usage;
    }
    Language language;
    language.choose(Language::saved());
    applyTheme(savedTheme());
    MainWindow window(language);
    window.show();
    if (files->project.isEmpty()) {
        window.files().openExample();
    } else {
        window.files().openFile(files->project);
    }
    if (!files->imports.isEmpty()) {
        window.importCertificates(files->imports);
    }
    return QApplication::exec();
}

} // namespace rulewright
