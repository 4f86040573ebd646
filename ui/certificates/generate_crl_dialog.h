// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/revocation_lists.h"
#include "ui/certificates/making_context.h"

#include <QDialog>

#include <optional>

class QCheckBox;
class QFormLayout;
class QLabel;
class QPushButton;
class QSpinBox;

namespace rulewright
{

class CommandDisclosure;

/// Makes the next revocation list of an authority; says at once where that cannot be done.
class GenerateCrlDialog : public QDialog
{
    Q_OBJECT

public:
    GenerateCrlDialog(const MakingContext &context, const model::Authority &authority,
                      QWidget *parent);

    /// The list that was made. The dialog was accepted.
    [[nodiscard]] const x509::Crl &list() const { return *m_list; }
    [[nodiscard]] bool exportsNow() const;

private:
    void createContent(QFormLayout &form);
    void createPeriod(QFormLayout &form);
    void createProblem();
    void createButtons();
    void refresh();
    void unlock();
    void generate();
    void showProblem(const QString &text);
    [[nodiscard]] model::ListOrder order() const;
    [[nodiscard]] x509::CrlRequest request() const;

    const MakingContext m_context;
    const model::Authority m_authority;
    std::optional<x509::Crl> m_list;
    QLabel *const m_number;
    QLabel *const m_entries;
    QSpinBox *const m_days;
    QLabel *const m_end;
    QCheckBox *const m_includesExpired;
    QCheckBox *const m_exportsNow;
    QLabel *const m_problem;
    QPushButton *const m_unlock;
    CommandDisclosure *const m_command;
    QPushButton *const m_generate;
};

} // namespace rulewright
