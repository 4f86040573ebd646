// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/main_window.h"

#include "ui/certificates/certificate_panel.h"
#include "ui/certificates/named_certificates.h"
#include "ui/choice_menu.h"
#include "ui/dialogs/assumptions_dialog.h"
#include "ui/dialogs/export_dialog.h"
#include "ui/dialogs/hosts_dialog.h"
#include "ui/rules_view.h"
#include "ui/simulator/simulator_panel.h"
#include "ui/tests/tests_panel.h"
#include "ui/text/qt_text.h"
#include "ui/widgets/named.h"
#include "ui/widgets/palette_tokens.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDir>
#include <QDockWidget>
#include <QFileInfo>
#include <QLabel>
#include <QMenuBar>
#include <QMessageBox>
#include <QSettings>
#include <QStatusBar>
#include <QToolBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rulewright
{

namespace
{

/// Goes up when docks or tool bars change, so that an old layout is not put over a new window.
constexpr int layoutVersion = 3;
constexpr QSize smallestWindow(640, 480);
constexpr QSize firstWindow(1280, 860);

constexpr MenuId menuIds[] = {MenuId::File,         MenuId::Edit,     MenuId::View, MenuId::Rules,
                              MenuId::Certificates, MenuId::Simulate, MenuId::Help};

constexpr Command toolBarCommands[] = {
    Command::NewMtlsRule, Command::NewRule, Command::DuplicateRule, Command::Undo,
    Command::Redo,        Command::Save,    Command::Export};

/// Shows a dock, in front of those that share its place.
void bringUp(QDockWidget &dock)
{
    dock.show();
    dock.raise();
}

} // namespace

MainWindow::MainWindow(Language &language, QWidget *parent)
    : QMainWindow(parent), m_document(*new ProjectDocument(this)), m_actions(*new Actions(this)),
      m_files(m_document, this), m_rules(new RulesView(m_document, m_actions, this)),
      m_simulatorDock(named(new QDockWidget(this), u"simulatorDock"_s)),
      m_simulator(named(new SimulatorPanel(m_document, m_simulatorDock), u"simulatorPanel"_s)),
      m_certificatesDock(named(new QDockWidget(this), u"certificatesDock"_s)),
      m_certificates(new CertificatePanel(m_document, m_certificatesDock)),
      m_testsDock(named(new QDockWidget(this), u"testsDock"_s)),
      m_tests(new TestsPanel(m_document, m_testsDock)),
      m_languageMenu(new LanguageMenu(language, this)), m_themeMenu(new ThemeMenu(this)),
      m_namedCertificates(new NamedCertificateMenu(
          m_document.project(), [this] { return m_rules->currentRule(); }, this)),
      m_toolBar(named(new QToolBar(this), u"mainToolBar"_s)),
      m_counts(named(new QLabel(this), u"ruleCounts"_s))
{
    setObjectName(u"mainWindow"_s);
    createParts();
    createMenus();
    createToolBar();
    connectCommands();
    connectDocument();
    connectParts();
    retranslateUi();
    restoreLayout();
}

void MainWindow::createParts()
{
    setCentralWidget(m_rules);
    setMinimumSize(smallestWindow);
    m_simulatorDock->setWidget(m_simulator);
    addDockWidget(Qt::RightDockWidgetArea, m_simulatorDock);
    m_certificatesDock->setWidget(m_certificates);
    addDockWidget(Qt::BottomDockWidgetArea, m_certificatesDock);
    setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    m_certificatesDock->hide();
    m_testsDock->setWidget(m_tests);
    addDockWidget(Qt::BottomDockWidgetArea, m_testsDock);
    tabifyDockWidget(m_certificatesDock, m_testsDock);
    m_testsDock->hide();
    addToolBar(m_toolBar);
    statusBar()->addPermanentWidget(m_counts);
}

void MainWindow::createMenus()
{
    for (const MenuId id : menuIds) {
        QMenu *menu = menuBar()->addMenu(QString());
        menu->addActions(m_actions.ofMenu(id));
        m_menus += menu;
    }
    m_menus[static_cast<int>(MenuId::Rules)]->addMenu(m_namedCertificates);
    QMenu *certificates = m_menus[static_cast<int>(MenuId::Certificates)];
    certificates->setToolTipsVisible(true);
    certificates->addSeparator();
    certificates->addActions(m_certificates->selectionActions());
    QMenu *view = m_menus[static_cast<int>(MenuId::View)];
    view->addSeparator();
    for (QDockWidget *dock : {m_certificatesDock, m_simulatorDock, m_testsDock}) {
        view->addAction(dock->toggleViewAction());
        connect(dock->toggleViewAction(), &QAction::triggered, dock, [dock](bool isShown) {
            if (isShown) {
                bringUp(*dock);
            }
        });
    }
    view->addAction(m_toolBar->toggleViewAction());
    view->addSeparator();
    view->addMenu(m_themeMenu);
    view->addMenu(m_languageMenu);
    m_certificatesDock->toggleViewAction()->setShortcut(Qt::CTRL | Qt::Key_3);
    m_simulatorDock->toggleViewAction()->setShortcut(Qt::CTRL | Qt::Key_4);
    m_testsDock->toggleViewAction()->setShortcut(Qt::CTRL | Qt::Key_6);
}

void MainWindow::createToolBar()
{
    m_toolBar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    for (const Command command : toolBarCommands) {
        m_toolBar->addAction(m_actions[command]);
    }
}

void MainWindow::connectCommands()
{
    const auto on = [this](Command command, auto act) {
        connect(m_actions[command], &QAction::triggered, this, act);
    };
    on(Command::NewProject, [this] { m_files.newProject(); });
    on(Command::OpenProject, [this] { m_files.open(); });
    on(Command::OpenExample, [this] { m_files.openExample(); });
    on(Command::Save, [this] { m_files.save(); });
    on(Command::SaveAs, [this] { m_files.saveAs(); });
    on(Command::Export, [this] { exportJson(); });
    on(Command::Quit, [this] { close(); });
    on(Command::Undo, [this] { m_document.undoStack()->undo(); });
    on(Command::Redo, [this] { m_document.undoStack()->redo(); });
    on(Command::ResetLayout, [this] { resetLayout(); });
    on(Command::ImportCertificates, [this] { m_certificates->importer().chooseFiles(); });
    on(Command::PasteCertificates, [this] { m_certificates->importer().paste(); });
    on(Command::ExportCertificates, [this] { m_certificates->exportSelected(); });
    on(Command::EditHosts, [this] { editHosts(); });
    on(Command::EditAssumptions, [this] { editAssumptions(); });
    on(Command::Simulate, [this] { m_simulator->evaluate(); });
    on(Command::SaveAsTest, [this] { saveAsTest(); });
    on(Command::RunTests, [this] {
        bringUp(*m_testsDock);
        m_tests->runNow();
    });
    on(Command::About, [this] { showAbout(); });
    on(Command::AboutQt, [] { QApplication::aboutQt(); });
}

void MainWindow::importCertificates(const QStringList &filePaths)
{
    bringUp(*m_certificatesDock);
    m_certificates->importer().importFiles(filePaths);
}

void MainWindow::connectDocument()
{
    QUndoStack *stack = m_document.undoStack();
    connect(stack, &QUndoStack::indexChanged, this, &MainWindow::updateUndo);
    connect(&m_document, &ProjectDocument::modifiedChanged, this, &QWidget::setWindowModified);
    connect(&m_document, &ProjectDocument::filePathChanged, this, &MainWindow::updateTitle);
    connect(&m_document, &ProjectDocument::projectReplaced, this, &MainWindow::updateCounts);
    connect(&m_document, &ProjectDocument::ruleAdded, this, &MainWindow::updateCounts);
    connect(&m_document, &ProjectDocument::ruleRemoved, this, &MainWindow::updateCounts);
    connect(&m_document, &ProjectDocument::ruleChanged, this, &MainWindow::updateCounts);
}

void MainWindow::connectParts()
{
    connect(m_simulator, &SimulatorPanel::outcomesChanged, m_rules, &RulesView::setOutcomes);
    connect(m_certificates, &CertificatePanel::simulationRequested, this,
            [this](model::CertificateId id) {
                m_simulatorDock->show();
                m_simulator->chooseCertificate(id);
            });
    connect(m_simulator, &SimulatorPanel::certificateActRequested, m_certificates,
            &CertificatePanel::carryOut);
    connect(m_certificates, &CertificatePanel::renewed, m_simulator,
            &SimulatorPanel::replaceCertificate);
    connect(m_simulator, &SimulatorPanel::testRequested, this, &MainWindow::saveAsTest);
    connect(m_simulator, &SimulatorPanel::assumptionsRequested, this, &MainWindow::editAssumptions);
    connect(m_certificates, &CertificatePanel::ruleRequested, m_rules, &RulesView::openRule);
    connect(m_namedCertificates, &NamedCertificateMenu::certificateRequested, this,
            [this](const x509::Certificate &certificate) {
                bringUp(*m_certificatesDock);
                m_certificates->choose(certificate);
            });
    connect(m_certificates, &CertificatePanel::insertionRequested, m_rules,
            &RulesView::insertCondition);
    connect(m_certificates, &CertificatePanel::said, this,
            [this](const QString &text) { m_rules->say(Token::Info, text); });
    connect(m_certificates, &CertificatePanel::testRequested, this, [this](int row) {
        bringUp(*m_testsDock);
        m_tests->choose(row);
    });
    connect(m_tests, &TestsPanel::finished, this, &MainWindow::showTestCounts);
    connect(m_tests, &TestsPanel::simulationRequested, this, [this](const model::TestCase &test) {
        m_simulatorDock->show();
        m_simulator->tryTest(test);
    });
    connect(&m_files, &ProjectFiles::failed, this,
            [this](const QString &text) { m_rules->say(Token::Error, text); });
    connect(&m_files, &ProjectFiles::saved, this, [this](const QString &filePath) {
        statusBar()->showMessage(tr("Saved as “%1”.").arg(QDir::toNativeSeparators(filePath)));
    });
}

void MainWindow::updateTitle()
{
    const QString file = QFileInfo(m_document.filePath()).fileName();
    const QString name = toQString(m_document.project().name);
    setWindowTitle(file.isEmpty()
                       ? tr("%1[*] — %2").arg(name, QApplication::applicationName())
                       : tr("%1 (%2)[*] — %3").arg(name, file, QApplication::applicationName()));
}

void MainWindow::updateUndo()
{
    const QUndoStack *stack = m_document.undoStack();
    QAction *undo = m_actions[Command::Undo];
    QAction *redo = m_actions[Command::Redo];
    undo->setEnabled(stack->canUndo());
    redo->setEnabled(stack->canRedo());
    undo->setText(tr("&Undo %1").arg(stack->undoText()).trimmed());
    redo->setText(tr("&Redo %1").arg(stack->redoText()).trimmed());
    undo->setIconText(tr("Undo"));
    redo->setIconText(tr("Redo"));
}

void MainWindow::updateCounts()
{
    const auto &rules = m_document.project().rules;
    const auto deployed = static_cast<int>(
        std::ranges::count(rules, model::RuleState::Deployed, &model::Rule::state));
    const int all = static_cast<int>(rules.size());
    m_counts->setText(tr("%1, %2, %3")
                          .arg(tr("%n rule(s)", nullptr, all), tr("%n deployed", nullptr, deployed),
                               tr("%n draft(s)", nullptr, all - deployed)));
}

void MainWindow::saveAsTest()
{
    m_simulator->evaluate();
    bringUp(*m_testsDock);
    m_tests->propose(m_simulator->asTest());
}

/// A failed test is seen while the dock is covered by another one.
void MainWindow::showTestCounts()
{
    const int failed = m_tests->counts().failed;
    m_testsDock->setWindowTitle(failed > 0 ? tr("Tests (%n failed)", nullptr, failed)
                                           : tr("Tests"));
}

void MainWindow::restoreLayout()
{
    m_builtInLayout = saveState(layoutVersion);
    const QSettings settings;
    if (!restoreGeometry(settings.value("window/geometry"_L1).toByteArray())) {
        resize(firstWindow);
        resizeDocks({m_simulatorDock}, {firstWindow.width() / 3}, Qt::Horizontal);
        resizeDocks({m_certificatesDock}, {firstWindow.height() / 4}, Qt::Vertical);
    }
    restoreState(settings.value("window/state"_L1).toByteArray(), layoutVersion);
    m_rules->setSplitterState(settings.value("window/rules"_L1).toByteArray());
}

void MainWindow::saveLayout() const
{
    QSettings settings;
    settings.setValue("window/geometry"_L1, saveGeometry());
    settings.setValue("window/state"_L1, saveState(layoutVersion));
    settings.setValue("window/rules"_L1, m_rules->splitterState());
}

void MainWindow::resetLayout()
{
    restoreState(m_builtInLayout, layoutVersion);
}

void MainWindow::exportJson()
{
    auto *dialog = new ExportDialog(m_document.editedProject(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::editHosts()
{
    auto *dialog = new HostsDialog(m_document.project(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &HostsDialog::zoneMade, this, [this](const model::Zone &zone) {
        Inventory inventory = m_document.inventory();
        inventory.zone = zone;
        m_document.changeInventory(std::move(inventory), tr("Change mTLS hosts"));
    });
    dialog->open();
}

void MainWindow::editAssumptions()
{
    auto *dialog = new AssumptionsDialog(m_document.project().edgeAssumptions, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        Inventory inventory = m_document.inventory();
        inventory.edgeAssumptions = dialog->assumptions();
        m_document.changeInventory(std::move(inventory), tr("Change assumptions"));
    });
    dialog->open();
}

void MainWindow::showAbout()
{
    auto *box =
        new QMessageBox(QMessageBox::NoIcon, tr("About Rulewright"),
                        tr("Rulewright %1\n\nWrites, tries and exports firewall rules on client "
                           "certificates, without a network.")
                            .arg(QApplication::applicationVersion()),
                        QMessageBox::Close, this);
    box->setObjectName(u"aboutBox"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIconPixmap(windowIcon().pixmap(64));
    box->open();
}

void MainWindow::retranslateUi()
{
    m_actions.retranslateUi();
    for (const MenuId id : menuIds) {
        m_menus[static_cast<int>(id)]->setTitle(Actions::menuTitle(id));
    }
    m_languageMenu->retranslateUi();
    m_themeMenu->retranslateUi();
    m_certificatesDock->setWindowTitle(tr("Certificates"));
    m_namedCertificates->retranslate();
    m_simulatorDock->setWindowTitle(tr("Simulator"));
    showTestCounts();
    m_toolBar->setWindowTitle(tr("Tool Bar"));
    updateTitle();
    updateUndo();
    updateCounts();
}

/// The window closes when the project is saved or may be lost.
void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_document.isModified()) {
        saveLayout();
        event->accept();
        return;
    }
    event->ignore();
    m_files.whenSaved([this] {
        m_document.undoStack()->setClean();
        close();
    });
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslateUi();
    }
}

} // namespace rulewright
