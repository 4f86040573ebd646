// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/certificates/certificate_acts.h"

namespace rulewright
{

class GenerateCrlDialog;

/// Shows and makes the revocation lists of an authority.
class ListActs : public CertificateActs
{
    Q_OBJECT

public:
    explicit ListActs(const CertificateWorkplace &place);

    [[nodiscard]] QAction *listsAct() const { return m_lists; }
    [[nodiscard]] QAction *generateAct() const { return m_generate; }
    void retranslate() override;

protected:
    void updateActs() override;

private:
    void showLists();
    void generate();
    void generateFor(model::AuthorityId id, QWidget *window);
    void keep(const GenerateCrlDialog &dialog, model::AuthorityId id, QWidget *window);

    QAction *const m_lists;
    QAction *const m_generate;
};

} // namespace rulewright
