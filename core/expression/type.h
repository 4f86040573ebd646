// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>

namespace rulewright
{
enum class TypeName : std::uint8_t;
}

namespace rulewright::expression
{

/// What a value is made of in the end. Error agrees with every other type, so that one mistake
/// is told once.
enum class Primitive : std::uint8_t { Error, Bool, Int, Bytes, Ip };

/// A type of the language: a primitive inside any number of arrays and maps, up to 32
/// (rules-language.md 5).
class Type
{
public:
    static constexpr int maximalDepth = 32;
    static const Type Error;
    static const Type Bool;
    static const Type Int;
    static const Type Bytes;
    static const Type Ip;

    constexpr Type() = default;
    constexpr explicit Type(Primitive primitive) noexcept : m_primitive(primitive) {}

    /// One more container around \p element, which has less than maximalDepth of them.
    [[nodiscard]] static constexpr Type arrayOf(Type element) noexcept
    {
        ++element.m_depth;
        return element;
    }
    [[nodiscard]] static constexpr Type mapOf(Type element) noexcept
    {
        element.m_maps |= std::uint32_t{1} << element.m_depth;
        ++element.m_depth;
        return element;
    }

    [[nodiscard]] constexpr bool isError() const noexcept
    {
        return m_primitive == Primitive::Error;
    }
    [[nodiscard]] constexpr bool isPrimitive() const noexcept { return m_depth == 0; }
    [[nodiscard]] constexpr bool isMap() const noexcept
    {
        return m_depth > 0 && ((m_maps >> (m_depth - 1U)) & 1U) != 0;
    }
    [[nodiscard]] constexpr bool isArray() const noexcept { return m_depth > 0 && !isMap(); }
    [[nodiscard]] constexpr int depth() const noexcept { return m_depth; }
    /// What the innermost container holds.
    [[nodiscard]] constexpr Primitive primitive() const noexcept { return m_primitive; }
    /// What the outermost container holds. The type is an array or a map.
    [[nodiscard]] constexpr Type element() const noexcept
    {
        Type inner = *this;
        --inner.m_depth;
        inner.m_maps &= (std::uint32_t{1} << inner.m_depth) - 1U;
        return inner;
    }

    friend constexpr bool operator==(Type, Type) = default;

private:
    Primitive m_primitive = Primitive::Error;
    std::uint8_t m_depth = 0;
    /// Bit i: the container with i others inside is a map.
    std::uint32_t m_maps = 0;
};

inline constexpr Type Type::Error{Primitive::Error};
inline constexpr Type Type::Bool{Primitive::Bool};
inline constexpr Type Type::Int{Primitive::Int};
inline constexpr Type Type::Bytes{Primitive::Bytes};
inline constexpr Type Type::Ip{Primitive::Ip};

/// The name of the engine, for example “Map<Array<Bytes>>”.
[[nodiscard]] std::string engineName(Type type);
/// What people call the type.
[[nodiscard]] TypeName nameOf(Type type) noexcept;

} // namespace rulewright::expression
