// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/analysis/linter.h"
#include "core/expression/evaluator.h"

#include "tests/support/naive_evaluator.h"
#include "tests/support/naive_printer.h"
#include "tests/support/random_expression.h"
#include "tests/support/random_request.h"

#include <QtTest>

#include <array>
#include <deque>
#include <random>
#include <set>

using namespace rulewright;
using namespace rulewright::expression;
using analysis::LintOptions;
using analysis::ZonePlan;
using rulewright::test::randomCatalog;
namespace naive = rulewright::test::naive;

namespace
{

/// What a rule is about in most rows: it blocks, and regular expressions are allowed.
const LintOptions usual{.plan = ZonePlan::Business, .isBlocking = true, .issuerSki = {}};

const std::string verified = "cf.tls_client_auth.cert_verified";
const std::string revoked = "cf.tls_client_auth.cert_revoked";
const std::string presented = "cf.tls_client_auth.cert_presented";
const std::string issuerSki = "cf.tls_client_auth.cert_issuer_ski";
const std::string path = "http.request.uri.path";

/// A text, the code that is looked for, and what comes of it.
struct Row {
    std::string name;
    std::string id;
    std::string text;
    /// The marked text; empty: the code is not found.
    std::string marked;
    /// The text after the fix; empty: there is none.
    std::string fixed;
    LintOptions options = usual;
};

std::vector<Row> certificateRows()
{
    const LintOptions skip{.plan = ZonePlan::Business, .isBlocking = false, .issuerSki = {}};
    LintOptions known = usual;
    known.issuerSki = "27AE";
    LintOptions knownSkip = skip;
    knownSkip.issuerSki = "27AE";
    const std::string host = "http.host eq \"a\"";
    return {
        {"alone", "L201", "not " + verified, verified, "(not " + verified + " or " + revoked + ")"},
        {"with host", "L201", host + " and not " + verified, verified,
         host + " and (not " + verified + " or " + revoked + ")"},
        {"symbol", "L201", host + "&&!" + verified, verified,
         host + "&&(!" + verified + " or " + revoked + ")"},
        {"brackets", "L201", "not ((" + verified + "))", verified,
         "(not ((" + verified + ")) or " + revoked + ")"},
        {"not around a chain", "L201", "not (" + host + " and " + verified + ")", verified,
         "not (" + host + " and (" + verified + " and not " + revoked + "))"},
        {"two places", "L201", "not " + verified + " or " + host + " and not " + verified, verified,
         "(not " + verified + " or " + revoked + ") or " + host + " and (not " + verified + " or " +
             revoked + ")"},
        {"revoked is tested", "L201", "not " + verified + " or " + revoked, "", ""},
        {"not blocking", "L201", "not " + verified, "", "", skip},
        {"not negated", "L201", verified, "", ""},
        {"twice negated", "L201", "not not " + verified, "", ""},
        {"xor", "L201", "not " + verified + " xor " + host, "", ""},

        {"no issuer known", "L204", "not " + verified, verified, ""},
        {"issuer known", "L204", "not " + verified, verified,
         "(not " + verified + " or " + issuerSki + " ne \"27AE\")", known},
        {"issuer known, around a chain", "L204", "not (" + host + " and " + verified + ")",
         verified, "not (" + host + " and (" + verified + " and " + issuerSki + " eq \"27AE\"))",
         known},
        {"skip", "L204", verified, verified, "(" + verified + " and " + issuerSki + " eq \"27AE\")",
         knownSkip},
        {"issuer is tested", "L204", "not " + verified + " or " + issuerSki + " ne \"AB\"", "", ""},
        {"serial is tested", "L204",
         "not " + verified + " or not cf.tls_client_auth.cert_serial in {\"AB\"}", "", ""},
        {"fingerprint is tested", "L204",
         "not " + verified + " or cf.tls_client_auth.cert_fingerprint_sha256 ne \"ab\"", "", ""},
        {"nothing passes", "L204", verified, "", ""},
        {"no certificate", "L204", host, "", ""},

        {"forgotten", "L208", host + " and " + verified, verified, host + " and not " + verified},
        {"twice negated", "L208", "not not " + verified, verified, "not not not " + verified},
        {"skip", "L208", verified, "", "", skip},
        {"negated", "L208", "not " + verified, "", ""},
        {"blocks revoked ones", "L208", verified + " and " + revoked, "", ""},
        {"blocks one owner", "L208", verified + " and cf.tls_client_auth.cert_serial eq \"AB\"", "",
         ""},

        {"or", "L209", "not " + presented + " or not " + verified, "not " + presented,
         "not " + verified},
        {"or, behind", "L209", host + " or not " + verified + " or not " + presented,
         "not " + presented, host + " or not " + verified},
        {"and", "L209", verified + " and (" + presented + ") and " + host, "(" + presented + ")",
         verified + " and " + host},
        {"inside not", "L209", "not (" + presented + " and " + verified + ")", presented,
         "not (" + verified + ")"},
        {"or of both", "L209", presented + " or " + verified, "", ""},
        {"and of negations", "L209", "not " + presented + " and not " + verified, "", ""},
        {"presented, not verified", "L209", presented + " and not " + verified, "", ""},
        {"presented alone", "L209", "not " + presented, "", ""},
    };
}

std::vector<Row> notationRows()
{
    const std::string a = "http.host eq \"a\"";
    const std::string b = revoked;
    const std::string c = "ip.src eq 1.1.1.1";
    return {
        {"and in or", "L401", a + " or " + b + " and " + c, b + " and " + c,
         a + " or (" + b + " and " + c + ")"},
        {"first in or", "L401", b + " and " + c + " or " + a, b + " and " + c,
         "(" + b + " and " + c + ") or " + a},
        {"two", "L401", a + " and " + b + " or " + b + " and " + c, a + " and " + b,
         "(" + a + " and " + b + ") or (" + b + " and " + c + ")"},
        {"three levels", "L401", a + " and " + b + " xor " + c + " or " + b,
         a + " and " + b + " xor " + c, "((" + a + " and " + b + ") xor " + c + ") or " + b},
        {"three levels behind", "L401", a + " or " + b + " xor " + c + " and " + b,
         b + " xor " + c + " and " + b, a + " or (" + b + " xor (" + c + " and " + b + "))"},
        {"no blanks", "L401", a + "||" + b + "&&" + c, b + "&&" + c,
         a + "||(" + b + "&&" + c + ")"},
        {"inside brackets", "L401", "not (" + a + " or " + b + " and " + c + ")", b + " and " + c,
         "not (" + a + " or (" + b + " and " + c + "))"},
        {"brackets are there", "L401", a + " or (" + b + " and " + c + ")", "", ""},
        {"one operator", "L401", a + " or " + b + " or " + c, "", ""},

        {"symbol among words", "L402", a + " && " + b, "&&", a + " and " + b},
        {"no blanks", "L402", "http.host==\"a\"&&" + b + " or !" + b,
         "==", "http.host eq \"a\" and " + b + " or not " + b},
        {"nots", "L402", "not " + b + " or !(!!" + b + ")", "!",
         "not " + b + " or not (not not " + b + ")"},
        {"not after and", "L402", a + " and " + b + "&&!" + b, "&&",
         a + " and " + b + " and not " + b},
        {"matches", "L402", "http.host~\"a.\"and " + b, "~", "http.host matches \"a.\"and " + b},
        {"bits", "L402", "ip.src.asnum & 4 or " + b, "&", "ip.src.asnum bitwise_and 4 or " + b},
        {"inside any", "L402", "any(http.request.headers.names[*] == \"a\") or " + b,
         "==", "any(http.request.headers.names[*] eq \"a\") or " + b},
        {"only words", "L402", a + " and not " + b, "", ""},
        {"only symbols", "L402", "http.host == \"a\" && !" + b, "", ""},
        {"in has no symbol", "L402", "http.host in {\"a\"} && !" + b, "", ""},
        {"symbols in text", "L402", "http.host eq \"&&\" and " + b, "", ""},

        {"words", "L405", "not not " + b, "not not", b},
        {"symbols", "L405", "!!" + b, "!!", b},
        {"around brackets", "L405", "not not (" + a + " or " + b + ")", "not not",
         "(" + a + " or " + b + ")"},
        {"through brackets", "L405", "not ( not " + a + " ) and " + b, "not ( not",
         a + " and " + b},
        {"three", "L405", "not not not " + b, "not not", "not " + b},
        {"four", "L405", "not not not not " + b, "not not", "not not " + b},
        {"keeps words apart", "L405", b + " or!!" + b, "!!", b + " or " + b},
        {"one", "L405", "not " + b, "", ""},
        {"array by itself", "L405",
         "all(not not starts_with(http.request.headers[\"a\"][*], \"x\"))", "", ""},
        {"not of a chain with not", "L405", "not (not " + a + " or " + b + ")", "", ""},
    };
}

std::vector<Row> setRows()
{
    const std::string a = "http.host eq \"a\"";
    const std::string b = "http.host eq \"b\"";
    const std::string c = "http.host eq \"c\"";
    return {
        {"text", "L403", a + " or " + b + " or " + c, a, "http.host in {\"a\" \"b\" \"c\"}"},
        {"others between", "L403",
         revoked + " or " + a + " or " + revoked + " or " + b + " or " + c, a,
         revoked + " or http.host in {\"a\" \"b\" \"c\"} or " + revoked},
        {"brackets", "L403", "(" + a + ") or (" + b + ") or ((" + c + "))", "(" + a + ")",
         "(http.host in {\"a\" \"b\" \"c\"})"},
        {"no blanks", "L403", "http.host==\"a\"||http.host==\"b\"||http.host==r\"c\"",
         "http.host==\"a\"", "http.host in {\"a\" \"b\" r\"c\"}"},
        {"numbers", "L403",
         "ip.src.asnum eq 0x10 or ip.src.asnum eq 7 or ip.src.asnum eq 9 and " + revoked +
             " or ip.src.asnum eq 8",
         "ip.src.asnum eq 0x10", "ip.src.asnum in {0x10 7 8} or ip.src.asnum eq 9 and " + revoked},
        {"addresses", "L403", "ip.src eq 1.1.1.1 or ip.src eq ::1 or ip.src eq 10.0.0.1",
         "ip.src eq 1.1.1.1", "ip.src in {1.1.1.1 ::1 10.0.0.1}"},
        {"same value twice", "L403", a + " or " + b + " or " + a, a, "http.host in {\"a\" \"b\"}"},
        {"items", "L403",
         "http.request.headers[\"a\"][0] eq \"a\" or http.request.headers[\"a\"][0] eq \"b\" or "
         "http.request.headers[\"a\"][0] eq \"c\"",
         "http.request.headers[\"a\"][0] eq \"a\"",
         "http.request.headers[\"a\"][0] in {\"a\" \"b\" \"c\"}"},
        {"in not", "L403", "not (" + a + " or " + b + " or " + c + ")", a,
         "not (http.host in {\"a\" \"b\" \"c\"})"},
        {"two", "L403", a + " or " + b, "", ""},
        {"and", "L403", a + " and " + b + " and " + c, "", ""},
        {"ne", "L403", "http.host ne \"a\" or http.host ne \"b\" or http.host ne \"c\"", "", ""},
        {"different fields", "L403", a + " or " + b + " or http.user_agent eq \"c\"", "", ""},
        {"fields on the right", "L403",
         a + " or " + b + " or http.host eq http.user_agent or http.host eq http.referer", "", ""},
        {"another level", "L403", a + " or " + b + " or (" + c + " and " + revoked + ")", "", ""},

        {"duplicate", "L410", "http.host in {\"a\" \"b\" \"a\"}", "\"a\"",
         "http.host in {\"a\" \"b\"}"},
        {"duplicate in another notation", "L410", "http.host in {\"a\"r\"a\"\"b\"}", "r\"a\"",
         "http.host in {\"a\"\"b\"}"},
        {"duplicate number", "L410", "ip.src.asnum in {16 0x10 17}", "0x10",
         "ip.src.asnum in {16 17}"},
        {"number in range", "L410", "ip.src.asnum in {80 70..90}", "80",
         "ip.src.asnum in {70..90}"},
        {"range in range", "L410", "ip.src.asnum in {70..90 80..85 100}", "80..85",
         "ip.src.asnum in {70..90 100}"},
        {"host in network", "L410", "ip.src in {10.0.0.0/8 10.1.1.1}", "10.1.1.1",
         "ip.src in {10.0.0.0/8}"},
        {"network in network", "L410", "ip.src in {2001:db8::/48 2001:db8::/32 1.1.1.1}",
         "2001:db8::/48", "ip.src in {2001:db8::/32 1.1.1.1}"},
        {"network as range", "L410", "ip.src in {10.0.0.0/8 10.0.0.0..10.255.255.255}",
         "10.0.0.0..10.255.255.255", "ip.src in {10.0.0.0/8}"},
        {"different", "L410", "http.host in {\"a\" \"A\"}", "", ""},
        {"overlap", "L410", "ip.src.asnum in {1..5 4..9}", "", ""},
        {"families", "L410", "ip.src in {0.0.0.0/0 ::1}", "", ""},
    };
}

std::vector<Row> textRows()
{
    return {
        {"eq", "L404", "http.host eq \"Example.com\"", "\"Example.com\"",
         "http.host eq \"example.com\""},
        {"in", "L404", "http.host in {\"a\" \"B\"}", "\"B\"", "http.host in {\"a\" \"b\"}"},
        {"contains", "L404", "http.host contains r\"EXA\"", "r\"EXA\"",
         "http.host contains r\"exa\""},
        {"starts_with", "L404", "starts_with(http.host, \"API\")", "\"API\"",
         "starts_with(http.host, \"api\")"},
        {"strict wildcard", "L404", "http.host strict wildcard \"*.Example\"", "\"*.Example\"",
         "http.host strict wildcard \"*.example\""},
        {"lower", "L404", "lower(http.host) eq \"A\"", "\"A\"", "lower(http.host) eq \"a\""},
        {"lower case", "L404", "http.host eq \"example.com\"", "", ""},
        {"wildcard", "L404", "http.host wildcard \"*.Example\"", "", ""},
        {"upper", "L404", "upper(http.host) eq \"A\"", "", ""},
        {"another field", "L404", "http.user_agent eq \"A\"", "", ""},
        {"matches", "L404", "http.host matches \"(?i)A.\"", "", ""},

        {"path", "L406", path + " eq \"/a%20b\"", "\"/a%20b\"", path + " eq \"/a b\""},
        {"query", "L406", "http.request.uri.query contains \"q=%C3%A9\"", "\"q=%C3%A9\"",
         "http.request.uri.query contains \"q=é\""},
        {"broken UTF-8", "L406", path + " contains r\"%e9\"", "r\"%e9\"",
         path + " contains \"\\xe9\""},
        {"function", "L406", "ends_with(" + path + ", \"%2e\")", "\"%2e\"",
         "ends_with(" + path + ", \".\")"},
        {"star in a wildcard", "L406", path + " wildcard r\"/%2A/*%5c\"", "r\"/%2A/*%5c\"",
         path + " wildcard r\"/\\*/*\\\\\""},
        {"still encoded", "L406", path + " eq \"/%2541\"", "\"/%2541\"", ""},
        {"raw field", "L406", "raw.http.request.uri.path eq \"/a%20b\"", "", ""},
        {"no digits", "L406", path + " eq \"/100%\"", "", ""},
        {"one digit", "L406", path + " eq \"/%2\"", "", ""},
        {"another field", "L406", "http.user_agent eq \"%20\"", "", ""},

        {"start", "L407", path + " eq \"^/api\"", "\"^/api\"", path + " matches r\"^/api\""},
        {"end", "L407", path + " contains \"png$\"", "\"png$\"", path + " matches r\"png$\""},
        {"starts_with", "L407", "not starts_with(" + path + ", \"^/a\")", "\"^/a\"",
         "not " + path + " matches r\"^/a\""},
        {"ends_with", "L407", "ends_with(" + path + ", \"a$\")", "\"a$\"",
         path + " matches r\"a$\""},
        {"no blanks", "L407", path + "==\"^/a\"", "\"^/a\"", path + " matches r\"^/a\""},
        {"no pattern", "L407", path + " eq \"^/(\"", "\"^/(\"", ""},
        {"a single sign", "L407", path + " contains \"$\"", "", ""},
        {"inside", "L407", path + " contains \"a^b$c\"", "", ""},
        {"start at the end", "L407", path + " contains \"a^\"", "", ""},
        {"matches", "L407", path + " matches \"^/a.$\"", "", ""},

        {"eq", "L411", path + " eq \"api\"", "\"api\"", path + " eq \"/api\""},
        {"in", "L411", path + " in {\"/a\" \"b\"}", "\"b\"", path + " in {\"/a\" \"/b\"}"},
        {"starts_with", "L411", "starts_with(" + path + ", r\"a\\b\")", "r\"a\\b\"",
         "starts_with(" + path + ", r\"/a\\b\")"},
        {"wildcard", "L411", path + " wildcard \"api/*\"", "\"api/*\"",
         path + " wildcard \"/api/*\""},
        {"raw field", "L411", "raw.http.request.uri.path eq \"a\"", "\"a\"",
         "raw.http.request.uri.path eq \"/a\""},
        {"has one", "L411", path + " eq \"/api\"", "", ""},
        {"open wildcard", "L411", path + " wildcard \"*.png\"", "", ""},
        {"contains", "L411", path + " contains \"api\"", "", ""},
        {"ends_with", "L411", "ends_with(" + path + ", \"png\")", "", ""},
        {"extension", "L411", "http.request.uri.path.extension eq \"png\"", "", ""},
        {"empty", "L411", path + " eq \"\"", "", ""},
        {"anchor", "L411", path + " eq \"^/api\"", "", ""},
        {"encoded", "L411", path + " eq \"%2fapi\"", "", ""},
    };
}

std::vector<Row> regexRows()
{
    const std::string item = "http.request.headers[\"a\"][0]";
    return {
        {"everything", "L408", "http.host matches \".*\"", "\".*\"", ""},
        {"empty", "L408", "http.host matches \"\"", "\"\"", ""},
        {"start", "L408", "http.host ~ r\"^\"", "r\"^\"", ""},
        {"whole lines", "L408", "http.host matches \"^.*$\"", "", ""},
        {"something", "L408", "http.host matches \".+\"", "", ""},

        {"whole", "L409", "http.host matches r\"^a\\.b$\"", "r\"^a\\.b$\"", "http.host eq \"a.b\""},
        {"no blanks", "L409", "http.host~\"^a$\"and " + revoked, "\"^a$\"",
         "http.host eq \"a\"and " + revoked},
        {"nothing", "L409", "http.host matches \"^$\"", "\"^$\"", "http.host eq \"\""},
        {"start", "L409", "not " + path + " matches \"^/api\"", "\"^/api\"",
         "not starts_with(" + path + ", \"/api\")"},
        {"end", "L409", path + " matches r\"\\.png$\"", "r\"\\.png$\"",
         "ends_with(" + path + ", \".png\")"},
        {"inside", "L409", "http.host matches \"abc\"", "\"abc\"", "http.host contains \"abc\""},
        {"group", "L409", "http.host matches \"a(b)c\"", "\"a(b)c\"", "http.host contains \"abc\""},
        {"item", "L409", item + " matches \"^a\" or not " + item + " matches \"^a\"", "\"^a\"",
         "starts_with(" + item + ", \"a\") or not " + item + " matches \"^a\""},
        {"every item", "L409", "any(http.request.headers.names[*] matches \"^a$\")", "\"^a$\"",
         "any(http.request.headers.names[*] eq \"a\")"},
        {"start of every item", "L409", "any(http.request.headers.names[*] matches \"^a\")",
         "\"^a\"", ""},
        {"class", "L409", "http.host matches \"[ab]\"", "", ""},
        {"any case", "L409", "http.host matches \"(?i)abc\"", "", ""},
        {"start of a line", "L409", "http.host matches \"(?m)^abc\"", "", ""},
        {"word", "L409", "http.host matches r\"\\babc\"", "", ""},
        {"choice", "L409", "http.host matches \"abc|d\"", "", ""},
        {"start in the middle", "L409", "http.host matches \"a^b\"", "", ""},
    };
}

std::vector<Row> catalogRows()
{
    const LintOptions free{.plan = ZonePlan::Free, .isBlocking = true, .issuerSki = {}};
    const LintOptions pro{.plan = ZonePlan::Pro, .isBlocking = true, .issuerSki = {}};
    std::string many = "http.host matches \"a0.\"";
    for (int i = 1; i < 64; ++i) {
        many += " or http.host ~ \"a" + std::to_string(i) + ".\"";
    }
    return {
        {"outdated", "L412", "ip.geoip.country eq \"DE\"", "ip.geoip.country",
         "ip.src.country eq \"DE\""},
        {"outdated yes/no", "L412", "not ip.geoip.is_in_european_union",
         "ip.geoip.is_in_european_union", "not ip.src.is_in_european_union"},
        {"today's", "L412", "ip.src.country eq \"DE\"", "", ""},

        {"free", "L502", "http.host matches \"a.\"", "matches", "", free},
        {"pro, told once", "L502", "http.host ~ \"a.\" or http.host matches \"b.\"", "~", "", pro},
        {"business", "L502", "http.host matches \"a.\"", "", ""},
        {"wildcard", "L502", "http.host wildcard \"a*\"", "", "", free},

        {"65", "L503", many + " or http.host matches \"z.\"", "matches", ""},
        {"64", "L503", many, "", ""},
    };
}

std::vector<Row> allRows()
{
    std::vector<Row> rows;
    for (const auto &family :
         {certificateRows(), notationRows(), setRows(), textRows(), regexRows(), catalogRows()}) {
        rows.insert(rows.end(), family.begin(), family.end());
    }
    return rows;
}

std::vector<Diagnostic> findingsIn(const std::string &text, const LintOptions &options,
                                   const Catalog &catalog = cloudflareCatalog())
{
    return lint(check(text, catalog), catalog, options);
}

std::ptrdiff_t countOf(const std::vector<Diagnostic> &findings, std::string_view id)
{
    return std::ranges::count_if(findings,
                                 [id](const Diagnostic &each) { return idOf(each.code) == id; });
}

/// Fixes of these say the same in other words.
bool keepsMeaning(std::string_view id)
{
    constexpr auto ids =
        std::to_array<std::string_view>({"L401", "L402", "L403", "L405", "L409", "L410"});
    return std::ranges::contains(ids, id);
}

/// Makes requests in which the literals of an expression are near the values of its fields.
class NearbyRequests
{
public:
    NearbyRequests(const CheckedExpression &expression, const Catalog &catalog, std::uint32_t seed)
        : m_catalog(catalog), m_random(seed)
    {
        for (const Node &node : expression.ast.nodes()) {
            collect(node);
        }
    }

