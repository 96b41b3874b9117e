// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/IconEngine.h"

#include "ui/theme/Theme.h"

#include <QFile>
#include <QGuiApplication>
#include <QHash>
#include <QPainter>
#include <QPixmapCache>
#include <QSet>
#include <QSvgRenderer>

namespace backdesk::ui
{

const QString IconEngine::Prefix = QStringLiteral("backdesk:");

namespace
{

bool pointsSomewhere(const QString &name)
{
    static const QSet<QString> names{
        QStringLiteral("arrow-left"),    QStringLiteral("arrow-right"),   QStringLiteral("chevron-left"),
        QStringLiteral("chevron-right"), QStringLiteral("chevrons-left"), QStringLiteral("chevrons-right"),
        QStringLiteral("undo-2"),        QStringLiteral("redo-2"),        QStringLiteral("log-out"),
        QStringLiteral("panel-left"),    QStringLiteral("list-filter"),   QStringLiteral("list"),
    };
    return names.contains(name);
}

QByteArray source(const QString &name)
{
    static QHash<QString, QByteArray> sources;
    const auto known = sources.constFind(name);
    if (known != sources.constEnd())
        return *known;
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return *sources.insert(name, file.readAll());
}

QImage draw(const QString &name, const QColor &color, int pixels)
{
    QByteArray svg = source(name);
    svg.replace("currentColor", color.name(QColor::HexRgb).toLatin1());
    QSvgRenderer renderer(svg);
    QImage image(pixels, pixels, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    renderer.render(&painter, QRectF(0, 0, pixels, pixels));
    return image;
}

Color colorFor(QIcon::Mode mode, QIcon::State state, Color normal)
{
    if (mode == QIcon::Disabled)
        return Color::Faint;
    if (state == QIcon::On && normal == Color::Dim)
        return Color::Accent;
    return normal;
}

} // namespace

QPixmap renderIcon(const QString &name, const QColor &color, int pixels, bool rightToLeft)
{
    const bool mirrored = rightToLeft && pointsSomewhere(name);
    const QString key = QStringLiteral("backdesk-icon/%1/%2/%3/%4")
                            .arg(name, color.name(QColor::HexArgb))
                            .arg(pixels)
                            .arg(int(mirrored));
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    const QImage image = draw(name, color, pixels);
    pixmap = QPixmap::fromImage(mirrored ? image.mirrored(true, false) : image);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

IconEngine::IconEngine(const QString &name, Color color) : m_name(name), m_color(color)
{
}

void IconEngine::paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state)
{
    const qreal ratio = painter->device()->devicePixelRatioF();
    QPixmap image = scaledPixmap(rect.size() * ratio, mode, state, ratio);
    image.setDevicePixelRatio(ratio);
    const QSize shown = image.size() / ratio;
    painter->drawPixmap(rect.x() + (rect.width() - shown.width()) / 2,
                        rect.y() + (rect.height() - shown.height()) / 2, image);
}

QPixmap IconEngine::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state)
{
    return scaledPixmap(size, mode, state, 1);
}

QPixmap IconEngine::scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal)
{
    const QColor color = themeColor(colorFor(mode, state, m_color));
    return renderIcon(m_name, color, qMin(size.width(), size.height()), QGuiApplication::isRightToLeft());
}

QSize IconEngine::actualSize(const QSize &size, QIcon::Mode, QIcon::State)
{
    const int side = qMin(size.width(), size.height());
    return {side, side};
}

} // namespace backdesk::ui
