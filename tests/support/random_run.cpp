// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/random_run.h"

#include <QString>
#include <QtLogging>

#include <random>

namespace rulewright::test
{

int caseCount(int usual, int many)
{
    return qEnvironmentVariableIsSet("RULEWRIGHT_LONG") ? many : usual;
}

std::uint64_t seedOfRun()
{
    bool isNumber = false;
    const auto given = qEnvironmentVariable("RULEWRIGHT_SEED").toULongLong(&isNumber);
    const std::uint64_t seed = isNumber ? given : std::random_device{}();
    qInfo("RULEWRIGHT_SEED=%llu", static_cast<unsigned long long>(seed));
    return seed;
}

} // namespace rulewright::test
