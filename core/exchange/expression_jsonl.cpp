// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/expression_jsonl.h"

#include "core/exchange/ast_json.h"
#include "core/exchange/scheme_json.h"
#include "core/exchange/value_json.h"
#include "core/x509/digest.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <set>

namespace rulewright::exchange
{

namespace
{

using namespace expression;
using Json = nlohmann::json;
using OrderedJson = nlohmann::ordered_json;

/// One line, read.
struct Line {
    Json json;
    std::unique_ptr<Scheme> scheme;
    std::string text;
    Goal goal = Goal::Rule;

    [[nodiscard]] const Catalog &catalog() const
    {
        return scheme ? scheme->catalog() : cloudflareCatalog();
    }
};

/// A line that is no JSON object with an expression.
Error notALine(std::string what)
{
    return {DiagnosticCode::JsonMemberType,
            {std::string("/"), std::string("an object with “expression”"), std::move(what)}};
}

/// The limits that the line sets; foreign schemes have no computed right sides.
LanguageOptions optionsOf(const Json &line)
{
    LanguageOptions options{.hasComputedRight = false};
    const Json depth = line.value("max_nesting_depth", Json());
    const Json stars = line.value("wildcard_star_limit", Json());
    if (depth.is_number_unsigned()) {
        options.maximalNesting =
            static_cast<int>(std::min<std::uint64_t>(depth.get<std::uint64_t>(), 128));
    }
    if (stars.is_number_unsigned()) {
        options.wildcardStarLimit = stars.get<std::size_t>();
    }
    return options;
}

Result<Line> readLine(std::string_view text)
{
    Line line{.json = Json::parse(text, nullptr, false), .scheme = nullptr, .text = {}};
    if (!line.json.is_object() || !line.json.contains("expression") ||
        !line.json["expression"].is_string()) {
        return std::unexpected(notALine(line.json.type_name()));
    }
    const auto flag = [&line](const char *name, bool otherwise) {
        const Json value = line.json.value(name, Json(otherwise));
        return value.is_boolean() ? value.get<bool>() : otherwise;
    };
    line.text = line.json["expression"].get<std::string>();
    line.goal = flag("value_expression", false) ? Goal::Value
                : flag("top_level", true)       ? Goal::Rule
                                                : Goal::Condition;
    if (line.json.contains("scheme")) {
        auto scheme = Scheme::read(line.json["scheme"], optionsOf(line.json));
        if (!scheme) {
            return std::unexpected(scheme.error());
        }
        line.scheme = std::move(*scheme);
    }
    return line;
}

OrderedJson errorJson(const SourceText &source, const Diagnostic &diagnostic)
{
    const Span span = diagnostic.engine ? diagnostic.engine->span : diagnostic.span;
    const LineColumn place = source.lineColumn(span.begin);
    OrderedJson json{{"code", idOf(diagnostic.code)},
                     {"message", formatMessage(englishText(diagnostic.code), diagnostic.arguments)},
                     {"engine_message", nullptr},
                     {"line", place.line},
                     {"column", place.column},
                     {"start", span.begin},
                     {"end", span.end}};
    if (diagnostic.engine) {
        json["engine_message"] = diagnostic.engine->message;
    }
    return json;
}

/// The errors, the one at which the engine stops first.
OrderedJson errorsJson(const CheckedExpression &checked)
{
    const SourceText source(checked.text);
    OrderedJson errors = OrderedJson::array();
    const auto isFirst = [&checked](const Diagnostic &diagnostic) {
        return checked.engineError && diagnostic.engine == checked.engineError;
    };
    const auto first = std::ranges::find_if(checked.diagnostics, isFirst);
    if (first != checked.diagnostics.end()) {
        errors.push_back(errorJson(source, *first));
    }
    for (auto it = checked.diagnostics.begin(); it != checked.diagnostics.end(); ++it) {
        if (it != first && severityOf(it->code) == Severity::Error) {
            errors.push_back(errorJson(source, *it));
        }
    }
    return errors;
}

OrderedJson answerTo(const Line &line)
{
    OrderedJson answer;
    answer["id"] = line.json.value("id", Json());
    return answer;
}

std::string written(const OrderedJson &answer)
{
    return answer.dump(-1, ' ', false, Json::error_handler_t::replace);
}

std::string answerError(const Error &error)
{
    const OrderedJson one{{"code", idOf(error.code)},
                          {"message", formatMessage(englishText(error.code), error.arguments)}};
    return written({{"id", nullptr}, {"ok", false}, {"errors", OrderedJson::array({one})}});
}

CheckedExpression checkExpression(const Line &line)
{
    return check(line.text, line.catalog(), line.goal, Limits::Engine);
}

Type typeOf(const CheckedExpression &checked)
{
    const NodeId root = checked.ast.root();
    const Type condition = checked.ast.conditionType(root);
    return checked.goal == Goal::Value || condition.isError() ? checked.ast.typeOf(root)
                                                              : condition;
}

/// The values of the fields, kept until the request has run.
struct Context {
    std::deque<ActualValue> values;
    ValueStore store;
};

/// Fills in the fields; what is wrong in the context is the error.
std::optional<Error> fillFields(const Line &line, Context &context, Request &request)
{
    const Json given = line.json.value("context", Json::object());
    const Catalog &catalog = line.catalog();
    for (std::size_t i = 0; i < catalog.fields().size(); ++i) {
        const auto field = static_cast<FieldId>(i);
        const std::string name(catalog[field].name);
        if (!given.contains(name)) {
            const bool isMissing = line.scheme && line.scheme->isOptional(name);
            request.set(field, isMissing ? Value(NoValue{}) : Value(Unknown{}));
            continue;
        }
        auto value = valueFromJson(given[name], catalog[field].type);
        if (!value) {
            return Error{DiagnosticCode::JsonMemberType,
                         {"/context/" + name, engineName(catalog[field].type),
                          std::string(given[name].type_name())}};
        }
        request.set(field, context.store.borrow(context.values.emplace_back(std::move(*value))));
    }
    return std::nullopt;
}

/// A list of the line; one that is named and not given is empty.
NamedList listOf(const Line &line, const std::string &name, Type type)
{
    const Json given = line.json.value("lists", Json::object());
    if (line.scheme && line.scheme->hasParityLists() && !given.contains(name)) {
        const std::int64_t rest = name == "even" ? 0 : 1;
        return {name, [rest](const Value &value) {
                    const auto *number = value.as<std::int64_t>();
                    return number && (*number & 1) == rest;
                }};
    }
    const Json list = given.value(name, Json::object());
    const Json items = list.is_object() ? list.value("items", Json::array()) : list;
    return listFromJson(name, items, type);
}

void addLists(const Line &line, const CheckedExpression &checked, Request &request)
{
    std::set<std::string> added;
    for (const Node &node : checked.ast.nodes()) {
        const auto *comparison = std::get_if<Comparison>(&node.data);
        const auto *list = comparison ? checked.ast.as<ListName>(comparison->right) : nullptr;
        if (list && added.insert(list->name).second) {
            request.addList(listOf(line, list->name, checked.ast.typeOf(comparison->left)));
        }
    }
}

OrderedJson resultJson(const ActualValue &value, const CheckedExpression &checked)
{
    if (std::holds_alternative<Unknown>(value.data)) {
        return "unknown";
    }
    if (checked.goal != Goal::Value) {
        return valueToJson(value);
    }
    if (std::holds_alternative<NoValue>(value.data)) {
        return {{"missing", toJson(typeOf(checked))}};
    }
    return {{"value", valueToJson(value)}};
}

/// Answers a line; what led to the answer goes into \p explanation, where there is one.
std::string evaluate(std::string_view text, Explanation *explanation)
{
    const auto line = readLine(text);
    if (!line) {
        return answerError(line.error());
    }
    const CheckedExpression checked = checkExpression(*line);
    OrderedJson answer = answerTo(*line);
    const EvaluationOptions options = line->scheme ? line->scheme->options() : EvaluationOptions{};
    const auto filter = Filter::compile(checked, line->catalog(), options);
    if (!filter) {
        answer["errors"] = errorsJson(checked);
        return written(answer);
    }
    if (!filter->foreignFunction().empty()) {
        answer["unsupported"] = "the function " + filter->foreignFunction();
        return written(answer);
    }
    Context context;
    Request request(line->catalog());
    request.setDigests({x509::sha256, x509::hmacSha256});
    if (const auto error = fillFields(*line, context, request)) {
        return answerError(*error);
    }
    addLists(*line, checked, request);
    answer["result"] = resultJson(filter->value(request), checked);
    if (explanation && typeOf(checked) == Type::Bool && checked.goal != Goal::Value) {
        explanation->trace = filter->trace(request);
        explanation->expression = checked;
    }
    return written(answer);
}

} // namespace

std::string checkLine(std::string_view text)
{
    const auto line = readLine(text);
    if (!line) {
        return answerError(line.error());
    }
    const CheckedExpression checked = checkExpression(*line);
    OrderedJson answer = answerTo(*line);
    answer["ok"] = checked.isValid();
    answer["type"] = checked.isValid() ? OrderedJson(toJson(typeOf(checked))) : OrderedJson();
    answer["errors"] = errorsJson(checked);
    answer["ast"] = astToJson(checked, line->catalog());
    return written(answer);
}

std::string evaluateLine(std::string_view text)
{
    return evaluate(text, nullptr);
}

Explanation explainLine(std::string_view text)
{
    Explanation explanation;
    explanation.answer = evaluate(text, &explanation);
    return explanation;
}

} // namespace rulewright::exchange
