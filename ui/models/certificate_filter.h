// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSortFilterProxyModel>

namespace rulewright
{

/// Keeps the certificates whose name, state, serial number, subject or fingerprint contains the
/// wanted text, with their authority.
class CertificateFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit CertificateFilter(QObject *parent);

    void setText(const QString &text);
    void setHidesExpired(bool hides);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QString m_text;
    bool m_hidesExpired = false;
};

} // namespace rulewright
