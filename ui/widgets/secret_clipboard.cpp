// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/secret_clipboard.h"

#include <QClipboard>
#include <QCryptographicHash>
#include <QGuiApplication>
#include <QMimeData>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace rulewright
{

namespace
{

QByteArray digestOf(const QString &text)
{
    return QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
}

void clearIfStillThere(const QByteArray &digest)
{
    QClipboard *clipboard = QGuiApplication::clipboard();
    if (digestOf(clipboard->text()) == digest) {
        clipboard->clear();
    }
}

} // namespace

void copySecret(const QString &text, std::chrono::milliseconds time)
{
    auto *data = new QMimeData;
    data->setText(text);
    data->setData(u"x-kde-passwordManagerHint"_s, "secret");
    QGuiApplication::clipboard()->setMimeData(data);
    QTimer::singleShot(time, QGuiApplication::clipboard(),
                       [digest = digestOf(text)] { clearIfStillThere(digest); });
}

} // namespace rulewright
