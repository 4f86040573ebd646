// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/simulator/simulator_panel.h"

#include "core/simulation/test_run.h"
#include "ui/document/example_store.h"
#include "ui/simulator/check_list.h"
#include "ui/simulator/trace_delegate.h"
#include "ui/text/diagnostic_text.h"
#include "ui/text/qt_text.h"
#include "ui/text/qt_time.h"
#include "ui/text/simulation_text.h"
#include "ui/text/test_text.h"
#include "ui/widgets/named.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QEvent>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTimeZone>
#include <QTreeView>
#include <QVBoxLayout>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace rulewright
{

namespace
{

constexpr auto pauseBeforeRun = 80ms;

/// A check with its mark, and the links of the chain below it.
QString checkLine(const simulation::ClientCheck &check)
{
    const bool isGood = check.state == simulation::CheckState::Ok;
    const bool isBad = check.state == simulation::CheckState::Failed;
    QStringList lines{(isGood ? u"✓ "_s : isBad ? u"✗ "_s : u"– "_s) + checkText(check)};
    for (const QString &link : linkTexts(check)) {
        lines += u"      "_s + link;
    }
    return lines.join(u'\n');
}

} // namespace

SimulatorPanel::SimulatorPanel(ProjectDocument &document, QWidget *parent)
    : QWidget(parent), m_document(document), m_certificateLabel(new QLabel(this)),
      m_certificate(named(new QComboBox(this), u"simulatorCertificate"_s)),
      m_hostLabel(new QLabel(this)), m_host(named(new QComboBox(this), u"simulatorHost"_s)),
      m_methodLabel(new QLabel(this)), m_method(named(new QComboBox(this), u"simulatorMethod"_s)),
      m_pathLabel(new QLabel(this)), m_path(named(new QLineEdit(u"/"_s, this), u"simulatorPath"_s)),
      m_now(named(new QCheckBox(this), u"simulatorNow"_s)),
      m_time(named(new QDateTimeEdit(this), u"simulatorTime"_s)),
      m_verdict(named(new QLabel(this), u"simulatorVerdict"_s)), m_ruleLabel(new QLabel(this)),
      m_rule(named(new QComboBox(this), u"simulatorRule"_s)),
      m_traceView(named(new QTreeView(this), u"simulatorTrace"_s)), m_checksLabel(new QLabel(this)),
      m_checks(named(new CheckList(this), u"simulatorChecks"_s)),
      m_assumptions(named(new CheckList(this), u"simulatorAssumptions"_s)),
      m_saveAsTest(named(new QPushButton(this), u"simulatorSaveAsTest"_s))
{
    createInputs();
    createResults();
    connectParts();
    readProject();
    retranslateUi();
}

void SimulatorPanel::createInputs()
{
    m_host->setEditable(true);
    m_method->setEditable(true);
    m_method->addItems(
        {u"GET"_s, u"HEAD"_s, u"POST"_s, u"PUT"_s, u"PATCH"_s, u"DELETE"_s, u"OPTIONS"_s});
    m_now->setChecked(true);
    m_time->setEnabled(false);
    m_time->setTimeZone(QTimeZone::utc());
    m_time->setDisplayFormat(u"yyyy-MM-dd HH:mm:ss 'UTC'"_s);
    m_time->setDateTime(QDateTime::currentDateTimeUtc());
    m_certificateLabel->setBuddy(m_certificate);
    m_hostLabel->setBuddy(m_host);
    m_methodLabel->setBuddy(m_method);
    m_pathLabel->setBuddy(m_path);
    auto *form = new QFormLayout;
    form->addRow(m_certificateLabel, m_certificate);
    form->addRow(m_hostLabel, m_host);
    form->addRow(m_methodLabel, m_method);
    form->addRow(m_pathLabel, m_path);
    form->addRow(m_now, m_time);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
}

void SimulatorPanel::createResults()
{
    m_verdict->setWordWrap(true);
    m_verdict->setMargin(fontMetrics().height() / 2);
    m_verdict->setFocusPolicy(Qt::StrongFocus);
    m_verdict->setTextFormat(Qt::PlainText);
    m_ruleLabel->setBuddy(m_rule);
    m_traceView->setModel(&m_trace);
    m_traceView->setItemDelegate(new TraceDelegate(m_traceView));
    m_traceView->setAlternatingRowColors(true);
    m_traceView->setTextElideMode(Qt::ElideMiddle);
    m_traceView->setIndentation(fontMetrics().height());
    m_traceView->header()->setStretchLastSection(false);
    m_traceView->header()->setSectionResizeMode(TraceModel::PartColumn,
                                                QHeaderView::ResizeToContents);
    m_traceView->header()->setSectionResizeMode(TraceModel::ResultColumn,
                                                QHeaderView::ResizeToContents);
    m_traceView->header()->setSectionResizeMode(TraceModel::ActualColumn, QHeaderView::Stretch);
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->addWidget(m_verdict);
    column->addWidget(m_ruleLabel);
    column->addWidget(m_rule);
    column->addWidget(m_traceView, 1);
    column->addWidget(m_checksLabel);
    column->addWidget(m_checks);
    column->addWidget(m_assumptions);
    column->addWidget(m_saveAsTest, 0, Qt::AlignLeft);
}

void SimulatorPanel::connectParts()
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseBeforeRun);
    const auto restart = [this] { m_pause.start(); };
    connect(&m_pause, &QTimer::timeout, this, &SimulatorPanel::evaluate);
    connect(m_saveAsTest, &QPushButton::clicked, this, &SimulatorPanel::testRequested);
    connect(m_certificate, &QComboBox::currentIndexChanged, this, restart);
    connect(m_host, &QComboBox::currentTextChanged, this, restart);
    connect(m_method, &QComboBox::currentTextChanged, this, restart);
    connect(m_path, &QLineEdit::textChanged, this, restart);
    connect(m_time, &QDateTimeEdit::dateTimeChanged, this, restart);
    connect(m_now, &QCheckBox::toggled, m_time, &QWidget::setDisabled);
    connect(m_now, &QCheckBox::toggled, this, restart);
    connect(m_rule, &QComboBox::currentIndexChanged, this, &SimulatorPanel::showTrace);
    connect(m_checks, &CheckList::actRequested, this, &SimulatorPanel::carryOut);
    connect(m_assumptions, &CheckList::actRequested, this, &SimulatorPanel::assumptionsRequested);
    connect(&m_document, &ProjectDocument::projectReplaced, this, &SimulatorPanel::readProject);
    connect(&m_document, &ProjectDocument::inventoryChanged, this, &SimulatorPanel::readProject);
    connect(&m_document, &ProjectDocument::ruleAdded, this, restart);
    connect(&m_document, &ProjectDocument::ruleRemoved, this, restart);
    connect(&m_document, &ProjectDocument::ruleMoved, this, restart);
    connect(&m_document, &ProjectDocument::ruleChanged, this, restart);
    connect(&m_document, &ProjectDocument::ruleEdited, this, restart);
}

