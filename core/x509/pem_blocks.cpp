// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/x509/pem_blocks.h"

#include "core/x509/openssl_error.h"
#include "core/x509/openssl_ptr.h"
#include "core/x509/openssl_text.h"

#include <openssl/err.h>
#include <openssl/pem.h>

#include <string_view>

namespace rulewright::x509
{

namespace
{

constexpr std::string_view byteOrderMark = "\xef\xbb\xbf";

std::span<const std::uint8_t> withoutByteOrderMark(std::span<const std::uint8_t> bytes)
{
    return asText(bytes).starts_with(byteOrderMark) ? bytes.subspan(byteOrderMark.size()) : bytes;
}

bool isAtEnd()
{
    return ERR_GET_REASON(ERR_peek_last_error()) == PEM_R_NO_START_LINE;
}

/// What PEM_read_bio_ex() allocates; the bytes may be a key.
struct RawBlock {
    RawBlock() = default;
    RawBlock(const RawBlock &) = delete;
    RawBlock &operator=(const RawBlock &) = delete;
    ~RawBlock()
    {
        OPENSSL_secure_free(label);
        OPENSSL_secure_free(header);
        OPENSSL_secure_clear_free(data, static_cast<std::size_t>(size));
    }

    char *label = nullptr;
    char *header = nullptr;
    unsigned char *data = nullptr;
    long size = 0;
};

} // namespace

struct PemReader::Source {
    BioPtr bio;
};

PemReader::PemReader(std::span<const std::uint8_t> text)
{
    // OpenSSL refuses a null pointer, even for nothing.
    const std::string_view rest = asText(withoutByteOrderMark(text));
    m_source = std::make_unique<Source>(
        BioPtr(BIO_new_mem_buf(rest.empty() ? "" : rest.data(), static_cast<int>(rest.size()))));
}

PemReader::~PemReader() = default;

std::optional<Result<PemBlock>> PemReader::next()
{
    const ErrorScope errors;
    RawBlock raw;
    if (PEM_read_bio_ex(m_source->bio.get(), &raw.label, &raw.header, &raw.data, &raw.size,
                        PEM_FLAG_SECURE) == 1) {
        return PemBlock{.label = raw.label,
                        .header = raw.header,
                        .bytes = SecretBytes({raw.data, raw.data + raw.size})};
    }
    if (isAtEnd()) {
        return std::nullopt;
    }
    return errors.failure(DiagnosticCode::PemBlockUnreadable);
}

} // namespace rulewright::x509
