// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/tests/test_dialog.h"

#include "ui/text/qt_text.h"
#include "ui/text/qt_time.h"
#include "ui/text/test_text.h"
#include "ui/widgets/named.h"
#include "ui/widgets/window_size.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTimeZone>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace rulewright
{

namespace
{

/// Chooses the entry of this value; one that is gone stays as an entry of its own.
void choose(QComboBox &box, const std::string &value, const QString &missing)
{
    const QString text = toQString(value);
    if (box.findData(text) < 0) {
        box.addItem(missing, text);
    }
    box.setCurrentIndex(box.findData(text));
}

} // namespace

TestDialog::TestDialog(const model::Project &project, const model::TestCase &test, QWidget *parent)
    : QDialog(parent), m_name(named(new QLineEdit(this), u"testName"_s)),
      m_certificate(named(new QComboBox(this), u"testCertificate"_s)),
      m_host(named(new QLineEdit(this), u"testHost"_s)),
      m_method(named(new QComboBox(this), u"testMethod"_s)),
      m_path(named(new QLineEdit(this), u"testPath"_s)),
      m_isFrozen(named(new QCheckBox(tr("&Freeze time"), this), u"testIsFrozen"_s)),
      m_time(named(new QDateTimeEdit(this), u"testTime"_s)),
      m_expected(named(new QComboBox(this), u"testExpected"_s)),
      m_rule(named(new QComboBox(this), u"testRule"_s)),
      m_problem(named(new QLabel(this), u"testProblem"_s))
{
    setObjectName(u"testDialog"_s);
    auto *column = new QVBoxLayout(this);
    auto *form = new QFormLayout;
    column->addLayout(form);
    createGiven(*form, project);
    createExpected(*form, project);
    column->addStretch(1);
    createButtons();
    fill(test);
    check();
    m_name->selectAll();
    resizeToText(*this, 70, 18);
}

void TestDialog::createGiven(QFormLayout &form, const model::Project &project)
{
    m_certificate->addItem(tr("No certificate"), QString());
    for (const model::ClientCertificate &certificate : project.certificates) {
        m_certificate->addItem(toQString(certificate.name),
                               toQString(certificate.leaf.fingerprintSha256()));
    }
    m_method->setEditable(true);
    m_method->addItems({u"GET"_s, u"HEAD"_s, u"POST"_s, u"PUT"_s, u"PATCH"_s, u"DELETE"_s});
    m_isFrozen->setToolTip(tr("The test is run at this time, so that it does not fail when the "
                              "certificate expires."));
    m_time->setTimeZone(QTimeZone::utc());
    m_time->setDisplayFormat(u"yyyy-MM-dd HH:mm:ss 'UTC'"_s);
    m_time->setAccessibleName(tr("Time"));
    connect(m_isFrozen, &QCheckBox::toggled, m_time, &QWidget::setEnabled);
    form.addRow(tr("&Name"), m_name);
    form.addRow(tr("&Client certificate"), m_certificate);
    form.addRow(tr("&Host"), m_host);
    form.addRow(tr("&Method"), m_method);
    form.addRow(tr("&Path"), m_path);
    form.addRow(m_isFrozen, m_time);
}

void TestDialog::createExpected(QFormLayout &form, const model::Project &project)
{
    using enum model::ExpectedVerdict;
    for (const auto verdict : {Allow, Block, Challenge}) {
        m_expected->addItem(expectedText(verdict), std::to_underlying(verdict));
    }
    m_rule->addItem(tr("any rule, or none"), QString());
    for (const model::Rule &rule : project.rules) {
        m_rule->addItem(toQString(rule.name), toQString(rule.ref));
    }
    form.addRow(tr("&Expected"), m_expected);
    form.addRow(tr("&Decided by"), m_rule);
}

void TestDialog::createButtons()
{
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_accept = buttons->button(QDialogButtonBox::Ok);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_name, &QLineEdit::textChanged, this, &TestDialog::check);
    connect(m_host, &QLineEdit::textChanged, this, &TestDialog::check);
    layout()->addWidget(m_problem);
    layout()->addWidget(buttons);
}

void TestDialog::fill(const model::TestCase &test)
{
    m_name->setText(toQString(test.name));
    choose(*m_certificate, test.certificate, tr("a certificate that is gone"));
    m_host->setText(toQString(test.host));
    m_method->setCurrentText(toQString(test.method));
    m_path->setText(toQString(test.path));
    m_isFrozen->setChecked(test.time.has_value());
    m_time->setEnabled(test.time.has_value());
    m_time->setDateTime(test.time ? toDateTime(*test.time) : QDateTime::currentDateTimeUtc());
    m_expected->setCurrentIndex(m_expected->findData(std::to_underlying(test.expected)));
    choose(*m_rule, test.rule, tr("a rule that is gone"));
}

void TestDialog::check()
{
    m_problem->setText(m_name->text().trimmed().isEmpty()   ? tr("Enter a name.")
                       : m_host->text().trimmed().isEmpty() ? tr("Enter a host.")
                                                            : QString());
    m_accept->setEnabled(m_problem->text().isEmpty());
}

model::TestCase TestDialog::test() const
{
    model::TestCase test{
        .name = toStdString(m_name->text().trimmed()),
        .host = toStdString(m_host->text().trimmed()),
        .method = toStdString(m_method->currentText().trimmed()),
        .path = toStdString(m_path->text()),
        .certificate = toStdString(m_certificate->currentData().toString()),
        .expected = static_cast<model::ExpectedVerdict>(m_expected->currentData().toUInt()),
        .rule = toStdString(m_rule->currentData().toString())};
    if (m_isFrozen->isChecked()) {
        test.time = toTime(m_time->dateTime());
    }
    return test;
}

} // namespace rulewright
