// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/project.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDateTimeEdit;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace rulewright
{

/// Asks for a test: the request that is given and the verdict that is expected.
class TestDialog : public QDialog
{
    Q_OBJECT

public:
    TestDialog(const model::Project &project, const model::TestCase &test,
               QWidget *parent = nullptr);

    /// As the fields say.
    [[nodiscard]] model::TestCase test() const;

private:
    void createGiven(QFormLayout &form, const model::Project &project);
    void createExpected(QFormLayout &form, const model::Project &project);
    void createButtons();
    void fill(const model::TestCase &test);
    void check();

    QLineEdit *const m_name;
    QComboBox *const m_certificate;
    QLineEdit *const m_host;
    QComboBox *const m_method;
    QLineEdit *const m_path;
    QCheckBox *const m_isFrozen;
    QDateTimeEdit *const m_time;
    QComboBox *const m_expected;
    QComboBox *const m_rule;
    QLabel *const m_problem;
    QPushButton *m_accept = nullptr;
};

} // namespace rulewright