    [[nodiscard]] Request next()
    {
        m_kept.clear();
        m_store.emplace();
        Request request(m_catalog);
        for (const FieldId field : m_fields) {
            if (below(8) != 0) {
                m_kept.push_back(valueOf(m_catalog[field].type));
                request.set(field, m_store->borrow(m_kept.back()));
            }
        }
        return request;
    }

private:
    void collect(const Node &node)
    {
        if (const auto *use = std::get_if<FieldUse>(&node.data); use && use->field) {
            m_fields.insert(*use->field);
        } else if (const auto *indexed = std::get_if<Indexed>(&node.data)) {
            for (const Index &index : indexed->indexes) {
                if (const auto *key = std::get_if<std::string>(&index.key)) {
                    m_keys.push_back(*key);
                }
            }
        } else if (const auto *text = std::get_if<StringLiteral>(&node.data)) {
            m_texts.push_back(text->value);
        } else if (const auto *pattern = std::get_if<PatternLiteral>(&node.data)) {
            std::string plain = pattern->pattern;
            std::erase_if(plain, [](char c) { return std::string_view("^$\\()").contains(c); });
            m_texts.push_back(plain);
        } else {
            collectNumbers(node);
        }
    }

    void collectNumbers(const Node &node)
    {
        if (const auto *number = std::get_if<IntegerLiteral>(&node.data)) {
            m_numbers.push_back(number->value);
        } else if (const auto *numbers = std::get_if<IntegerRange>(&node.data)) {
            m_numbers.insert(m_numbers.end(), {numbers->first, numbers->last});
        } else if (const auto *address = std::get_if<AddressLiteral>(&node.data)) {
            m_addresses.push_back(address->value);
        } else if (const auto *range = std::get_if<AddressRange>(&node.data)) {
            m_addresses.insert(m_addresses.end(), {range->range.first, range->range.last});
        }
    }

