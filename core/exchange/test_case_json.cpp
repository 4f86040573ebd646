// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/test_case_json.h"

#include <format>
#include <string_view>

namespace rulewright::exchange
{

namespace
{

bool isFingerprint(std::string_view text)
{
    return text.size() == 64 && text.find_first_not_of("0123456789abcdef") == text.npos;
}

std::string readFingerprint(const JsonReader &reader)
{
    const std::string text = reader.text();
    if (!isFingerprint(text)) {
        reader.fail(DiagnosticCode::JsonMemberType,
                    {std::string("64 lower-case hexadecimal digits"), text});
    }
    return text;
}

} // namespace

nlohmann::ordered_json toJson(const model::TestCase &test)
{
    nlohmann::ordered_json json{
        {"name", test.name}, {"host", test.host}, {"method", test.method}, {"path", test.path}};
    if (!test.certificate.empty()) {
        json["certificate"] = test.certificate;
    }
    if (test.time) {
        json["time"] = std::format("{:%FT%TZ}", *test.time);
    }
    json["expected"] = wordFor(expectedWords, test.expected);
    if (!test.rule.empty()) {
        json["rule"] = test.rule;
    }
    return json;
}

model::TestCase readTestCase(const JsonReader &reader)
{
    model::TestCase test{.name = reader.member("name").text(),
                         .host = reader.member("host").text(),
                         .method = reader.member("method").text(),
                         .path = reader.member("path").text(),
                         .expected = reader.member("expected").word(expectedWords)};
    if (const auto certificate = reader.optionalMember("certificate")) {
        test.certificate = readFingerprint(*certificate);
    }
    if (const auto time = reader.optionalMember("time")) {
        test.time = time->time();
    }
    if (const auto rule = reader.optionalMember("rule")) {
        test.rule = rule->text();
    }
    return test;
}

} // namespace rulewright::exchange
