// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/icons.h"

#include "ui/widgets/resources.h"

#include <QBuffer>
#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QImageReader>
#include <QPainter>
#include <QPalette>
#include <QPixmap>

using namespace Qt::StringLiterals;

namespace rulewright
{

namespace
{

QPalette::ColorGroup groupOf(QIcon::Mode mode)
{
    return mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
}

QPalette::ColorRole roleOf(QIcon::Mode mode)
{
    return mode == QIcon::Selected ? QPalette::HighlightedText : QPalette::WindowText;
}

/// Draws an SVG whose strokes are “currentColor”.
class SymbolEngine : public QIconEngine
{
public:
    explicit SymbolEngine(QByteArray svg) : m_svg(std::move(svg)) {}

    void paint(QPainter *painter, const QRect &rectangle, QIcon::Mode mode, QIcon::State) override
    {
        const qreal ratio = painter->device()->devicePixelRatio();
        painter->drawImage(rectangle, image(rectangle.size() * ratio, mode));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return QPixmap::fromImage(image(size, mode));
    }

    [[nodiscard]] QIconEngine *clone() const override { return new SymbolEngine(*this); }

private:
    /// \p size is in device pixels.
    [[nodiscard]] QImage image(const QSize &size, QIcon::Mode mode) const
    {
        const QColor color = QGuiApplication::palette().color(groupOf(mode), roleOf(mode));
        QByteArray svg = QByteArray(m_svg).replace("currentColor", color.name().toLatin1());
        QBuffer buffer(&svg);
        QImageReader reader(&buffer, "svg");
        reader.setScaledSize(size);
        return reader.read();
    }

    QByteArray m_svg;
};

} // namespace

QIcon icon(const QString &name)
{
    loadResources();
    QFile file(u":/icons/%1.svg"_s.arg(name));
    const bool isThere = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isThere);
    return isThere ? QIcon(new SymbolEngine(file.readAll())) : QIcon();
}

} // namespace rulewright
