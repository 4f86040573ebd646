// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/naive_json.h"

#include "tests/support/naive_utf8.h"

#include <charconv>
#include <cstddef>
#include <cstdint>
#include <string>
#include <utility>

namespace rulewright::test::naive
{

namespace
{

constexpr int deepestNesting = 64;

/// Recursive descent over one text; every function leaves `m_at` behind what it read.
class JsonReader
{
public:
    explicit JsonReader(std::string_view text) : m_text(text) {}

    [[nodiscard]] std::optional<Value> document()
    {
        std::optional<Value> value = element(0);
        return m_at == m_text.size() ? value : std::nullopt;
    }

private:
    [[nodiscard]] char peek() const { return m_at < m_text.size() ? m_text[m_at] : '\0'; }

    void skipBlanks()
    {
        while (peek() == ' ' || peek() == '\t' || peek() == '\n' || peek() == '\r') {
            ++m_at;
        }
    }

    [[nodiscard]] bool accept(std::string_view word)
    {
        if (!m_text.substr(m_at).starts_with(word)) {
            return false;
        }
        m_at += word.size();
        return true;
    }

    [[nodiscard]] std::optional<Value> element(int depth)
    {
        skipBlanks();
        std::optional<Value> value = bareElement(depth);
        skipBlanks();
        return value;
    }

    [[nodiscard]] std::optional<Value> bareElement(int depth)
    {
        if (depth > deepestNesting) {
            return std::nullopt;
        }
        switch (peek()) {
        case '{': return object(depth);
        case '[': return array(depth);
        case '"': return string();
        case 't': return accept("true") ? std::optional(Value{true}) : std::nullopt;
        case 'f': return accept("false") ? std::optional(Value{false}) : std::nullopt;
        case 'n': return accept("null") ? std::optional(Value{Missing{}}) : std::nullopt;
        default: return number();
        }
    }

    [[nodiscard]] std::optional<Value> object(int depth)
    {
        Value::Map members;
        ++m_at;
        skipBlanks();
        if (accept("}")) {
            return Value{members};
        }
        do {
            if (!member(members, depth)) {
                return std::nullopt;
            }
        } while (accept(","));
        return accept("}") ? std::optional(Value{std::move(members)}) : std::nullopt;
    }

    [[nodiscard]] bool member(Value::Map &members, int depth)
    {
        skipBlanks();
        const std::optional<Value> key = peek() == '"' ? string() : std::nullopt;
        skipBlanks();
        if (!key || !accept(":")) {
            return false;
        }
        std::optional<Value> value = element(depth + 1);
        if (value) {
            members[std::get<std::string>(key->data)] = std::move(*value);
        }
        return value.has_value();
    }

    [[nodiscard]] std::optional<Value> array(int depth)
    {
        Value::Array items;
        ++m_at;
        skipBlanks();
        if (accept("]")) {
            return Value{items};
        }
        do {
            std::optional<Value> item = element(depth + 1);
            if (!item) {
                return std::nullopt;
            }
            items.push_back(std::move(*item));
        } while (accept(","));
        return accept("]") ? std::optional(Value{std::move(items)}) : std::nullopt;
    }

    [[nodiscard]] std::optional<Value> string()
    {
        std::string text;
        ++m_at;
        while (m_at < m_text.size() && peek() != '"') {
            if (static_cast<unsigned char>(peek()) < 0x20U) {
                return std::nullopt;
            }
            if (accept("\\")) {
                if (!escape(text)) {
                    return std::nullopt;
                }
            } else {
                text.push_back(m_text[m_at++]);
            }
        }
        return accept("\"") ? std::optional(Value{std::move(text)}) : std::nullopt;
    }

    [[nodiscard]] bool escape(std::string &text)
    {
        static constexpr std::string_view names = "\"\\/bfnrt";
        static constexpr std::string_view bytes = "\"\\/\b\f\n\r\t";
        const std::size_t index =
            m_at < m_text.size() ? names.find(peek()) : std::string_view::npos;
        if (index == std::string_view::npos) {
            return accept("u") && unicodeEscape(text);
        }
        ++m_at;
        text.push_back(bytes[index]);
        return true;
    }

    [[nodiscard]] bool unicodeEscape(std::string &text)
    {
        const std::optional<std::uint32_t> first = hexNumber(m_text, m_at, 4);
        if (!first) {
            return false;
        }
        m_at += 4;
        text += encodedUtf8(isHighSurrogate(*first)  ? pairWith(*first)
                            : isLowSurrogate(*first) ? 0xFFFDU
                                                     : *first);
        return true;
    }

    [[nodiscard]] std::uint32_t pairWith(std::uint32_t high)
    {
        const bool hasEscape = m_text.substr(m_at).starts_with("\\u");
        const std::optional<std::uint32_t> low =
            hasEscape ? hexNumber(m_text, m_at + 2, 4) : std::nullopt;
        if (!low || !isLowSurrogate(*low)) {
            return 0xFFFDU;
        }
        m_at += 6;
        return joinedSurrogates(high, *low);
    }

    [[nodiscard]] bool digits()
    {
        const std::size_t start = m_at;
        while (peek() >= '0' && peek() <= '9') {
            ++m_at;
        }
        return m_at > start;
    }

    [[nodiscard]] bool wholePart()
    {
        (void)accept("-");
        return accept("0") || digits();
    }

    [[nodiscard]] bool exponent()
    {
        if (!accept("e") && !accept("E")) {
            return true;
        }
        (void)(accept("+") || accept("-"));
        return digits();
    }

    [[nodiscard]] std::optional<Value> number()
    {
        const std::size_t start = m_at;
        if (!wholePart()) {
            return std::nullopt;
        }
        const std::string_view whole = m_text.substr(start, m_at - start);
        if ((accept(".") && !digits()) || !exponent()) {
            return std::nullopt;
        }
        return start + whole.size() == m_at ? integer(whole) : Value{Missing{}};
    }

    [[nodiscard]] static Value integer(std::string_view digits)
    {
        std::int64_t value = 0;
        const auto result = std::from_chars(digits.data(), digits.data() + digits.size(), value);
        return result.ec == std::errc() ? Value{value} : Value{Missing{}};
    }

    std::string_view m_text;
    std::size_t m_at = 0;
};

} // namespace

std::optional<Value> parseJson(std::string_view text)
{
    return JsonReader(text).document();
}

} // namespace rulewright::test::naive
