// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/authority_labels.h"

#include "ui/text/qt_text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rulewright
{

namespace
{

constexpr qsizetype fingerprintDigits = 8;

QString labelOf(const model::Authority &authority, bool isAlone)
{
    const QString name = toQString(authority.name);
    return isAlone
               ? name
               : u"%1 (%2)"_s.arg(
                     name,
                     toQString(authority.certificate.fingerprintSha256()).first(fingerprintDigits));
}

} // namespace

AuthorityLabels::AuthorityLabels(std::span<const model::Authority> authorities)
{
    for (const model::Authority &authority : authorities) {
        const QString name = toQString(authority.name);
        const auto same = std::ranges::count_if(authorities, [&name](const auto &other) {
            return name.compare(toQString(other.name), Qt::CaseInsensitive) == 0;
        });
        m_rows.push_back({authority.id, labelOf(authority, same == 1)});
    }
}

QStringList AuthorityLabels::all() const
{
    QStringList labels;
    for (const Row &row : m_rows) {
        labels += row.label;
    }
    return labels;
}

QStringList AuthorityLabels::of(const std::vector<model::AuthorityId> &ids) const
{
    QStringList labels;
    for (const model::AuthorityId id : ids) {
        const auto found = std::ranges::find(m_rows, id, &Row::id);
        if (found != m_rows.end()) {
            labels += found->label;
        }
    }
    return labels;
}

std::optional<model::AuthorityId> AuthorityLabels::find(const QString &label) const
{
    const auto found = std::ranges::find_if(m_rows, [&label](const Row &row) {
        return row.label.compare(label, Qt::CaseInsensitive) == 0;
    });
    return found == m_rows.end() ? std::nullopt : std::optional(found->id);
}

} // namespace rulewright
