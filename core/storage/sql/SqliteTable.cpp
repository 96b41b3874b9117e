// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sql/SqliteTable.h"

#include "core/storage/sql/SqlText.h"

namespace backdesk
{

namespace
{

/// The collection's name where that is plain. sqlite does not tell capitals from small letters, so the others
/// are written as ~ and the character's number.
QString tableName(const QString &collection)
{
    QString name;
    for (const QChar c : collection) {
        const bool isPlain = (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'_';
        name += isPlain ? QString(c) : u'~' + QString::number(c.unicode(), 16) + u'~';
    }
    const bool isReserved = name.startsWith(QLatin1String("sqlite_")) || name.startsWith(u'_');
    return isReserved ? QLatin1String("~~") + name : name;
}

} // namespace

SqliteTable::SqliteTable(const StoredCollection &collection)
    : m_codec(collection),
      m_plainName(tableName(collection.name)),
      m_name(sqlName(m_plainName)),
      m_searchName(sqlName(m_plainName + QLatin1String("~search"))),
      find(filled("SELECT doc, unknown, version, id FROM %1 WHERE id = ?")),
      versionOf(filled("SELECT version FROM %1 WHERE id = ?")),
      byRow(filled("SELECT doc, unknown, version, id FROM %1 WHERE row = ?")),
      all(filled("SELECT doc, unknown, version, id FROM %1")),
      count(filled("SELECT count(*) FROM %1")),
      insert(filled("INSERT INTO %1 (id, created, version, doc, keys, search, unknown)"
                    " VALUES (?, ?, ?, ?, ?, ?, ?)")),
      update(filled("UPDATE %1 SET created = ?, version = ?, doc = ?, keys = ?, search = ?, unknown = ?"
                    " WHERE id = ? AND version = ?")),
      remove(filled("DELETE FROM %1 WHERE id = ? AND version = ?"))
{
}

QByteArray SqliteTable::filled(const char *sql) const
{
    return QByteArray(sql).replace("%1", m_name);
}

QByteArray SqliteTable::partName(const QByteArray &what) const
{
    return sqlName(m_plainName + u'~' + QString::fromLatin1(what));
}

QString SqliteTable::noteName(const char *word) const
{
    return QLatin1String(word) + u':' + collection();
}

} // namespace backdesk
