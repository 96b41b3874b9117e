// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/Icons.h"

#include "ui/theme/IconEngine.h"
#include "ui/theme/Theme.h"

#include <QFile>
#include <QGuiApplication>
#include <QHash>

namespace backdesk::ui
{

bool hasIcon(const QString &name)
{
    return QFile::exists(QStringLiteral(":/icons/%1.svg").arg(name));
}

QIcon icon(const QString &name, Color color)
{
    if (hasIcon(name))
        return QIcon(new IconEngine(name, color));
    qWarning("No icon is named \"%s\".", qPrintable(name));
    return {};
}

QPixmap iconPixmap(const QString &name, Color color, int size, qreal devicePixelRatio)
{
    QPixmap pixmap = renderIcon(name, themeColor(color), qRound(size * devicePixelRatio),
                                QGuiApplication::isRightToLeft());
    pixmap.setDevicePixelRatio(devicePixelRatio);
    return pixmap;
}

QString iconName(const QIcon &icon)
{
    const QString name = icon.name();
    return name.startsWith(IconEngine::Prefix) ? name.mid(IconEngine::Prefix.size()) : QString();
}

QString iconForCollection(const QString &collection)
{
    static const QHash<QString, QString> known{
        {QStringLiteral("users"), QStringLiteral("users")},
        {QStringLiteral("readers"), QStringLiteral("users")},
        {QStringLiteral("customers"), QStringLiteral("users")},
        {QStringLiteral("people"), QStringLiteral("users")},
        {QStringLiteral("persons"), QStringLiteral("users")},
        {QStringLiteral("employees"), QStringLiteral("users")},
        {QStringLiteral("authors"), QStringLiteral("pen-line")},
        {QStringLiteral("addresses"), QStringLiteral("map-pin")},
        {QStringLiteral("addrs"), QStringLiteral("map-pin")},
        {QStringLiteral("places"), QStringLiteral("map-pin")},
        {QStringLiteral("sites"), QStringLiteral("map-pin")},
        {QStringLiteral("books"), QStringLiteral("book-open")},
        {QStringLiteral("loans"), QStringLiteral("arrow-left-right")},
        {QStringLiteral("companies"), QStringLiteral("building-2")},
        {QStringLiteral("houses"), QStringLiteral("house")},
        {QStringLiteral("orders"), QStringLiteral("shopping-cart")},
        {QStringLiteral("products"), QStringLiteral("package")},
        {QStringLiteral("tags"), QStringLiteral("tag")},
        {QStringLiteral("categories"), QStringLiteral("tag")},
        {QStringLiteral("files"), QStringLiteral("file")},
        {QStringLiteral("documents"), QStringLiteral("file-text")},
        {QStringLiteral("images"), QStringLiteral("image")},
        {QStringLiteral("songs"), QStringLiteral("music")},
        {QStringLiteral("messages"), QStringLiteral("mail")},
        {QStringLiteral("events"), QStringLiteral("calendar")},
    };
    return known.value(collection.toLower(), QStringLiteral("table"));
}

} // namespace backdesk::ui
