// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/certificates/named_certificates.h"

#include "core/analysis/certificate_use.h"
#include "ui/text/qt_text.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace rulewright
{

std::vector<NamedCertificate> certificatesNamedBy(const model::Project &project, model::RuleId rule)
{
    const analysis::CertificateUses uses(project);
    std::vector<NamedCertificate> named;
    const auto look = [&](const std::string &name, const x509::Certificate &certificate) {
        const auto found = uses.of(certificate);
        if (std::ranges::contains(found, rule, &analysis::CertificateUse::rule)) {
            named.push_back({toQString(name), certificate});
        }
    };
    for (const model::Authority &authority : project.authorities) {
        look(authority.name, authority.certificate);
    }
    for (const model::ClientCertificate &certificate : project.certificates) {
        look(certificate.name, certificate.leaf);
    }
    return named;
}

NamedCertificateMenu::NamedCertificateMenu(const model::Project &project, Rule rule,
                                           QWidget *parent)
    : QMenu(parent), m_project(project), m_rule(std::move(rule))
{
    setObjectName(u"namedCertificates"_s);
    connect(this, &QMenu::aboutToShow, this, &NamedCertificateMenu::fill);
}

void NamedCertificateMenu::fill()
{
    clear();
    const std::optional<model::RuleId> rule = m_rule();
    for (const NamedCertificate &named :
         rule ? certificatesNamedBy(m_project, *rule) : std::vector<NamedCertificate>()) {
        addAction(
            QString(named.name).replace(u'&', u"&&"_s), this,
            [this, certificate = named.certificate] { Q_EMIT certificateRequested(certificate); });
    }
    if (isEmpty()) {
        addAction(tr("The rule names none"))->setEnabled(false);
    }
}

void NamedCertificateMenu::retranslate()
{
    setTitle(tr("Certifica&tes It Names"));
}

} // namespace rulewright
