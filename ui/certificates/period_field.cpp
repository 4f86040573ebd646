// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/certificates/period_field.h"

#include "ui/text/certificate_text.h"
#include "ui/text/qt_time.h"

#include <QComboBox>
#include <QDateTime>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QSpinBox>
#include <QTimeZone>
#include <QToolButton>

#include <utility>

using namespace Qt::StringLiterals;

namespace rulewright
{

namespace
{

// 100 years at most: times after 9999 do not exist in certificates.
constexpr int mostYears = 100;
constexpr int mostDays = 36'500;

struct Preset {
    int length;
    PeriodUnit unit;
};

constexpr Preset presets[] = {
    {1, PeriodUnit::Days}, {30, PeriodUnit::Days}, {1, PeriodUnit::Years}, {10, PeriodUnit::Years}};

QString presetText(const Preset &preset)
{
    return preset.unit == PeriodUnit::Days ? PeriodField::tr("%n day(s)", nullptr, preset.length)
                                           : PeriodField::tr("%n year(s)", nullptr, preset.length);
}

} // namespace

PeriodField::PeriodField(std::chrono::sys_seconds start, QWidget *parent)
    : QWidget(parent), m_start(start), m_length(new QSpinBox(this)), m_unit(new QComboBox(this)),
      m_end(new QLabel(this))
{
    createParts();
    connect(m_unit, &QComboBox::currentIndexChanged, this, &PeriodField::limitLength);
    connect(m_length, &QSpinBox::valueChanged, this,
            [this] { m_end->setText(tr("until %1").arg(dateText(end()))); });
    setPeriod(1, PeriodUnit::Years);
}

void PeriodField::createParts()
{
    m_length->setObjectName(u"periodLength"_s);
    m_length->setAccessibleName(tr("Length of the period"));
    m_length->setRange(1, mostDays);
    m_unit->setObjectName(u"periodUnit"_s);
    m_unit->setAccessibleName(tr("Unit of the period"));
    m_unit->addItem(tr("years"), std::to_underlying(PeriodUnit::Years));
    m_unit->addItem(tr("days"), std::to_underlying(PeriodUnit::Days));
    m_end->setObjectName(u"periodEnd"_s);
    setFocusProxy(m_length);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(m_length);
    row->addWidget(m_unit);
    row->addWidget(m_end, 1);
}

void PeriodField::addPresets()
{
    auto *button = new QToolButton(this);
    button->setObjectName(u"periodPresets"_s);
    button->setText(tr("Usual"));
    button->setPopupMode(QToolButton::InstantPopup);
    button->setFocusPolicy(Qt::StrongFocus);
    auto *menu = new QMenu(button);
    for (const Preset &preset : presets) {
        menu->addAction(presetText(preset), this,
                        [this, preset] { setPeriod(preset.length, preset.unit); });
    }
    button->setMenu(menu);
    static_cast<QHBoxLayout *>(layout())->insertWidget(2, button);
}

void PeriodField::setPeriod(int length, PeriodUnit unit)
{
    m_unit->setCurrentIndex(m_unit->findData(std::to_underlying(unit)));
    m_length->setValue(length);
    limitLength();
}

void PeriodField::limitLength()
{
    m_length->setMaximum(unit() == PeriodUnit::Years ? mostYears : mostDays);
    m_end->setText(tr("until %1").arg(dateText(end())));
}

PeriodUnit PeriodField::unit() const
{
    return static_cast<PeriodUnit>(m_unit->currentData().toUInt());
}

std::chrono::sys_seconds PeriodField::end() const
{
    const QDateTime start = toDateTime(m_start);
    const QDateTime end = unit() == PeriodUnit::Years ? start.addYears(m_length->value())
                                                      : start.addDays(m_length->value());
    return toTime(end);
}

} // namespace rulewright
