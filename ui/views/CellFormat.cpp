// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/CellFormat.h"

#include "ui/admin/Formats.h"
#include "ui/fields/FieldEditor.h"
#include "ui/fields/FileFacts.h"
#include "ui/theme/Icons.h"

#include <QDateTime>
#include <QHash>
#include <QJsonArray>

#include <cmath>

namespace backdesk::ui
{

namespace
{

using Kind = ListColumn::Kind;

constexpr int ShownLinks = 2;
constexpr int LongestText = 300;
constexpr int SecretLength = 8; ///< always the same: the real one is nobody's business

QJsonValue follow(const QJsonValue &value, const QStringList &steps, qsizetype at);

QJsonArray gather(const QJsonArray &entries, const QStringList &steps, qsizetype at)
{
    QJsonArray found;
    for (const QJsonValue entry : entries) {
        const QJsonValue value = follow(entry, steps, at);
        if (value.isArray()) {
            for (const QJsonValue inner : value.toArray())
                found.append(inner);
        } else if (!value.isUndefined() && !value.isNull()) {
            found.append(value);
        }
    }
    return found;
}

QJsonValue follow(const QJsonValue &value, const QStringList &steps, qsizetype at)
{
    if (at >= steps.size())
        return value;
    const QString &step = steps.at(at);
    if (step == QLatin1String("*"))
        return gather(value.toArray(), steps, at + 1);
    bool isPlace = false;
    const int place = step.toInt(&isPlace);
    if (isPlace && value.isArray())
        return follow(value.toArray().at(place), steps, at + 1);
    return follow(value.toObject().value(step), steps, at + 1);
}

/// "tags[*].name" as "tags", "*", "name".
QStringList stepsOf(const QString &path)
{
    return QString(path).replace(u'[', u'.').remove(u']').split(u'.', Qt::SkipEmptyParts);
}

bool isTrue(const QJsonValue &value)
{
    if (value.isDouble())
        return value.toDouble() != 0;
    return value.isBool() ? value.toBool() : !value.isString() || !value.toString().isEmpty();
}

TagState tagState(const QString &name)
{
    static const QHash<QString, TagState> states{{QStringLiteral("good"), TagState::Good},
                                                 {QStringLiteral("warn"), TagState::Warn},
                                                 {QStringLiteral("error"), TagState::Error},
                                                 {QStringLiteral("accent"), TagState::Accent}};
    return states.value(name, TagState::Neutral);
}

Cell textCell(const QString &text)
{
    Cell cell;
    cell.text = text;
    cell.look = text.isEmpty() ? Cell::Look::Empty : Cell::Look::Text;
    return cell;
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
    for (qsizetype i = columns.size() - 1; i >= 0; --i)
        m_main = columns.at(i).main ? i : m_main;
}

QJsonValue CellFormat::valueOf(const ListColumn &column, const QJsonObject &item)
{
    const QJsonValue value = follow(item, stepsOf(column.path.isEmpty() ? column.name : column.path), 0);
    const bool none = value.isUndefined() || value.isNull();
    return none && !column.otherwise.isUndefined() ? column.otherwise : value;
}

ItemRow CellFormat::row(const QJsonObject &item, const QJsonObject &labels) const
{
    ItemRow row;
    row.id = item.value(QLatin1String("_id")).toString();
    row.label = labels.value(m_collection).toObject().value(row.id).toString();
    row.cells.reserve(m_columns.size());
    for (const ListColumn &column : m_columns) {
        Cell made;
        if (column.isScripted())
            made.look = Cell::Look::Pending;
        else if (column.shown || column.main)
            made = column.path.contains(QLatin1String("[*]"))
                       ? selected(column, valueOf(column, item), labels)
                       : cell(column, valueOf(column, item), labels);
        row.cells.append(made);
    }
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
        row.label = row.cells.at(m_main).text.isEmpty() ? row.id : row.cells.at(m_main).text;
    // An item must be recognisable, whatever is left empty in it.
    if (Cell &first = row.cells[m_main]; first.look == Cell::Look::Empty && !row.label.isEmpty()) {
        first.look = Cell::Look::Text;
        first.text = row.label;
    }
}

/// Selectors may find several values where a field has one.
QString CellFormat::listText(const QStringList &texts)
{
    //: Between the entries of a list.
    return texts.join(tr(", "));
}

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
    return textCell(listText(texts));
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
    return textCell(listText(entries));
}

Cell CellFormat::scalar(const ListColumn &column, Kind kind, const QJsonValue &value) const
{
    if (kind == Kind::Secret)
        return textCell(QString(SecretLength, QChar(0x2022)));
    Cell cell;
    if (value.isBool() || kind == Kind::Bool) {
        const bool yes = isTrue(value);
        const Cell::Look tick = yes ? Cell::Look::Yes : Cell::Look::No;
        cell.look = kind == Kind::Text ? Cell::Look::Text : tick; // "render: string"
        cell.text = yes ? tr("Yes") : tr("No");
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

Cell CellFormat::scripted(const ListColumn &column, const QJsonValue &given) const
{
    const QJsonObject parts = given.toObject();
    if (!parts.contains(QLatin1String("text")))
        return selected(column, given, {});
    Cell cell = scalar(column, Kind::Any, parts.value(QLatin1String("text")));
    if (const QString icon = parts.value(QLatin1String("icon")).toString(); hasIcon(icon))
        cell.icon = icon;
    if (const QString strong = parts.value(QLatin1String("strong")).toString(); cell.text.contains(strong))
        cell.strong = strong;
    if (const QString tag = parts.value(QLatin1String("tag")).toString(); !tag.isEmpty()) {
        cell.look = cell.text.isEmpty() ? Cell::Look::Empty : Cell::Look::Tag;
        cell.tag = tagState(tag);
    }
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
    return locale.toString(moment.date(), dateFormat(locale)) + u' ' + formatTime(moment.time(), locale);
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
