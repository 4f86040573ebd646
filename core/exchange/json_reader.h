// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"
#include "core/exchange/words.h"

#include <nlohmann/json.hpp>

#include <chrono>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace rulewright::exchange
{

/// Parses JSON text; a syntax error says where it is.
[[nodiscard]] Result<nlohmann::json> parseJson(std::string_view bytes);

/// A place in a JSON document that is read member by member. The first thing that does not fit
/// is kept as the error, with its JSON Pointer (RFC 6901); reading goes on with empty values,
/// so callers ask once, at the end. Included by .cpp files of this folder only.
class JsonReader
{
public:
    JsonReader(const nlohmann::json &value, std::optional<Error> &error, std::string pointer = {});

    [[nodiscard]] std::string text() const;
    [[nodiscard]] bool truth() const;
    [[nodiscard]] std::int64_t number() const;
    /// Text like 2026-06-01T12:00:00Z.
    [[nodiscard]] std::chrono::sys_seconds time() const;
    /// Text that is one of the words; the first value stands in for an unknown one.
    template <typename T, std::size_t size> [[nodiscard]] T word(const Word<T> (&words)[size]) const
    {
        const std::string found = text();
        const std::optional<T> value = valueOf(words, found);
        if (!value) {
            fail(DiagnosticCode::UnknownWord, {found});
        }
        return value.value_or(words[0].value);
    }
    /// A member of an object; absent is an error.
    [[nodiscard]] JsonReader member(std::string_view name) const;
    /// A member of an object; nothing when it is absent or null.
    [[nodiscard]] std::optional<JsonReader> optionalMember(std::string_view name) const;
    /// Each member of an object; anything else is an error.
    void forEachMember(
        const std::function<void(const std::string &name, const JsonReader &)> &read) const;
    void forEach(const std::function<void(const JsonReader &)> &read) const;
    /// Keeps an error at this place; the pointer becomes its first argument.
    void fail(DiagnosticCode code, std::vector<Argument> arguments) const;
    /// Takes a value, or keeps its error with this place in front.
    template <typename T> [[nodiscard]] std::optional<T> take(Result<T> result) const
    {
        if (result) {
            return std::move(*result);
        }
        if (!m_error->has_value()) {
            *m_error = std::move(result.error());
        }
        return std::nullopt;
    }

    [[nodiscard]] const std::string &pointer() const noexcept { return m_pointer; }

private:
    void expected(std::string_view what) const;

    const nlohmann::json *m_value;
    std::optional<Error> *m_error;
    std::string m_pointer;
};

} // namespace rulewright::exchange
