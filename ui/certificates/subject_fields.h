// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/x509/issue.h"

#include <QObject>

class QFormLayout;
class QLineEdit;
class QWidget;

namespace rulewright
{

/// The parts of a subject's name.
class SubjectFields : public QObject
{
    Q_OBJECT

public:
    explicit SubjectFields(QWidget *parent);

    /// Puts the fields into a form.
    void addTo(QFormLayout &form);
    void setFocus();

    /// Shows a subject that is given. As long as nobody changes it, it goes into certificates
    /// as it is encoded, with parts that have no field here.
    void setSubject(const x509::NameParts &parts, const std::vector<std::uint8_t> &encoded);
    /// What is shown cannot be changed.
    void setFixed(bool isFixed);
    [[nodiscard]] x509::NameParts parts() const;
    /// Puts the subject into the request.
    void fill(x509::CertificateRequest &request) const;

private:
    QLineEdit *const m_commonName;
    QLineEdit *const m_organization;
    QLineEdit *const m_organizationalUnit;
    QLineEdit *const m_email;
    QLineEdit *const m_country;
    /// Parts that have no field here but stay with the others.
    x509::NameParts m_given;
    std::vector<std::uint8_t> m_encoded;
};

} // namespace rulewright