void SimulatorPanel::readProject()
{
    fillCertificates();
    fillHosts();
    m_pause.start();
}

void SimulatorPanel::fillCertificates()
{
    const QVariant chosen = m_certificate->currentData();
    m_certificate->clear();
    m_certificate->addItem(tr("No certificate"));
    for (const model::ClientCertificate &certificate : m_document.project().certificates) {
        m_certificate->addItem(toQString(certificate.name), std::to_underlying(certificate.id));
    }
    m_certificate->setCurrentIndex(std::max(0, m_certificate->findData(chosen)));
}

void SimulatorPanel::fillHosts()
{
    const QString chosen = m_host->currentText();
    m_host->clear();
    for (const model::Host &host : m_document.project().zone.hosts) {
        m_host->addItem(toQString(host.name));
    }
    if (const int index = m_host->findText(chosen); index >= 0) {
        m_host->setCurrentIndex(index);
    }
}

simulation::SimulatedRequest SimulatorPanel::request() const
{
    simulation::SimulatedRequest request{.host = toStdString(m_host->currentText().trimmed()),
                                         .method = toStdString(m_method->currentText()),
                                         .path = toStdString(m_path->text()),
                                         .certificate = std::nullopt,
                                         .time = m_now->isChecked() ? currentTime()
                                                                    : toTime(m_time->dateTime())};
    const auto id = static_cast<model::CertificateId>(m_certificate->currentData().toUInt());
    if (const model::ClientCertificate *certificate = model::findCertificate(m_project, id)) {
        request.certificate = *certificate;
    }
    return request;
}

