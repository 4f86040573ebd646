// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/certificates/certificate_export_dialog.h"

#include "ui/certificates/export_files.h"
#include "ui/certificates/openssl_commands.h"
#include "ui/document/secret_file.h"
#include "ui/text/diagnostic_text.h"
#include "ui/text/qt_text.h"
#include "ui/widgets/command_disclosure.h"
#include "ui/widgets/secret_clipboard.h"
#include "ui/widgets/secret_edit.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace rulewright
{

namespace
{

QLabel *wrappedLabel(const QString &name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QString whatText(ExportWhat what)
{
    switch (what) {
    case ExportWhat::Certificate: return CertificateExportDialog::tr("Certificate");
    case ExportWhat::Chain: return CertificateExportDialog::tr("Certificate and chain");
    case ExportWhat::Key: return CertificateExportDialog::tr("Certificate and key");
    case ExportWhat::Everything:
        return CertificateExportDialog::tr("Everything for a client (key and chain)");
    }
    std::unreachable();
}

QString formatText(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Pem: return CertificateExportDialog::tr("PEM (text)");
    case ExportFormat::Der: return CertificateExportDialog::tr("DER (binary)");
    case ExportFormat::Pkcs7:
        return CertificateExportDialog::tr("PKCS#7 (certificates in one container)");
    case ExportFormat::Pkcs12: return CertificateExportDialog::tr("PKCS#12 (one protected file)");
    case ExportFormat::Request: return CertificateExportDialog::tr("CSR (request for another one)");
    }
    std::unreachable();
}

constexpr ExportWhat everyWhat[] = {ExportWhat::Certificate, ExportWhat::Chain, ExportWhat::Key,
                                    ExportWhat::Everything};
constexpr ExportFormat everyFormat[] = {ExportFormat::Pem, ExportFormat::Der, ExportFormat::Pkcs7,
                                        ExportFormat::Pkcs12, ExportFormat::Request};

} // namespace

CertificateExportDialog::CertificateExportDialog(std::vector<ExportItem> items, QWidget *parent)
    : QDialog(parent), m_items(std::move(items)), m_what(new QComboBox(this)),
      m_format(new QComboBox(this)), m_where(new QComboBox(this)),
      m_compatibility(new QComboBox(this)), m_hint(wrappedLabel(u"certificateExportHint"_s, this)),
      m_passphrase(new SecretEdit(this)), m_repeated(new SecretEdit(this)),
      m_plainKey(new QCheckBox(tr("Export the &key without a passphrase"), this)),
      m_problem(wrappedLabel(u"certificateExportProblem"_s, this)),
      m_command(new CommandDisclosure([this] { return commands(); }, this)),
      m_export(new QPushButton(this))
{
    setObjectName(u"certificateExportDialog"_s);
    setWindowTitle(m_items.size() == 1
                       ? tr("Export “%1”").arg(m_items.front().name)
                       : tr("Export %n Certificates", nullptr, static_cast<int>(m_items.size())));
    auto *column = new QVBoxLayout(this);
    m_form = new QFormLayout;
    column->addLayout(m_form);
    createChoices(*m_form);
    createPassphrase(*m_form);
    column->addWidget(m_problem);
    column->addStretch(1);
    column->addWidget(m_command);
    createButtons();
    fillFormats();
    connectParts();
    setMinimumWidth(fontMetrics().averageCharWidth() * 75);
}

CertificateExportDialog::~CertificateExportDialog() = default;

void CertificateExportDialog::createChoices(QFormLayout &form)
{
    m_what->setObjectName(u"certificateExportWhat"_s);
    for (const ExportWhat what : everyWhat) {
        m_what->addItem(whatText(what), std::to_underlying(what));
    }
    m_format->setObjectName(u"certificateExportFormat"_s);
    m_where->setObjectName(u"certificateExportWhere"_s);
    m_compatibility->setObjectName(u"certificateExportCompatibility"_s);
    m_compatibility->addItem(tr("Modern (AES-256)"), std::to_underlying(x509::Pkcs12Mode::Modern));
    m_compatibility->addItem(tr("Older systems (3DES, SHA-1)"),
                             std::to_underlying(x509::Pkcs12Mode::Compatible));
    m_hint->setText(
        tr("Choose “Older systems” if macOS, iOS or Android answers “wrong password”."));
    form.addRow(tr("&What"), m_what);
    form.addRow(tr("&Format"), m_format);
    form.addRow(tr("Wh&ere"), m_where);
    form.addRow(tr("&Compatibility"), m_compatibility);
    form.addRow(m_hint);
}

void CertificateExportDialog::createPassphrase(QFormLayout &form)
{
    m_passphrase->setObjectName(u"certificateExportPassphrase"_s);
    m_repeated->setObjectName(u"certificateExportRepeated"_s);
    m_plainKey->setObjectName(u"certificateExportPlainKey"_s);
    form.addRow(m_plainKey);
    form.addRow(tr("&Passphrase"), m_passphrase);
    form.addRow(tr("&Repeat"), m_repeated);
}

void CertificateExportDialog::createButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_export->setObjectName(u"certificateExportAccept"_s);
    m_export->setDefault(true);
    buttons->addButton(m_export, QDialogButtonBox::ActionRole);
    connect(m_export, &QPushButton::clicked, this, &CertificateExportDialog::start);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout()->addWidget(buttons);
}

