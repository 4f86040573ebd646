// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/text/text_offsets.h"

#include "ui/text/qt_text.h"

#include <QStringDecoder>

#include <algorithm>

namespace rulewright
{

namespace
{

/// The number of bytes that a character has by its first byte; 1 for a byte that is no start.
std::size_t lengthByLead(char lead) noexcept
{
    const auto byte = static_cast<unsigned char>(lead);
    if (byte >= 0xF0U) {
        return 4;
    }
    if (byte >= 0xE0U) {
        return 3;
    }
    return byte >= 0xC0U ? 2 : 1;
}

/// The character at the start of \p text: its bytes and its UTF-16 units.
std::pair<std::size_t, int> firstCharacter(std::string_view text)
{
    const std::size_t length = std::min(lengthByLead(text.front()), text.size());
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString decoded = decoder(QByteArrayView(text.data(), static_cast<qsizetype>(length)));
    if (length == 1 || decoder.hasError()) {
        return {1, 1};
    }
    return {length, static_cast<int>(decoded.size())};
}

} // namespace

TextOffsets::TextOffsets(std::string_view text)
{
    std::size_t byte = 0;
    int unit = 0;
    while (byte < text.size()) {
        m_bytes.push_back(static_cast<std::uint32_t>(byte));
        m_units.push_back(unit);
        const auto [bytes, units] = firstCharacter(text.substr(byte));
        byte += bytes;
        unit += units;
    }
    m_bytes.push_back(static_cast<std::uint32_t>(byte));
    m_units.push_back(unit);
}

int TextOffsets::toUtf16(std::uint32_t byte) const noexcept
{
    const auto after = std::ranges::upper_bound(m_bytes, byte);
    return m_units[static_cast<std::size_t>(after - m_bytes.begin() - 1)];
}

std::uint32_t TextOffsets::toByte(int utf16) const noexcept
{
    const auto after = std::ranges::upper_bound(m_units, std::max(utf16, 0));
    return m_bytes[static_cast<std::size_t>(after - m_units.begin() - 1)];
}

} // namespace rulewright
