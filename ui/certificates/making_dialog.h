// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/certificates/making_context.h"

#include <QDialog>

class QHBoxLayout;
class QLabel;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace rulewright
{

class AdvancedFields;
class ColumnScroll;
class CommandDisclosure;
class NewPassphrase;

/// What the dialogs that make certificates have in common: the fields above, what speaks against
/// them below, and the work in a thread, which Cancel ends. The dialog is accepted when all is
/// made and the keys are on disk.
class MakingDialog : public QDialog
{
    Q_OBJECT

public:
    ~MakingDialog() override;

    /// What was made; for the time after accepted().
    [[nodiscard]] const std::vector<MadeCertificate> &made() const { return m_made; }
    void reject() override;

Q_SIGNALS:
    /// The user set something.
    void fieldChanged();

protected:
    MakingDialog(const MakingContext &context, QWidget *parent);

    [[nodiscard]] const MakingContext &context() const { return m_context; }
    /// The widget that all fields belong to, and its column.
    [[nodiscard]] QWidget *fields() { return m_fields; }
    [[nodiscard]] QVBoxLayout *column() { return m_column; }
    /// The last fields: asks for the passphrase of the new keys.
    [[nodiscard]] NewPassphrase *passphrase() const { return m_passphrase; }
    /// Adds them to the column, and shows them when they unfold.
    void addAdvanced(AdvancedFields *fields);
    /// Keeps the fields of the column reachable on small screens; returns the row they are in.
    /// Called when all of them are there.
    QHBoxLayout *makeScrollable();
    void createFoot(const QString &acceptText);
    /// Looks at the fields again. Called by itself when one of them changes.
    virtual void refresh();

    /// What speaks against making it.
    [[nodiscard]] virtual std::vector<Diagnostic> findings() const = 0;
    /// What the program itself asks for; empty when nothing is missing.
    [[nodiscard]] virtual QString missing() const = 0;
    [[nodiscard]] virtual std::vector<MakingOrder> orders() const = 0;
    /// Nothing: what is made signs itself.
    [[nodiscard]] virtual std::optional<SigningAuthority> signer() const = 0;
    /// The same as commands for a shell.
    [[nodiscard]] virtual std::string command() const = 0;

private:
    void createProgress();
    void createButtons(const QString &acceptText);
    void watchFields();
    void start();
    void finish();
    void showProblem(const QString &text);

    const MakingContext m_context;
    std::vector<MadeCertificate> m_made;
    QWidget *const m_fields;
    ColumnScroll *const m_scroll;
    QWidget *const m_content;
    QVBoxLayout *const m_column;
    NewPassphrase *const m_passphrase;
    CommandDisclosure *const m_command;
    QLabel *const m_problem;
    QProgressBar *const m_progress;
    QPushButton *const m_accept;
    CertificateMaker m_maker;
};

} // namespace rulewright
