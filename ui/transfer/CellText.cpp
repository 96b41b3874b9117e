// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer/CellText.h"

#include <QDateTime>
#include <QJsonDocument>

namespace backdesk::ui
{

namespace
{

using Type = FieldMeta::Type;

QString name(const QJsonValue &id, const QJsonObject &names)
{
    const QString label = names.value(id.toString()).toString();
    return label.isEmpty() ? id.toString() : label;
}

/// The entries on one line, or nothing when they cannot be told apart there.
std::optional<QString> joined(const QStringList &entries)
{
    for (const QString &entry : entries) {
        if (entry.contains(u';') || entry.isEmpty() || entry.startsWith(u'[') || entry != entry.trimmed())
            return {};
    }
    return entries.join(CellText::ListSeparator);
}

bool isPlain(const QJsonArray &array)
{
    for (const QJsonValue entry : array) {
        if (entry.isArray() || entry.isObject() || entry.isNull())
            return false;
    }
    return true;
}

QString shownDate(const QString &iso, const QLocale &locale)
{
    const QDateTime moment = QDateTime::fromString(iso, Qt::ISODateWithMs);
    if (!moment.isValid())
        return iso;
    QString format = locale.dateFormat(QLocale::ShortFormat);
    if (!format.contains(u"yyyy"))
        format.replace(QLatin1String("yy"), QLatin1String("yyyy"));
    const QString day = locale.toString(moment.date(), format);
    if (moment.timeSpec() == Qt::LocalTime && moment.time().msecsSinceStartOfDay() == 0)
        return day;
    const QDateTime local = moment.toLocalTime();
    return locale.toString(local.date(), format) + u' ' + locale.toString(local.time(), QLocale::ShortFormat);
}

QString shownNumber(const QJsonValue &value, bool grouped, QLocale locale)
{
    if (!grouped)
        locale.setNumberOptions(locale.numberOptions() | QLocale::OmitGroupSeparator);
    const QVariant plain = value.toVariant();
    return plain.typeId() == QMetaType::LongLong
               ? locale.toString(plain.toLongLong())
               : locale.toString(value.toDouble(), 'g', QLocale::FloatingPointShortest);
}

} // namespace

QJsonValue CellText::named(const ExportColumn &column, const QJsonValue &value, const QJsonObject &labels)
{
    if (!column.isReference())
        return value;
    const QJsonObject names = labels.value(column.collection).toObject();
    if (value.isString())
        return name(value, names);
    if (!value.isArray())
        return value;
    QJsonArray result;
    for (const QJsonValue id : value.toArray())
        result.append(id.isString() ? QJsonValue(name(id, names)) : id);
    return result;
}

QByteArray CellText::json(const QJsonValue &value)
{
    const QByteArray array = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return array.mid(1, array.size() - 2);
}

QString CellText::number(const QJsonValue &value)
{
    const QVariant plain = value.toVariant();
    return plain.typeId() == QMetaType::LongLong
               ? QString::number(plain.toLongLong())
               : QLocale::c().toString(value.toDouble(), 'g', QLocale::FloatingPointShortest);
}

QString CellText::raw(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        return {};
    case QJsonValue::Bool:
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    case QJsonValue::Double:
        return number(value);
    case QJsonValue::String:
        return value.toString();
    default:
        break;
    }
    const QJsonArray array = value.toArray();
    if (value.isArray() && isPlain(array)) {
        QStringList entries;
        for (const QJsonValue entry : array)
            entries.append(raw(entry));
        if (const auto text = joined(entries))
            return *text;
    }
    return QString::fromUtf8(json(value));
}

QString CellText::shown(const ExportColumn &column, const QJsonValue &value, const QLocale &locale)
{
    if (!value.isArray() || !isPlain(value.toArray()))
        return single(column, column.type, value, locale);
    QStringList entries;
    const bool list = column.type == Type::List;
    for (const QJsonValue entry : value.toArray())
        entries.append(single(column, list ? column.element : column.type, entry, locale));
    if (const auto text = joined(entries))
        return *text;
    return QString::fromUtf8(json(value));
}

QString CellText::single(const ExportColumn &column, Type type, const QJsonValue &value,
                         const QLocale &locale)
{
    if (value.isBool())
        return value.toBool() ? tr("Yes") : tr("No");
    if (value.isDouble())
        return shownNumber(value, column.grouped, locale);
    if (type == Type::Datetime && value.isString())
        return shownDate(value.toString(), locale);
    if (value.isObject() && (type == Type::File || type == Type::BlobFile))
        return value.toObject().value(QLatin1String("filename")).toString();
    return raw(value);
}

} // namespace backdesk::ui
