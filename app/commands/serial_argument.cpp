// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "app/commands/serial_argument.h"

#include "ui/text/qt_text.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace rulewright
{

std::optional<std::string> toSerial(const QString &text)
{
    static const QRegularExpression ornaments(u"^0[xX]|[: ]"_s);
    static const QRegularExpression serial(u"^0*([0-9A-F]+)$"_s);
    const auto match = serial.match(QString(text).remove(ornaments).toUpper());
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    const QString digits = match.captured(1);
    const bool isZero = digits == u"0"_s;
    return toStdString(digits.size() % 2 == 0 || isZero ? digits : u'0' + digits);
}

} // namespace rulewright
