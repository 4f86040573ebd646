// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "app/window.h"

#include "app/commands/command_line.h"
#include "app/commands/console.h"
#include "app/tour/tour.h"
#include "ui/main_window.h"
#include "ui/text/language.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/resources.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace rulewright
{

namespace
{

/// The project file that the arguments name, empty for none; or what is wrong with them.
std::expected<QString, QString> projectOf(const QStringList &arguments)
{
    QCommandLineParser parser;
    if (!parser.parse(QStringList{u"rulewright"_s} + arguments)) {
        return std::unexpected(parser.errorText());
    }
    const QStringList files = parser.positionalArguments();
    if (files.size() > 1) {
        return std::unexpected(QApplication::translate("CommandLine", "Give one project file."));
    }
    if (!files.isEmpty() && !QFileInfo::exists(files.first())) {
        return std::unexpected(
            QApplication::translate("CommandLine", "There is no command and no file “%1”.")
                .arg(files.first()));
    }
    return files.value(0);
}

} // namespace

int runWindow(const QStringList &arguments)
{
    loadResources();
    QApplication::setWindowIcon(QIcon(u":/icons/rulewright.svg"_s));
    if (!arguments.isEmpty() && arguments.first() == u"tour"_s) {
        return runTour(arguments.sliced(1));
    }
    const auto file = projectOf(arguments);
    if (!file) {
        printError(file.error());
        printError(commandLineHelp());
        return exit_code::usage;
    }
    Language language;
    language.choose(Language::saved());
    applyTheme(savedTheme());
    MainWindow window(language);
    window.show();
    if (file->isEmpty()) {
        window.files().openExample();
    } else {
        window.files().openFile(*file);
    }
    return QApplication::exec();
}

} // namespace rulewright
