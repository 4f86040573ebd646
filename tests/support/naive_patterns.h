// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

namespace rulewright::test::naive
{

/// Whether letters of different case are the same; ASCII only.
enum class Case { Sensitive, Insensitive };

/// ASCII letters in lower case, every other byte as it is.
[[nodiscard]] std::string lowered(std::string text);

/// ASCII letters in upper case, every other byte as it is.
[[nodiscard]] std::string raised(std::string text);

/// Whether the whole value matches the wildcard pattern of section 13.
[[nodiscard]] bool matchesWildcard(const std::string &value, const std::string &pattern,
                                   Case letters);

/// Whether the regular expression occurs in the value. Understands only what the generator makes:
/// alternatives of single-byte items (letters, escaped punctuation, `.`, `[a-c]`, `[^a]`, `^`,
/// `$`) with `*`, `+` or `?`, and a leading `(?i)`. No groups.
[[nodiscard]] bool matchesRegex(const std::string &value, const std::string &pattern);

} // namespace rulewright::test::naive
