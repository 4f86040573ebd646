// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/commands/command.h"
#include "core/x509/read_items.h"

#include <optional>
#include <string_view>
#include <vector>

// Files with certificates, keys, requests and revocation lists.

namespace rulewright
{

/// Everything that a file holds, and what is wrong with it.
[[nodiscard]] OrExitCode<x509::ItemList>
readItemFile(const QString &fileName, const std::optional<std::string_view> &passphrase = {});

/// Refuses a list with errors; parts that are locked count only where keys are wanted.
[[nodiscard]] OrExitCode<void> refuseErrors(const QString &fileName, const x509::ItemList &list,
                                            bool wantsKeys);
[[nodiscard]] std::unexpected<int> refuseEmpty(const QString &fileName);

/// What a file holds of one kind, at least one; other items and warnings are passed over.
template <typename T>
[[nodiscard]] OrExitCode<std::vector<T>>
readAll(const QString &fileName, const std::optional<std::string_view> &passphrase = {})
{
    auto found = readItemFile(fileName, passphrase);
    if (!found) {
        return std::unexpected(found.error());
    }
    const bool wantsKeys = std::is_same_v<T, x509::PrivateKey>;
    if (const auto sound = refuseErrors(fileName, *found, wantsKeys); !sound) {
        return std::unexpected(sound.error());
    }
    std::vector<T> values;
    for (x509::ReadItem &read : found->items) {
        if (T *value = std::get_if<T>(&read.item)) {
            values.push_back(std::move(*value));
        }
    }
    if (values.empty()) {
        return refuseEmpty(fileName);
    }
    return values;
}

/// The first item of the kind.
template <typename T>
[[nodiscard]] OrExitCode<T> readFirst(const QString &fileName,
                                      const std::optional<std::string_view> &passphrase = {})
{
    return readAll<T>(fileName, passphrase).transform([](std::vector<T> values) {
        return std::move(values.front());
    });
}

} // namespace rulewright