void SimulatorPanel::evaluate()
{
    m_pause.stop();
    m_project = m_document.editedProject();
    m_request = request();
    auto simulation = simulation::simulate(m_project, m_request);
    if (!simulation) {
        m_simulation.reset();
        m_verdict->setText(diagnosticText(simulation.error()));
        return;
    }
    m_simulation = *std::move(simulation);
    showResult();
}

void SimulatorPanel::chooseCertificate(model::CertificateId id)
{
    m_certificate->setCurrentIndex(m_certificate->findData(std::to_underlying(id)));
}

void SimulatorPanel::replaceCertificate(model::CertificateId old, model::CertificateId renewed)
{
    if (m_certificate->currentData().toUInt() == std::to_underlying(old)) {
        chooseCertificate(renewed);
    }
}

void SimulatorPanel::tryTest(const model::TestCase &test)
{
    const auto *certificate = model::findByFingerprint(m_document.project(), test.certificate);
    m_certificate->setCurrentIndex(
        certificate ? m_certificate->findData(std::to_underlying(certificate->id)) : 0);
    m_host->setCurrentText(toQString(test.host));
    m_method->setCurrentText(toQString(test.method));
    m_path->setText(toQString(test.path));
    m_now->setChecked(!test.time);
    if (test.time) {
        m_time->setDateTime(toDateTime(*test.time));
    }
    evaluate();
}

model::TestCase SimulatorPanel::asTest() const
{
    const simulation::SimulatedRequest given = request();
    model::TestCase test{.host = given.host, .method = given.method, .path = given.path};
    if (given.certificate) {
        test.certificate = given.certificate->leaf.fingerprintSha256();
    }
    if (!m_now->isChecked()) {
        test.time = given.time;
    }
    const auto found =
        m_simulation ? simulation::expectationOf(m_simulation->verdict) : std::nullopt;
    test.expected = found.value_or(model::ExpectedVerdict::Block);
    test.name = toStdString(testNameText(m_certificate->currentText(), toQString(given.host)));
    return test;
}

QString SimulatorPanel::verdict() const
{
    return m_verdict->text();
}

void SimulatorPanel::showResult()
{
    if (!m_simulation) {
        return;
    }
    showVerdict();
    showChecks();
    showAssumptions();
    showRules();
}

Token SimulatorPanel::verdictToken() const
{
    switch (m_simulation->verdict) {
    case simulation::Verdict::Allow:
    case simulation::Verdict::AllowBySkip: return Token::Allow;
    case simulation::Verdict::Block: return Token::Block;
    case simulation::Verdict::Challenge: return Token::Warning;
    case simulation::Verdict::Undecided: return Token::Skipped;
    }
    std::unreachable();
}

void SimulatorPanel::showVerdict()
{
    const QString text = verdictText(*m_simulation, m_project);
    const TokenColors colors = tokenColors(verdictToken(), palette());
    m_verdict->setText(text);
    m_verdict->setProperty("verdict", verdictWord(m_simulation->verdict));
    m_verdict->setAccessibleName(tr("Verdict: %1").arg(text));
    m_verdict->setStyleSheet(u"QLabel { color: %1; background: %2; font-weight: bold; }"_s.arg(
        colors.foreground.name(), colors.background.name()));
}

void SimulatorPanel::showChecks()
{
    QList<CheckLine> lines;
    m_suggestions.clear();
    const auto now = m_now->isChecked() ? m_request.time : currentTime();
    for (const simulation::ClientCheck &check : m_simulation->client.checks) {
        const auto suggestion = simulation::suggestFor(check, {m_project, m_request, now});
        lines += {checkLine(check), suggestion ? actText(*suggestion) : QString()};
        m_suggestions += suggestion;
    }
    lines += {tr("Reason in the log: %1").arg(toQString(m_simulation->client.reason))};
    m_checks->setLines(lines);
}

