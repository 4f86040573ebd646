// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/naive_expression.h"
#include "tests/support/naive_printer.h"

#include <initializer_list>
#include <string>

namespace rulewright::test::naive
{

/// Where a literal stands; an argument takes fewer notations than a right side (section 4.2).
enum class Place { Right, Argument };

/// The parts behind one another. Unlike operands of `+` they are made in the order in which they
/// are written, so a spelling does not depend on the compiler.
[[nodiscard]] std::string together(std::initializer_list<std::string> parts);

/// Any text of blanks, at least one.
[[nodiscard]] std::string blanks(Spelling &spelling);

/// The number; as an argument never hexadecimal, which would be read as a name.
[[nodiscard]] std::string integerText(const IntegerLiteral &integer, Spelling &spelling,
                                      Place place);

/// The string in quotes with the escapes of section 6.1.
[[nodiscard]] std::string quotedText(const std::string &bytes, Spelling &spelling);

/// The literal, in another notation where its own cannot be used.
[[nodiscard]] std::string literalText(const Literal &literal, Spelling &spelling, Place place);

/// The set with its braces.
[[nodiscard]] std::string setText(const MemberSet &set, Spelling &spelling);

/// A regular expression; the quoted form follows section 12.1.
[[nodiscard]] std::string regexText(const Pattern &pattern, Spelling &spelling);

/// A wildcard, quoted or raw.
[[nodiscard]] std::string wildcardText(const Pattern &pattern, Spelling &spelling);

} // namespace rulewright::test::naive
