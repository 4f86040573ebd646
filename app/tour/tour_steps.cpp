// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "app/tour/tour_steps.h"

#include "app/commands/console.h"
#include "ui/main_window.h"
#include "ui/models/rule_table_model.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPainter>
#include <QPlainTextEdit>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace rulewright
{

namespace
{

// The names of tables and fields in the window.
constexpr QStringView ruleList = u"ruleList";
constexpr QStringView verdictLabel = u"simulatorVerdict";

QString dialogExpression()
{
    return u"(http.host in {\"example.com\" \"api.example.com\"} and "
           "not cf.tls_client_auth.cert_verified)"_s;
}

QString typedExpression()
{
    return u"http.host == \"example.com\" and (not cf.tls_client_auth.cert_verified "
           "or cf.tls_client_auth.cert_revoked)"_s;
}

} // namespace

TourSteps::TourSteps(MainWindow &window, QDir folder)
    : m_window(window), m_folder(std::move(folder))
{
}

QStringList TourSteps::play()
{
    using Step = void (TourSteps::*)();
    constexpr Step steps[] = {&TourSteps::example,     &TourSteps::mutualTlsRule,
                              &TourSteps::deploy,      &TourSteps::builder,
                              &TourSteps::editor,      &TourSteps::nestedGroup,
                              &TourSteps::wrongField,  &TourSteps::deployChanges,
                              &TourSteps::simulations, &TourSteps::exportJson};
    for (const Step step : steps) {
        (this->*step)();
        // What follows builds on the step, so there is no use in going on.
        if (!m_hands.failures().isEmpty()) {
            picture(u"failure"_s);
            break;
        }
    }
    return m_hands.failures();
}

QString TourSteps::cell(int row, int column)
{
    const auto *list = m_hands.find<QAbstractItemView>(ruleList.toString());
    return list ? list->model()->index(row, column).data().toString() : QString();
}

QString TourSteps::expression()
{
    const auto *editor = m_hands.find<QPlainTextEdit>(u"expressionEditor"_s);
    return editor ? editor->toPlainText() : QString();
}

/// The window with the dialog over it, as on a display.
void TourSteps::picture(const QString &name)
{
    QTest::qWait(150);
    QPixmap pixmap = m_window.grab();
    if (QWidget *dialog = QApplication::activeModalWidget()) {
        QPainter painter(&pixmap);
        const QPoint middle = m_window.rect().center() - dialog->rect().center();
        painter.drawPixmap(middle, dialog->grab());
    }
    const QString file = u"%1-%2.png"_s.arg(++m_step, 2, 10, QChar(u'0')).arg(name);
    m_hands.expect(u"“%1” can be written"_s.arg(file), pixmap.save(m_folder.filePath(file)));
    printLine(file);
}

void TourSteps::write(const QString &name, const QByteArray &bytes)
{
    QFile file(m_folder.filePath(name));
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    m_hands.expect(u"“%1” can be written"_s.arg(name), isWritten);
    printLine(name);
}

void TourSteps::example()
{
    m_window.files().openExample();
    m_hands.waitFor(u"the example has two rules"_s, [this] {
        auto *list = m_hands.find<QAbstractItemView>(ruleList.toString());
        return list && list->model()->rowCount() == 2;
    });
    picture(u"rules"_s);
}

void TourSteps::mutualTlsRule()
{
    m_hands.press(Qt::CTRL | Qt::SHIFT | Qt::Key_M);
    m_hands.waitForDialog();
    auto *chips = m_hands.find<QAbstractItemView>(u"mtlsHostsChips"_s);
    if (!chips) {
        return;
    }
    m_hands.expect(u"the three hosts that ask are preset"_s, chips->model()->rowCount() == 3);
    m_hands.clickItem(chips, chips->model()->index(2, 0));
    QTest::keyClick(chips, Qt::Key_Delete);
    m_hands.expect(u"a chip can be removed"_s, chips->model()->rowCount() == 2);
    m_hands.retype(u"mtlsName"_s, u"Require mTLS"_s);
    const auto *preview = m_hands.find<QPlainTextEdit>(u"mtlsPreview"_s);
    m_hands.expect(u"the preview shows the expression"_s,
                   preview && preview->toPlainText() == dialogExpression());
    picture(u"mutual-tls-rule"_s);
}

void TourSteps::deploy()
{
    m_hands.click(u"mtlsDeploy"_s);
    m_hands.waitForWindow(m_window);
    const auto *list = m_hands.find<QAbstractItemView>(ruleList.toString());
    const QModelIndex state =
        list ? list->model()->index(2, RuleTableModel::DeployedColumn) : QModelIndex();
    m_hands.expect(u"the rule stands in the list, enabled"_s,
                   cell(2, RuleTableModel::NameColumn) == u"Require mTLS" &&
                       state.data(Qt::CheckStateRole).toInt() == Qt::Checked);
    m_hands.expect(u"the rule has the expression"_s,
                   cell(2, RuleTableModel::ExpressionColumn) == dialogExpression());
    picture(u"deployed"_s);
}

void TourSteps::builder()
{
    auto *list = m_hands.find<QAbstractItemView>(ruleList.toString());
    m_hands.clickItem(list, list->model()->index(2, RuleTableModel::EditColumn));
    m_hands.waitFor(u"the builder shows two conditions"_s, [this] {
        return m_window.findChild<QComboBox *>(u"item1Field"_s) &&
               m_window.findChild<QComboBox *>(u"item2Field"_s);
    });
    picture(u"builder"_s);
}

void TourSteps::editor()
{
    m_hands.click(u"editorView"_s);
    m_hands.retype(u"expressionEditor"_s, typedExpression());
    m_hands.expect(u"the editor holds what was typed"_s, expression() == typedExpression());
    const auto *message = m_hands.find<QLabel>(u"expressionMessage"_s);
    m_hands.expect(u"the text is valid"_s, message && !message->text().startsWith(u'✗'));
    picture(u"editor"_s);
}

void TourSteps::nestedGroup()
{
    m_hands.click(u"builderView"_s);
    m_hands.waitFor(u"the nested group has its own row"_s, [this] {
        return m_window.findChild<QComboBox *>(u"item2Combinator"_s) != nullptr;
    });
    picture(u"nested-group"_s);
    m_hands.click(u"editorView"_s);
    m_hands.expect(u"no byte changed on the way"_s, expression() == typedExpression());
}

void TourSteps::wrongField()
{
    m_hands.retype(u"expressionEditor"_s, u"http.hots == \"example.com\""_s);
    const auto *message = m_hands.find<QLabel>(u"expressionMessage"_s);
    m_hands.waitFor(u"the wrong name is found"_s,
                    [message] { return message && message->text().contains(u"http.hots"); });
    const auto *editor = m_hands.find<QPlainTextEdit>(u"expressionEditor"_s);
    m_hands.expect(u"the wrong name is underlined"_s,
                   editor && !editor->extraSelections().isEmpty());
    picture(u"wrong-field"_s);
    m_hands.retype(u"expressionEditor"_s, typedExpression());
}

void TourSteps::deployChanges()
{
    m_hands.click(u"ruleDeploy"_s);
    m_hands.waitFor(u"the change is deployed"_s, [this] {
        return cell(2, RuleTableModel::ExpressionColumn) == typedExpression();
    });
    picture(u"changes-deployed"_s);
}

void TourSteps::simulations()
{
    const QString blocked = u"block"_s;
    const QString allowed = u"allow"_s;
    simulate(u"laptop-anna"_s, u"example.com"_s, allowed);
    picture(u"allowed"_s);
    simulate(u"scanner-7"_s, u"example.com"_s, blocked);
    picture(u"blocked-revoked"_s);
    simulate(u"old-kiosk"_s, u"example.com"_s, blocked);
    simulate(u"partner-01"_s, u"example.com"_s, blocked);
    simulate(u"No certificate"_s, u"example.com"_s, blocked);
    simulate(u"laptop-anna"_s, u"www.example.com"_s, allowed);
    write(u"verdicts.txt"_s, m_verdicts);
}

void TourSteps::simulate(const QString &certificate, const QString &host, const QString &verdict)
{
    m_hands.choose(u"simulatorCertificate"_s,
                   QCoreApplication::translate("rulewright::SimulatorPanel",
                                               certificate.toUtf8().constData()));
    m_hands.choose(u"simulatorHost"_s, host);
    m_hands.press(Qt::Key_F5);
    const auto *label = m_hands.find<QLabel>(verdictLabel.toString());
    m_hands.expect(u"%1 on %2: %3"_s.arg(certificate, host, verdict),
                   label && label->property("verdict").toString() == verdict);
    m_verdicts +=
        u"%1 on %2: %3\n"_s.arg(certificate, host, label ? label->text() : QString()).toUtf8();
}

void TourSteps::exportJson()
{
    m_hands.press(Qt::CTRL | Qt::SHIFT | Qt::Key_E);
    m_hands.waitForDialog();
    const auto *text = m_hands.find<QPlainTextEdit>(u"exportText"_s);
    m_hands.expect(u"the rule is exported"_s,
                   text && text->toPlainText().contains(u"Require mTLS"));
    picture(u"export"_s);
    if (text) {
        write(u"ruleset.json"_s, text->toPlainText().toUtf8());
    }
    m_hands.click(u"exportClose"_s);
}

} // namespace rulewright