    std::size_t below(std::size_t count) { return m_random() % count; }

    template <typename T> T pick(const std::vector<T> &choices, T otherwise)
    {
        return choices.empty() || below(6) == 0 ? otherwise : choices[below(choices.size())];
    }

    ActualValue valueOf(Type type)
    {
        if (type.isArray()) {
            ActualValue::Items items;
            for (std::size_t count = below(4); count > 0; --count) {
                items.push_back(valueOf(type.element()));
            }
            return {std::move(items)};
        }
        if (type.isMap()) {
            ActualValue::Entries entries;
            for (const std::string &key : std::set(m_keys.begin(), m_keys.end())) {
                if (below(3) != 0) {
                    entries.emplace_back(key, valueOf(type.element()));
                }
            }
            return {std::move(entries)};
        }
        return primitive(type);
    }

    ActualValue primitive(Type type)
    {
        if (type == Type::Bool) {
            return {below(2) == 0};
        }
        if (type == Type::Int) {
            const std::int64_t near = pick(m_numbers, std::int64_t{5});
            const bool hasRoom = near > -1'000'000 && near < 1'000'000;
            return {hasRoom ? near + static_cast<std::int64_t>(below(3)) - 1 : near};
        }
        if (type == Type::Ip) {
            IpAddress address = pick(m_addresses, IpAddress{.isV6 = false, .low = 0x01020304});
            address.low ^= below(2);
            return {address};
        }
        constexpr auto around = std::to_array<std::string_view>({"", "", "", "x", "/", "\n"});
        return {std::string(around[below(around.size())]) + pick(m_texts, std::string("other")) +
                std::string(around[below(around.size())])};
    }

