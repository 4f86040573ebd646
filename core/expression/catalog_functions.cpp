// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/expression/catalog_tables.h"

#include <array>

namespace rulewright::expression
{

namespace
{

// Names, parameters and meanings:
// developers.cloudflare.com/ruleset-engine/rules-language/functions. any() and all() belong to
// the grammar. In a parameter the flags mean: optional, repeated.
// clang-format off
constexpr Parameter concatParameters[] = {
    {"value", TypePattern::BytesOrArray, ArgumentKind::Both},
    {"value", TypePattern::SameAsFirst, ArgumentKind::Both},
    {"more", TypePattern::SameAsFirst, ArgumentKind::Both, true, true},
};

constexpr Parameter lenParameters[] = {
    {"value", TypePattern::BytesOrArray, ArgumentKind::Field},
};

constexpr Parameter lowerParameters[] = {
    {"value", TypePattern::Bytes, ArgumentKind::Field},
};

constexpr Parameter upperParameters[] = {
    {"value", TypePattern::Bytes, ArgumentKind::Field},
};

constexpr Parameter startsWithParameters[] = {
    {"source", TypePattern::Bytes, ArgumentKind::Field},
    {"substring", TypePattern::Bytes, ArgumentKind::Both},
};

constexpr Parameter endsWithParameters[] = {
    {"source", TypePattern::Bytes, ArgumentKind::Field},
    {"substring", TypePattern::Bytes, ArgumentKind::Both},
};

constexpr Parameter substringParameters[] = {
    {"field", TypePattern::Bytes, ArgumentKind::Field},
    {"start", TypePattern::Int, ArgumentKind::Literal},
    {"end", TypePattern::Int, ArgumentKind::Literal, true},
};

constexpr Parameter urlDecodeParameters[] = {
    {"source", TypePattern::Bytes, ArgumentKind::Field},
    {"options", TypePattern::Bytes, ArgumentKind::Literal, true},
};

constexpr Parameter removeBytesParameters[] = {
    {"source", TypePattern::Bytes, ArgumentKind::Field},
    {"bytes", TypePattern::Bytes, ArgumentKind::Literal},
};

constexpr Parameter toStringParameters[] = {
    {"value", TypePattern::IntBoolOrIp, ArgumentKind::Field},
};

constexpr Parameter lookupJsonStringParameters[] = {
    {"field", TypePattern::Bytes, ArgumentKind::Field},
    {"key", TypePattern::Primitive, ArgumentKind::Literal},
    {"more", TypePattern::Primitive, ArgumentKind::Literal, true, true},
};

constexpr Parameter lookupJsonIntegerParameters[] = {
    {"field", TypePattern::Bytes, ArgumentKind::Field},
    {"key", TypePattern::Primitive, ArgumentKind::Literal},
    {"more", TypePattern::Primitive, ArgumentKind::Literal, true, true},
};

constexpr Parameter cidrParameters[] = {
    {"address", TypePattern::Ip, ArgumentKind::Field},
    {"ipv4_network_bits", TypePattern::Int, ArgumentKind::Literal},
    {"ipv6_network_bits", TypePattern::Int, ArgumentKind::Literal},
};

constexpr Parameter cidr6Parameters[] = {
    {"address", TypePattern::Ip, ArgumentKind::Field},
    {"ipv6_network_bits", TypePattern::Int, ArgumentKind::Literal},
};

constexpr Parameter decodeBase64Parameters[] = {
    {"source", TypePattern::Bytes, ArgumentKind::Field},
};

constexpr Parameter encodeBase64Parameters[] = {
    {"input", TypePattern::Bytes, ArgumentKind::Both},
    {"flags", TypePattern::Bytes, ArgumentKind::Literal, true},
};

constexpr Parameter sha256Parameters[] = {
    {"input", TypePattern::Bytes, ArgumentKind::Both},
};

constexpr Parameter joinParameters[] = {
    {"items", TypePattern::ArrayOfBytes, ArgumentKind::Field},
    {"separator", TypePattern::Bytes, ArgumentKind::Both},
};

constexpr Parameter splitParameters[] = {
    {"input", TypePattern::Bytes, ArgumentKind::Field},
    {"separator", TypePattern::Bytes, ArgumentKind::Literal},
    {"limit", TypePattern::Int, ArgumentKind::Literal, true},
};

constexpr Parameter hasKeyParameters[] = {
    {"map", TypePattern::AnyMap, ArgumentKind::Field},
    {"key", TypePattern::Bytes, ArgumentKind::Both},
};

constexpr Parameter hasValueParameters[] = {
    {"collection", TypePattern::ArrayOrMapOfPrimitive, ArgumentKind::Field},
    {"value", TypePattern::ElementOfFirst, ArgumentKind::Both},
};

constexpr Parameter coalesceParameters[] = {
    {"value", TypePattern::Any, ArgumentKind::Both},
    {"value", TypePattern::SameAsFirst, ArgumentKind::Both},
    {"more", TypePattern::SameAsFirst, ArgumentKind::Both, true, true},
};

constexpr Parameter hashInRangeParameters[] = {
    {"from", TypePattern::Int, ArgumentKind::Literal},
    {"to", TypePattern::Int, ArgumentKind::Literal},
    {"value", TypePattern::Any, ArgumentKind::Field},
    {"more", TypePattern::Any, ArgumentKind::Field, true, true},
};

constexpr Parameter isTimedHmacValidV0Parameters[] = {
    {"key", TypePattern::Bytes, ArgumentKind::Literal},
    {"message_mac", TypePattern::Bytes, ArgumentKind::Field},
    {"ttl", TypePattern::Int, ArgumentKind::Literal},
    {"current_timestamp", TypePattern::Int, ArgumentKind::Field},
    {"separator_length", TypePattern::Int, ArgumentKind::Literal, true},
    {"flags", TypePattern::Bytes, ArgumentKind::Literal, true},
};

constexpr Parameter isJwtPresentParameters[] = {
    {"token_configuration_id", TypePattern::Bytes, ArgumentKind::Literal},
};

constexpr Parameter isJwtValidParameters[] = {
    {"token_configuration_id", TypePattern::Bytes, ArgumentKind::Literal},
};

constexpr Parameter regexReplaceParameters[] = {
    {"source", TypePattern::Bytes, ArgumentKind::Both},
    {"regular_expression", TypePattern::Bytes, ArgumentKind::Literal},
    {"replacement", TypePattern::Bytes, ArgumentKind::Literal},
};

constexpr Parameter wildcardReplaceParameters[] = {
    {"source", TypePattern::Bytes, ArgumentKind::Field},
    {"wildcard_pattern", TypePattern::Bytes, ArgumentKind::Literal},
    {"replacement", TypePattern::Bytes, ArgumentKind::Literal},
    {"flags", TypePattern::Bytes, ArgumentKind::Literal, true},
};

constexpr Parameter removeQueryArgsParameters[] = {
    {"field", TypePattern::Bytes, ArgumentKind::Field},
    {"query_param", TypePattern::Bytes, ArgumentKind::Literal},
    {"more", TypePattern::Bytes, ArgumentKind::Literal, true, true},
};

constexpr Parameter uuidv4Parameters[] = {
    {"source", TypePattern::Bytes, ArgumentKind::Field},
};

constexpr Parameter bitSliceParameters[] = {
    {"protocol", TypePattern::Bytes, ArgumentKind::Field},
    {"offset_start", TypePattern::Int, ArgumentKind::Literal},
    {"offset_end", TypePattern::Int, ArgumentKind::Literal},
};

constexpr auto rows = std::to_array<Function>({
    {.name = "concat", .kind = FunctionKind::Concat, .parameters = concatParameters, .returns = TypePattern::SameAsFirst, .maximalArguments = 32, .help = "Puts texts one after the other, or arrays of one type; absent arguments are left out, 32 are allowed."},
    {.name = "len", .kind = FunctionKind::Len, .parameters = lenParameters, .returns = TypePattern::Int, .help = "How many bytes a text has, not characters, or how many items an array has."},
    {.name = "lower", .kind = FunctionKind::Lower, .parameters = lowerParameters, .help = "Turns A–Z into small letters and leaves everything else alone, umlauts too."},
    {.name = "upper", .kind = FunctionKind::Upper, .parameters = upperParameters, .help = "Turns a–z into capital letters and leaves everything else alone, umlauts too."},
    {.name = "starts_with", .kind = FunctionKind::StartsWith, .parameters = startsWithParameters, .returns = TypePattern::Bool, .help = "Yes when the text starts with the other one; upper and lower case count."},
    {.name = "ends_with", .kind = FunctionKind::EndsWith, .parameters = endsWithParameters, .returns = TypePattern::Bool, .help = "Yes when the text ends in the other one; upper and lower case count."},
    {.name = "substring", .kind = FunctionKind::Substring, .parameters = substringParameters, .help = "Cuts out the bytes from one position up to, but not including, the other; negative ones count from the end."},
    {.name = "url_decode", .kind = FunctionKind::UrlDecode, .parameters = urlDecodeParameters, .help = "Replaces percent escapes by their bytes and “+” by a blank; “r” repeats this, “u” also takes %uXXXX."},
    {.name = "remove_bytes", .kind = FunctionKind::RemoveBytes, .parameters = removeBytesParameters, .help = "Drops all bytes that the second text contains, wherever they stand and in any order."},
    {.name = "to_string", .kind = FunctionKind::ToString, .parameters = toStringParameters, .isInCustomRules = false, .help = "Writes a number, an address or a yes/no value as text, the latter as “true” or “false”."},
    {.name = "lookup_json_string", .kind = FunctionKind::LookupJsonString, .parameters = lookupJsonStringParameters, .help = "Finds a text in JSON by names of members and positions, which count from 0."},
    {.name = "lookup_json_integer", .kind = FunctionKind::LookupJsonInteger, .parameters = lookupJsonIntegerParameters, .returns = TypePattern::Int, .help = "Finds a whole number in JSON by names of members and positions, which count from 0."},
    {.name = "cidr", .kind = FunctionKind::Cidr, .parameters = cidrParameters, .returns = TypePattern::Ip, .help = "The network of an address: keeps 1 to 32 leading bits of IPv4 and 1 to 128 of IPv6."},
    {.name = "cidr6", .kind = FunctionKind::Cidr6, .parameters = cidr6Parameters, .returns = TypePattern::Ip, .help = "The network of an IPv6 address: keeps 1 to 128 leading bits; IPv4 stays whole."},
    {.name = "decode_base64", .kind = FunctionKind::DecodeBase64, .parameters = decodeBase64Parameters, .help = "Turns Base64 back into the bytes that it stands for."},
    {.name = "encode_base64", .kind = FunctionKind::EncodeBase64, .parameters = encodeBase64Parameters, .isInCustomRules = false, .help = "Writes bytes as Base64 without padding; “p” pads, “u” uses the URL-safe alphabet."},
    {.name = "sha512", .parameters = sha256Parameters, .isInCustomRules = false, .help = "The SHA-512 hash as 64 bytes; known from other tools, not from the documentation."},
    {.name = "sha256", .kind = FunctionKind::Sha256, .parameters = sha256Parameters, .isInCustomRules = false, .help = "The SHA-256 hash as 32 bytes, not as hexadecimal digits."},
    {.name = "join", .kind = FunctionKind::Join, .parameters = joinParameters, .help = "Makes one text of all items, with the separator in between."},
    {.name = "split", .kind = FunctionKind::Split, .parameters = splitParameters, .returns = TypePattern::ArrayOfBytes, .isInCustomRules = false, .help = "Divides a text at the separator into 1 to 128 items; the last one gets what is left over."},
    {.name = "has_key", .kind = FunctionKind::HasKey, .parameters = hasKeyParameters, .returns = TypePattern::Bool, .help = "Yes when the map knows the key; headers have keys in lower case."},
    {.name = "has_value", .kind = FunctionKind::HasValue, .parameters = hasValueParameters, .returns = TypePattern::Bool, .help = "Yes when one of the items equals the value; upper and lower case count."},
    {.name = "coalesce", .kind = FunctionKind::Coalesce, .parameters = coalesceParameters, .returns = TypePattern::SameAsFirst, .help = "Takes the first argument that has a value, for example a field before its replacement."},
    {.name = "hash_in_range", .kind = FunctionKind::HashInRange, .parameters = hashInRangeParameters, .returns = TypePattern::Int, .help = "Turns the values of fields into a number in the range, equal values into equal numbers, for example to pick 10 requests of 100."},
    {.name = "is_timed_hmac_valid_v0", .kind = FunctionKind::IsTimedHmacValid, .parameters = isTimedHmacValidV0Parameters, .returns = TypePattern::Bool, .help = "Yes when a token was signed with the key and is no older than the seconds given."},
    {.name = "is_jwt_present", .kind = FunctionKind::IsJwtPresent, .parameters = isJwtPresentParameters, .returns = TypePattern::Bool, .help = "Yes when the request has a JWT where the token configuration of API Shield looks for it."},
    {.name = "is_jwt_valid", .kind = FunctionKind::IsJwtValid, .parameters = isJwtValidParameters, .returns = TypePattern::Bool, .help = "Yes when the request has a JWT that holds good by the token configuration of API Shield."},
    {.name = "regex_replace", .kind = FunctionKind::RegexReplace, .parameters = regexReplaceParameters, .isInCustomRules = false, .help = "Replaces what the regular expression finds first; ${1} to ${8} insert its groups."},
    {.name = "wildcard_replace", .kind = FunctionKind::WildcardReplace, .parameters = wildcardReplaceParameters, .isInCustomRules = false, .help = "Replaces a text that the pattern fits as a whole; ${1} to ${8} insert what its stars stand for."},
    {.name = "remove_query_args", .kind = FunctionKind::RemoveQueryArgs, .parameters = removeQueryArgsParameters, .isInCustomRules = false, .help = "Drops the named arguments from a query, however often they occur."},
    {.name = "uuidv4", .kind = FunctionKind::Uuid, .parameters = uuidv4Parameters, .isInCustomRules = false, .help = "Makes a random UUID (version 4) of cf.random_seed."},
    {.name = "bit_slice", .kind = FunctionKind::BitSlice, .parameters = bitSliceParameters, .returns = TypePattern::Int, .isInCustomRules = false, .help = "Reads bits of a packet as a number: up to 32 of them, from bit 2040 at the latest."},
});
// clang-format on

} // namespace

std::span<const Function> cloudflareFunctions() noexcept
{
    return rows;
}

} // namespace rulewright::expression
