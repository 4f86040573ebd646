// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/edge_assumptions.h"

#include <QDialog>

#include <vector>

class QCheckBox;
class QComboBox;
class QLabel;
class QSpinBox;
class QVBoxLayout;

namespace rulewright
{

/// What the edge is taken to do where nobody has published it: a row for each open question.
class AssumptionsDialog : public QDialog
{
    Q_OBJECT

public:
    AssumptionsDialog(const model::EdgeAssumptions &assumptions, QWidget *parent);

    /// As they are chosen.
    [[nodiscard]] model::EdgeAssumptions assumptions() const;

private:
    /// A switch and what shows it.
    struct Switch {
        bool model::EdgeAssumptions::*member;
        QCheckBox *box;
    };

    void createSwitches(QVBoxLayout &column);
    void addSwitch(QVBoxLayout &column, bool model::EdgeAssumptions::*member, const char *name,
                   const QString &text, const QString &help);
    void createDelay(QVBoxLayout &column);
    void createButtons(QVBoxLayout &column);
    void showAssumptions(const model::EdgeAssumptions &assumptions);
    void limitDelay();

    std::vector<Switch> m_switches;
    QSpinBox *const m_delay;
    QComboBox *const m_unit;
};

} // namespace rulewright