    const Catalog &m_catalog;
    std::mt19937 m_random;
    std::set<FieldId> m_fields;
    std::vector<std::string> m_keys;
    std::vector<std::string> m_texts;
    std::vector<std::int64_t> m_numbers;
    std::vector<IpAddress> m_addresses;
    std::deque<ActualValue> m_kept;
    std::optional<ValueStore> m_store;
};

/// A request for which two expressions differ, as a message; empty when there is none.
QString difference(const CheckedExpression &before, const CheckedExpression &after,
                   const Catalog &catalog, int requests)
{
    NearbyRequests random(before, catalog, 1);
    for (const bool isMissingNotEqual : {false, true}) {
        const EvaluationOptions options{.isMissingNotEqual = isMissingNotEqual};
        const auto first = Filter::compile(before, catalog, options);
        const auto second = Filter::compile(after, catalog, options);
        for (int i = 0; i < requests; ++i) {
            const Request request = random.next();
            if (first->run(request) != second->run(request)) {
                return QStringLiteral("request %1: %2 -> %3")
                    .arg(i)
                    .arg(QString::fromStdString(before.text), QString::fromStdString(after.text));
            }
        }
    }
    return {};
}

/// What is wrong with the findings of a text and their fixes; empty when nothing is.
QString brokenLaw(const CheckedExpression &before, const Catalog &catalog,
                  const LintOptions &options, int requests)
{
    const std::vector<Diagnostic> findings = lint(before, catalog, options);
    for (const Diagnostic &finding : findings) {
        const std::string id(idOf(finding.code));
        for (const Fix &fix : finding.fixes) {
            const CheckedExpression after =
                check(applyEdits(before.text, fix.edits), catalog, Goal::Rule, Limits::Engine);
            const QString place =
                QString::fromStdString(id + ": " + before.text + " -> " + after.text);
            if (!after.isValid()) {
                return place + QStringLiteral(" is not valid");
            }
            if (countOf(lint(after, catalog, options), id) >= countOf(findings, id)) {
                return place + QStringLiteral(" is still found");
            }
            const QString found =
                keepsMeaning(id) ? difference(before, after, catalog, requests) : QString();
            if (!found.isEmpty()) {
                return QString::fromStdString(id + ": ") + found;
            }
        }
    }
    return {};
}

} // namespace

