// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include <functional>

class QWidget;

namespace rulewright
{

class ProjectDocument;

/// Opens and saves the project of a window, with the questions that go with it. Nothing is
/// replaced or closed before the user has had the chance to save.
class ProjectFiles : public QObject
{
    Q_OBJECT

public:
    ProjectFiles(ProjectDocument &document, QWidget *window);

    void newProject();
    void open();
    void openFile(const QString &filePath);
    void openExample();
    void save();
    void saveAs();
    /// Goes on when the project is saved or may be lost.
    void whenSaved(const std::function<void()> &next);

Q_SIGNALS:
    void failed(const QString &message);
    void saved(const QString &filePath);

private:
    void chooseFile(const std::function<void()> &next);
    void saveTo(const QString &filePath, const std::function<void()> &next);
    void saveThen(const std::function<void()> &next);

    ProjectDocument &m_document;
    QWidget *const m_window;
};

} // namespace rulewright
