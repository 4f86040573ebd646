// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/source_text.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

// Messages are data. A Diagnostic names a code of diagnostics.def, the narrowest wrong place
// and typed arguments; no part of core builds a sentence. The window and the terminal say the
// same words through ui/text/diagnostic_text.h; formatDiagnostic() below is for tests and for
// builds without Qt. A Fix carries the edits that mend the text; the builder, the editor and
// undo use the same TextEdit.

namespace rulewright
{

enum class Severity : std::uint8_t { Error, Warning, Info };

/// What is wrong. The list, with ids and English texts, is diagnostics.def.
enum class DiagnosticCode : std::uint8_t {
#define DIAGNOSTIC(name, severity, id, text) name,
#include "core/base/diagnostics.def"
#undef DIAGNOSTIC
};

/// What a quick fix does. The list, with English texts, is fixes.def.
enum class FixTitle : std::uint8_t {
#define FIX(name, text) name,
#include "core/base/fixes.def"
#undef FIX
};

/// The words for a type of the rules language, as people say them (“yes/no”, “text”).
enum class TypeName : std::uint8_t {
    YesNo,
    Text,
    Number,
    Address,
    Array,
    Map,
    YesNoArray,
    TextArray,
    TextOrArray,
    SingleValue,
    AnyValue,
};

using Argument = std::variant<std::string, std::int64_t, TypeName>;

/// Replaces the bytes of \c span by \c replacement.
struct TextEdit {
    Span span;
    std::string replacement;

    friend bool operator==(const TextEdit &, const TextEdit &) = default;
};

/// A way to mend the text. The edits do not overlap and are in ascending order.
struct Fix {
    FixTitle title = FixTitle::ReplaceBy;
    std::vector<Argument> arguments;
    std::vector<TextEdit> edits;

    friend bool operator==(const Fix &, const Fix &) = default;
};

/// What the original engine says of the same mistake, and the text it underlines: for those who
/// compare with the service.
struct EngineWording {
    std::string message;
    Span span;

    friend bool operator==(const EngineWording &, const EngineWording &) = default;
};

/// A finding about a text: what, where, and how to mend it.
struct Diagnostic {
    DiagnosticCode code = DiagnosticCode::EmptyExpression;
    Span span;
    std::vector<Argument> arguments;
    std::vector<Fix> fixes;
    /// Empty for what the engine does not reject.
    std::optional<EngineWording> engine{};

    friend bool operator==(const Diagnostic &, const Diagnostic &) = default;
};

[[nodiscard]] Severity severityOf(DiagnosticCode code) noexcept;
/// The stable id that users and scripts see, for example “E101”.
[[nodiscard]] std::string_view idOf(DiagnosticCode code) noexcept;
[[nodiscard]] std::string_view englishText(DiagnosticCode code) noexcept;
[[nodiscard]] std::string_view englishText(FixTitle title) noexcept;
[[nodiscard]] std::string_view englishText(TypeName type) noexcept;
[[nodiscard]] std::span<const DiagnosticCode> allDiagnosticCodes() noexcept;
[[nodiscard]] std::span<const FixTitle> allFixTitles() noexcept;

[[nodiscard]] bool hasErrors(std::span<const Diagnostic> diagnostics) noexcept;

/// The English text with its arguments filled in.
[[nodiscard]] std::string formatMessage(std::string_view text, std::span<const Argument> arguments);

/// “line:column: message (id)”, the source line, and carets under the span.
[[nodiscard]] std::string formatDiagnostic(const SourceText &source, const Diagnostic &diagnostic);

/// The text after the edits, which are in ascending order and do not overlap.
[[nodiscard]] std::string applyEdits(std::string_view text, std::span<const TextEdit> edits);

} // namespace rulewright
