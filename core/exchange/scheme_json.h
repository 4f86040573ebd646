// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"
#include "core/expression/catalog.h"
#include "core/expression/evaluator.h"

#include <nlohmann/json_fwd.hpp>

#include <deque>
#include <memory>
#include <optional>
#include <string>
#include <unordered_set>
#include <vector>

namespace rulewright::exchange
{

/// A catalog made at run time, with the texts that it borrows. Stays where it is.
class Scheme
{
public:
    Scheme(const Scheme &) = delete;
    Scheme &operator=(const Scheme &) = delete;

    /// Reads the member “scheme” of a line; what cannot be read is said in the error.
    [[nodiscard]] static Result<std::unique_ptr<Scheme>>
    read(const nlohmann::json &scheme, const expression::LanguageOptions &options);

    [[nodiscard]] const expression::Catalog &catalog() const noexcept { return *m_catalog; }
    [[nodiscard]] expression::EvaluationOptions options() const noexcept { return m_options; }
    /// A request may leave the field out; it is then missing, not unknown.
    [[nodiscard]] bool isOptional(std::string_view field) const
    {
        return m_optional.contains(std::string(field));
    }
    /// The scheme describes the test lists “even” and “odd” of the engine.
    [[nodiscard]] bool hasParityLists() const noexcept { return m_hasParityLists; }

private:
    Scheme() = default;

    void readFunction(const std::string &name, const std::string &description);

    std::deque<std::string> m_texts;
    std::deque<std::vector<expression::Parameter>> m_parameters;
    std::vector<expression::Field> m_fields;
    std::vector<expression::Function> m_functions;
    std::optional<expression::Catalog> m_catalog;
    expression::EvaluationOptions m_options{.isMissingNotEqual = true};
    std::unordered_set<std::string> m_optional;
    bool m_hasParityLists = false;
};

/// A type as “Bytes” or {"Array": "Bytes"}; empty when it is none.
[[nodiscard]] std::optional<expression::Type> typeFromJson(const nlohmann::json &json);
[[nodiscard]] nlohmann::json toJson(expression::Type type);

} // namespace rulewright::exchange
