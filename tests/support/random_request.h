// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/expression/catalog.h"
#include "core/expression/request.h"
#include "tests/support/naive_evaluator.h"

#include <deque>

// What the random generator makes, in the terms of the engine.

namespace rulewright::test
{

/// The scheme of the random generator as a catalog.
[[nodiscard]] const expression::Catalog &randomCatalog();

/// A context of the random generator as a request of the engine.
class RandomRequest
{
public:
    explicit RandomRequest(const naive::Context &context);

    expression::Request request;

private:
    std::deque<expression::ActualValue> m_values;
    expression::ValueStore m_store;
};

} // namespace rulewright::test
