// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/window_fixture.h"

#include "core/model/example_project.h"
#include "core/x509/read_items.h"
#include "tests/support/test_pki.h"
#include "ui/document/key_ring.h"

#include <QCoreApplication>
#include <QLocale>

namespace rulewright::test
{

Sandbox::Sandbox()
{
    qputenv("XDG_DATA_HOME", m_folder.filePath(QStringLiteral("data")).toUtf8());
    qputenv("XDG_CONFIG_HOME", m_folder.filePath(QStringLiteral("config")).toUtf8());
    QCoreApplication::setApplicationName(QStringLiteral("Rulewright"));
    QCoreApplication::setOrganizationName(QStringLiteral("rulewright"));
    QLocale::setDefault(QLocale::c());
}

const model::Project &exampleProject()
{
    static const model::Project project = model::makeExampleProject(testTime).value().project;
    return project;
}

void addKey(KeyRing &keys, const TestAuthority &authority)
{
    const x509::SecretBytes pem = authority.key().toPem().value();
    const std::string_view text = pem.text();
    x509::ItemList read =
        x509::readItems({reinterpret_cast<const std::uint8_t *>(text.data()), text.size()});
    keys.add(authority.certificate(),
             std::move(std::get<x509::PrivateKey>(read.items.front().item)));
}

} // namespace rulewright::test
