// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "app/commands/name_options.h"

#include "ui/text/qt_text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rulewright
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

} // namespace

NameOptions::NameOptions()
    : name(u"name"_s, Tr::tr("The name of the subject (CN)."), Tr::tr("CN")),
      m_organization(u"organization"_s, Tr::tr("The organization (O)."), u"O"_s),
      m_unit(u"unit"_s, Tr::tr("The unit of the organization (OU)."), u"OU"_s),
      m_country(u"country"_s, Tr::tr("The country (C), two letters."), u"C"_s),
      m_state(u"state"_s, Tr::tr("The state or province (ST)."), u"ST"_s),
      m_locality(u"locality"_s, Tr::tr("The place (L)."), u"L"_s),
      m_email(u"email"_s, Tr::tr("The e-mail address within the name."), Tr::tr("ADDRESS"))
{
}

QList<QCommandLineOption> NameOptions::all() const
{
    return {name, m_organization, m_unit, m_country, m_state, m_locality, m_email};
}

x509::NameParts NameOptions::read(const Command &command) const
{
    const auto text = [&command](const QCommandLineOption &option) {
        return toStdString(command.value(option));
    };
    return {.commonName = text(name),
            .organization = text(m_organization),
            .organizationalUnit = text(m_unit),
            .country = text(m_country),
            .state = text(m_state),
            .locality = text(m_locality),
            .email = text(m_email)};
}

} // namespace rulewright
