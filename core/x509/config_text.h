// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace rulewright::x509
{

/// \p value in the syntax of config(5) so that OpenSSL reads it as it is: nothing in it expands
/// a variable, begins a comment, ends the line or is cut off. There is no way to write a NUL.
[[nodiscard]] std::string toConfigValue(std::string_view value);

/// A configuration for the openssl command.
class ConfigText
{
public:
    void section(std::string_view name);
    /// The value is given as it is meant, and quoted here.
    void line(std::string_view key, std::string_view value);
    /// The value is that of an environment variable, else that of the variable in the unnamed
    /// section at the beginning.
    void variableLine(std::string_view key, std::string_view variable);

    [[nodiscard]] const std::string &text() const noexcept { return m_text; }

private:
    std::string m_text;
};

} // namespace rulewright::x509
