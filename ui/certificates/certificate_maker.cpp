// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/certificates/certificate_maker.h"

#include "ui/text/diagnostic_text.h"

#include <utility>

namespace rulewright
{

namespace
{

std::optional<x509::Issuer> issuerOf(const MakingJob &job)
{
    std::optional<x509::Issuer> issuer;
    if (job.signer) {
        issuer.emplace(job.signer->certificate, *job.signer->key);
    }
    return issuer;
}

QString cancelled()
{
    return diagnosticText(Error{DiagnosticCode::Cancelled, {}});
}

} // namespace

CertificateMaker::~CertificateMaker()
{
    requestInterruption();
    wait();
    if (isMaking()) {
        dropKeys();
    }
}

void CertificateMaker::make(MakingJob job)
{
    m_job.emplace(std::move(job));
    m_outcome = {};
    m_kept.clear();
    m_isCancelled = false;
    start();
}

void CertificateMaker::cancel()
{
    m_isCancelled = true;
    requestInterruption();
}

CertificateMaker::Outcome CertificateMaker::take()
{
    if (m_isCancelled) {
        m_outcome = std::unexpected(cancelled());
    }
    if (!m_outcome) {
        dropKeys();
    }
    m_job.reset();
    m_kept.clear();
    return std::exchange(m_outcome, {});
}

void CertificateMaker::run()
{
    std::vector<MadeCertificate> all;
    for (const MakingOrder &order : m_job->orders) {
        auto made = makeOne(order);
        if (!made) {
            m_outcome = std::unexpected(made.error());
            return;
        }
        all.push_back(*std::move(made));
        Q_EMIT progressed(static_cast<int>(all.size()));
    }
    m_outcome = std::move(all);
}

std::expected<MadeCertificate, QString> CertificateMaker::makeOne(const MakingOrder &order)
{
    if (isInterruptionRequested()) {
        return std::unexpected(cancelled());
    }
    auto made = issue(order);
    if (!made) {
        return std::unexpected(diagnosticText(made.error()));
    }
    if (const auto problem = keep(*made)) {
        return std::unexpected(*problem);
    }
    return *std::move(made);
}

Result<MadeCertificate> CertificateMaker::issue(const MakingOrder &order)
{
    const std::optional<x509::Issuer> issuer = issuerOf(*m_job);
    if (const auto *source = std::get_if<x509::SigningRequest>(&order.source)) {
        return x509::issueCertificate(order.request, *source, issuer.value())
            .transform([](x509::Certificate made) {
                return MadeCertificate{std::move(made), nullptr};
            });
    }
    auto key =
        std::get_if<KeyRing::Key>(&order.source) ? std::get<KeyRing::Key>(order.source) : nullptr;
    if (!key) {
        auto drawn = x509::PrivateKey::generate(std::get<x509::KeyKind>(order.source),
                                                [this] { return !isInterruptionRequested(); });
        if (!drawn) {
            return std::unexpected(drawn.error());
        }
        key = std::make_shared<const x509::PrivateKey>(*std::move(drawn));
    }
    return x509::issueCertificate(order.request, *key, issuer).transform([&key](auto made) {
        return MadeCertificate{std::move(made), key};
    });
}

/// A key that is on disk already stays as it is.
std::optional<QString> CertificateMaker::keep(const MadeCertificate &made)
{
    if (!made.key || m_job->store.state(made.certificate) != KeyStore::State::Missing) {
        return {};
    }
    const auto &passphrase = m_job->passphrase;
    const auto saved =
        m_job->store.save(*made.key, passphrase ? std::optional(passphrase->text()) : std::nullopt);
    if (!saved) {
        return saved.error();
    }
    m_kept.push_back(made.key);
    return {};
}

void CertificateMaker::dropKeys()
{
    for (const KeyRing::Key &key : m_kept) {
        m_job->store.remove(*key);
    }
}

} // namespace rulewright
