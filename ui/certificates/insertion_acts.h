// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/certificates/certificate_acts.h"

class QMenu;

namespace rulewright
{

/// Puts what a certificate is known by into the expression that is open.
class InsertionActs : public CertificateActs
{
    Q_OBJECT

public:
    explicit InsertionActs(const CertificateWorkplace &place);

    [[nodiscard]] QMenu *menu() const { return m_menu; }
    void retranslate() override;

Q_SIGNALS:
    /// A condition for the expression that is open.
    void insertionRequested(const std::string &condition);

protected:
    void updateActs() override;

private:
    void insert(std::string_view field);

    QMenu *const m_menu;
};

} // namespace rulewright
