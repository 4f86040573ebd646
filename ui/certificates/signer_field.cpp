// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/certificates/signer_field.h"

#include "ui/certificates/key_unlocking.h"
#include "ui/text/qt_text.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStandardItemModel>

#include <utility>

using namespace Qt::StringLiterals;

namespace rulewright
{

namespace
{

QString labelOf(const model::Authority &authority, KeyAccess access)
{
    const QString name = toQString(authority.name);
    switch (access) {
    case KeyAccess::Open: return name;
    case KeyAccess::Locked: return SignerField::tr("%1 (key locked)").arg(name);
    case KeyAccess::Missing: return SignerField::tr("%1 (key not on this computer)").arg(name);
    }
    std::unreachable();
}

} // namespace

SignerField::SignerField(const MakingContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_authority(new QComboBox(this)),
      m_unlock(new QPushButton(tr("&Unlock…"), this))
{
    m_authority->setObjectName(u"signer"_s);
    m_authority->setAccessibleName(tr("Signed by"));
    m_unlock->setObjectName(u"signerUnlock"_s);
    m_unlock->setAutoDefault(false);
    setFocusProxy(m_authority);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(m_authority, 1);
    row->addWidget(m_unlock);
    addAuthorities();
    chooseFirstUsable();
    connect(m_authority, &QComboBox::currentIndexChanged, this, [this] {
        showAccess();
        Q_EMIT changed();
    });
    connect(m_unlock, &QPushButton::clicked, this, &SignerField::unlock);
    showAccess();
}

void SignerField::addAuthorities()
{
    auto *model = qobject_cast<QStandardItemModel *>(m_authority->model());
    for (const model::Authority &authority : m_context.project.authorities) {
        const KeyAccess access = accessKey(authority.certificate, m_context.keys, m_context.store);
        m_authority->addItem(labelOf(authority, access), std::to_underlying(authority.id));
        model->item(m_authority->count() - 1)->setEnabled(access != KeyAccess::Missing);
    }
}

void SignerField::chooseFirstUsable()
{
    const auto *model = qobject_cast<QStandardItemModel *>(m_authority->model());
    int row = 0;
    while (row < model->rowCount() && !model->item(row)->isEnabled()) {
        ++row;
    }
    m_authority->setCurrentIndex(row < model->rowCount() ? row : -1);
}

void SignerField::addItself()
{
    m_authority->insertItem(0, tr("Itself"));
    m_authority->setCurrentIndex(0);
}

void SignerField::choose(model::AuthorityId id)
{
    const int row = m_authority->findData(std::to_underlying(id));
    const auto *model = qobject_cast<QStandardItemModel *>(m_authority->model());
    if (row >= 0 && model->item(row)->isEnabled()) {
        m_authority->setCurrentIndex(row);
    }
}

bool SignerField::signsItself() const
{
    return m_authority->currentIndex() >= 0 && !m_authority->currentData().isValid();
}

const model::Authority *SignerField::authority() const
{
    const QVariant id = m_authority->currentData();
    return id.isValid() ? model::findAuthority(m_context.project, model::AuthorityId{id.toUInt()})
                        : nullptr;
}

std::optional<SigningAuthority> SignerField::signer() const
{
    const model::Authority *chosen = authority();
    const KeyRing::Key key = chosen ? m_context.keys.find(chosen->certificate) : nullptr;
    return key ? std::optional(SigningAuthority{chosen->certificate, key}) : std::nullopt;
}

QString SignerField::missing() const
{
    const model::Authority *chosen = authority();
    if (chosen && !m_context.keys.find(chosen->certificate)) {
        return tr("Unlock the private key of “%1” first.").arg(toQString(chosen->name));
    }
    if (!chosen && !signsItself()) {
        return tr("No CA of this project has its private key on this computer. Create a CA or "
                  "import the key first.");
    }
    return {};
}

void SignerField::showAccess()
{
    const model::Authority *chosen = authority();
    m_unlock->setVisible(chosen && !m_context.keys.find(chosen->certificate));
}

void SignerField::unlock()
{
    const model::Authority *chosen = authority();
    if (!chosen) {
        return;
    }
    askForKey(chosen->certificate, toQString(chosen->name), m_context.keys, m_context.store, this,
              [this, row = m_authority->currentIndex(), name = toQString(chosen->name)] {
                  m_authority->setItemText(row, name);
                  showAccess();
                  Q_EMIT changed();
              });
}

} // namespace rulewright
