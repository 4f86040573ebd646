// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/json_reader.h"

#include "core/base/source_text.h"

#include <sstream>

namespace rulewright::exchange
{

namespace
{

const nlohmann::json &nothing()
{
    static const nlohmann::json null;
    return null;
}

} // namespace

Result<nlohmann::json> parseJson(std::string_view bytes)
{
    try {
        return nlohmann::json::parse(bytes);
    } catch (const nlohmann::json::parse_error &error) {
        const std::uint32_t offset =
            error.byte > 0 ? static_cast<std::uint32_t>(error.byte - 1) : 0;
        const LineColumn place = SourceText(std::string(bytes)).lineColumn(offset);
        const std::string_view what = error.what();
        const std::size_t reason = what.find("syntax error");
        return failure(
            DiagnosticCode::JsonSyntax,
            {std::int64_t{place.line}, std::int64_t{place.column},
             std::string(reason == std::string_view::npos ? what : what.substr(reason))});
    }
}

JsonReader::JsonReader(const nlohmann::json &value, std::optional<Error> &error,
                       std::string pointer)
    : m_value(&value), m_error(&error), m_pointer(std::move(pointer))
{
}

void JsonReader::fail(DiagnosticCode code, std::vector<Argument> arguments) const
{
    if (!m_error->has_value()) {
        arguments.insert(arguments.begin(), m_pointer.empty() ? "/" : m_pointer);
        *m_error = Error{code, std::move(arguments)};
    }
}

void JsonReader::expected(std::string_view what) const
{
    fail(DiagnosticCode::JsonMemberType, {std::string(what), std::string(m_value->type_name())});
}

std::string JsonReader::text() const
{
    if (m_value->is_string()) {
        return m_value->get<std::string>();
    }
    expected("string");
    return {};
}

bool JsonReader::truth() const
{
    if (m_value->is_boolean()) {
        return m_value->get<bool>();
    }
    expected("boolean");
    return false;
}

std::int64_t JsonReader::number() const
{
    if (m_value->is_number_integer()) {
        return m_value->get<std::int64_t>();
    }
    expected("integer");
    return 0;
}

std::chrono::sys_seconds JsonReader::time() const
{
    std::istringstream stream(text());
    std::chrono::sys_seconds time;
    stream >> std::chrono::parse("%FT%TZ", time);
    if (stream.fail()) {
        fail(DiagnosticCode::UnknownWord, {stream.str()});
    }
    return time;
}

JsonReader JsonReader::member(std::string_view name) const
{
    const std::string pointer = m_pointer + '/' + std::string(name);
    if (!m_value->is_object()) {
        expected("object");
    } else if (const auto found = m_value->find(name); found != m_value->end()) {
        return {*found, *m_error, pointer};
    } else {
        fail(DiagnosticCode::JsonMemberMissing, {std::string(name)});
    }
    return {nothing(), *m_error, pointer};
}

std::optional<JsonReader> JsonReader::optionalMember(std::string_view name) const
{
    const bool isThere =
        m_value->is_object() && m_value->contains(name) && !(*m_value)[name].is_null();
    return isThere ? std::optional(member(name)) : std::nullopt;
}

void JsonReader::forEachMember(
    const std::function<void(const std::string &name, const JsonReader &)> &read) const
{
    if (!m_value->is_object()) {
        expected("object");
        return;
    }
    for (const auto &[name, value] : m_value->items()) {
        read(name, JsonReader(value, *m_error, m_pointer + '/' + name));
    }
}

void JsonReader::forEach(const std::function<void(const JsonReader &)> &read) const
{
    if (!m_value->is_array()) {
        expected("array");
        return;
    }
    for (std::size_t i = 0; i < m_value->size(); ++i) {
        read(JsonReader((*m_value)[i], *m_error, m_pointer + '/' + std::to_string(i)));
    }
}

} // namespace rulewright::exchange
