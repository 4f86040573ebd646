// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/commands/command.h"
#include "core/x509/name.h"

namespace rulewright
{

/// The parts of the subject of a certificate to make.
class NameOptions
{
public:
    NameOptions();

    [[nodiscard]] QList<QCommandLineOption> all() const;
    [[nodiscard]] x509::NameParts read(const Command &command) const;

    QCommandLineOption name;

private:
    QCommandLineOption m_organization;
    QCommandLineOption m_unit;
    QCommandLineOption m_country;
    QCommandLineOption m_state;
    QCommandLineOption m_locality;
    QCommandLineOption m_email;
};

} // namespace rulewright
