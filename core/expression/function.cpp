// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/expression/function.h"

#include <algorithm>
#include <utility>

namespace rulewright::expression
{

namespace
{

constexpr Type textArray = Type::arrayOf(Type::Bytes);

bool isOne(Type type, Primitive a, Primitive b, Primitive c) noexcept
{
    return type.isPrimitive() &&
           (type.primitive() == a || type.primitive() == b || type.primitive() == c);
}

} // namespace

bool accepts(TypePattern pattern, Type type, PatternContext context) noexcept
{
    switch (pattern) {
    case TypePattern::Bool: return type == Type::Bool;
    case TypePattern::Int: return type == Type::Int;
    case TypePattern::Bytes: return type == Type::Bytes;
    case TypePattern::Ip: return type == Type::Ip;
    case TypePattern::BytesOrArray: return type == Type::Bytes || type.isArray();
    case TypePattern::BytesOrContainer: return type == Type::Bytes || !type.isPrimitive();
    case TypePattern::IntBoolOrIp:
        return isOne(type, Primitive::Int, Primitive::Bool, Primitive::Ip);
    case TypePattern::Primitive: return type.isPrimitive();
    case TypePattern::AnyArray: return type.isArray();
    case TypePattern::ArrayOfBool: return type == Type::arrayOf(Type::Bool);
    case TypePattern::ArrayOfBytes: return type == textArray;
    case TypePattern::ArrayOfArrayOfBytes: return type == Type::arrayOf(textArray);
    case TypePattern::AnyMap: return type.isMap();
    case TypePattern::ArrayOrMapOfPrimitive: return type.depth() == 1;
    case TypePattern::Any: return true;
    case TypePattern::SameAsFirst: return context.first.isError() || type == context.first;
    case TypePattern::SameAsPrevious: return context.previous.isError() || type == context.previous;
    case TypePattern::ElementOfFirst:
        return context.first.isPrimitive() || type == context.first.element();
    }
    std::unreachable();
}

Type resultType(TypePattern pattern, Type first) noexcept
{
    switch (pattern) {
    case TypePattern::Bool: return Type::Bool;
    case TypePattern::Int: return Type::Int;
    case TypePattern::Bytes:
    case TypePattern::BytesOrArray:
    case TypePattern::BytesOrContainer: return Type::Bytes;
    case TypePattern::Ip: return Type::Ip;
    case TypePattern::ArrayOfBool: return Type::arrayOf(Type::Bool);
    case TypePattern::ArrayOfBytes: return textArray;
    case TypePattern::ArrayOfArrayOfBytes: return Type::arrayOf(textArray);
    case TypePattern::ElementOfFirst: return first.isPrimitive() ? Type::Error : first.element();
    case TypePattern::SameAsFirst:
    case TypePattern::SameAsPrevious:
    case TypePattern::AnyArray:
    case TypePattern::AnyMap:
    case TypePattern::ArrayOrMapOfPrimitive:
    case TypePattern::IntBoolOrIp:
    case TypePattern::Primitive:
    case TypePattern::Any: return first;
    }
    std::unreachable();
}

std::string engineName(TypePattern pattern, PatternContext context)
{
    switch (pattern) {
    case TypePattern::BytesOrArray: return "Bytes or Array<_>";
    case TypePattern::BytesOrContainer: return "Bytes, Array<_> or Map<_>";
    case TypePattern::IntBoolOrIp: return "Int, Bool or Ip";
    case TypePattern::Primitive: return "Bool, Int, Bytes or Ip";
    case TypePattern::AnyArray: return "Array<_>";
    case TypePattern::AnyMap: return "Map<_>";
    case TypePattern::ArrayOrMapOfPrimitive: return "Array<_> or Map<_>";
    case TypePattern::Any: return "_";
    case TypePattern::SameAsPrevious: return engineName(context.previous);
    case TypePattern::Bool:
    case TypePattern::Int:
    case TypePattern::Bytes:
    case TypePattern::Ip:
    case TypePattern::ArrayOfBool:
    case TypePattern::ArrayOfBytes:
    case TypePattern::ArrayOfArrayOfBytes:
    case TypePattern::SameAsFirst:
    case TypePattern::ElementOfFirst: return engineName(resultType(pattern, context.first));
    }
    std::unreachable();
}

std::size_t minimalArguments(const Function &function) noexcept
{
    const auto isNeeded = [](const Parameter &parameter) { return !parameter.isOptional; };
    return static_cast<std::size_t>(std::ranges::count_if(function.parameters, isNeeded));
}

const Parameter *parameterAt(const Function &function, std::size_t index) noexcept
{
    if (index >= function.maximalArguments || function.parameters.empty()) {
        return nullptr;
    }
    if (index < function.parameters.size()) {
        return &function.parameters[index];
    }
    const Parameter &last = function.parameters.back();
    return last.isRepeated ? &last : nullptr;
}

std::string signatureOf(const Function &function)
{
    std::string text(function.name);
    text += '(';
    for (const Parameter &parameter : function.parameters) {
        text += text.ends_with('(') ? "" : ", ";
        text += parameter.isOptional ? "[" : "";
        text += parameter.name;
        text += parameter.isRepeated ? "…" : "";
        text += parameter.isOptional ? "]" : "";
    }
    return text + ") → " + engineName(function.returns, {Type::Error, Type::Error});
}

} // namespace rulewright::expression
