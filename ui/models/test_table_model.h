// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/project.h"
#include "core/simulation/test_run.h"
#include "ui/text/test_text.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace rulewright
{

/// The tests of a project: what is given, what is expected, and how the last run went. Results
/// that are older than the project are grey until the next ones arrive.
class TestTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, GivenColumn, ExpectedColumn, ResultColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// Shows the tests of \p project. Results stay beside tests that stay in their place.
    void setProject(model::Project project);
    [[nodiscard]] const model::Project &project() const { return m_project; }
    void setResult(int row, simulation::TestResult result);
    /// Of the results that are there.
    [[nodiscard]] TestCounts counts() const;
    /// Asks for all texts again, in the present language.
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    /// How a test went, and whether the project changed since.
    struct Entry {
        std::optional<simulation::TestResult> result;
        bool isOld = true;
    };

    void dropRowsFrom(std::size_t count);
    void addRowsUpTo(std::size_t count);
    [[nodiscard]] QString text(int row, int column) const;
    [[nodiscard]] QString resultText(const Entry &entry) const;
    [[nodiscard]] QVariant color(int row, int column) const;

    model::Project m_project;
    std::vector<Entry> m_entries;
};

} // namespace rulewright
