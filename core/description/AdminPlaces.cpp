// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/description/AdminPlaces.h"

#include <QCoreApplication>

namespace backdesk
{

namespace
{

QString keyOf(const QString &collection)
{
    return QLatin1String("collections.") + collection;
}

Message takenBy(const QString &path, const QString &owner)
{
    return Message(QT_TRANSLATE_NOOP("core", "the address \"%1\" is that of %2 already"), {path, owner});
}

/// The parameter's name is of no importance: "a/:id" and "a/:key" are one address.
QString pattern(const QString &path)
{
    QStringList segments = path.split(u'/', Qt::SkipEmptyParts);
    for (QString &segment : segments) {
        if (segment.startsWith(u':'))
            segment = QStringLiteral(":");
    }
    return segments.join(u'/');
}

} // namespace

void AdminPlaces::reserve(const QStringList &collections)
{
    for (const QString &name : collections)
        m_paths.insert(name, keyOf(name));
}

QString AdminPlaces::claim(const QString &path, const QString &owner, const QString &collection)
{
    const QString key = pattern(path);
    const QString taken = m_paths.value(key);
    if (!taken.isEmpty() && taken != keyOf(collection))
        return taken;
    m_paths.insert(key, owner);
    return {};
}

void AdminPlaces::addPath(const Entry &entry, const QString &path, Kind kind, const QString &collection)
{
    const QString key = pattern(path);
    const qsizetype parameters = key.count(u':');
    if (key.isEmpty())
        return entry.wrong(Message(QT_TRANSLATE_NOOP("core", "is no address: it is empty")));
    if (kind == Kind::Page && parameters > 0)
        return entry.wrong(Message(QT_TRANSLATE_NOOP("core", "has no parameters such as \":id\" here")));
    if (kind == Kind::Item && parameters != 1) {
        return entry.wrong(
            Message(QT_TRANSLATE_NOOP("core", "needs one parameter, such as \":id\", for the item's id")));
    }
    if (const QString taken = claim(path, entry.path(), collection); !taken.isEmpty())
        entry.wrong(takenBy(path, taken));
}

void AdminPlaces::addUsualPath(const NamedEntry &named, const QString &collection)
{
    if (const QString taken = claim(named.name, named.entry.path(), collection); !taken.isEmpty())
        named.wrongName(takenBy(named.name, taken));
}

void AdminPlaces::addId(const Entry &entry, const QString &id)
{
    if (const QString taken = m_ids.value(id); !taken.isEmpty())
        entry.wrong(Message(QT_TRANSLATE_NOOP("core", "the id \"%1\" is that of %2 already"), {id, taken}));
    else
        m_ids.insert(id, entry.path());
}

} // namespace backdesk
