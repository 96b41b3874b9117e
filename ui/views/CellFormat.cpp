// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/CellFormat.h"

#include "ui/fields/FieldEditor.h"
#include "ui/fields/FileFacts.h"

#include <QDateTime>
#include <QJsonArray>

#include <cmath>

namespace backdesk::ui
{

namespace
{

using Kind = ListColumn::Kind;

constexpr int ShownLinks = 2;
constexpr int LongestText = 300;

QJsonValue valueAt(const QJsonObject &item, const QString &name)
{
    QJsonValue value = item;
    for (const QString &step : name.split(u'.'))
        value = value.toObject().value(step);
    return value;
}

/// Long texts are shown by their beginning, on one line.
QString oneLine(const QString &text)
{
    return text.left(LongestText).simplified();
}

bool isComplex(const QJsonObject &object)
{
    return object.size() == 2 && object.contains(QLatin1String("real")) &&
           object.contains(QLatin1String("imag"));
}

/// "1.5 + 2i"
QString complex(const QJsonObject &object, const QLocale &locale)
{
    const double imaginary = object.value(QLatin1String("imag")).toDouble();
    const QString sign = imaginary < 0 ? QStringLiteral(" − ") : QStringLiteral(" + ");
    return CellFormat::number(object.value(QLatin1String("real")).toDouble(), false, locale) + sign +
           CellFormat::number(std::fabs(imaginary), false, locale) + u'i';
}

QStringList texts(const QJsonValue &array)
{
    QStringList result;
    for (const QJsonValue entry : array.toArray())
        result.append(entry.toString());
    return result;
}

} // namespace

CellFormat::CellFormat(const QString &collection, const QList<ListColumn> &columns, const QLocale &locale)
    : m_collection(collection), m_columns(columns), m_locale(locale)
{
}

ItemRow CellFormat::row(const QJsonObject &item, const QJsonObject &labels) const
{
    ItemRow row;
    row.id = item.value(QLatin1String("_id")).toString();
    row.label = labels.value(m_collection).toObject().value(row.id).toString();
    row.cells.reserve(m_columns.size());
    for (const ListColumn &column : m_columns)
        row.cells.append(cell(column, valueAt(item, column.name), labels));
    finish(row);
    return row;
}

ItemRow CellFormat::row(const QJsonArray &values, const QJsonObject &labels) const
{
    ItemRow row;
    int idPlace = 0;
    for (const ListColumn &column : m_columns)
        idPlace = column.kind == Kind::Id ? column.place : idPlace;
    row.id = values.at(idPlace).toString();
    row.cells.reserve(m_columns.size());
    for (const ListColumn &column : m_columns)
        row.cells.append(selected(column, values.at(column.place), labels));
    finish(row);
    return row;
}

void CellFormat::finish(ItemRow &row) const
{
    if (row.label.isEmpty())
        row.label = row.cells.value(0).text.isEmpty() ? row.id : row.cells.first().text;
    // An item must be recognisable, whatever is left empty in it.
    if (Cell &first = row.cells.first(); first.look == Cell::Look::Empty && !row.label.isEmpty()) {
        first.look = Cell::Look::Text;
        first.text = row.label;
    }
}

/// Selectors may find several values where a field has one.
Cell CellFormat::selected(const ListColumn &column, const QJsonValue &value, const QJsonObject &labels) const
{
    const bool several = value.isArray() && column.kind != Kind::RefsList && column.kind != Kind::List &&
                         column.kind != Kind::Tuple;
    if (!several)
        return cell(column, value, labels);
    QStringList texts;
    for (const QJsonValue entry : value.toArray()) {
        const QString text = selected(column, entry, labels).text;
        texts.append(text.isEmpty() ? QStringLiteral("–") : text);
    }
    if (texts.isEmpty())
        return {};
    return {Cell::Look::Text, texts.join(tr(", ")), {}, {}, 0};
}

Cell CellFormat::cell(const ListColumn &column, const QJsonValue &value, const QJsonObject &labels) const
{
    if (value.isNull() || value.isUndefined())
        return {};
    if (column.kind == Kind::Ref)
        return links(column, {value.toString()}, labels);
    if (column.kind == Kind::RefsList)
        return links(column, texts(value), labels);
    if (column.kind != Kind::List)
        return scalar(column, column.kind, value);
    QStringList entries;
    for (const QJsonValue entry : value.toArray())
        entries.append(scalar(column, column.element, entry).text);
    if (entries.isEmpty())
        return {};
    //: Between the entries of a list.
    return {Cell::Look::Text, entries.join(tr(", ")), {}, {}, 0};
}

Cell CellFormat::scalar(const ListColumn &column, Kind kind, const QJsonValue &value) const
{
    Cell cell;
    if (value.isBool()) {
        cell.look = value.toBool() ? Cell::Look::Yes : Cell::Look::No;
        cell.text = value.toBool() ? tr("Yes") : tr("No");
        return cell;
    }
    if (value.isDouble()) {
        cell.text = number(value, column.grouped, m_locale);
        cell.look = column.kind == Kind::Number ? Cell::Look::Number : Cell::Look::Text;
        return cell;
    }
    if (kind == Kind::Bytes)
        cell.text = sizeText(base64Size(value.toString()), m_locale);
    else if (value.isString())
        cell.text = kind == Kind::Date ? date(value.toString(), m_locale) : oneLine(value.toString());
    else
        cell.text = composed(kind, value, column.grouped);
    if (!cell.text.isEmpty())
        cell.look = column.kind == Kind::Choice ? Cell::Look::Tag : Cell::Look::Text;
    return cell;
}

QString CellFormat::composed(Kind kind, const QJsonValue &value, bool grouped) const
{
    const QJsonObject object = value.toObject();
    if (kind == Kind::File)
        return oneLine(object.value(QLatin1String("filename")).toString());
    if (kind == Kind::Complex)
        return complex(object, m_locale);
    if (kind == Kind::Any && isComplex(object))
        return complex(object, m_locale);
    if (kind != Kind::Tuple || !value.isArray())
        return oneLine(jsonText(value));
    ListColumn place;
    place.grouped = grouped;
    QStringList places;
    for (const QJsonValue part : value.toArray())
        places.append(part.isNull() ? QStringLiteral("–") : scalar(place, Kind::Any, part).text);
    // Where a comma divides digits, another sign divides numbers.
    const bool comma = m_locale.decimalPoint() == QLatin1String(",");
    return u'(' + places.join(comma ? QStringLiteral("; ") : QStringLiteral(", ")) + u')';
}

Cell CellFormat::links(const ListColumn &column, const QStringList &ids, const QJsonObject &labels)
{
    Cell cell;
    if (ids.isEmpty() || ids.first().isEmpty())
        return cell;
    const QJsonObject names = labels.value(column.collection).toObject();
    cell.look = Cell::Look::Links;
    for (const QString &id : ids.mid(0, ShownLinks)) {
        const QString name = oneLine(names.value(id).toString());
        cell.ids.append(id);
        cell.names.append(name.isEmpty() ? id : name);
    }
    cell.more = int(ids.size() - cell.ids.size());
    cell.text = cell.names.join(linkSeparator());
    if (cell.more > 0) {
        //: Names of linked items, and how many more there are: "Ann · Bob +3".
        cell.text = tr("%1 +%2").arg(cell.text, QLocale().toString(cell.more));
    }
    return cell;
}

QString CellFormat::linkSeparator()
{
    //: Between the names of linked items, which may have commas themselves.
    return tr(" · ");
}

QString CellFormat::date(const QString &iso, const QLocale &locale)
{
    QDateTime moment = QDateTime::fromString(iso, Qt::ISODateWithMs);
    if (!moment.isValid())
        return iso;
    if (moment.timeSpec() == Qt::LocalTime && moment.time().msecsSinceStartOfDay() == 0)
        return locale.toString(moment.date(), dateFormat(locale));
    moment = moment.toLocalTime();
    return locale.toString(moment.date(), dateFormat(locale)) + u' ' +
           locale.toString(moment.time(), QLocale::ShortFormat);
}

QString CellFormat::number(double value, bool grouped, QLocale locale)
{
    // Beyond this, digits would be made up.
    constexpr double ExactlyKnown = 9007199254740992.0;
    if (!grouped)
        locale.setNumberOptions(locale.numberOptions() | QLocale::OmitGroupSeparator);
    if (std::fabs(value) > ExactlyKnown)
        return locale.toString(value, 'g', QLocale::FloatingPointShortest);
    return locale.toString(value, 'f', QLocale::FloatingPointShortest);
}

QString CellFormat::number(const QJsonValue &value, bool grouped, QLocale locale)
{
    const QVariant plain = value.toVariant();
    if (plain.typeId() != QMetaType::LongLong)
        return number(value.toDouble(), grouped, locale);
    if (!grouped)
        locale.setNumberOptions(locale.numberOptions() | QLocale::OmitGroupSeparator);
    return locale.toString(plain.toLongLong());
}

QString CellFormat::dateFormat(const QLocale &locale)
{
    QString format = locale.dateFormat(QLocale::ShortFormat);
    if (!format.contains(QLatin1String("yyyy")))
        format.replace(QLatin1String("yy"), QLatin1String("yyyy"));
    return format;
}

} // namespace backdesk::ui
