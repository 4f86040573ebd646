// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/x509/issue.h"

#include <QWidget>

#include <vector>

class QCheckBox;
class QComboBox;
class QVBoxLayout;

namespace rulewright
{

/// What a certificate may be used for: one of the usual sets, or a choice of one's own.
class UsageField : public QWidget
{
    Q_OBJECT

public:
    explicit UsageField(QWidget *parent);

    /// Shows the usages as a usual set where they are one.
    void setUsages(const x509::Usages &usages);
    [[nodiscard]] x509::Usages usages() const;

private:
    enum class Preset : std::uint8_t { Client, Server, Custom };

    void createBoxes();
    [[nodiscard]] Preset preset() const;
    void showPreset();
    void check(const x509::Usages &usages);

    QComboBox *const m_preset;
    QWidget *const m_custom;
    /// One for each enumerator, in their order.
    std::vector<QCheckBox *> m_keyUses;
    std::vector<QCheckBox *> m_extendedUses;
};

} // namespace rulewright
