// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/x509/read_items.h"
#include "core/x509/signing_request.h"
#include "ui/certificates/certificate_maker.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace rulewright
{

class KeyKindBox;

/// For which key a certificate is made: a new one, that of a signing request, or one in a file.
class KeySourceField : public QWidget
{
    Q_OBJECT

public:
    explicit KeySourceField(QWidget *parent);

    /// Reads a request or a key from a file; asks for a passphrase where it needs one.
    void load(const QString &filePath);
    /// A key that is at hand; \p name says whose it is.
    void setKey(KeyRing::Key key, const QString &name);

    /// Nothing while what was chosen is not there.
    [[nodiscard]] std::optional<KeySource> source() const;
    [[nodiscard]] bool isNewKey() const;
    /// Null unless a request was read and is the source.
    [[nodiscard]] const x509::SigningRequest *request() const;
    /// Where the request or the key came from; for keys at hand whose key it is.
    [[nodiscard]] QString fileName() const { return isRequest() ? m_requestName : m_keyName; }
    /// What keeps it from being used; empty when nothing does.
    [[nodiscard]] QString missing() const;

Q_SIGNALS:
    void changed();

private:
    enum class Kind : std::uint8_t { NewKey, Request, ExistingKey };

    void createParts();
    void chooseFile();
    void askFor(const QString &fileName, x509::SecretBytes bytes);
    void take(const QString &fileName, x509::ItemList &read);
    bool takeRequest(const QString &fileName, const x509::ItemList &read);
    bool takeKey(const QString &fileName, x509::ItemList &read);
    void showKind();
    [[nodiscard]] Kind kind() const;
    [[nodiscard]] bool isRequest() const { return kind() == Kind::Request; }

    QComboBox *const m_kind;
    KeyKindBox *const m_keyKind;
    QPushButton *const m_choose;
    QLabel *const m_found;
    std::optional<x509::SigningRequest> m_request;
    QString m_requestName;
    KeyRing::Key m_key;
    QString m_keyName;
    /// Why the last file gave nothing.
    QString m_problem;
};

} // namespace rulewright
