// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/project.h"
#include "core/simulation/test_run.h"

#include <QObject>
#include <QTimer>

namespace rulewright
{

/// Runs the tests of a project one after the other, in slices between which the window answers.
class TestRunner : public QObject
{
    Q_OBJECT

public:
    explicit TestRunner(QObject *parent = nullptr);

    /// Begins anew, with all tests of \p project.
    void start(model::Project project, std::chrono::sys_seconds now);
    [[nodiscard]] bool isRunning() const { return m_timer.isActive(); }

Q_SIGNALS:
    void tested(int row, const rulewright::simulation::TestResult &result);
    void finished();

private:
    void runSlice();

    model::Project m_project;
    std::chrono::sys_seconds m_now;
    std::size_t m_next = 0;
    QTimer m_timer;
};

} // namespace rulewright