/// What is found in one expression, and that the fixes mend it.
class TestLint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findings_data();
    void findings();
    void laws_data();
    void laws();
    void lawsOverRandomExpressions();
    void everyCodeHasARow();
    void orderOfTheText();
    void messages_data();
    void messages();
    void invalidExpressions();
    void fixesKeepTheLimits();
};

void TestLint::findings_data()
{
    QTest::addColumn<int>("index");
    const std::vector<Row> rows = allRows();
    for (std::size_t i = 0; i < rows.size(); ++i) {
        QTest::newRow((rows[i].id + " " + rows[i].name).c_str()) << static_cast<int>(i);
    }
}

void TestLint::findings()
{
    QFETCH(int, index);
    const Row row = allRows()[static_cast<std::size_t>(index)];
    QVERIFY2(check(row.text, cloudflareCatalog()).isValid(), row.text.c_str());
    const std::vector<Diagnostic> all = findingsIn(row.text, row.options);
    const auto found = std::ranges::find_if(
        all, [&](const Diagnostic &each) { return idOf(each.code) == row.id; });
    QCOMPARE(found != all.end(), !row.marked.empty());
    if (row.marked.empty()) {
        return;
    }
    QCOMPARE(std::string(textAt(row.text, found->span)), row.marked);
    QCOMPARE(found->fixes.empty() ? std::string()
                                  : applyEdits(row.text, found->fixes.front().edits),
             row.fixed);
}

