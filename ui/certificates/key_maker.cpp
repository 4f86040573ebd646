// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/certificates/key_maker.h"

#include <utility>

namespace rulewright
{

KeyMaker::~KeyMaker()
{
    requestInterruption();
    wait();
}

void KeyMaker::make(x509::KeyKind kind)
{
    m_kind = kind;
    m_key.reset();
    m_isMaking = true;
    m_isCancelled = false;
    start();
}

void KeyMaker::cancel()
{
    m_isCancelled = true;
    requestInterruption();
}

Result<x509::PrivateKey> KeyMaker::take()
{
    m_isMaking = false;
    auto key = std::exchange(m_key, std::nullopt);
    return key && !m_isCancelled ? *std::move(key) : failure(DiagnosticCode::Cancelled);
}

void KeyMaker::run()
{
    m_key.emplace(
        x509::PrivateKey::generate(m_kind, [this] { return !isInterruptionRequested(); }));
}

} // namespace rulewright
