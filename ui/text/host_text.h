// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/host_name.h"

#include <QString>

namespace rulewright
{

/// Reads a host name as people type it. Names in other scripts become their ASCII form
/// (RFC 5891); scheme, port and path go.
[[nodiscard]] model::HostName readHostName(const QString &text);

/// The name as people read it: the Unicode form.
[[nodiscard]] QString hostLabel(const model::HostName &host);
/// What is wrong with it; empty when nothing is.
[[nodiscard]] QString hostErrorText(const model::HostName &host);
/// What was changed in it or is unusual; may be empty.
[[nodiscard]] QString hostNoteText(const model::HostName &host);

} // namespace rulewright
