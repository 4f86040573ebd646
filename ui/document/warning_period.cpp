// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/document/warning_period.h"

#include "core/model/certificate_status.h"

#include <QSettings>

#include <algorithm>

namespace rulewright
{

namespace
{

constexpr QLatin1StringView settingsKey("certificates/warningDays");

std::chrono::days limited(std::chrono::days period)
{
    return std::clamp(period, std::chrono::days{1}, longestWarningPeriod);
}

} // namespace

std::chrono::days warningPeriod()
{
    bool isNumber = false;
    const int days = QSettings().value(settingsKey).toInt(&isNumber);
    return isNumber ? limited(std::chrono::days{days}) : model::defaultWarningPeriod;
}

void setWarningPeriod(std::chrono::days period)
{
    QSettings().setValue(settingsKey, static_cast<int>(limited(period).count()));
}

} // namespace rulewright
