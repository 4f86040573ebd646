// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include <chrono>
#include <cstdint>

class QComboBox;
class QLabel;
class QSpinBox;

namespace rulewright
{

enum class PeriodUnit : std::uint8_t { Days, Years };

/// How long something holds, from a moment on; shows when it ends.
class PeriodField : public QWidget
{
    Q_OBJECT

public:
    PeriodField(std::chrono::sys_seconds start, QWidget *parent);

    void setPeriod(int length, PeriodUnit unit);
    /// Offers usual periods in a menu.
    void addPresets();
    [[nodiscard]] std::chrono::sys_seconds end() const;

private:
    void createParts();
    void limitLength();
    [[nodiscard]] PeriodUnit unit() const;

    const std::chrono::sys_seconds m_start;
    QSpinBox *const m_length;
    QComboBox *const m_unit;
    QLabel *const m_end;
};

} // namespace rulewright
