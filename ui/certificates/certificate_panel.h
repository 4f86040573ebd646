// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/certificate_tree_model.h"

#include <QSortFilterProxyModel>
#include <QWidget>

#include <functional>

class QAction;
class QCheckBox;
class QLabel;
class QLineEdit;
class QMenu;
class QStackedWidget;
class QTreeView;

namespace rulewright
{

/// Keeps the rows whose texts contain the wanted text, with their authority.
class CertificateFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit CertificateFilter(QObject *parent);

    void setHidesExpired(bool hides);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    bool m_hidesExpired = false;
};

/// The Certificates dock: authorities with the client certificates they issued, what each is
/// worth today, and what can be done with it.
class CertificatePanel : public QWidget
{
    Q_OBJECT

public:
    explicit CertificatePanel(ProjectDocument &document, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The certificate is to be tried in the simulator.
    void simulationRequested(rulewright::model::CertificateId id);
    /// Something to tell the user.
    void said(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    void createParts();
    void createMenu();
    void connectParts();
    void retranslateUi();
    void readProject();
    void applyFilter();
    void updateActions();
    void showMenu(const QPoint &place);
    void simulate();
    void showDetails();
    void revoke();
    void revokeAs(const model::ClientCertificate &certificate, const model::Revocation &revocation);
    void restore();
    void changeRevocations(const model::ClientCertificate &certificate, const QString &text,
                           const std::function<void(std::vector<model::Revocation> &)> &change);
    void removeCurrent();
    void copy(const std::function<QString(const x509::Certificate &)> &text);
    [[nodiscard]] QModelIndex current() const;
    /// The client certificate that has the focus, or null.
    [[nodiscard]] const model::ClientCertificate *currentCertificate() const;
    /// The authority that issued it, or null.
    [[nodiscard]] const model::Authority *
    issuerOf(const model::ClientCertificate &certificate) const;
    [[nodiscard]] bool isRevoked(const model::ClientCertificate &certificate) const;

    ProjectDocument &m_document;
    CertificateTreeModel m_model;
    CertificateFilter m_filter;
    QLineEdit *const m_search;
    QCheckBox *const m_hideExpired;
    QStackedWidget *const m_area;
    QTreeView *const m_tree;
    QLabel *const m_empty;
    QMenu *const m_menu;
    QMenu *const m_copyMenu;
    QAction *m_simulate = nullptr;
    QAction *m_details = nullptr;
    QAction *m_revoke = nullptr;
    QAction *m_restore = nullptr;
    QAction *m_remove = nullptr;
    QList<QAction *> m_copies;
};

} // namespace rulewright
