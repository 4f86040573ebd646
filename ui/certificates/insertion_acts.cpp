// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/certificates/insertion_acts.h"

#include "core/expression/printer.h"
#include "core/simulation/client_fields.h"
#include "ui/document/example_store.h"
#include "ui/text/qt_text.h"

#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rulewright
{

namespace
{

/// The fields that tell one certificate from others, in the order of the menu.
constexpr std::string_view fields[] = {
    "cf.tls_client_auth.cert_fingerprint_sha256",
    "cf.tls_client_auth.cert_serial",
    "cf.tls_client_auth.cert_subject_dn",
    "cf.tls_client_auth.cert_issuer_ski",
};

/// The value of the field as a host that accepts the certificate would fill it.
std::string valueOf(std::string_view field, const model::Project &project,
                    const model::ClientCertificate &certificate)
{
    const auto assessment = simulation::assessClient({.hostAsks = true,
                                                      .authorities = project.authorities,
                                                      .certificate = &certificate,
                                                      .time = currentTime(),
                                                      .assumptions = project.edgeAssumptions});
    const auto all = assessment ? simulation::toClientFields(assessment->fields)
                                : std::vector<simulation::ClientField>();
    const auto found = std::ranges::find(all, field, &simulation::ClientField::name);
    const auto *text = found == all.end() ? nullptr : std::get_if<std::string>(&found->value);
    return text ? *text : std::string();
}

} // namespace

InsertionActs::InsertionActs(const CertificateWorkplace &place)
    : CertificateActs(place), m_menu(new QMenu(place.window))
{
    for (const std::string_view field : fields) {
        QAction *action = m_menu->addAction(QString(), this, [this, field] { insert(field); });
        action->setObjectName(u"insert:"_s + toQString(field));
    }
}

void InsertionActs::insert(std::string_view field)
{
    const model::ClientCertificate *certificate = currentCertificate();
    const std::string value = certificate ? valueOf(field, project(), *certificate) : std::string();
    if (value.empty()) {
        Q_EMIT said(tr("The certificate says nothing of that kind."));
        return;
    }
    Q_EMIT insertionRequested(std::string(field) + " eq " + expression::printQuoted(value));
}

void InsertionActs::updateActs()
{
    m_menu->setEnabled(currentCertificate());
}

void InsertionActs::retranslate()
{
    m_menu->setTitle(tr("Insert into E&xpression"));
    const QStringList names{tr("&Fingerprint SHA-256"), tr("&Serial Number"), tr("S&ubject"),
                            tr("&Issuer Key Identifier")};
    for (int i = 0; i < names.size(); ++i) {
        m_menu->actions()[i]->setText(names[i]);
    }
}

} // namespace rulewright
