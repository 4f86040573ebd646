// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/certificates/certificate_acts.h"

#include <functional>

class QMenu;

namespace rulewright
{

/// Puts what a certificate says on the clipboard.
class CopyingActs : public CertificateActs
{
    Q_OBJECT

public:
    explicit CopyingActs(const CertificateWorkplace &place);

    [[nodiscard]] QMenu *menu() const { return m_menu; }
    /// Copies the cell of the list that has the focus; the list knows it.
    [[nodiscard]] QAction *cellAct() const { return m_cell; }
    void retranslate() override;

Q_SIGNALS:
    void cellRequested();

protected:
    void updateActs() override;

private:
    using Text = std::function<std::string(const x509::Certificate &)>;

    void addCopy(const QString &name, Text text);
    void copyCell() { Q_EMIT cellRequested(); }
    /// The certificate and its authorities, as far as the project knows them.
    [[nodiscard]] std::string chainText(const x509::Certificate &certificate) const;

    QMenu *const m_menu;
    QAction *const m_cell;
    QList<QAction *> m_copies;
};

} // namespace rulewright
