// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/random_context.h"

#include "tests/support/random_vocabulary.h"

namespace rulewright::test::naive
{

namespace
{

/// A string that suits the purpose of the field, which its name shows.
std::string bytesFor(Dice &dice, const std::string &field)
{
    if (field.ends_with(".url")) {
        return randomUrl(dice);
    }
    if (field.ends_with(".json")) {
        return randomJson(dice);
    }
    return field.ends_with(".base64") ? randomBase64(dice) : randomBytes(dice);
}

Value randomValue(Dice &dice, const std::string &field, const std::string &type);

Value::Array randomArray(Dice &dice, const std::string &field, const std::string &element)
{
    Value::Array items;
    const std::size_t count = dice.below(4);
    for (std::size_t index = 0; index < count; ++index) {
        items.push_back(randomValue(dice, field, element));
    }
    return items;
}

Value::Map randomMap(Dice &dice, const std::string &field, const std::string &element)
{
    Value::Map members;
    const std::size_t count = dice.below(5);
    for (std::size_t index = 0; index < count; ++index) {
        const std::string key = randomKey(dice);
        members[key] = randomValue(dice, field, element);
    }
    return members;
}

Value randomValue(Dice &dice, const std::string &field, const std::string &type)
{
    if (type == "Bool") {
        return Value{dice.chance(50)};
    }
    if (type == "Int") {
        return Value{randomInteger(dice)};
    }
    if (type == "Bytes") {
        return Value{bytesFor(dice, field)};
    }
    if (type == "Ip") {
        return Value{randomAddress(dice)};
    }
    return isArray(type) ? Value{randomArray(dice, field, elementOf(type))}
                         : Value{randomMap(dice, field, elementOf(type))};
}

} // namespace

std::vector<FieldDeclaration> schemeFields()
{
    return {
        {"t.bool.a", "Bool"},
        {"t.bool.b", "Bool"},
        {"t.int.a", "Int"},
        {"t.int.b", "Int"},
        {"t.bytes.a", "Bytes"},
        {"t.bytes.b", "Bytes"},
        {"t.bytes.url", "Bytes"},
        {"t.bytes.json", "Bytes"},
        {"t.bytes.base64", "Bytes"},
        {"t.ip.a", "Ip"},
        {"t.ip.b", "Ip"},
        {"t.array.bool.a", "Array<Bool>"},
        {"t.array.bool.b", "Array<Bool>"},
        {"t.array.int", "Array<Int>"},
        {"t.array.bytes.a", "Array<Bytes>"},
        {"t.array.bytes.b", "Array<Bytes>"},
        {"t.array.bytes.url", "Array<Bytes>"},
        {"t.array.bytes.json", "Array<Bytes>"},
        {"t.array.bytes.base64", "Array<Bytes>"},
        {"t.array.ip", "Array<Ip>"},
        {"t.map.bool", "Map<Bool>"},
        {"t.map.int", "Map<Int>"},
        {"t.map.bytes", "Map<Bytes>"},
        {"t.map.array.bytes", "Map<Array<Bytes>>"},
        {"t.map.array.bool", "Map<Array<Bool>>"},
        {"t.array.array.bytes", "Array<Array<Bytes>>"},
        {"t.array.map.bytes", "Array<Map<Bytes>>"},
    };
}

std::vector<FieldDeclaration> schemeLists()
{
    return {{"numbers", "Int"}, {"hosts_1", "Bytes"}, {"nets", "Ip"}, {"cf.ips", "Ip"}};
}

Context randomContext(Dice &dice, std::size_t percentUnknown)
{
    Context context;
    for (const FieldDeclaration &field : schemeFields()) {
        if (!dice.chance(percentUnknown)) {
            context.fields[field.name] = randomValue(dice, field.name, field.type);
        }
    }
    for (const FieldDeclaration &list : schemeLists()) {
        context.lists[list.name] = randomItems(dice, list.type);
    }
    return context;
}

} // namespace rulewright::test::naive
