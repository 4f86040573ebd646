// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

// As openssl_script.h, for files that are read.

namespace rulewright::x509
{

/// What a file holds, as far as openssl has a command for it.
enum class FileContent : std::uint8_t {
    Certificate,
    Certificates, ///< more than one
    RevocationList,
    SigningRequest,
    PrivateKey,
    PublicKey,
    Pkcs7Text,
    Pkcs7Binary,
    Pkcs12,
};

/// Each once, in the order of the file; of several lists or requests, openssl shows the first.
/// Looks into what is protected by no passphrase.
[[nodiscard]] std::vector<FileContent> contentsOf(std::span<const std::uint8_t> bytes);

/// A file to look into.
struct ReadingScript {
    std::string file;
    std::vector<FileContent> contents;
};

/// Commands that show what is in the files, but no private key.
[[nodiscard]] std::string toOpensslScript(std::span<const ReadingScript> files);

} // namespace rulewright::x509
