// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/expression/type.h"

#include "core/base/diagnostic.h"

#include <utility>

namespace rulewright::expression
{

std::string engineName(Type type)
{
    if (type.isArray()) {
        return "Array<" + engineName(type.element()) + ">";
    }
    if (type.isMap()) {
        return "Map<" + engineName(type.element()) + ">";
    }
    switch (type.primitive()) {
    case Primitive::Error: return "?";
    case Primitive::Bool: return "Bool";
    case Primitive::Int: return "Int";
    case Primitive::Bytes: return "Bytes";
    case Primitive::Ip: return "Ip";
    }
    std::unreachable();
}

TypeName nameOf(Type type) noexcept
{
    if (!type.isPrimitive()) {
        return type.isArray() ? TypeName::Array : TypeName::Map;
    }
    switch (type.primitive()) {
    case Primitive::Bool: return TypeName::YesNo;
    case Primitive::Int: return TypeName::Number;
    case Primitive::Bytes: return TypeName::Text;
    case Primitive::Ip: return TypeName::Address;
    case Primitive::Error: return TypeName::AnyValue;
    }
    std::unreachable();
}

} // namespace rulewright::expression
