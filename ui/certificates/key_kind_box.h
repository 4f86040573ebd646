// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/x509/private_key.h"

#include <QComboBox>

namespace rulewright
{

/// Which kind of key to draw.
class KeyKindBox : public QComboBox
{
    Q_OBJECT

public:
    explicit KeyKindBox(QWidget *parent = nullptr);

    [[nodiscard]] x509::KeyKind kind() const;
};

} // namespace rulewright
