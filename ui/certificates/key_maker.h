// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/x509/private_key.h"

#include <QThread>

#include <optional>

namespace rulewright
{

/// Draws a private key in a thread of its own; finished() tells when. The destructor ends the
/// search early.
class KeyMaker : public QThread
{
    Q_OBJECT

public:
    using QThread::QThread;
    ~KeyMaker() override;

    /// Starts anew. Only while it is not making one.
    void make(x509::KeyKind kind);
    /// From make() to take(), beyond the end of the thread.
    [[nodiscard]] bool isMaking() const { return m_isMaking; }
    /// Ends the search; take() then answers Cancelled, even where a key was found already.
    void cancel();
    /// What came out; once after each finished().
    [[nodiscard]] Result<x509::PrivateKey> take();

protected:
    void run() override;

private:
    x509::KeyKind m_kind{};
    bool m_isMaking = false;
    bool m_isCancelled = false;
    std::optional<Result<x509::PrivateKey>> m_key;
};

} // namespace rulewright
