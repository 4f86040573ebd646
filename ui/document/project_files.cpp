// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/document/project_files.h"

#include "ui/document/example_store.h"
#include "ui/document/project_document.h"
#include "ui/document/project_storage.h"
#include "ui/text/qt_text.h"

#include <QFileDialog>
#include <QMessageBox>

using namespace Qt::StringLiterals;

namespace rulewright
{

namespace
{

constexpr QLatin1StringView suffix("rulewright");

QString fileFilter()
{
    return ProjectFiles::tr("Rulewright projects (*.rulewright)");
}

} // namespace

ProjectFiles::ProjectFiles(ProjectDocument &document, QWidget *window)
    : QObject(window), m_document(document), m_window(window)
{
}

void ProjectFiles::newProject()
{
    whenSaved([this] {
        model::Project project;
        project.name = toStdString(tr("Untitled"));
        m_document.setProject(std::move(project));
    });
}

void ProjectFiles::open()
{
    whenSaved([this] {
        auto *dialog = new QFileDialog(m_window, tr("Open Project"), {}, fileFilter());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::ExistingFile);
        connect(dialog, &QFileDialog::fileSelected, this, &ProjectFiles::openFile);
        dialog->open();
    });
}

void ProjectFiles::openFile(const QString &filePath)
{
    auto project = loadProject(filePath);
    if (project) {
        m_document.setProject(*std::move(project), filePath);
    } else {
        Q_EMIT failed(project.error());
    }
}

void ProjectFiles::openExample()
{
    whenSaved([this] {
        const ExampleStore store;
        auto project = store.open(currentTime());
        if (project) {
            m_document.setProject(*std::move(project), store.projectFile());
        } else {
            Q_EMIT failed(project.error());
        }
    });
}

void ProjectFiles::save()
{
    saveThen([] {});
}

void ProjectFiles::saveAs()
{
    chooseFile([] {});
}

void ProjectFiles::saveThen(const std::function<void()> &next)
{
    if (m_document.filePath().isEmpty()) {
        chooseFile(next);
    } else {
        saveTo(m_document.filePath(), next);
    }
}

void ProjectFiles::chooseFile(const std::function<void()> &next)
{
    auto *dialog =
        new QFileDialog(m_window, tr("Save Project"), m_document.filePath(), fileFilter());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, next](const QString &filePath) { saveTo(filePath, next); });
    dialog->open();
}

void ProjectFiles::saveTo(const QString &filePath, const std::function<void()> &next)
{
    m_document.saveEditedRules();
    if (const auto done = saveProject(m_document.project(), filePath); !done) {
        Q_EMIT failed(done.error());
        return;
    }
    m_document.setSavedTo(filePath);
    Q_EMIT saved(filePath);
    next();
}

void ProjectFiles::whenSaved(const std::function<void()> &next)
{
    if (!m_document.isModified()) {
        next();
        return;
    }
    auto *box =
        new QMessageBox(QMessageBox::Question, tr("Unsaved Changes"),
                        tr("The project “%1” has changes that are not saved.")
                            .arg(toQString(m_document.project().name)),
                        QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, m_window);
    box->setObjectName(u"unsavedQuestion"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setDefaultButton(QMessageBox::Save);
    connect(box, &QMessageBox::buttonClicked, this, [this, box, next](QAbstractButton *button) {
        switch (box->standardButton(button)) {
        case QMessageBox::Save: saveThen(next); break;
        case QMessageBox::Discard: next(); break;
        default: break;
        }
    });
    box->open();
}

} // namespace rulewright
