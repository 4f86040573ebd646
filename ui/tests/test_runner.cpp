// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/tests/test_runner.h"

#include <QDeadlineTimer>

#include <chrono>
#include <utility>

using namespace std::chrono_literals;

namespace rulewright
{

namespace
{

/// Half a frame.
constexpr auto sliceLength = 8ms;

} // namespace

TestRunner::TestRunner(QObject *parent) : QObject(parent)
{
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &TestRunner::runSlice);
}

void TestRunner::start(model::Project project, std::chrono::sys_seconds now)
{
    m_project = std::move(project);
    m_now = now;
    m_next = 0;
    m_timer.start();
}

void TestRunner::runSlice()
{
    const QDeadlineTimer end(sliceLength);
    while (m_next < m_project.tests.size() && !end.hasExpired()) {
        const std::size_t row = m_next++;
        Q_EMIT tested(static_cast<int>(row),
                      simulation::runTest(m_project, m_project.tests[row], m_now));
    }
    if (m_next >= m_project.tests.size()) {
        m_timer.stop();
        Q_EMIT finished();
    }
}

} // namespace rulewright
