// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/certificates/key_source_field.h"

#include "ui/certificates/key_kind_box.h"
#include "ui/certificates/passphrase_dialog.h"
#include "ui/document/item_file.h"
#include "ui/text/diagnostic_text.h"
#include "ui/text/qt_text.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

#include <utility>

using namespace Qt::StringLiterals;

namespace rulewright
{

KeySourceField::KeySourceField(QWidget *parent)
    : QWidget(parent), m_kind(new QComboBox(this)), m_keyKind(new KeyKindBox(this)),
      m_choose(new QPushButton(tr("Ch&oose…"), this)), m_found(new QLabel(this))
{
    createParts();
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        m_problem.clear();
        showKind();
        Q_EMIT changed();
    });
    connect(m_choose, &QPushButton::clicked, this, &KeySourceField::chooseFile);
    showKind();
}

void KeySourceField::createParts()
{
    m_kind->setObjectName(u"keySource"_s);
    m_kind->setAccessibleName(tr("Source of the key"));
    m_kind->addItem(tr("New key"));
    m_kind->addItem(tr("Signing request (CSR)"));
    m_kind->addItem(tr("Existing key"));
    m_keyKind->setObjectName(u"keySourceKind"_s);
    m_keyKind->setAccessibleName(tr("Kind of the new key"));
    m_choose->setObjectName(u"keySourceChoose"_s);
    m_choose->setAutoDefault(false);
    m_found->setObjectName(u"keySourceFound"_s);
    m_found->setTextFormat(Qt::PlainText);
    m_found->setWordWrap(true);
    setFocusProxy(m_kind);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->addWidget(m_kind, 0, 0);
    grid->addWidget(m_keyKind, 0, 1);
    grid->addWidget(m_choose, 0, 1);
    grid->addWidget(m_found, 1, 0, 1, 2);
    grid->setColumnStretch(0, 1);
}

KeySourceField::Kind KeySourceField::kind() const
{
    return static_cast<Kind>(m_kind->currentIndex());
}

bool KeySourceField::isNewKey() const
{
    return kind() == Kind::NewKey;
}

void KeySourceField::showKind()
{
    m_keyKind->setVisible(isNewKey());
    m_choose->setVisible(!isNewKey());
    const bool isThere = isRequest() ? m_request.has_value() : m_key != nullptr;
    m_found->setVisible(!isNewKey() && isThere);
}

void KeySourceField::chooseFile()
{
    auto *dialog = new QFileDialog(this, isRequest() ? tr("Choose Signing Request")
                                                     : tr("Choose Private Key"));
    dialog->setObjectName(u"keySourceFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({isRequest() ? tr("Signing requests (*.csr *.req *.p10 *.pem *.der)")
                                        : tr("Private keys (*.key *.pem *.der *.p8 *.p12 *.pfx)"),
                            tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &KeySourceField::load);
    dialog->open();
}

void KeySourceField::load(const QString &filePath)
{
    auto bytes = readItemFile(filePath);
    if (!bytes) {
        m_problem = bytes.error();
        Q_EMIT changed();
        return;
    }
    x509::ItemList read = x509::readItems(bytes->bytes());
    const QString fileName = QFileInfo(filePath).fileName();
    if (x509::isLocked(read)) {
        askFor(fileName, *std::move(bytes));
    } else {
        take(fileName, read);
    }
}

void KeySourceField::askFor(const QString &fileName, x509::SecretBytes bytes)
{
    const auto opened = std::make_shared<x509::ItemList>();
    const auto attempt = [opened, file = std::make_shared<x509::SecretBytes>(std::move(bytes))](
                             std::string_view passphrase) {
        *opened = x509::readItems(file->bytes(), passphrase);
        return !x509::isLocked(*opened);
    };
    auto *dialog = new PassphraseDialog(PassphraseFor::Key, fileName, attempt, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, fileName, opened] { take(fileName, *opened); });
    dialog->open();
}

/// The first item of the wanted kind.
void KeySourceField::take(const QString &fileName, x509::ItemList &read)
{
    m_problem.clear();
    if (isRequest() && !takeRequest(fileName, read)) {
        m_problem = tr("There is no signing request in “%1”.").arg(fileName);
    }
    if (kind() == Kind::ExistingKey && !takeKey(fileName, read)) {
        m_problem = tr("There is no private key in “%1”.").arg(fileName);
    }
    showKind();
    Q_EMIT changed();
}

bool KeySourceField::takeRequest(const QString &fileName, const x509::ItemList &read)
{
    for (const x509::ReadItem &item : read.items) {
        if (const auto *request = std::get_if<x509::SigningRequest>(&item.item)) {
            m_request.emplace(*request);
            m_requestName = fileName;
            m_found->setText(u"%1: %2 (%3)"_s.arg(fileName, toQString(request->subject().display),
                                                  toQString(request->keyDescription())));
            return true;
        }
    }
    return false;
}

bool KeySourceField::takeKey(const QString &fileName, x509::ItemList &read)
{
    for (x509::ReadItem &item : read.items) {
        if (auto *key = std::get_if<x509::PrivateKey>(&item.item)) {
            setKey(std::make_shared<const x509::PrivateKey>(std::move(*key)), fileName);
            return true;
        }
    }
    return false;
}

void KeySourceField::setKey(KeyRing::Key key, const QString &name)
{
    m_key = std::move(key);
    m_keyName = name;
    m_found->setText(u"%1 (%2)"_s.arg(name, toQString(m_key->description())));
    m_kind->setCurrentIndex(std::to_underlying(Kind::ExistingKey));
    showKind();
    Q_EMIT changed();
}

std::optional<KeySource> KeySourceField::source() const
{
    switch (kind()) {
    case Kind::NewKey: return m_keyKind->kind();
    case Kind::Request: return m_request ? std::optional<KeySource>(*m_request) : std::nullopt;
    case Kind::ExistingKey: return m_key ? std::optional<KeySource>(m_key) : std::nullopt;
    }
    std::unreachable();
}

const x509::SigningRequest *KeySourceField::request() const
{
    return isRequest() && m_request ? &*m_request : nullptr;
}

QString KeySourceField::missing() const
{
    if (!m_problem.isEmpty()) {
        return m_problem;
    }
    if (const x509::SigningRequest *asked = request(); asked && !asked->isSigned()) {
        return diagnosticText(Error{DiagnosticCode::RequestSignature, {asked->subject().display}});
    }
    if (source()) {
        return {};
    }
    return isRequest() ? tr("Choose the file of the signing request.")
                       : tr("Choose the file of the private key.");
}

} // namespace rulewright
