// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/FileValue.h"

#include "ui/fields/FieldEditor.h"
#include "ui/fields/FileReader.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

namespace backdesk::ui
{

namespace
{

/// As a list of numbers a file takes many times its size.
constexpr qint64 MostBytes = qint64(1) << 20;

} // namespace

std::optional<DataUrl> DataUrl::read(const QString &text)
{
    static const QRegularExpression head(QStringLiteral("^data:([\\w.+-]+/[\\w.+-]+)?(?:;[^;,]*)*;base64,"));
    const QRegularExpressionMatch match = head.match(text.left(256));
    if (!match.hasMatch())
        return std::nullopt;
    return DataUrl{match.captured(1), text.mid(match.capturedLength())};
}

QJsonValue fileForFunctions(const FileContent &content)
{
    return QJsonObject{{QStringLiteral("name"), content.name},
                       {QStringLiteral("size"), content.size},
                       {QStringLiteral("type"), content.mimeType}};
}

QJsonValue contentForFunctions(const FileContent &content, const QString &readAs)
{
    if (readAs == QLatin1String("Text"))
        return QString::fromUtf8(QByteArray::fromBase64(content.base64.toLatin1()));
    if (readAs != QLatin1String("ArrayBuffer"))
        return DataUrl{content.mimeType, content.base64}.write();
    if (content.size > MostBytes)
        return QJsonValue(QJsonValue::Undefined);
    QJsonArray bytes;
    for (const char byte : QByteArray::fromBase64(content.base64.toLatin1()))
        bytes.append(int(quint8(byte)));
    return bytes;
}

NamedFile NamedFile::read(const QJsonValue &json)
{
    const QJsonObject object = json.toObject();
    if (!object.contains(QLatin1String("value")))
        return {definedValue(json), {}, {}};
    return {definedValue(object.value(QLatin1String("value"))),
            object.value(QLatin1String("label")).toString(),
            object.value(QLatin1String("previewURL")).toString()};
}

} // namespace backdesk::ui
