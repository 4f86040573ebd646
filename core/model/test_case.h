// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>

namespace rulewright::model
{

/// What the rules are to do with a request: let it through, block it, or challenge the client.
enum class ExpectedVerdict : std::uint8_t { Allow, Block, Challenge };

/// A request that stays with its project, and what is to become of it. Certificate and rule are
/// named by what does not change with edits of the project.
struct TestCase {
    std::string name{};
    std::string host{};
    std::string method = "GET";
    std::string path = "/";
    /// The SHA-256 fingerprint of a client certificate of the project, in lower-case hexadecimal
    /// digits; empty: the client sends none.
    std::string certificate{};
    /// Nothing: whenever the test is run.
    std::optional<std::chrono::sys_seconds> time{};
    ExpectedVerdict expected = ExpectedVerdict::Block;
    /// The ref of the rule that has to decide; empty: any may.
    std::string rule{};

    friend bool operator==(const TestCase &, const TestCase &) = default;
};

} // namespace rulewright::model
