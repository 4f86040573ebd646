// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/mtls_rule_dialog.h"

#include "core/model/mtls_rule.h"
#include "ui/text/host_text.h"
#include "ui/text/qt_text.h"
#include "ui/widgets/chip_field.h"
#include "ui/widgets/read_only_text.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rulewright
{

namespace
{

constexpr int longestName = 500;
constexpr int previewLines = 4;

QStringList askingHosts(const model::Project &project)
{
    QStringList names;
    for (const std::string &name : model::mtlsHosts(project)) {
        names += toQString(name);
    }
    return names;
}

std::vector<std::string> ruleNames(const model::Project &project)
{
    std::vector<std::string> names;
    std::ranges::transform(project.rules, std::back_inserter(names), &model::Rule::name);
    return names;
}

Chip readHostChip(const QString &text)
{
    const model::HostName host = readHostName(text);
    return {toQString(host.name), hostLabel(host), hostErrorText(host), hostNoteText(host)};
}

QLabel *labelFor(const QString &text, QWidget *buddy)
{
    auto *label = new QLabel(text, buddy->parentWidget());
    label->setBuddy(buddy);
    return label;
}

QLabel *plainLabel(const QString &name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

MtlsRuleDialog::MtlsRuleDialog(const model::Project &project, QWidget *parent)
    : QDialog(parent), m_askingHosts(askingHosts(project)), m_takenNames(ruleNames(project)),
      m_restored(new QLabel(this)), m_name(new QLineEdit(this)), m_hosts(new ChipField(this)),
      m_allHosts(new QCheckBox(tr("Apply the rule to &all hosts"), this)),
      m_revoked(new QCheckBox(tr("Also block &revoked certificates"), this)),
      m_hint(plainLabel(u"mtlsHint"_s, this)), m_preview(new QPlainTextEdit(this)),
      m_colors(std::make_unique<ExpressionHighlighter>(m_preview->document())),
      m_problem(plainLabel(u"mtlsProblem"_s, this)),
      m_builder(new QPushButton(tr("Use expression &builder"), this)),
      m_cancel(new QPushButton(tr("Cancel"), this)),
      m_draft(new QPushButton(tr("Save as &Draft"), this)),
      m_deploy(new QPushButton(tr("De&ploy"), this))
{
    setObjectName(u"mtlsRuleDialog"_s);
    setWindowTitle(tr("Mutual TLS rule"));
    setMinimumWidth(fontMetrics().averageCharWidth() * 80);
    new QVBoxLayout(this);
    createFields();
    createPreview();
    createButtons();
    connectParts();
    m_initial = {
        .name = {}, .hosts = m_askingHosts, .blocksRevoked = false, .isForAllHosts = false};
    setInput(m_initial);
    m_initial = input();
}

MtlsRuleDialog::~MtlsRuleDialog() = default;

void MtlsRuleDialog::createFields()
{
    m_name->setObjectName(u"mtlsName"_s);
    m_name->setMaxLength(longestName);
    m_hosts->setObjectName(u"mtlsHosts"_s);
    m_hosts->setReader(readHostChip);
    m_hosts->setSuggestions(m_askingHosts);
    m_hosts->setAccessibleNames(tr("Hosts"), tr("Add host"));
    m_hosts->setPlaceholderText(tr("Type a host…"));
    m_allHosts->setObjectName(u"mtlsAllHosts"_s);
    m_revoked->setObjectName(u"mtlsRevoked"_s);
    m_revoked->setToolTip(tr("A revoked certificate is still “verified” in the rules language."));
    m_restored->setObjectName(u"mtlsRestored"_s);
    m_restored->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    m_restored->hide();
    auto *purpose = new QLabel(
        tr("Requests to these hosts are blocked unless the client presents a valid certificate."),
        this);
    purpose->setWordWrap(true);
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->addWidget(purpose);
    column->addWidget(m_restored);
    column->addWidget(labelFor(tr("Rule &name"), m_name));
    column->addWidget(m_name);
    column->addWidget(labelFor(tr("&Hostname"), m_hosts));
    column->addWidget(m_hosts);
    column->addWidget(m_allHosts);
    column->addWidget(m_hint);
    column->addWidget(m_revoked);
}

void MtlsRuleDialog::createPreview()
{
    m_preview->setObjectName(u"mtlsPreview"_s);
    m_preview->setAccessibleName(tr("Expression preview, read only"));
    makeReadOnly(*m_preview, previewLines);
    m_colors->setPalette(palette());
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->addWidget(labelFor(tr("Expression Preview"), m_preview));
    column->addWidget(m_preview);
    column->addWidget(new QLabel(tr("Action: Block"), this));
    column->addStretch(1);
    column->addWidget(m_problem);
}

void MtlsRuleDialog::createButtons()
{
    m_builder->setObjectName(u"mtlsUseBuilder"_s);
    m_cancel->setObjectName(u"mtlsCancel"_s);
    m_draft->setObjectName(u"mtlsSaveDraft"_s);
    m_deploy->setObjectName(u"mtlsDeploy"_s);
    m_deploy->setDefault(true);
    auto *row = new QHBoxLayout;
    row->addWidget(m_builder);
    row->addStretch(1);
    row->addWidget(m_cancel);
    row->addWidget(m_draft);
    row->addWidget(m_deploy);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
}

void MtlsRuleDialog::connectParts()
{
    connect(m_name, &QLineEdit::textEdited, this, [this] {
        m_isNameTyped = true;
        update();
    });
    connect(m_name, &QLineEdit::editingFinished, this,
            [this] { m_name->setText(m_name->text().trimmed()); });
    connect(m_hosts, &ChipField::valuesChanged, this, &MtlsRuleDialog::update);
    connect(m_allHosts, &QCheckBox::toggled, this, &MtlsRuleDialog::update);
    connect(m_revoked, &QCheckBox::toggled, this, &MtlsRuleDialog::update);
    connect(m_restored, &QLabel::linkActivated, this, &MtlsRuleDialog::startOver);
    connect(m_builder, &QPushButton::clicked, this, &MtlsRuleDialog::useBuilder);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_draft, &QPushButton::clicked, this, &MtlsRuleDialog::saveDraft);
    connect(m_deploy, &QPushButton::clicked, this, &MtlsRuleDialog::deploy);
}

MtlsRuleInput MtlsRuleDialog::input() const
{
    return {.name = m_name->text().trimmed(),
            .hosts = m_hosts->values(),
            .blocksRevoked = m_revoked->isChecked(),
            .isForAllHosts = m_allHosts->isChecked()};
}

void MtlsRuleDialog::setInput(const MtlsRuleInput &input)
{
    m_name->setText(input.name);
    m_isNameTyped = !input.name.isEmpty();
    m_hosts->setValues(input.hosts);
    m_revoked->setChecked(input.blocksRevoked);
    m_allHosts->setChecked(input.isForAllHosts);
    update();
}

void MtlsRuleDialog::restore(const MtlsRuleInput &input)
{
    setInput(input);
    m_restored->setText(tr("Restored from last time.") +
                        u" <a href=\"#\">%1</a>"_s.arg(tr("Start over")));
    m_restored->show();
}

void MtlsRuleDialog::startOver()
{
    m_restored->hide();
    setInput({.name = {}, .hosts = m_askingHosts, .blocksRevoked = false, .isForAllHosts = false});
}

QString MtlsRuleDialog::suggestedName() const
{
    const QStringList hosts = m_hosts->values();
    return hosts.isEmpty() ? tr("Require mTLS") : tr("Require mTLS for %1").arg(hosts.first());
}

/// What keeps the rule from being deployed; empty when nothing does.
QString MtlsRuleDialog::problem() const
{
    if (m_name->text().trimmed().isEmpty()) {
        return tr("Enter a rule name.");
    }
    if (const Chip *chip = m_hosts->chip(m_hosts->firstError())) {
        return tr("“%1”: %2").arg(chip->label, chip->error);
    }
    const bool needsHost = m_hosts->values().isEmpty() && !m_allHosts->isChecked();
    return needsHost ? tr("Add at least one host, or apply the rule to all hosts.") : QString();
}

QStringList MtlsRuleDialog::strangeHosts() const
{
    QStringList hosts;
    for (const Chip &chip : m_hosts->chips()) {
        if (chip.error.isEmpty() && !m_askingHosts.contains(chip.value, Qt::CaseInsensitive)) {
            hosts += chip.value;
        }
    }
    return hosts;
}

/// What is worth knowing about the rule as entered.
QString MtlsRuleDialog::hint() const
{
    QStringList hints;
    for (const QString &host : strangeHosts()) {
        hints += tr("%1 is not an mTLS host: clients are never asked for a certificate there, so "
                    "every request would be blocked.")
                     .arg(host);
    }
    if (std::ranges::contains(m_takenNames, toStdString(m_name->text().trimmed()))) {
        hints += tr("Another rule has this name.");
    }
    return hints.join(u'\n');
}

void MtlsRuleDialog::update()
{
    if (!m_isNameTyped) {
        m_name->setText(suggestedName());
    }
    const bool hasHosts = !m_hosts->values().isEmpty();
    m_allHosts->setVisible(!hasHosts);
    m_preview->setPlainText(toQString(rule(model::RuleState::Draft).expression));
    const QString hints = hint();
    m_hint->setText(hints);
    m_hint->setVisible(!hints.isEmpty());
    m_problem->setText(problem());
    m_deploy->setAccessibleDescription(problem());
    m_draft->setEnabled(!m_name->text().trimmed().isEmpty());
}

model::Rule MtlsRuleDialog::rule(model::RuleState state) const
{
    std::vector<std::string> hosts;
    for (const QString &host : m_hosts->values()) {
        hosts.push_back(toStdString(host));
    }
    model::Rule rule;
    rule.name = toStdString(m_name->text().trimmed());
    rule.expression =
        model::mtlsExpression({.hosts = hosts, .blocksRevoked = m_revoked->isChecked()});
    rule.state = state;
    return rule;
}

/// With a problem the focus goes to its place, and the dialog stays.
void MtlsRuleDialog::deploy()
{
    m_hosts->commit();
    if (problem().isEmpty()) {
        Q_EMIT ruleMade(rule(model::RuleState::Deployed));
        accept();
    } else if (m_name->text().trimmed().isEmpty()) {
        m_name->setFocus();
    } else {
        m_hosts->focusChip(m_hosts->firstError());
    }
}

/// Grows with what it shows; wrapped texts do not make a window grow by themselves.
bool MtlsRuleDialog::event(QEvent *event)
{
    const bool isHandled = QDialog::event(event);
    if (event->type() == QEvent::LayoutRequest) {
        const int needed = layout()->totalMinimumHeightForWidth(width());
        resize(width(), std::max(height(), needed));
    }
    return isHandled;
}

/// Enter in the name goes on to the hosts; it does not deploy.
void MtlsRuleDialog::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && focusWidget() == m_name) {
        m_hosts->focusChip(-1);
    } else {
        QDialog::keyPressEvent(event);
    }
}

void MtlsRuleDialog::saveDraft()
{
    m_hosts->commit();
    Q_EMIT ruleMade(rule(model::RuleState::Draft));
    accept();
}

void MtlsRuleDialog::useBuilder()
{
    m_hosts->commit();
    Q_EMIT builderRequested(rule(model::RuleState::Draft));
    accept();
}

} // namespace rulewright