void SimulatorPanel::showAssumptions()
{
    const QString text = assumptionsText(m_project.edgeAssumptions);
    m_assumptions->setLines(text.isEmpty() ? QList<CheckLine>()
                                           : QList<CheckLine>{{text, tr("Change assumptions…")}});
    m_assumptions->setVisible(!text.isEmpty());
}

QString SimulatorPanel::actText(const simulation::Suggestion &suggestion) const
{
    const auto *authority =
        suggestion.authority ? model::findAuthority(m_project, *suggestion.authority) : nullptr;
    const QString name = suggestion.act == simulation::SuggestedAct::AskOnHost
                             ? toQString(m_request.host)
                         : authority             ? toQString(authority->name)
                         : m_request.certificate ? toQString(m_request.certificate->name)
                                                 : QString();
    return suggestionText(suggestion.act, name);
}

void SimulatorPanel::carryOut(int line)
{
    const std::optional<simulation::Suggestion> suggestion = m_suggestions.value(line);
    if (!suggestion) {
        return;
    }
    const model::Zone &zone = m_document.project().zone;
    const QString step = actText(*suggestion);
    if (suggestion->act == simulation::SuggestedAct::AskOnHost) {
        changeZone(model::withAskingHost(zone, m_request.host), step);
    } else if (suggestion->authority) {
        changeZone(model::withTrust(zone, m_request.host, *suggestion->authority), step);
    } else if (m_request.certificate) {
        Q_EMIT certificateActRequested(suggestion->act, m_request.certificate->id);
    }
}

void SimulatorPanel::changeZone(model::Zone zone, const QString &step)
{
    Inventory inventory = m_document.inventory();
    inventory.zone = std::move(zone);
    m_document.changeInventory(std::move(inventory), step);
}

void SimulatorPanel::showRules()
{
    const int chosen = m_simulation->decidingRule ? static_cast<int>(*m_simulation->decidingRule)
                                                  : std::max(0, m_rule->currentIndex());
    QHash<model::RuleId, QString> outcomes;
    const QSignalBlocker blocker(m_rule);
    m_rule->clear();
    for (std::size_t i = 0; i < m_simulation->rules.size(); ++i) {
        const simulation::RuleResult &result = m_simulation->rules[i];
        outcomes.insert(result.rule, outcomeText(result.outcome));
        m_rule->addItem(tr("%1 %2: %3")
                            .arg(QString::number(i + 1), toQString(m_project.rules[i].name),
                                 outcomeText(result.outcome)));
    }
    m_rule->setCurrentIndex(std::min(chosen, m_rule->count() - 1));
    showTrace();
    Q_EMIT outcomesChanged(outcomes);
}

void SimulatorPanel::showTrace()
{
    const int row = m_rule->currentIndex();
    const bool isThere = m_simulation && row >= 0 && row < std::ssize(m_simulation->rules);
    m_trace.setResult(isThere ? std::optional(m_simulation->rules[static_cast<std::size_t>(row)])
                              : std::nullopt);
    m_traceView->expandAll();
}

void SimulatorPanel::retranslateUi()
{
    m_certificateLabel->setText(tr("Client &certificate"));
    m_hostLabel->setText(tr("&Host"));
    m_methodLabel->setText(tr("&Method"));
    m_pathLabel->setText(tr("&Path"));
    m_now->setText(tr("&Now"));
    m_ruleLabel->setText(tr("&Rule"));
    m_checksLabel->setText(tr("Certificate"));
    m_saveAsTest->setText(tr("Save as Test…"));
    m_certificate->setItemText(0, tr("No certificate"));
    m_certificate->setAccessibleName(tr("Client certificate"));
    m_time->setAccessibleName(tr("Time"));
    m_traceView->setAccessibleName(tr("Parts of the rule"));
    m_checks->setAccessibleName(tr("Certificate checks"));
    m_assumptions->setAccessibleName(tr("Assumptions"));
    m_trace.retranslate();
    m_traceView->expandAll();
    showResult();
}

/// A long part leaves room for result and value.
void SimulatorPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_traceView->header()->setMaximumSectionSize(width() / 2);
}

void SimulatorPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslateUi();
    } else if (event->type() == QEvent::PaletteChange && m_simulation) {
        showVerdict();
    }
}

} // namespace rulewright
