// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/x509/issue.h"

#include <QComboBox>

namespace rulewright
{

/// With which digest to sign; at first with the one that fits the key.
class DigestBox : public QComboBox
{
    Q_OBJECT

public:
    explicit DigestBox(QWidget *parent = nullptr);

    [[nodiscard]] x509::SignatureDigest digest() const;
};

} // namespace rulewright