void CertificateExportDialog::connectParts()
{
    connect(m_what, &QComboBox::currentIndexChanged, this, &CertificateExportDialog::fillFormats);
    connect(m_format, &QComboBox::currentIndexChanged, this, &CertificateExportDialog::fillPlaces);
    for (QComboBox *box : {m_where, m_compatibility}) {
        connect(box, &QComboBox::currentIndexChanged, this, &CertificateExportDialog::update);
    }
    for (QLineEdit *line : {m_passphrase, m_repeated}) {
        connect(line, &QLineEdit::textChanged, this, &CertificateExportDialog::update);
    }
    connect(m_plainKey, &QCheckBox::toggled, this, &CertificateExportDialog::update);
}

void CertificateExportDialog::fillFormats()
{
    const auto what = static_cast<ExportWhat>(m_what->currentData().toUInt());
    const QSignalBlocker blocker(m_format);
    m_format->clear();
    for (const ExportFormat format : everyFormat) {
        if (canHold(format, what)) {
            m_format->addItem(formatText(format), std::to_underlying(format));
        }
    }
    fillPlaces();
}

/// Several certificates fit into one text, but not into one file of the other formats.
void CertificateExportDialog::fillPlaces()
{
    const bool givesText = isText(choice().format);
    const QSignalBlocker blocker(m_where);
    m_where->clear();
    if (givesText || m_items.size() == 1) {
        m_where->addItem(tr("File"), std::to_underlying(Where::OneFile));
    }
    if (m_items.size() > 1) {
        m_where->addItem(tr("One file for each certificate"),
                         std::to_underlying(Where::FilePerItem));
    }
    if (givesText) {
        m_where->addItem(tr("Clipboard"), std::to_underlying(Where::Clipboard));
    }
    update();
}

ExportChoice CertificateExportDialog::choice() const
{
    ExportChoice choice;
    choice.what = static_cast<ExportWhat>(m_what->currentData().toUInt());
    choice.format = static_cast<ExportFormat>(m_format->currentData().toUInt());
    choice.mode = static_cast<x509::Pkcs12Mode>(m_compatibility->currentData().toUInt());
    choice.isKeyPlain = m_plainKey->isChecked() && choice.format == ExportFormat::Pem;
    return choice;
}

CertificateExportDialog::Where CertificateExportDialog::where() const
{
    return static_cast<Where>(m_where->currentData().toInt());
}

QString CertificateExportDialog::commands() const
{
    return exportCommands(m_items, choice(),
                          where() == Where::FilePerItem ? ExportFiles::OnePerItem
                                                        : ExportFiles::One);
}

bool CertificateExportDialog::needsPassphrase() const
{
    const ExportChoice chosen = choice();
    return holdsKey(chosen.what) && !chosen.isKeyPlain;
}

QStringList CertificateExportDialog::itemsWithoutKey() const
{
    QStringList names;
    for (const ExportItem &item : m_items) {
        if (!item.key) {
            names += tr("“%1”").arg(item.name);
        }
    }
    return names;
}

