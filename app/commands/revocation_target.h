// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/commands/project_edit.h"

#include <functional>
#include <string>
#include <vector>

namespace rulewright
{

/// A certificate that is to be revoked or restored: who issued it, and its serial number.
struct RevocationTarget {
    model::Authority *issuer = nullptr;
    std::string serial;
    /// As the user named it.
    QString name;
};

/// What a name or a serial number stands for: a certificate or an authority of the project, a
/// serial number in a record, or any serial number of the authority that is named.
class RevocationTargets
{
public:
    RevocationTargets(model::Project &project, const QString &issuerName);

    /// Refuses what is not known or has two meanings.
    [[nodiscard]] OrExitCode<RevocationTarget> find(const QString &text) const;

private:
    [[nodiscard]] std::vector<RevocationTarget> byName(const QString &text) const;
    [[nodiscard]] std::vector<RevocationTarget> bySerial(const QString &text) const;
    void add(std::vector<RevocationTarget> &targets, const x509::Certificate &certificate,
             const QString &text) const;
    void add(std::vector<RevocationTarget> &targets, model::Authority *issuer,
             const std::string &serial, const QString &text) const;
    [[nodiscard]] bool isAllowed(const model::Authority &issuer) const;

    model::Project &m_project;
    std::string m_issuerName;
};

/// --issuer.
[[nodiscard]] QCommandLineOption revocationIssuerOption();

/// The targets of all arguments of a command.
[[nodiscard]] OrExitCode<std::vector<RevocationTarget>>
readTargets(const Command &command, const QCommandLineOption &issuer, model::Project &project);

/// Changes all targets and saves the project, or leaves it when one is refused. \p change gives
/// the words for what happened, which are said in the end.
[[nodiscard]] OrExitCode<void>
changeAll(const ProjectEdit &edit, const std::vector<RevocationTarget> &targets,
          const std::function<OrExitCode<QString>(const RevocationTarget &)> &change);

} // namespace rulewright
