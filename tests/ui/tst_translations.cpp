// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/expression/catalog.h"
#include "tests/support/window_fixture.h"
#include "ui/dialogs/export_dialog.h"
#include "ui/dialogs/mtls_rule_dialog.h"
#include "ui/main_window.h"
#include "ui/rules_view.h"
#include "ui/text/language.h"
#include "ui/text/qt_text.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QTranslator>
#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace rulewright;

namespace
{

/// Marks whatever goes through it, so that what does not is seen.
class MarkingTranslator : public QTranslator
{
public:
    [[nodiscard]] QString translate(const char *, const char *source, const char *,
                                    int) const override
    {
        return u'⟦' + QString::fromUtf8(source) + u'⟧';
    }
    [[nodiscard]] bool isEmpty() const override { return false; }
};

/// One entry of a .ts file.
struct Message {
    QString context;
    QString source;
    QStringList translations;
    bool isFinished = true;
};

QString count(const QString &text, const QRegularExpression &pattern)
{
    QStringList found;
    auto matches = pattern.globalMatch(text);
    while (matches.hasNext()) {
        found += matches.next().captured();
    }
    std::ranges::sort(found);
    return found.join(u' ');
}

} // namespace

/// All texts are translated, and all texts of the windows can be.
class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void germanIsComplete();
    void germanFitsTheSource();
    void noTextEscapes();
    void languageChangesAtOnce();

private:
    static QList<Message> readMessages(const QString &file);
    void collect(const QWidget &window);
    void collectItems(const QAbstractItemModel &model, const QModelIndex &parent);
    void note(const QString &where, const QString &text);
    QStringList texts(QWidget &window);
    [[nodiscard]] static QStringList knownData();

    test::Sandbox m_sandbox;
    QStringList m_texts;
    QStringList m_escaped;
};

QList<Message> TestTranslations::readMessages(const QString &name)
{
    QFile file(QStringLiteral(RULEWRIGHT_TRANSLATIONS) + u'/' + name);
    QList<Message> messages;
    if (!file.open(QIODevice::ReadOnly)) {
        return messages;
    }
    QXmlStreamReader xml(&file);
    QString context;
    while (xml.readNextStartElement() || !xml.atEnd()) {
        if (!xml.isStartElement()) {
            continue;
        }
        if (xml.name() == u"name"_s) {
            context = xml.readElementText();
        } else if (xml.name() == u"source"_s) {
            messages.append({context, xml.readElementText(), {}, true});
        } else if (xml.name() == u"translation"_s) {
            messages.last().isFinished = !xml.attributes().hasAttribute(u"type"_s);
            while (xml.readNext() != QXmlStreamReader::EndElement ||
                   xml.name() != u"translation"_s) {
                if (xml.isCharacters() && !xml.isWhitespace()) {
                    messages.last().translations += xml.text().toString();
                }
            }
        }
    }
    return messages;
}

void TestTranslations::germanIsComplete()
{
    const QList<Message> messages = readMessages(u"rulewright_de.ts"_s);
    QVERIFY(messages.size() > 400);
    for (const Message &message : messages) {
        const bool isThere = message.isFinished && !message.translations.isEmpty();
        QVERIFY2(isThere, qPrintable(message.context + u": "_s + message.source));
    }
    for (const Message &message : readMessages(u"rulewright_en.ts"_s)) {
        QCOMPARE(message.translations.size(), 2);
    }
}

void TestTranslations::germanFitsTheSource()
{
    static const QRegularExpression arguments(u"%(\\d|n)"_s);
    static const QRegularExpression accelerators(u"&(?=\\w)"_s);
    for (const Message &message : readMessages(u"rulewright_de.ts"_s)) {
        for (const QString &translation : message.translations) {
            const QByteArray hint = (message.context + u": "_s + message.source).toUtf8();
            QVERIFY2(count(translation, arguments) == count(message.source, arguments),
                     hint.constData());
            QVERIFY2(count(translation, accelerators) == count(message.source, accelerators),
                     hint.constData());
            QVERIFY2(translation.endsWith(u'…') == message.source.endsWith(u'…'), hint.constData());
            QVERIFY2(!translation.contains(u'“') || translation.contains(u'„'), hint.constData());
        }
    }
}

/// What a window shows that is data, not text of the program.
QStringList TestTranslations::knownData()
{
    const model::Project &project = test::exampleProject();
    QStringList data{u"English"_s, u"Deutsch"_s, u"Rulewright"_s, u"Block"_s,
                     toQString(project.name)};
    for (const char *method : {"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"}) {
        data += QString::fromLatin1(method);
    }
    for (const model::Host &host : project.zone.hosts) {
        data += toQString(host.name);
    }
    for (const model::Rule &rule : project.rules) {
        data += {toQString(rule.name), toQString(rule.expression)};
    }
    for (const model::ClientCertificate &certificate : project.certificates) {
        data += {toQString(certificate.name), toQString(certificate.leaf.subject().display),
                 toQString(certificate.leaf.issuer().commonName)};
    }
    for (const model::Authority &authority : project.authorities) {
        data += {toQString(authority.name), toQString(authority.certificate.subject().display)};
    }
    for (const expression::Field &field : expression::cloudflareCatalog().fields()) {
        data += toQString(field.name);
    }
    // The longest first, so that no part of one is taken for another.
    std::ranges::sort(data, std::ranges::greater(), &QString::size);
    return data;
}