QString CertificateExportDialog::problem() const
{
    const QStringList without = itemsWithoutKey();
    if (needsKey(choice()) && !without.isEmpty()) {
        return tr("The key is not at hand: %1. Import the key file first.")
            .arg(without.join(u", "_s));
    }
    if (needsPassphrase() && m_passphrase->text().isEmpty()) {
        return tr("Enter a passphrase: a key is to leave the program.");
    }
    if (needsPassphrase() && m_passphrase->text() != m_repeated->text()) {
        return tr("The two passphrases differ.");
    }
    return {};
}

void CertificateExportDialog::update()
{
    const ExportChoice chosen = choice();
    const bool isContainer = chosen.format == ExportFormat::Pkcs12;
    m_form->setRowVisible(m_compatibility, isContainer);
    m_form->setRowVisible(m_hint, isContainer);
    m_form->setRowVisible(m_plainKey, holdsKey(chosen.what) && !isContainer);
    m_form->setRowVisible(m_passphrase, needsPassphrase());
    m_form->setRowVisible(m_repeated, needsPassphrase());
    m_export->setText(where() == Where::Clipboard ? tr("C&opy") : tr("E&xport…"));
    showProblem(problem());
    m_export->setEnabled(problem().isEmpty());
    m_command->refresh();
}

void CertificateExportDialog::showProblem(const QString &text)
{
    m_problem->setText(text);
    m_export->setAccessibleDescription(text);
}

void CertificateExportDialog::start()
{
    switch (where()) {
    case Where::OneFile: chooseFile(); break;
    case Where::FilePerItem: chooseFolder(); break;
    case Where::Clipboard: askForClipboard(); break;
    }
}

void CertificateExportDialog::chooseFile()
{
    const QString suffix = suffixOf(choice().format);
    const QString name = m_items.size() == 1 ? m_items.front().name : tr("Certificates");
    auto *dialog =
        new QFileDialog(this, tr("Export Certificate"), toFileName(name) + u'.' + suffix);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    connect(dialog, &QFileDialog::fileSelected, this, &CertificateExportDialog::saveTo);
    dialog->open();
}

void CertificateExportDialog::chooseFolder()
{
    auto *dialog = new QFileDialog(this, tr("Folder for the Certificates"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, this, &CertificateExportDialog::saveInto);
    dialog->open();
}

void CertificateExportDialog::saveTo(const QString &filePath)
{
    const x509::SecretBytes secret = toSecret(m_passphrase->text());
    if (const auto done = writeExport(m_items, choice(), secret.text(), filePath); !done) {
        showProblem(done.error());
        return;
    }
    finish(tr("Exported to “%1”.").arg(QDir::toNativeSeparators(filePath)));
}

void CertificateExportDialog::saveInto(const QString &folder)
{
    const x509::SecretBytes secret = toSecret(m_passphrase->text());
    if (const auto done = writeExports(m_items, choice(), secret.text(), folder); !done) {
        showProblem(done.error());
        return;
    }
    finish(tr("Exported %n file(s) to “%1”.", nullptr, static_cast<int>(m_items.size()))
               .arg(QDir::toNativeSeparators(folder)));
}

void CertificateExportDialog::askForClipboard()
{
    if (!holdsKey(choice().what)) {
        copy();
        return;
    }
    auto *box = new QMessageBox(
        QMessageBox::Warning, tr("Copy a Private Key"),
        tr("Every program can read the clipboard. It is cleared after %n second(s) if the key is "
           "still there.",
           nullptr, static_cast<int>(secretClipboardTime.count())),
        QMessageBox::Cancel, this);
    box->setObjectName(u"clipboardQuestion"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *button = box->addButton(tr("Copy the &Key"), QMessageBox::AcceptRole);
    button->setObjectName(u"clipboardAccept"_s);
    connect(button, &QPushButton::clicked, this, &CertificateExportDialog::copy);
    box->open();
}

void CertificateExportDialog::copy()
{
    const auto bytes = exportBytes(m_items, choice(), toSecret(m_passphrase->text()).text());
    if (!bytes) {
        showProblem(diagnosticText(bytes.error()));
        return;
    }
    const QString text = toQString(bytes->text());
    if (holdsKey(choice().what)) {
        copySecret(text);
    } else {
        QGuiApplication::clipboard()->setText(text);
    }
    finish(tr("Copied to the clipboard."));
}

void CertificateExportDialog::finish(const QString &text)
{
    Q_EMIT said(text);
    accept();
}

} // namespace rulewright
