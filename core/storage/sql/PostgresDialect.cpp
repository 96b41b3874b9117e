// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sql/PostgresDialect.h"

#include "core/value/Json.h"

namespace backdesk
{

namespace
{

const QByteArray ascending = " ASC NULLS LAST";
const QByteArray descending = " DESC NULLS LAST";
constexpr qsizetype cutLength = 256; // characters

/// "doc -> 'address' -> 'number'"
QByteArray jsonAt(const char *column, const QStringList &path, const char *last)
{
    QByteArray text = column;
    for (qsizetype i = 0; i < path.size(); ++i)
        text += (i + 1 < path.size() ? " -> " : last) + sqlLiteral(path[i]);
    return text;
}

/// The beginning of a text, which an index can hold whatever the text is.
QByteArray cut(const QByteArray &text)
{
    return "substr(" + text + ", 1, " + QByteArray::number(cutLength) + ')';
}

QString cut(const QString &text)
{
    if (text.size() <= cutLength)
        return text;
    const auto points = text.toUcs4();
    return points.size() <= cutLength
               ? text
               : QString::fromUcs4(reinterpret_cast<const char32_t *>(points.data()), cutLength);
}

QString likePattern(QString word)
{
    word.replace(u'\\', QLatin1String("\\\\"))
        .replace(u'%', QLatin1String("\\%"))
        .replace(u'_', QLatin1String("\\_"));
    return u'%' + word + u'%';
}

} // namespace

QByteArray PostgresDialect::member(Column column, const QStringList &path, Kind kind) const
{
    const char *name = column == Column::Doc ? "doc" : "keys";
    const QByteArray json = jsonAt(name, path, " -> ");
    const QByteArray text = jsonAt(name, path, " ->> ");
    // Casts fail for values of other kinds, and with them the whole query: rows of another description have
    // some.
    switch (kind) {
    case Kind::Text:
        return "((" + text + ") COLLATE \"C\")";
    case Kind::Whole:
        return "(CASE WHEN jsonb_typeof(" + json + ") = 'number' THEN (" + text +
               ")::" + (column == Column::Doc ? "numeric" : "bigint") + " END)";
    case Kind::Truth:
        break;
    }
    return "(CASE WHEN jsonb_typeof(" + json + ") = 'boolean' THEN (" + text + ")::boolean END)";
}

QList<QByteArray> PostgresDialect::orderTerms(const QByteArray &member, Kind kind, bool isDescending) const
{
    const QByteArray direction = isDescending ? descending : ascending;
    if (kind != Kind::Text)
        return {member + direction};
    return {cut(member) + direction, member + direction};
}

SqlText PostgresDialect::equal(const QByteArray &member, Kind kind, const Value &operand) const
{
    if (kind != Kind::Text || member == "id")
        return {member + " = ?", {operand}};
    return {"(" + cut(member) + " = ? AND " + member + " = ?)", {cut(operand.text()), operand}};
}

QByteArray PostgresDialect::indexTerm(const QByteArray &member, Kind kind) const
{
    return kind == Kind::Text ? cut(member) : member;
}

SqlText PostgresDialect::contains(const QByteArray &member, const QString &part) const
{
    return {"strpos(" + member + ", ?) > 0", {part}};
}

QByteArray PostgresDialect::hasElements(const QStringList &path) const
{
    const QByteArray list = jsonAt("doc", path, " -> ");
    return "coalesce(jsonb_typeof(" + list + ") = 'array' AND (" + list + ") <> '[]'::jsonb, false)";
}

SqlText PostgresDialect::hasElement(const QStringList &path, const Value &element) const
{
    Value wanted = ValueList{element};
    for (auto name = path.rbegin(); name != path.rend(); ++name) {
        ValueMap map;
        map.set(*name, wanted);
        wanted = map;
    }
    return {"doc @> (?)::jsonb", {QString::fromUtf8(toJson(wanted))}};
}

SqlText PostgresDialect::searches(const QStringList &words) const
{
    SqlText sql{"(", {}};
    for (const QString &word : words) {
        sql += sql.values.isEmpty() ? "search LIKE ?" : " AND search LIKE ?";
        sql.values.append(likePattern(word));
    }
    sql += ")";
    return sql;
}

QByteArray PostgresDialect::indexTerms(const QList<QByteArray> &order)
{
    QList<QByteArray> terms;
    QByteArray last; // without its direction
    for (const QByteArray &term : order) {
        const QByteArray direction = term.endsWith(ascending)    ? ascending
                                     : term.endsWith(descending) ? descending
                                                                 : "";
        const QByteArray expression = term.chopped(direction.size());
        if (last == cut(expression))
            break;
        terms.append(direction.isEmpty() ? term : QByteArray('(' + expression + ')' + direction));
        last = expression;
    }
    return terms.join(", ");
}

} // namespace backdesk
