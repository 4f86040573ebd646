// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/analysis/lint_edit.h"
#include "core/analysis/lints.h"
#include "core/analysis/text_condition.h"

#include "core/expression/characters.h"
#include "core/expression/printer.h"

#include <algorithm>

namespace rulewright::analysis
{

using namespace expression;

namespace
{

const std::string &valueOf(const LintContext &context, NodeId literal)
{
    return context.ast().get<StringLiteral>(literal).value;
}

/// The field that is compared, also when lower() stands around it.
std::string_view comparedField(const LintContext &context, NodeId value)
{
    const bool isLower = context.functionOf(value) == FunctionKind::Lower;
    return context.fieldName(isLower ? context.ast().get<Call>(value).arguments[0] : value);
}

bool isAnyOf(ConditionOperator op, std::initializer_list<ConditionOperator> operators)
{
    return std::ranges::contains(operators, op);
}

bool isOrder(ConditionOperator op)
{
    using enum ConditionOperator;
    return isAnyOf(op, {Lt, Le, Gt, Ge});
}

bool isWildcard(ConditionOperator op)
{
    return isAnyOf(op, {ConditionOperator::Wildcard, ConditionOperator::StrictWildcard});
}

Fix rewriting(const LintContext &context, FixTitle title, NodeId literal, std::string_view value)
{
    return {title,
            {},
            replacing(context.ast().spanOf(literal), printLike(context.ast(), literal, value))};
}

std::string inLowerCase(std::string_view text)
{
    std::string lower(text);
    std::ranges::transform(lower, lower.begin(), toLowerCase);
    return lower;
}

/// “%” and two hexadecimal digits stand at \p at.
bool isEncodedAt(std::string_view text, std::size_t at)
{
    return at + 2 < text.size() && text[at] == '%' && isHexDigit(text[at + 1]) &&
           isHexDigit(text[at + 2]);
}

bool hasEncoded(std::string_view text)
{
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (isEncodedAt(text, i)) {
            return true;
        }
    }
    return false;
}

int digitOf(char c)
{
    return isDigit(c) ? c - '0' : toLowerCase(c) - 'a' + 10;
}

/// Signs of a wildcard are written so that they stand for themselves.
std::string decoded(std::string_view text, ConditionOperator op)
{
    std::string result;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (!isEncodedAt(text, i)) {
            result += text[i];
            continue;
        }
        const char byte = static_cast<char>(digitOf(text[i + 1]) * 16 + digitOf(text[i + 2]));
        result += isWildcard(op) && (byte == '*' || byte == '\\') ? "\\" : "";
        result += byte;
        i += 2;
    }
    return result;
}

/// What only \c matches understands. A single sign is more likely meant as itself.
bool hasAnchor(std::string_view text, ConditionOperator op)
{
    using enum ConditionOperator;
    const bool atStart = text.starts_with('^') && isAnyOf(op, {Eq, Contains, StartsWith});
    const bool atEnd = text.ends_with('$') && isAnyOf(op, {Eq, Contains, EndsWith});
    return text.size() > 1 && (atStart || atEnd);
}

std::vector<TextEdit> usingMatches(const LintContext &context, const TextCondition &condition)
{
    const std::string pattern =
        "matches " + printPattern(valueOf(context, condition.literals.front()));
    LintEdits edits(context.text());
    if (condition.isCall()) {
        edits.replace(condition.test, context.textOf(condition.value) + ' ' + pattern);
    } else {
        edits.replaceByWord(condition.test, pattern);
    }
    return edits.take();
}

bool isPath(std::string_view field)
{
    return field == "http.request.uri.path" || field == "raw.http.request.uri.path";
}

/// Text that a whole path, or its start, can never be for want of a slash.
bool lacksSlash(std::string_view text, ConditionOperator op)
{
    const bool isOpen = isWildcard(op) && text.starts_with('*');
    return !text.empty() && !isOpen && !hasAnchor(text, op) && !decoded(text, op).starts_with('/');
}

} // namespace

void findUpperCaseHost(LintContext &context)
{
    for (const TextCondition &condition : textConditions(context)) {
        const bool isCaseless = condition.op == ConditionOperator::Wildcard;
        if (comparedField(context, condition.value) != "http.host" || isCaseless ||
            isOrder(condition.op)) {
            continue;
        }
        for (const NodeId literal : condition.literals) {
            const std::string &value = valueOf(context, literal);
            if (const std::string lower = inLowerCase(value); lower != value) {
                context.report({DiagnosticCode::UpperCaseHost,
                                context.ast().spanOf(literal),
                                {value},
                                {rewriting(context, FixTitle::LowerCaseText, literal, lower)}});
            }
        }
    }
}

void findEncodedText(LintContext &context)
{
    for (const TextCondition &condition : textConditions(context)) {
        const std::string_view field = comparedField(context, condition.value);
        const bool isDecoded =
            field == "http.request.uri.path" || field == "http.request.uri.query";
        for (const NodeId literal : condition.literals) {
            const std::string &value = valueOf(context, literal);
            if (!isDecoded || isOrder(condition.op) || !hasEncoded(value)) {
                continue;
            }
            Diagnostic finding{DiagnosticCode::EncodedText, context.ast().spanOf(literal), {}, {}};
            const std::string plain = decoded(value, condition.op);
            if (!hasEncoded(plain)) {
                finding.fixes.push_back(rewriting(context, FixTitle::Decode, literal, plain));
            }
            context.report(std::move(finding));
        }
    }
}

void findAnchorsInText(LintContext &context)
{
    for (const TextCondition &condition : textConditions(context)) {
        const NodeId literal = condition.literals.front();
        const std::string &value = valueOf(context, literal);
        if (hasAnchor(value, condition.op)) {
            context.report({DiagnosticCode::AnchorInText,
                            context.ast().spanOf(literal),
                            {value},
                            {{FixTitle::UseMatches, {}, usingMatches(context, condition)}}});
        }
    }
}

void findPathWithoutSlash(LintContext &context)
{
    using enum ConditionOperator;
    for (const TextCondition &condition : textConditions(context)) {
        if (!isPath(comparedField(context, condition.value)) ||
            !isAnyOf(condition.op, {Eq, In, StartsWith, Wildcard, StrictWildcard})) {
            continue;
        }
        for (const NodeId literal : condition.literals) {
            const std::string &value = valueOf(context, literal);
            if (lacksSlash(value, condition.op)) {
                context.report({DiagnosticCode::PathWithoutSlash,
                                context.ast().spanOf(literal),
                                {},
                                {rewriting(context, FixTitle::AddSlash, literal, '/' + value)}});
            }
        }
    }
}

} // namespace rulewright::analysis
