// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/x509/config_text.h"

#include <format>

namespace rulewright::x509
{

namespace
{

std::string toConfigCharacter(char c)
{
    switch (c) {
    case '\n': return "\\n";
    case '\r': return "\\r";
    case '\b': return "\\b";
    case '\t': return "\\t";
    case '$':
    case '\\':
    case '#':
    case '"':
    case '\'':
    case '`': return {'\\', c};
    default: return {c};
    }
}

} // namespace

std::string toConfigValue(std::string_view value)
{
    std::string text;
    for (std::size_t i = 0; i < value.size(); ++i) {
        // Blanks at the ends are cut off unless they are in quotes.
        const bool isAtEnd = i == 0 || i + 1 == value.size();
        text += isAtEnd && value[i] == ' ' ? "\" \"" : toConfigCharacter(value[i]);
    }
    return text;
}

void ConfigText::section(std::string_view name)
{
    m_text += std::format("[{}]\n", name);
}

void ConfigText::line(std::string_view key, std::string_view value)
{
    m_text += std::format("{} = {}\n", key, toConfigValue(value));
}

void ConfigText::variableLine(std::string_view key, std::string_view variable)
{
    m_text += std::format("{} = ${{ENV::{}}}\n", key, variable);
}

} // namespace rulewright::x509
