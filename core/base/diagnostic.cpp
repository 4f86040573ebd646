// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/diagnostic.h"

#include "core/base/strong_id.h"

#include <algorithm>
#include <array>
#include <format>

namespace rulewright
{

namespace
{

struct CodeRow {
    Severity severity;
    std::string_view id;
    std::string_view text;
};

constexpr auto codeRows = std::to_array<CodeRow>({
#define DIAGNOSTIC(name, severity, id, text) {Severity::severity, id, text},
#include "core/base/diagnostics.def"
#undef DIAGNOSTIC
});

constexpr auto codes = std::to_array<DiagnosticCode>({
#define DIAGNOSTIC(name, severity, id, text) DiagnosticCode::name,
#include "core/base/diagnostics.def"
#undef DIAGNOSTIC
});

constexpr auto fixTexts = std::to_array<std::string_view>({
#define FIX(name, text) text,
#include "core/base/fixes.def"
#undef FIX
});

constexpr auto fixTitles = std::to_array<FixTitle>({
#define FIX(name, text) FixTitle::name,
#include "core/base/fixes.def"
#undef FIX
});

std::string toText(const Argument &argument)
{
    if (const auto *text = std::get_if<std::string>(&argument)) {
        return *text;
    }
    if (const auto *number = std::get_if<std::int64_t>(&argument)) {
        return std::to_string(*number);
    }
    return std::string(englishText(std::get<TypeName>(argument)));
}

} // namespace

std::string_view englishText(TypeName type) noexcept
{
    switch (type) {
    case TypeName::YesNo: return "yes/no";
    case TypeName::Text: return "text";
    case TypeName::Number: return "a number";
    case TypeName::Address: return "an IP address";
    case TypeName::Array: return "an array";
    case TypeName::Map: return "a map";
    case TypeName::YesNoArray: return "an array of yes/no";
    case TypeName::TextArray: return "an array of text";
    case TypeName::TextOrArray: return "text or an array";
    case TypeName::SingleValue: return "a single value";
    case TypeName::AnyValue: return "a value";
    }
    std::unreachable();
}

Severity severityOf(DiagnosticCode code) noexcept
{
    return codeRows[toIndex(code)].severity;
}

std::string_view idOf(DiagnosticCode code) noexcept
{
    return codeRows[toIndex(code)].id;
}

std::string_view englishText(DiagnosticCode code) noexcept
{
    return codeRows[toIndex(code)].text;
}

std::string_view englishText(FixTitle title) noexcept
{
    return fixTexts[toIndex(title)];
}

std::span<const DiagnosticCode> allDiagnosticCodes() noexcept
{
    return codes;
}

std::span<const FixTitle> allFixTitles() noexcept
{
    return fixTitles;
}

bool hasErrors(std::span<const Diagnostic> diagnostics) noexcept
{
    return std::ranges::any_of(diagnostics, [](const Diagnostic &diagnostic) {
        return severityOf(diagnostic.code) == Severity::Error;
    });
}

std::string formatMessage(std::string_view text, std::span<const Argument> arguments)
{
    std::string message;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool isMark =
            text[i] == '%' && i + 1 < text.size() && text[i + 1] >= '1' && text[i + 1] <= '9';
        const auto number = isMark ? static_cast<std::size_t>(text[i + 1] - '1') : 0;
        if (isMark && number < arguments.size()) {
            message += toText(arguments[number]);
            ++i;
        } else {
            message += text[i];
        }
    }
    return message;
}

std::string formatDiagnostic(const SourceText &source, const Diagnostic &diagnostic)
{
    const LineColumn place = source.lineColumn(diagnostic.span.begin);
    const std::string_view line = source.line(place.line);
    const auto room = line.size() + 1 - std::min<std::size_t>(place.column - 1, line.size());
    const auto carets = std::clamp<std::size_t>(diagnostic.span.length(), 1, room);
    return std::format("{}:{}: {} ({})\n{}\n{}{}", place.line, place.column,
                       formatMessage(englishText(diagnostic.code), diagnostic.arguments),
                       idOf(diagnostic.code), line, std::string(place.column - 1, ' '),
                       std::string(carets, '^'));
}

std::string applyEdits(std::string_view text, std::span<const TextEdit> edits)
{
    std::string result;
    std::uint32_t done = 0;
    for (const TextEdit &edit : edits) {
        result += textAt(text, {done, edit.span.begin});
        result += edit.replacement;
        done = edit.span.end;
    }
    result += textAt(text, {done, static_cast<std::uint32_t>(text.size())});
    return result;
}

} // namespace rulewright
