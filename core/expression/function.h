// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/expression/type.h"

#include <cstdint>
#include <limits>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace rulewright::expression
{

/// An index into the functions of one Catalog.
enum class FunctionId : std::uint16_t {};

/// What a function does; the evaluator has one piece of code for each. Foreign ones belong to a
/// scheme made at run time: they can be checked, not run.
enum class FunctionKind : std::uint8_t {
    Foreign,
    Concat,
    Len,
    Lower,
    Upper,
    StartsWith,
    EndsWith,
    Substring,
    UrlDecode,
    RemoveBytes,
    ToString,
    LookupJsonString,
    LookupJsonInteger,
    Cidr,
    Cidr6,
    DecodeBase64,
    EncodeBase64,
    Sha256,
    Join,
    Split,
    HasKey,
    HasValue,
    Coalesce,
    HashInRange,
    IsTimedHmacValid,
    IsJwtPresent,
    IsJwtValid,
    RegexReplace,
    WildcardReplace,
    RemoveQueryArgs,
    Uuid,
    BitSlice,
};

/// The types that a parameter takes, or that a function gives.
enum class TypePattern : std::uint8_t {
    Bool,
    Int,
    Bytes,
    Ip,
    BytesOrArray,
    BytesOrContainer,
    IntBoolOrIp,
    Primitive,
    AnyArray,
    ArrayOfBool,
    ArrayOfBytes,
    ArrayOfArrayOfBytes,
    AnyMap,
    ArrayOrMapOfPrimitive,
    Any,
    SameAsFirst,    ///< the type of the first argument
    SameAsPrevious, ///< the type of the argument before
    ElementOfFirst, ///< what the first argument holds
};

/// A field here is whatever is no literal: fields, calls and conditions.
enum class ArgumentKind : std::uint8_t { Field, Literal, Both };

/// One parameter. The last of a function may be repeated.
struct Parameter {
    std::string_view name;
    TypePattern type = TypePattern::Bytes;
    ArgumentKind kind = ArgumentKind::Field;
    bool isOptional = false;
    bool isRepeated = false;
};

/// One function of the scheme (functions.json). The help is an English source text.
struct Function {
    std::string_view name;
    FunctionKind kind = FunctionKind::Foreign;
    std::span<const Parameter> parameters{};
    TypePattern returns = TypePattern::Bytes;
    /// Arguments at most, repeated ones included.
    std::size_t maximalArguments = std::numeric_limits<std::size_t>::max();
    /// Custom rules know it.
    bool isInCustomRules = true;
    std::string_view help{};
};

/// What a pattern is checked against: the types of the arguments before.
struct PatternContext {
    Type first;
    Type previous;
};

[[nodiscard]] bool accepts(TypePattern pattern, Type type, PatternContext context) noexcept;
/// The type that a result pattern stands for.
[[nodiscard]] Type resultType(TypePattern pattern, Type first) noexcept;
/// The engine's words for a pattern, for example “Bytes or Array<_>”.
[[nodiscard]] std::string engineName(TypePattern pattern, PatternContext context);
[[nodiscard]] std::size_t minimalArguments(const Function &function) noexcept;
/// The parameter for the argument at \p index; null when there are too many.
[[nodiscard]] const Parameter *parameterAt(const Function &function, std::size_t index) noexcept;
/// For example “lower(value) → text”, in technical words: “lower(Bytes) → Bytes”.
[[nodiscard]] std::string signatureOf(const Function &function);

} // namespace rulewright::expression
