// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sql/PostgresCommand.h"

#include "core/value/Json.h"

#include <QStringList>

namespace backdesk
{

PostgresParameter postgresParameter(const Value &value)
{
    if (value.isNull())
        return {};
    if (const bool *truth = value.asBool())
        return *truth ? "t" : "f";
    if (const QString *text = value.asText())
        return text->toUtf8();
    if (const QByteArray *bytes = value.asBytes())
        return "\\x" + bytes->toHex();
    return toJson(value); // numbers
}

PostgresParameter postgresArray(const QStringList &texts)
{
    QByteArray array = "{";
    for (const QString &text : texts) {
        if (array.size() > 1)
            array += ',';
        array += '"' + text.toUtf8().replace('\\', "\\\\").replace('"', "\\\"") + '"';
    }
    return array + '}';
}

} // namespace backdesk
