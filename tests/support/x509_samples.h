// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/naive_dice.h"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

// Small files of every format that is read, made at run time, with what such files can have:
// extensions, empty lists, old encryption, nested containers.

namespace rulewright::test
{

enum class FileFormat : std::uint8_t { Certificate, Crl, Request, Key, Pkcs12, Pkcs7, Pem };

inline constexpr std::array allFileFormats{
    FileFormat::Certificate, FileFormat::Crl,   FileFormat::Request, FileFormat::Key,
    FileFormat::Pkcs12,      FileFormat::Pkcs7, FileFormat::Pem};

/// The name of a format as one word, for example “pkcs12”.
[[nodiscard]] std::string_view nameOf(FileFormat format) noexcept;

/// What opens the encrypted samples.
inline constexpr std::string_view samplePassphrase = "geheim ü";

/// Files of one format; the keys are other ones every time. All but Pem are DER. A failure ends
/// the program.
[[nodiscard]] std::vector<std::string> samplesOf(FileFormat format);

/// \p file with random changes that suit its format; \p other can give pieces.
[[nodiscard]] std::string changedFile(FileFormat format, const std::string &file,
                                      const std::string &other, naive::Dice &dice);

} // namespace rulewright::test