void TestLint::laws_data()
{
    findings_data();
}

void TestLint::laws()
{
    QFETCH(int, index);
    const Row row = allRows()[static_cast<std::size_t>(index)];
    const CheckedExpression before = check(row.text, cloudflareCatalog());
    const QString broken = brokenLaw(before, cloudflareCatalog(), row.options, 200);
    QVERIFY2(broken.isEmpty(), qPrintable(broken));
}

void TestLint::lawsOverRandomExpressions()
{
    const std::uint64_t seed = std::random_device{}();
    qInfo("seed %llu", static_cast<unsigned long long>(seed));
    naive::RandomExpression random(seed);
    for (int i = 0; i < 1000; ++i) {
        naive::Spelling spelling(seed + static_cast<std::uint64_t>(i));
        const std::string text = naive::printed(random.next().expression, spelling);
        const CheckedExpression before = check(text, randomCatalog(), Goal::Rule, Limits::Engine);
        const QString broken = brokenLaw(before, randomCatalog(), usual, 20);
        QVERIFY2(broken.isEmpty(), qPrintable(broken));
    }
}

void TestLint::everyCodeHasARow()
{
    std::set<DiagnosticCode> missing;
    for (const DiagnosticCode code : allDiagnosticCodes()) {
        if (idOf(code).starts_with('L')) {
            missing.insert(code);
        }
    }
    for (const Row &row : allRows()) {
        for (const Diagnostic &finding : findingsIn(row.text, row.options)) {
            missing.erase(finding.code);
        }
    }
    for (const DiagnosticCode code : missing) {
        QFAIL(std::string(englishText(code)).c_str());
    }
}

