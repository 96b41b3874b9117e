// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/JsonText.h"

#include "ui/fields/FieldEditor.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

namespace backdesk::ui
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(backdesk::ui::JsonText)
};

/// The byte where the mistake is: Qt tells the one behind a sign that it did not expect there.
qsizetype placeOf(const QJsonParseError &error, const QByteArray &json)
{
    const QByteArray start = json.trimmed().left(1);
    const bool outside = error.error == QJsonParseError::IllegalValue && start != "{" && start != "[";
    const bool behind = error.error == QJsonParseError::UnterminatedObject ||
                        error.error == QJsonParseError::UnterminatedArray ||
                        error.error == QJsonParseError::MissingNameSeparator;
    const bool end = error.offset >= json.size();
    return outside || (behind && !end) ? qMax(0, error.offset - 1) : error.offset;
}

} // namespace

JsonText JsonText::read(const QString &text, const QLocale &locale)
{
    const QByteArray bytes = text.toUtf8();
    QJsonParseError error{};
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    JsonText reading;
    if (error.error == QJsonParseError::NoError) {
        reading.value = document.isObject() ? QJsonValue(document.object()) : QJsonValue(document.array());
        return reading;
    }
    reading.position = qMin(QString::fromUtf8(bytes.left(placeOf(error, bytes))).size(), text.size());
    const QStringView before = QStringView(text).left(reading.position);
    const qsizetype line = before.count(u'\n') + 1;
    const qsizetype column = reading.position - before.lastIndexOf(u'\n');
    reading.mistake = Words::tr("Line %1, column %2: %3")
                          .arg(locale.toString(line), locale.toString(column), error.errorString());
    return reading;
}

QString JsonText::write(const QJsonValue &value)
{
    if (value.isArray())
        return value.toArray().isEmpty()
                   ? QStringLiteral("[]")
                   : QString::fromUtf8(QJsonDocument(value.toArray()).toJson()).trimmed();
    if (!value.isObject())
        return jsonText(value);
    return value.toObject().isEmpty() ? QStringLiteral("{}")
                                      : QString::fromUtf8(QJsonDocument(value.toObject()).toJson()).trimmed();
}

} // namespace backdesk::ui
