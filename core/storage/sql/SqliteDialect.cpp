// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sql/SqliteDialect.h"

namespace backdesk
{

namespace
{

constexpr qsizetype trigram = 3; // characters

QByteArray pathLiteral(const QStringList &path)
{
    QString text = QStringLiteral("$");
    for (const QString &name : path)
        text += QLatin1String(".\"") + name + u'"';
    return sqlLiteral(text);
}

QByteArray extract(const char *column, const QStringList &path)
{
    return QByteArray("json_extract(") + column + ", " + pathLiteral(path) + ')';
}

} // namespace

QByteArray SqliteDialect::member(Column column, const QStringList &path, Kind) const
{
    return extract(column == Column::Doc ? "doc" : "keys", path);
}

QList<QByteArray> SqliteDialect::orderTerms(const QByteArray &member, Kind, bool descending) const
{
    // Numbers come before texts and those before blobs: something after or before all others instead of
    // null, which leaves one plain term that an index can hold and a page can begin behind.
    if (descending)
        return {"ifnull(" + member + ", -9e999) DESC"};
    return {"ifnull(" + member + ", x'')"};
}

SqlText SqliteDialect::contains(const QByteArray &member, const QString &part) const
{
    return {"instr(" + member + ", ?) > 0", {part}};
}

QByteArray SqliteDialect::hasElements(const QStringList &path) const
{
    return "(coalesce(json_array_length(doc, " + pathLiteral(path) + "), 0) > 0)";
}

SqlText SqliteDialect::hasElement(const QStringList &path, const Value &element) const
{
    return {"EXISTS (SELECT 1 FROM json_each(doc, " + pathLiteral(path) + ") AS e WHERE e.value = ?)",
            {element}};
}

SqlText SqliteDialect::searches(const QStringList &words) const
{
    QString phrases;
    SqlText sql;
    for (QString word : words) {
        if (!m_searchTable.isEmpty() && word.toUcs4().size() >= trigram) {
            phrases +=
                (phrases.isEmpty() ? u"" : u" ") + (u'"' + word.replace(u'"', QLatin1String("\"\"")) + u'"');
            continue;
        }
        sql += sql.isEmpty() ? "instr(search, ?) > 0" : " AND instr(search, ?) > 0";
        sql.values.append(word);
    }
    if (phrases.isEmpty())
        return sql.isEmpty() ? sql : SqlText{"(" + sql.text + ")", sql.values};
    SqlText whole{"(row IN (SELECT rowid FROM " + m_searchTable + " WHERE " + m_searchTable + " MATCH ?)",
                  {phrases}};
    if (!sql.isEmpty())
        whole += " AND ";
    whole += sql;
    whole += ")";
    return whole;
}

} // namespace backdesk
