// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
// Goes against the layers on purpose: core knows Qt and OpenSSL.
#include <QString>
#include <openssl/x509.h>
