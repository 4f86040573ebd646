// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/export_dialog.h"

#include "core/exchange/ruleset_json.h"
#include "ui/document/project_storage.h"
#include "ui/text/qt_text.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rulewright
{

namespace
{

QStringList namesLeftOut(const model::Project &project)
{
    QStringList names;
    for (const model::RuleId id : exchange::rulesLeftOut(project)) {
        names += ExportDialog::tr("“%1”").arg(toQString(model::findRule(project, id)->name));
    }
    return names;
}

} // namespace

ExportDialog::ExportDialog(const model::Project &project, QWidget *parent)
    : QDialog(parent), m_json(QByteArray::fromStdString(exchange::toRulesetJson(project))),
      m_text(new QPlainTextEdit(this)), m_note(new QLabel(this))
{
    setObjectName(u"exportDialog"_s);
    setWindowTitle(tr("Export JSON"));
    new QVBoxLayout(this);
    createText(project);
    createButtons();
    const QSize character = fontMetrics().size(Qt::TextSingleLine, u"0"_s);
    resize(character.width() * 100, character.height() * 32);
}

void ExportDialog::createText(const model::Project &project)
{
    auto *purpose =
        new QLabel(tr("The body of PUT …/rulesets/phases/http_request_firewall_custom/entrypoint. "
                      "Drafts are exported as disabled rules."),
                   this);
    purpose->setWordWrap(true);
    m_text->setObjectName(u"exportText"_s);
    m_text->setAccessibleName(tr("Rule set as JSON, read only"));
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setLayoutDirection(Qt::LeftToRight);
    m_text->setPlainText(QString::fromUtf8(m_json));
    m_note->setObjectName(u"exportNote"_s);
    m_note->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);
    const QStringList names = namesLeftOut(project);
    m_note->setText(
        tr("%n rule(s) with errors left out: %1", nullptr, static_cast<int>(names.size()))
            .arg(names.join(u", "_s)));
    m_note->setVisible(!names.isEmpty());
    layout()->addWidget(purpose);
    layout()->addWidget(m_text);
    layout()->addWidget(m_note);
}

void ExportDialog::createButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton *copyButton = buttons->addButton(tr("&Copy"), QDialogButtonBox::ActionRole);
    copyButton->setObjectName(u"exportCopy"_s);
    QPushButton *saveButton = buttons->addButton(tr("&Save…"), QDialogButtonBox::ActionRole);
    saveButton->setObjectName(u"exportSave"_s);
    saveButton->setDefault(true);
    buttons->button(QDialogButtonBox::Close)->setObjectName(u"exportClose"_s);
    connect(copyButton, &QPushButton::clicked, this, &ExportDialog::copy);
    connect(saveButton, &QPushButton::clicked, this, &ExportDialog::chooseFile);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout()->addWidget(buttons);
}

void ExportDialog::copy()
{
    QGuiApplication::clipboard()->setText(m_text->toPlainText());
    m_note->setText(tr("Copied to the clipboard."));
    m_note->show();
}

void ExportDialog::chooseFile()
{
    auto *dialog =
        new QFileDialog(this, tr("Save JSON"), u"ruleset.json"_s, tr("JSON files (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"json"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &ExportDialog::saveTo);
    dialog->open();
}

void ExportDialog::saveTo(const QString &filePath)
{
    const auto done = writeFile(m_json, filePath);
    m_note->setText(done ? tr("Saved as “%1”.").arg(QDir::toNativeSeparators(filePath))
                         : done.error());
    m_note->show();
}

} // namespace rulewright
