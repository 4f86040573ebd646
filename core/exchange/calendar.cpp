// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/calendar.h"

#include "core/expression/characters.h"

#include <format>
#include <string_view>

namespace rulewright::exchange
{

namespace
{

constexpr std::size_t maximumLine = 75; // octets, RFC 5545, 3.1

/// A value of type TEXT (RFC 5545, 3.3.11). Control characters other than line ends cannot
/// stand in it.
std::string escaped(std::string_view text)
{
    std::string value;
    for (const char c : text) {
        if (c == '\n') {
            value += "\\n";
        } else if (c == '\\' || c == ';' || c == ',') {
            value += {'\\', c};
        } else if (c == '\t' || (static_cast<unsigned char>(c) >= ' ' && c != 0x7F)) {
            value += c;
        }
    }
    return value;
}

/// Writes content lines: long ones are folded between characters, never inside one.
class CalendarWriter
{
public:
    void line(std::string_view content)
    {
        std::size_t length = 0;
        while (!content.empty()) {
            const std::size_t size =
                1 + expression::runLength(content.substr(1), expression::isContinuation);
            if (length + size > maximumLine) {
                m_text += "\r\n ";
                length = 1;
            }
            m_text += content.substr(0, size);
            length += size;
            content.remove_prefix(size);
        }
        m_text += "\r\n";
    }
    void text(std::string_view name, std::string_view value)
    {
        line(std::string(name) + ':' + escaped(value));
    }

    [[nodiscard]] std::string take() { return std::move(m_text); }

private:
    std::string m_text;
};

void writeEvent(CalendarWriter &writer, const CalendarEvent &event, std::string_view stamp)
{
    writer.line("BEGIN:VEVENT");
    writer.text("UID", event.id);
    writer.line(std::format("DTSTAMP:{}", stamp));
    writer.line(std::format("DTSTART;VALUE=DATE:{:%Y%m%d}", event.day));
    writer.text("SUMMARY", event.summary);
    if (!event.description.empty()) {
        writer.text("DESCRIPTION", event.description);
    }
    writer.line("TRANSP:TRANSPARENT");
    if (event.reminder > std::chrono::days{}) {
        writer.line("BEGIN:VALARM");
        writer.line("ACTION:DISPLAY");
        writer.text("DESCRIPTION", event.summary);
        writer.line(std::format("TRIGGER:-P{}D", event.reminder.count()));
        writer.line("END:VALARM");
    }
    writer.line("END:VEVENT");
}

} // namespace

std::string toCalendar(std::span<const CalendarEvent> events, std::chrono::sys_seconds madeAt)
{
    const std::string stamp = std::format("{:%Y%m%dT%H%M%SZ}", madeAt);
    CalendarWriter writer;
    writer.line("BEGIN:VCALENDAR");
    writer.line("VERSION:2.0");
    writer.line("PRODID:-//Rulewright//Rulewright//EN");
    for (const CalendarEvent &event : events) {
        writeEvent(writer, event, stamp);
    }
    writer.line("END:VCALENDAR");
    return writer.take();
}

} // namespace rulewright::exchange