void TestLint::orderOfTheText()
{
    const auto all =
        findingsIn("http.host eq \"A\" && ip.geoip.country eq \"DE\" or not not " + revoked, usual);
    std::vector<std::string> ids;
    for (const Diagnostic &finding : all) {
        ids.emplace_back(idOf(finding.code));
    }
    QCOMPARE(ids, (std::vector<std::string>{"L401", "L404", "L402", "L412", "L405"}));
    QVERIFY(
        std::ranges::is_sorted(all, {}, [](const Diagnostic &each) { return each.span.begin; }));
}

void TestLint::messages_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("message");
    const auto addRow = [](const char *name, const QByteArray &text, const QByteArray &message) {
        QTest::newRow(name) << text << message;
    };
    addRow("L208", "cf.tls_client_auth.cert_verified and http.host eq \"a\"",
           "The condition on “cf.tls_client_auth.cert_verified” blocks requests with a valid "
           "certificate. Was “not” forgotten?");
    addRow("L401", "cf.bot_management.verified_bot or http.host eq \"a\" and ip.src eq ::1",
           "“and” binds tighter than “or”. Write the brackets?");
    addRow("L402", "http.host eq \"a\" and ip.src == ::1",
           "Words and symbols are mixed (“eq” and “==”).");
    addRow("L403", "http.host eq \"a\" or http.host eq \"b\" or http.host eq \"c\"",
           "3 comparisons on “http.host” can be one set.");
    addRow("L404", "http.host eq \"A.b\"",
           "Text comparison is case-sensitive and host names arrive in lower case: “A.b” never "
           "matches.");
    addRow("L407", "http.host eq \"^a\"",
           "^ or $ in “^a” is an ordinary character here; only “matches” knows anchors.");
    addRow("L412", "ip.geoip.asnum eq 1", "The field “ip.geoip.asnum” is outdated.");
}

