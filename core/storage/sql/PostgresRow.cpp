// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sql/PostgresRow.h"

#include "core/storage/sql/JsonLoss.h"
#include "core/value/Binary.h"

#include <QCoreApplication>

namespace backdesk
{

namespace
{

/// JSON without U+0000, which JSONB refuses.
QByteArray withoutNul(const QByteArray &json)
{
    if (!json.contains("\\u0000"))
        return json;
    QByteArray out;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const bool isEscape = json[i] == '\\';
        if (isEscape && QByteArrayView(json).sliced(i).startsWith("\\u0000")) {
            out += "\\ufffd";
            i += 5;
            continue;
        }
        out += json[i];
        if (isEscape)
            out += json[++i];
    }
    return out;
}

} // namespace

QByteArray postgresColumns()
{
    return "id, created, version, doc, keys, search, unknown, exact";
}

QList<PostgresParameter> postgresRow(const SqlItemCodec &codec, const Value &item,
                                     const UnknownMembers &unknown, qint64 version)
{
    const SqlRow row = codec.toRow(item, unknown, version);
    QString search = row.search;
    QList<PostgresParameter> parameters = {row.id.toUtf8(),
                                           QByteArray::number(row.created),
                                           QByteArray::number(row.version),
                                           withoutNul(row.doc),
                                           withoutNul(row.keys),
                                           search.replace(QChar(0), QChar::ReplacementCharacter).toUtf8(),
                                           row.unknown.isNull() ? PostgresParameter()
                                                                : PostgresParameter(row.unknown)};
    Value whole = item;
    unknown.putInto(whole);
    if (isKeptByJson(item, *codec.collection().type) && (unknown.isEmpty() || isKeptByJson(whole)))
        return parameters + QList<PostgresParameter>{PostgresParameter()};
    QByteArray exact;
    appendBinary(exact, whole);
    return parameters + QList<PostgresParameter>{postgresParameter(exact)};
}

QByteArray postgresItemColumns()
{
    return "id, version, coalesce(unknown, doc::text), exact";
}

Result<ItemValue> postgresItem(const SqlItemCodec &codec, const PostgresRows &rows, int row)
{
    const qint64 version = rows.number(row, 1);
    if (rows.isNull(row, 3))
        return codec.fromRow(rows.bytes(row, 2), {}, version);
    const QByteArray exact = QByteArray::fromHex(rows.bytes(row, 3).sliced(2)); // "\\x..."
    BinaryReader reader(exact);
    const auto whole = readBinary(reader);
    if (whole && reader.atEnd())
        return codec.fromRaw(*whole, version);
    return Error{ErrorKind::Internal,
                 {},
                 Message(QT_TRANSLATE_NOOP("core", "The column “exact” of the row %1 cannot be read."),
                         {rows.text(row, 0)})};
}

} // namespace backdesk
