// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/simulation/simulator.h"
#include "ui/document/project_document.h"
#include "ui/models/trace_model.h"
#include "ui/widgets/palette_tokens.h"

#include <QHash>
#include <QTimer>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QDateTimeEdit;
class QLabel;
class QLineEdit;
class QTreeView;

namespace rulewright
{

/// Tries one request: certificate, host, request and time in, verdict and reasons out. Runs
/// shortly after each change of an input or of a rule, over the rules as edited.
class SimulatorPanel : public QWidget
{
    Q_OBJECT

public:
    explicit SimulatorPanel(ProjectDocument &document, QWidget *parent = nullptr);

    /// Runs at once; otherwise the panel waits for a pause.
    void evaluate();
    void chooseCertificate(model::CertificateId id);
    [[nodiscard]] QString verdict() const;

Q_SIGNALS:
    /// What each rule does with the request, in words.
    void outcomesChanged(const QHash<rulewright::model::RuleId, QString> &outcomes);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void createInputs();
    void createResults();
    void connectParts();
    void retranslateUi();
    void readProject();
    void fillCertificates();
    void fillHosts();
    void showResult();
    void showVerdict();
    void showChecks();
    void showRules();
    void showTrace();
    [[nodiscard]] simulation::SimulatedRequest request() const;
    [[nodiscard]] Token verdictToken() const;

    ProjectDocument &m_document;
    model::Project m_project;
    std::optional<simulation::Simulation> m_simulation;
    QTimer m_pause;
    TraceModel m_trace;
    QLabel *const m_certificateLabel;
    QComboBox *const m_certificate;
    QLabel *const m_hostLabel;
    QComboBox *const m_host;
    QLabel *const m_methodLabel;
    QComboBox *const m_method;
    QLabel *const m_pathLabel;
    QLineEdit *const m_path;
    QCheckBox *const m_now;
    QDateTimeEdit *const m_time;
    QLabel *const m_verdict;
    QLabel *const m_ruleLabel;
    QComboBox *const m_rule;
    QTreeView *const m_traceView;
    QLabel *const m_checksLabel;
    QLabel *const m_checks;
};

} // namespace rulewright