void TestLint::messages()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, message);
    const auto all = findingsIn(text.toStdString(), usual);
    QCOMPARE(all.size(), std::size_t{1});
    QCOMPARE(QByteArray::fromStdString(
                 formatMessage(englishText(all.front().code), all.front().arguments)),
             message);
}

void TestLint::invalidExpressions()
{
    QVERIFY(findingsIn("", usual).empty());
    QVERIFY(findingsIn("not not " + revoked + " and", usual).empty());
    QVERIFY(findingsIn("http.host eq \"A\" and unknown", usual).empty());
}

/// Brackets at the limits of nesting or length would make an expression invalid.
void TestLint::fixesKeepTheLimits()
{
    const std::string mixed = revoked + " or " + revoked + " and " + revoked;
    const std::string deep = std::string(128, '(') + mixed + std::string(128, ')');
    const std::string tail = " or http.host eq \"";
    const std::string full =
        mixed + tail + std::string(4096 - mixed.size() - tail.size() - 1, 'a') + '"';
    for (const std::string &text : {deep, full}) {
        QVERIFY(check(text, cloudflareCatalog()).isValid());
        const auto all = findingsIn(text, usual);
        QCOMPARE(all.size(), std::size_t{1});
        QVERIFY(all.front().fixes.empty());
    }
}

QTEST_APPLESS_MAIN(TestLint)
#include "tst_lint.moc"
