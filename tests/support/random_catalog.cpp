// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/random_catalog.h"

#include "tests/support/random_context.h"

#include <string>
#include <vector>

namespace rulewright::test
{

using expression::Catalog;
using expression::Field;
using expression::Type;

namespace
{

/// `Map<Array<Bytes>>` as a type.
Type typeNamed(std::string_view name)
{
    if (name.starts_with("Array<")) {
        return Type::arrayOf(typeNamed(name.substr(6, name.size() - 7)));
    }
    if (name.starts_with("Map<")) {
        return Type::mapOf(typeNamed(name.substr(4, name.size() - 5)));
    }
    return name == "Bool"  ? Type::Bool
           : name == "Int" ? Type::Int
           : name == "Ip"  ? Type::Ip
                           : Type::Bytes;
}

} // namespace

const Catalog &randomCatalog()
{
    static const std::vector<naive::FieldDeclaration> declared = naive::schemeFields();
    static const std::vector<Field> fields = [] {
        std::vector<Field> rows;
        for (const naive::FieldDeclaration &field : declared) {
            rows.push_back({.name = field.name, .type = typeNamed(field.type)});
        }
        return rows;
    }();
    static const Catalog catalog{fields, expression::cloudflareCatalog().functions()};
    return catalog;
}

} // namespace rulewright::test
