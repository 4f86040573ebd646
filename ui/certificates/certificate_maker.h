// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/x509/issue.h"
#include "core/x509/secret_bytes.h"
#include "ui/document/key_ring.h"
#include "ui/document/key_store.h"

#include <QThread>

#include <expected>
#include <optional>
#include <variant>
#include <vector>

namespace rulewright
{

/// What a certificate is made for: a new key, one that is at hand, or that of a request.
using KeySource = std::variant<x509::KeyKind, KeyRing::Key, x509::SigningRequest>;

struct MakingOrder {
    x509::CertificateRequest request;
    KeySource source;
};

/// Who signs.
struct SigningAuthority {
    x509::Certificate certificate;
    KeyRing::Key key;
};

/// Certificates to make, and where their keys are kept.
struct MakingJob {
    std::vector<MakingOrder> orders;
    /// Nothing: each certificate signs itself.
    std::optional<SigningAuthority> signer;
    KeyStore store;
    /// For the keys on disk; nothing: they are not encrypted.
    std::optional<x509::SecretBytes> passphrase;
};

struct MadeCertificate {
    x509::Certificate certificate;
    /// Null where only the requester has it.
    KeyRing::Key key;
};

/// Makes certificates in a thread of its own; finished() tells when. Keys are on disk before
/// anything comes out. When the work fails or is cancelled, the keys it drew are gone again.
class CertificateMaker : public QThread
{
    Q_OBJECT

public:
    using Outcome = std::expected<std::vector<MadeCertificate>, QString>;

    using QThread::QThread;
    /// Ends the work early.
    ~CertificateMaker() override;

    /// Starts anew. Only while it is not making anything.
    void make(MakingJob job);
    /// From make() to take(), beyond the end of the thread.
    [[nodiscard]] bool isMaking() const { return m_job.has_value(); }
    /// Ends the work; take() then fails, even where all was made already.
    void cancel();
    /// What came out, or a sentence for people; once after each finished().
    [[nodiscard]] Outcome take();

Q_SIGNALS:
    /// So many are made.
    void progressed(int count);

protected:
    void run() override;

private:
    [[nodiscard]] std::expected<MadeCertificate, QString> makeOne(const MakingOrder &order);
    [[nodiscard]] Result<MadeCertificate> issue(const MakingOrder &order);
    [[nodiscard]] std::optional<QString> keep(const MadeCertificate &made);
    void dropKeys();

    std::optional<MakingJob> m_job;
    Outcome m_outcome;
    bool m_isCancelled = false;
    /// The keys that are on disk because of this job.
    std::vector<KeyRing::Key> m_kept;
};

} // namespace rulewright
