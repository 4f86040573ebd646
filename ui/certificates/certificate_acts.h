// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/certificates/inventory_changes.h"
#include "ui/certificates/making_context.h"

#include <QAction>
#include <QKeySequence>
#include <QObject>

#include <optional>

namespace rulewright
{

class KeyRing;
class KeyStore;

/// What is chosen in the list of certificates.
struct CertificateSelection {
    /// Client certificates, in the order of the list.
    CertificateIds certificates;
    /// The client certificate that has the focus.
    std::optional<model::CertificateId> current;
    /// The authority that has the focus.
    std::optional<model::AuthorityId> authority;
};

/// Where acts work; all of it outlives them. Dialogs open above the window.
struct CertificateWorkplace {
    ProjectDocument &document;
    KeyRing &keys;
    const KeyStore &store;
    QWidget *window;
};

/// Acts of one kind on the selected certificates, for menus and buttons.
class CertificateActs : public QObject
{
    Q_OBJECT

public:
    explicit CertificateActs(const CertificateWorkplace &place);

    /// Also after changes of the project.
    void setSelection(const CertificateSelection &selection);
    /// Names the acts in the language of the window.
    virtual void retranslate() = 0;

Q_SIGNALS:
    /// Something to tell the user.
    void said(const QString &text);

protected:
    /// Enables what can be done with the selection.
    virtual void updateActs() = 0;

    template <typename Acts>
    QAction *addAct(const QString &name, void (Acts::*act)(), const QKeySequence &key = {})
    {
        QAction *action = addNamed(name, key);
        connect(action, &QAction::triggered, static_cast<Acts *>(this), act);
        return action;
    }

    [[nodiscard]] const CertificateWorkplace &place() const { return m_place; }
    [[nodiscard]] const model::Project &project() const { return m_place.document.project(); }
    [[nodiscard]] const CertificateIds &selected() const { return m_selection.certificates; }
    /// The client certificate that has the focus, or null.
    [[nodiscard]] const model::ClientCertificate *currentCertificate() const;
    /// The authority that has the focus, or null.
    [[nodiscard]] const model::Authority *currentAuthority() const;
    /// What has the focus, or null.
    [[nodiscard]] const x509::Certificate *current() const;
    /// What making certificates and lists works with, at this moment.
    [[nodiscard]] MakingContext context() const;
    /// One undo step, with the revocation lists that the project wants made for it. Then says
    /// \p message and what became of the lists.
    void change(Inventory changed, const QString &step, const QString &message);
    /// “certificate “a”” or “3 certificates”, for undo steps and messages.
    [[nodiscard]] QString nameOf(const CertificateIds &ids) const;

private:
    QAction *addNamed(const QString &name, const QKeySequence &key);

    const CertificateWorkplace m_place;
    CertificateSelection m_selection;
};

} // namespace rulewright
