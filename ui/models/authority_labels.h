// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/authority.h"

#include <QStringList>

#include <optional>
#include <span>
#include <vector>

namespace rulewright
{

/// A text for each authority by which it is found again: its name, and where several have the
/// same one, the beginning of the fingerprint as well.
class AuthorityLabels
{
public:
    explicit AuthorityLabels(std::span<const model::Authority> authorities);

    [[nodiscard]] QStringList all() const;
    /// In the same order; an unknown one is left out.
    [[nodiscard]] QStringList of(const std::vector<model::AuthorityId> &ids) const;
    /// Compared without case.
    [[nodiscard]] std::optional<model::AuthorityId> find(const QString &label) const;

private:
    struct Row {
        model::AuthorityId id{};
        QString label;
    };

    std::vector<Row> m_rows;
};

} // namespace rulewright
