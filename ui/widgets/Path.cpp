// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Path.h"

#include <QUrl>
#include <QUrlQuery>

namespace backdesk::ui
{

Path Path::fromString(const QString &text)
{
    Path path;
    const qsizetype mark = text.indexOf(QLatin1Char('?'));
    const QString place = mark < 0 ? text : text.left(mark);
    for (const QString &segment : place.split(QLatin1Char('/'), Qt::SkipEmptyParts))
        path.m_segments << QUrl::fromPercentEncoding(segment.toUtf8());
    if (mark >= 0)
        path.m_query = QUrlQuery(text.mid(mark + 1)).queryItems(QUrl::FullyDecoded);
    return path;
}

Path Path::fromSegments(const QStringList &segments)
{
    Path path;
    path.m_segments = segments;
    return path;
}

Path Path::list(const QString &collection, const Query &query)
{
    Path path;
    path.m_segments << collection;
    path.m_query = query;
    return path;
}

Path Path::add(const QString &collection)
{
    return item(collection, QStringLiteral("new"));
}

Path Path::item(const QString &collection, const QString &id)
{
    Path path;
    path.m_segments << collection << id;
    return path;
}

Path Path::selection(const QString &collection, const QString &name, const Query &query)
{
    Path path;
    path.m_segments << collection << QStringLiteral("_selections") << name;
    path.m_query = query;
    return path;
}

QString Path::toString() const
{
    QStringList encoded;
    for (const QString &segment : m_segments)
        encoded << QString::fromLatin1(QUrl::toPercentEncoding(segment));
    QStringList pairs;
    for (const auto &[key, value] : m_query)
        pairs << QString::fromLatin1(QUrl::toPercentEncoding(key, "$.*") + '=' +
                                     QUrl::toPercentEncoding(value));
    const QString place = encoded.join(QLatin1Char('/'));
    return pairs.isEmpty() ? place : place + QLatin1Char('?') + pairs.join(QLatin1Char('&'));
}

Path Path::withoutQuery() const
{
    Path path = *this;
    path.m_query.clear();
    return path;
}

} // namespace backdesk::ui
