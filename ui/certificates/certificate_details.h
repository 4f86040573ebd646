// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/certificates/making_context.h"
#include "ui/models/detail_model.h"

#include <QDialog>
#include <QTimer>

#include <functional>

class QComboBox;
class QLabel;
class QTreeView;

namespace rulewright
{

/// The certificate of an authority, to look at.
[[nodiscard]] model::ClientCertificate asClient(const model::Authority &authority);

/// Everything a certificate says, what the project knows of it, and the fields of the rules
/// language as an accepting host would fill them. Each value can be copied, and another
/// certificate put beside it. What is shown stays when the certificate leaves the project.
class CertificateDetails : public QDialog
{
    Q_OBJECT

public:
    /// The project as it is when it is called; called as long as the window lives.
    using Source = std::function<MakingContext()>;

    CertificateDetails(Source source, const model::ClientCertificate &certificate, QWidget *parent);

    /// Something has changed in the project; shown a moment later, for many changes at once.
    void scheduleRefresh();
    /// Reads the project anew and keeps the place.
    void refresh();

private:
    /// A line by its names, and a column.
    struct Place {
        QString section;
        QString line;
        int column = 0;
    };

    void createComparison();
    void createRows();
    void createPem();
    void readProject(const MakingContext &context);
    void listOthers(const model::Project &project);
    void compare();
    void compareIn(const MakingContext &context);
    /// The one that is chosen to compare with, or null.
    [[nodiscard]] const model::ClientCertificate *other() const;
    void arrangeRows();
    [[nodiscard]] Place place() const;
    void goTo(const Place &place);
    void copyCurrent();

    const Source m_source;
    model::ClientCertificate m_certificate;
    /// What it can be compared with.
    std::vector<model::ClientCertificate> m_others;
    DetailModel m_details;
    QTimer m_delay;
    QLabel *const m_gone;
    QComboBox *const m_other;
    QLabel *const m_differences;
    QTreeView *const m_rows;
};

} // namespace rulewright
