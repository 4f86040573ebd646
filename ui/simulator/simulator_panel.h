// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/simulation/simulator.h"
#include "core/simulation/suggested_act.h"
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
class QPushButton;
class QTreeView;

namespace rulewright
{

class CheckList;

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
    /// Where \p old is tried, the certificate that took its place is tried from now on.
    void replaceCertificate(model::CertificateId old, model::CertificateId renewed);
    /// Takes the request of a test.
    void tryTest(const model::TestCase &test);
    /// The request as a test that expects the verdict it has.
    [[nodiscard]] model::TestCase asTest() const;
    [[nodiscard]] QString verdict() const;

Q_SIGNALS:
    /// What each rule does with the request, in words.
    void outcomesChanged(const QHash<rulewright::model::RuleId, QString> &outcomes);
    /// Something is to be done about the certificate that is tried.
    void certificateActRequested(rulewright::simulation::SuggestedAct act,
                                 rulewright::model::CertificateId id);
    /// What the edge is taken to do is to be changed.
    void assumptionsRequested();
    /// The request is to stay with the project.
    void testRequested();

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
    void showAssumptions();
    [[nodiscard]] QString actText(const simulation::Suggestion &suggestion) const;
    void carryOut(int line);
    void changeZone(model::Zone zone, const QString &step);
    void showRules();
    void showTrace();
    [[nodiscard]] simulation::SimulatedRequest request() const;
    [[nodiscard]] Token verdictToken() const;

    ProjectDocument &m_document;
    model::Project m_project;
    std::optional<simulation::Simulation> m_simulation;
    /// What was judged last, and what would mend it, by line of the checks.
    simulation::SimulatedRequest m_request;
    QList<std::optional<simulation::Suggestion>> m_suggestions;
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
    CheckList *const m_checks;
    CheckList *const m_assumptions;
    QPushButton *const m_saveAsTest;
};

} // namespace rulewright
