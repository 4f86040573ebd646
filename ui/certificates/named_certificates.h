// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/project.h"

#include <QMenu>

#include <functional>
#include <optional>

namespace rulewright
{

/// A certificate or an authority that a rule names.
struct NamedCertificate {
    QString name;
    x509::Certificate certificate;
};

/// In the order of the project, authorities first.
[[nodiscard]] std::vector<NamedCertificate> certificatesNamedBy(const model::Project &project,
                                                                model::RuleId rule);

/// The way from a rule to the certificates that it names.
class NamedCertificateMenu : public QMenu
{
    Q_OBJECT

public:
    using Rule = std::function<std::optional<model::RuleId>()>;

    /// \p rule says whose certificates are listed, nothing for none; \p project outlives the menu.
    NamedCertificateMenu(const model::Project &project, Rule rule, QWidget *parent);

    void retranslate();

Q_SIGNALS:
    void certificateRequested(const rulewright::x509::Certificate &certificate);

private:
    void fill();

    const model::Project &m_project;
    const Rule m_rule;
};

} // namespace rulewright
