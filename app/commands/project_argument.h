// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/project.h"

#include <QCommandLineParser>

#include <expected>

namespace rulewright
{

/// A command of the form `rulewright NAME PROJECT [OPTION…]`, where --example stands for a
/// PROJECT. Options are added to \c parser before parse().
class ProjectCommand
{
public:
    ProjectCommand(const QString &name, const QString &description);

    QCommandLineParser parser;

    /// The project, or the exit code when there is nothing more to do.
    [[nodiscard]] std::expected<model::Project, int> parse(const QStringList &arguments);

private:
    [[nodiscard]] std::expected<model::Project, int> load(const QString &fileName) const;
    [[nodiscard]] std::expected<model::Project, int> loadExample() const;

    QString m_name;
    QCommandLineOption m_example;
    QCommandLineOption m_help;
};

} // namespace rulewright
