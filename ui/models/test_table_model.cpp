// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/test_table_model.h"

#include "ui/text/qt_text.h"
#include "ui/widgets/palette_tokens.h"

#include <QGuiApplication>
#include <QPalette>

#include <utility>

using namespace Qt::StringLiterals;

namespace rulewright
{

namespace
{

using simulation::TestState;

QString glyph(TestState state)
{
    switch (state) {
    case TestState::Passed: return u"✓"_s;
    case TestState::Failed: return u"✗"_s;
    case TestState::Undecided:
    case TestState::CertificateMissing:
    case TestState::Error: return u"?"_s;
    }
    std::unreachable();
}

Token tokenOf(TestState state)
{
    switch (state) {
    case TestState::Passed: return Token::Allow;
    case TestState::Failed: return Token::Error;
    case TestState::Undecided:
    case TestState::CertificateMissing:
    case TestState::Error: return Token::Warning;
    }
    std::unreachable();
}

} // namespace

void TestTableModel::setProject(model::Project project)
{
    dropRowsFrom(project.tests.size());
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        m_entries[i].isOld = true;
        if (m_project.tests[i] != project.tests[i]) {
            m_entries[i].result.reset();
        }
    }
    m_project = std::move(project);
    addRowsUpTo(m_project.tests.size());
    retranslate();
}

/// Rows come and go at the end, so that a view keeps its place.
void TestTableModel::dropRowsFrom(std::size_t count)
{
    if (count < m_entries.size()) {
        beginRemoveRows({}, static_cast<int>(count), rowCount() - 1);
        m_project.tests.resize(count);
        m_entries.resize(count);
        endRemoveRows();
    }
}

void TestTableModel::addRowsUpTo(std::size_t count)
{
    if (count > m_entries.size()) {
        beginInsertRows({}, rowCount(), static_cast<int>(count) - 1);
        m_entries.resize(count);
        endInsertRows();
    }
}

void TestTableModel::setResult(int row, simulation::TestResult result)
{
    m_entries[static_cast<std::size_t>(row)] = {std::move(result), false};
    Q_EMIT dataChanged(index(row, ResultColumn), index(row, ResultColumn));
}

TestCounts TestTableModel::counts() const
{
    TestCounts counts;
    for (const Entry &entry : m_entries) {
        if (entry.result) {
            counts.add(entry.result->state);
        }
    }
    return counts;
}

void TestTableModel::retranslate()
{
    if (!m_entries.empty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    }
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int TestTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int TestTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString TestTableModel::resultText(const Entry &entry) const
{
    return entry.result
               ? u"%1 %2"_s.arg(glyph(entry.result->state), rulewright::resultText(*entry.result))
               : tr("not run yet");
}

QString TestTableModel::text(int row, int column) const
{
    const model::TestCase &test = m_project.tests[static_cast<std::size_t>(row)];
    switch (column) {
    case NameColumn: return toQString(test.name);
    case GivenColumn: return givenText(test, m_project);
    case ExpectedColumn: return expectedText(test, m_project);
    case ResultColumn: return resultText(m_entries[static_cast<std::size_t>(row)]);
    default: return {};
    }
}

QVariant TestTableModel::color(int row, int column) const
{
    const Entry &entry = m_entries[static_cast<std::size_t>(row)];
    if (column != ResultColumn) {
        return {};
    }
    const QPalette palette = QGuiApplication::palette();
    return entry.isOld || !entry.result
               ? palette.color(QPalette::PlaceholderText)
               : tokenColors(tokenOf(entry.result->state), palette).foreground;
}

QVariant TestTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return text(index.row(), index.column());
    case Qt::ForegroundRole: return color(index.row(), index.column());
    default: return {};
    }
}

QVariant TestTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case NameColumn: return tr("Test");
    case GivenColumn: return tr("Given");
    case ExpectedColumn: return tr("Expected");
    case ResultColumn: return tr("Result");
    default: return {};
    }
}

} // namespace rulewright
