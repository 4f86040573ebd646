// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/scheme_json.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace rulewright::exchange
{

namespace
{

using expression::ArgumentKind;
using expression::Function;
using expression::FunctionKind;
using expression::Parameter;
using expression::Type;
using expression::TypePattern;
using Json = nlohmann::json;

constexpr std::string_view documented = "as documented by Cloudflare";

/// The engine's len() counts the entries of maps as well; the documentation does not say so.
constexpr Parameter engineLen[] = {{"value", TypePattern::BytesOrContainer, ArgumentKind::Field}};

std::string_view trimmed(std::string_view text)
{
    const std::size_t begin = text.find_first_not_of(' ');
    const std::size_t end = text.find_last_not_of(' ');
    return begin == std::string_view::npos ? std::string_view()
                                           : text.substr(begin, end - begin + 1);
}

TypePattern patternOf(std::string_view text)
{
    if (text.starts_with("Bytes|Array")) {
        return TypePattern::BytesOrArray;
    }
    if (text.starts_with("Array<Array")) {
        return TypePattern::ArrayOfArrayOfBytes;
    }
    if (text.starts_with("Array<Bool")) {
        return TypePattern::ArrayOfBool;
    }
    if (text.starts_with("Array<Bytes")) {
        return TypePattern::ArrayOfBytes;
    }
    if (text.starts_with("Array")) {
        return TypePattern::AnyArray;
    }
    if (text.starts_with("Int")) {
        return TypePattern::Int;
    }
    if (text.starts_with("Bool")) {
        return TypePattern::Bool;
    }
    return text.starts_with("Ip") ? TypePattern::Ip : TypePattern::Bytes;
}

/// `Bytes field`, `[Int literal = 10]`, `Bytes|Array`.
Parameter parameterOf(std::string_view text, bool isFirst)
{
    Parameter parameter;
    parameter.isOptional = text.starts_with('[');
    const std::string_view inner = parameter.isOptional ? text.substr(1, text.size() - 2) : text;
    parameter.type = patternOf(inner);
    if (parameter.type == TypePattern::BytesOrArray && !isFirst) {
        parameter.type = TypePattern::SameAsFirst;
    }
    parameter.kind = inner.contains("literal") ? ArgumentKind::Literal
                     : inner.contains("field") ? ArgumentKind::Field
                                               : ArgumentKind::Both;
    return parameter;
}

/// The parameters of `name(…) -> …`.
std::vector<Parameter> parametersOf(std::string_view signature)
{
    std::vector<Parameter> parameters;
    std::string_view rest = signature.substr(signature.find('(') + 1);
    rest = rest.substr(0, rest.find(") ->"));
    while (!rest.empty()) {
        const std::size_t comma = rest.find(',');
        const std::string_view part = trimmed(rest.substr(0, comma));
        rest = comma == std::string_view::npos ? std::string_view() : rest.substr(comma + 1);
        if (part == "..." && !parameters.empty()) {
            parameters.push_back(parameters.back());
            parameters.back().isOptional = true;
            parameters.back().isRepeated = true;
        } else {
            parameters.push_back(parameterOf(part, parameters.empty()));
        }
    }
    return parameters;
}

/// What the description says the function does, when it is something that we have.
FunctionKind kindOf(std::string_view effect)
{
    if (effect == "ASCII lower case") {
        return FunctionKind::Lower;
    }
    if (effect == "ASCII upper case") {
        return FunctionKind::Upper;
    }
    if (effect == "at least two arguments of one type") {
        return FunctionKind::Concat;
    }
    return effect == "byte length" ? FunctionKind::Len : FunctionKind::Foreign;
}

} // namespace

std::optional<Type> typeFromJson(const Json &json)
{
    if (json.is_string()) {
        const auto name = json.get<std::string>();
        for (const Type type : {Type::Bool, Type::Int, Type::Bytes, Type::Ip}) {
            if (name == expression::engineName(type)) {
                return type;
            }
        }
        return std::nullopt;
    }
    if (!json.is_object() || json.size() != 1) {
        return std::nullopt;
    }
    const auto element = typeFromJson(json.begin().value());
    const bool isMap = json.begin().key() == "Map";
    const bool isContainer = isMap || json.begin().key() == "Array";
    if (!element || !isContainer || element->depth() >= Type::maximalDepth) {
        return std::nullopt;
    }
    return isMap ? Type::mapOf(*element) : Type::arrayOf(*element);
}

Json toJson(Type type)
{
    if (type.isPrimitive()) {
        return expression::engineName(type);
    }
    return {{type.isArray() ? "Array" : "Map", toJson(type.element())}};
}

void Scheme::readFunction(const std::string &name, const std::string &description)
{
    const expression::Catalog &known = expression::cloudflareCatalog();
    const auto id = known.findFunction(name);
    if (description == documented && id) {
        m_functions.push_back(known[*id]);
        if (known[*id].kind == FunctionKind::Len) {
            m_functions.back().parameters = engineLen;
        }
        return;
    }
    if (name == "any" || name == "all") {
        return;
    }
    const std::size_t arrow = description.find("->");
    const std::size_t colon = description.find(": ", arrow);
    if (arrow == std::string::npos) {
        return;
    }
    Function function;
    function.name = m_texts.emplace_back(name);
    function.parameters = m_parameters.emplace_back(parametersOf(description));
    const std::string_view returns =
        trimmed(std::string_view(description).substr(arrow + 2, colon - arrow - 2));
    function.returns = returns == "same type" || returns == "Array<T>" ? TypePattern::SameAsFirst
                                                                       : patternOf(returns);
    function.kind = colon == std::string::npos
                        ? FunctionKind::Foreign
                        : kindOf(std::string_view(description).substr(colon + 2));
    m_functions.push_back(function);
}

Result<std::unique_ptr<Scheme>> Scheme::read(const Json &json,
                                             const expression::LanguageOptions &options)
{
    const auto wrong = [](std::string what, std::string where) {
        return failure(DiagnosticCode::JsonMemberType,
                       {std::move(where), std::move(what), std::string("another value")});
    };
    std::unique_ptr<Scheme> scheme(new Scheme);
    if (!json.is_object() || !json.contains("fields") || !json["fields"].is_object()) {
        return wrong("an object with “fields”", "/scheme");
    }
    for (const auto &[name, typeJson] : json["fields"].items()) {
        const auto type = typeFromJson(typeJson);
        if (!type) {
            return wrong("a type", "/scheme/fields/" + name);
        }
        scheme->m_fields.push_back({.name = scheme->m_texts.emplace_back(name), .type = *type});
    }
    const Json functions = json.value("functions", Json::object());
    for (const auto &[name, description] : functions.items()) {
        scheme->readFunction(name, description.is_string() ? description.get<std::string>()
                                                           : std::string());
    }
    for (const Json &name : json.value("optional_fields", Json::array())) {
        scheme->m_optional.insert(name.is_string() ? name.get<std::string>() : std::string());
    }
    const Json missing = json.value("missing_value_not_equal", Json(true));
    scheme->m_options.isMissingNotEqual = !missing.is_boolean() || missing.get<bool>();
    for (const Json &list : json.value("lists", Json::array())) {
        const Json names = list.is_object() ? list.value("names", Json()) : Json();
        scheme->m_hasParityLists |=
            names == "even: the value is even; any other name: the value is odd";
    }
    scheme->m_catalog.emplace(scheme->m_fields, scheme->m_functions, options);
    return scheme;
}

} // namespace rulewright::exchange
