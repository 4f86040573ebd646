// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/certificates/subject_fields.h"

#include "ui/text/qt_text.h"

#include <QFormLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace rulewright
{

SubjectFields::SubjectFields(QWidget *parent)
    : QObject(parent), m_commonName(new QLineEdit(parent)), m_organization(new QLineEdit(parent)),
      m_organizationalUnit(new QLineEdit(parent)), m_email(new QLineEdit(parent)),
      m_country(new QLineEdit(parent))
{
    m_commonName->setObjectName(u"subjectName"_s);
    m_organization->setObjectName(u"subjectOrganization"_s);
    m_organizationalUnit->setObjectName(u"subjectUnit"_s);
    m_email->setObjectName(u"subjectEmail"_s);
    m_country->setObjectName(u"subjectCountry"_s);
    m_country->setPlaceholderText(tr("two letters"));
}

void SubjectFields::addTo(QFormLayout &form)
{
    form.addRow(tr("&Name (CN)"), m_commonName);
    form.addRow(tr("Or&ganisation"), m_organization);
    form.addRow(tr("&Unit"), m_organizationalUnit);
    form.addRow(tr("E-&mail"), m_email);
    form.addRow(tr("Countr&y"), m_country);
}

void SubjectFields::setFocus()
{
    m_commonName->setFocus();
}

void SubjectFields::setSubject(const x509::NameParts &parts,
                               const std::vector<std::uint8_t> &encoded)
{
    m_given = parts;
    m_encoded = encoded;
    m_commonName->setText(toQString(parts.commonName));
    m_organization->setText(toQString(parts.organization));
    m_organizationalUnit->setText(toQString(parts.organizationalUnit));
    m_country->setText(toQString(parts.country));
    m_email->setText(toQString(parts.email));
}

void SubjectFields::setFixed(bool isFixed)
{
    for (QLineEdit *field :
         {m_commonName, m_organization, m_organizationalUnit, m_country, m_email}) {
        field->setReadOnly(isFixed);
    }
}

x509::NameParts SubjectFields::parts() const
{
    const auto text = [](const QLineEdit *field) { return toStdString(field->text().trimmed()); };
    return {.commonName = text(m_commonName),
            .organization = text(m_organization),
            .organizationalUnit = text(m_organizationalUnit),
            .country = toStdString(m_country->text().trimmed().toUpper()),
            .state = m_given.state,
            .locality = m_given.locality,
            .email = text(m_email)};
}

void SubjectFields::fill(x509::CertificateRequest &request) const
{
    request.subject = parts();
    request.encodedSubject = request.subject == m_given ? m_encoded : std::vector<std::uint8_t>();
}

} // namespace rulewright
