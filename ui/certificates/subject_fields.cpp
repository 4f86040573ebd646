// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/certificates/subject_fields.h"

#include "ui/text/qt_text.h"

#include <QFormLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace rulewright
{

SubjectFields::SubjectFields(QWidget *parent) : QWidget(parent)
{
    auto *form = new QFormLayout(this);
    form->setContentsMargins({});
    m_commonName = addPart(*form, u"subjectName"_s, tr("&Name (CN)"));
    m_organization = addPart(*form, u"subjectOrganization"_s, tr("Or&ganisation"));
    m_organizationalUnit = addPart(*form, u"subjectUnit"_s, tr("&Unit"));
    m_email = addPart(*form, u"subjectEmail"_s, tr("E-&mail"));
    m_country = addPart(*form, u"subjectCountry"_s, tr("Countr&y"));
    m_country->setPlaceholderText(tr("two letters"));
    setFocusProxy(m_commonName);
}

QLineEdit *SubjectFields::addPart(QFormLayout &form, const QString &name, const QString &label)
{
    auto *field = new QLineEdit(this);
    field->setObjectName(name);
    form.addRow(label, field);
    return field;
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
