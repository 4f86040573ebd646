// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/project.h"
#include "ui/editor/expression_highlighter.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace rulewright
{

class ChipField;

/// What has been entered in the dialog.
struct MtlsRuleInput {
    QString name;
    QStringList hosts;
    bool blocksRevoked = false;
    bool isForAllHosts = false;

    friend bool operator==(const MtlsRuleInput &, const MtlsRuleInput &) = default;
};

/// “Mutual TLS rule”: a name and the hosts make a rule that blocks requests without a valid
/// client certificate. Hands the rule out; an input that was cancelled can be given back in.
class MtlsRuleDialog : public QDialog
{
    Q_OBJECT

public:
    MtlsRuleDialog(const model::Project &project, QWidget *parent);
    ~MtlsRuleDialog() override;

    [[nodiscard]] MtlsRuleInput input() const;
    /// Shows what was entered before, and says so.
    void restore(const MtlsRuleInput &input);
    /// True when it was changed by hand.
    [[nodiscard]] bool isTouched() const { return input() != m_initial; }

Q_SIGNALS:
    /// Deploy or Save as Draft was pressed.
    void ruleMade(const rulewright::model::Rule &rule);
    /// The rule is to be edited in the builder.
    void builderRequested(const rulewright::model::Rule &rule);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void createFields();
    void createPreview();
    void createButtons();
    void connectParts();
    void setInput(const MtlsRuleInput &input);
    void update();
    void startOver();
    void deploy();
    void saveDraft();
    void useBuilder();
    [[nodiscard]] QString suggestedName() const;
    [[nodiscard]] QString problem() const;
    [[nodiscard]] QString hint() const;
    /// The hosts that do not ask for a certificate.
    [[nodiscard]] QStringList strangeHosts() const;
    [[nodiscard]] model::Rule rule(model::RuleState state) const;

    const QStringList m_askingHosts;
    const std::vector<std::string> m_takenNames;
    QLabel *const m_restored;
    QLineEdit *const m_name;
    ChipField *const m_hosts;
    QCheckBox *const m_allHosts;
    QCheckBox *const m_revoked;
    QLabel *const m_hint;
    QPlainTextEdit *const m_preview;
    std::unique_ptr<ExpressionHighlighter> m_colors;
    QLabel *const m_problem;
    QPushButton *const m_builder;
    QPushButton *const m_cancel;
    QPushButton *const m_draft;
    QPushButton *const m_deploy;
    MtlsRuleInput m_initial;
    bool m_isNameTyped = false;
};

} // namespace rulewright