/// Keeps the text when it has letters outside of the marks and is no data.
void TestTranslations::note(const QString &where, const QString &text)
{
    static const QStringList data = knownData();
    static const QRegularExpression marked(u"⟦[^⟦⟧]*(⟦[^⟦⟧]*⟧[^⟦⟧]*)*⟧"_s);
    static const QRegularExpression letters(u"\\p{L}{2,}"_s);
    static const QRegularExpression technical(
        u"^[0-9A-Fa-f]{16,}$|^EC P-256$|^ecdsa-with-SHA256$|^\\d+ \\w+ \\d{4}$|NONE|UTC|^/|^\\{"_s);
    m_texts += text;
    QString rest = text;
    rest.remove(marked);
    for (const QString &known : data) {
        rest.remove(known);
    }
    if (letters.match(rest).hasMatch() && !technical.match(rest.trimmed()).hasMatch()) {
        m_escaped += where + u": "_s + text;
    }
}

void TestTranslations::collectItems(const QAbstractItemModel &model, const QModelIndex &parent)
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        for (int column = 0; column < model.columnCount(parent); ++column) {
            const QModelIndex index = model.index(row, column, parent);
            for (const int role :
                 {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole)}) {
                note(u"item"_s, index.data(role).toString());
            }
        }
        collectItems(model, model.index(row, 0, parent));
    }
    for (int column = 0; column < model.columnCount(parent); ++column) {
        note(u"header"_s, model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    }
}

void TestTranslations::collect(const QWidget &window)
{
    note(u"title"_s, window.windowTitle());
    for (const QAction *action : window.findChildren<QAction *>()) {
        note(action->objectName(), action->text());
        note(action->objectName(), action->toolTip());
    }
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        const QString name = widget->objectName();
        note(name, widget->toolTip());
        note(name, widget->accessibleName());
        note(name, widget->accessibleDescription());
        if (const auto *label = qobject_cast<const QLabel *>(widget)) {
            note(name, label->text());
        } else if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
            note(name, button->text());
        } else if (const auto *line = qobject_cast<const QLineEdit *>(widget)) {
            note(name, line->placeholderText());
        } else if (const auto *text = qobject_cast<const QPlainTextEdit *>(widget)) {
            note(name, text->placeholderText());
        } else if (const auto *view = qobject_cast<const QAbstractItemView *>(widget);
                   view && view->model()) {
            collectItems(*view->model(), {});
        } else if (const auto *box = qobject_cast<const QComboBox *>(widget)) {
            collectItems(*box->model(), {});
        }
    }
}

void TestTranslations::noTextEscapes()
{
    MarkingTranslator marks;
    QCoreApplication::installTranslator(&marks);
    Language language;
    MainWindow window(language);
    window.show();
    window.files().openExample();
    window.findChild<QAction *>(u"actionOpenRule"_s)->trigger();
    window.findChild<QAction *>(u"actionNewMtlsRule"_s)->trigger();
    window.findChild<QAction *>(u"actionExport"_s)->trigger();
    QTest::qWait(200);
    collect(window);
    for (const QWidget *dialog : QApplication::topLevelWidgets()) {
        collect(*dialog);
    }
    QCoreApplication::removeTranslator(&marks);
    QVERIFY(m_texts.size() > 300);
    m_escaped.removeDuplicates();
    QVERIFY2(m_escaped.isEmpty(), qPrintable(m_escaped.join(u'\n')));
}

QStringList TestTranslations::texts(QWidget &window)
{
    m_texts.clear();
    QTest::qWait(200);
    collect(window);
    return m_texts;
}

void TestTranslations::languageChangesAtOnce()
{
    Language language;
    language.choose(LanguageChoice::English);
    MainWindow window(language);
    window.show();
    window.files().openExample();
    window.findChild<QAction *>(u"actionOpenRule"_s)->trigger();
    const QStringList english = texts(window);
    language.choose(LanguageChoice::German);
    const QStringList german = texts(window);
    QVERIFY(german.contains(u"&Datei"_s) || german.contains(u"Simulator"_s));
    QVERIFY(german.contains(u"Vorschau des Ausdrucks"_s));
    QVERIFY(!german.contains(u"Expression Preview"_s));
    language.choose(LanguageChoice::English);
    QCOMPARE(texts(window), english);
}

QTEST_MAIN(TestTranslations)
#include "tst_translations.moc"
