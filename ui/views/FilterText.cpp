// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/FilterText.h"

#include "ui/admin/Formats.h"
#include "ui/fields/FieldEditor.h"
#include "ui/views/CellFormat.h"
#include "ui/views/FilterValue.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonObject>

namespace backdesk::ui
{

namespace
{

using Kind = FilterField::Kind;

constexpr QLatin1String From("$gte");
constexpr QLatin1String To("$lte");

QDate dateOf(const QString &operand)
{
    return QDate::fromString(operand.left(10), Qt::ISODate);
}

} // namespace

FilterText::FilterText(NameOf nameOf, const QLocale &locale) : m_nameOf(std::move(nameOf)), m_locale(locale)
{
}

QString FilterText::describe(const FilterField &field, const Conditions &conditions) const
{
    const QString equal = field.operand(conditions, {});
    if (field.asksForEmpty(conditions))
        return tr("is empty");
    if (field.mayBeEmpty && !field.operand(conditions, QStringLiteral("$exists")).isEmpty())
        return tr("is not empty");
    switch (field.kind) {
    case Kind::Text:
        //: A filter, after the field's name: Title contains "momo".
        return tr("contains “%1”").arg(field.operand(conditions, QStringLiteral("$contains")));
    case Kind::Entries:
    case Kind::Links:
        return entriesText(field, conditions);
    case Kind::Choice: {
        QStringList shown;
        for (const QString &value : choices(field, conditions))
            shown.append(choice(value));
        return CellFormat::listText(shown);
    }
    case Kind::Number:
        return range(numberText(field, field.operand(conditions, From)),
                     numberText(field, field.operand(conditions, To)));
    case Kind::Date:
        return range(momentText(field.operand(conditions, From)), dateText(lastDay(field, conditions)));
    case Kind::Bool:
        return equal == QLatin1String("true") || equal == QLatin1String("1") ? tr("Yes") : tr("No");
    case Kind::Component:
        return componentText(field, conditions);
    case Kind::Ref:
        return m_nameOf(field.meta.collection, equal);
    case Kind::Presence:
        return presenceText(field, conditions);
    }
    return {};
}

QString FilterText::presenceText(const FilterField &field, const Conditions &conditions)
{
    const QString exists = field.operand(conditions, QStringLiteral("$exists"));
    //: A filter, after the field's name: Books: some / none.
    return exists == QLatin1String("false") || exists == QLatin1String("0") ? tr("none") : tr("some");
}

QString FilterText::entriesText(const FilterField &field, const Conditions &conditions) const
{
    const auto names = [&](const QString &op) -> QString {
        QStringList shown;
        for (const QString &value : operandsOf(field, conditions, op)) {
            //: A text that a list holds.
            shown.append(field.meta.isReference() ? m_nameOf(field.meta.collection, value)
                                                  : tr("“%1”").arg(value));
        }
        return CellFormat::listText(shown);
    };
    if (const QString some = names(QStringLiteral("$any")); !some.isEmpty()) {
        //: A filter, after the field's name: Tags with one of "new", "old".
        return tr("with one of %1").arg(some);
    }
    if (const QString none = names(QStringLiteral("$none")); !none.isEmpty()) {
        //: A filter, after the field's name: Tags without "new", "old".
        return tr("without %1").arg(none);
    }
    const QString all = names(QStringLiteral("$all"));
    const QString entries = all.isEmpty() ? names(QStringLiteral("$contains")) : all;
    //: A filter, after the field's name: Tags with "new".
    return entries.isEmpty() ? presenceText(field, conditions) : tr("with %1").arg(entries);
}

QString FilterText::describe(const QString &op, const QString &operand)
{
    if (op == QLatin1String("$ne") || op == QLatin1String("$nin"))
        return tr("is not %1").arg(operand);
    if (op == QLatin1String("$any"))
        return tr("with one of %1").arg(operand);
    if (op == QLatin1String("$all"))
        return tr("with %1").arg(operand);
    if (op == QLatin1String("$none"))
        return tr("without %1").arg(operand);
    if (op == QLatin1String("$lt"))
        return tr("below %1").arg(operand);
    if (op == QLatin1String("$lte"))
        return tr("up to %1").arg(operand);
    if (op == QLatin1String("$gt"))
        return tr("above %1").arg(operand);
    if (op == QLatin1String("$gte"))
        return tr("from %1").arg(operand);
    if (op == QLatin1String("$exists"))
        return operand == QLatin1String("false") || operand == QLatin1String("0") ? tr("is empty")
                                                                                  : tr("is not empty");
    if (op == QLatin1String("$contains"))
        return tr("contains “%1”").arg(operand);
    if (op == QLatin1String("$reg") || op == QLatin1String("$re"))
        return tr("matches %1").arg(operand);
    return operand;
}

/// Each value as people know it: a title of an option, an item's name, yes or no.
QString FilterText::componentText(const FilterField &field, const Conditions &conditions) const
{
    const QJsonArray options = field.meta.props.value(QLatin1String("options")).toArray();
    QStringList texts;
    for (const auto &[key, value] : conditions) {
        QString text = value;
        if (field.meta.isReference())
            text = m_nameOf(field.meta.collection, value);
        else
            text = componentValue(field, value);
        for (const QJsonValue option : options) {
            if (jsonText(option.toObject().value(QLatin1String("value"))) == value)
                text = option.toObject().value(QLatin1String("label")).toString(text);
        }
        texts.append(text);
    }
    return CellFormat::listText(texts);
}

QString FilterText::componentValue(const FilterField &field, const QString &value) const
{
    if (field.meta.component == QLatin1String("Date") && dateOf(value).isValid())
        return dateText(dateOf(value));
    switch (field.meta.type) {
    case FieldMeta::Type::Bool:
        return value == QLatin1String("true") ? tr("Yes") : tr("No");
    case FieldMeta::Type::Datetime:
        return dateOf(value).isValid() ? momentText(value) : value;
    case FieldMeta::Type::Int:
    case FieldMeta::Type::Float:
        return numberText(field, value);
    default:
        return value;
    }
}

QString FilterText::choice(const QString &value)
{
    //: The choice of an empty text.
    return value.isEmpty() ? tr("(empty)") : value;
}

QStringList FilterText::choices(const FilterField &field, const Conditions &conditions)
{
    QStringList values;
    for (const auto &[key, value] : conditions) {
        if (ConditionKey::fromKey(key).field == field.name)
            values.append(value);
    }
    // One text for several is a comma list, unless it asks for equality.
    if (values.size() == 1 && conditions.first().first.endsWith(QLatin1String(".$in")))
        return values.first().split(u',');
    return values;
}

QDate FilterText::lastDay(const FilterField &field, const Conditions &conditions)
{
    const QDate next = dateOf(field.operand(conditions, QStringLiteral("$lt")));
    return next.isValid() ? next.addDays(-1) : QDate();
}

QString FilterText::range(const QString &from, const QString &to) const
{
    if (to.isEmpty())
        return tr("from %1").arg(from);
    if (from.isEmpty())
        return tr("up to %1").arg(to);
    //: A range: 1940 to 2020.
    return from == to ? from : tr("%1–%2").arg(from, to);
}

QString FilterText::numberText(const FilterField &field, const QString &operand) const
{
    bool isNumber = false;
    const double value = operand.toDouble(&isNumber);
    return isNumber ? CellFormat::number(value, !isYear(field.meta), m_locale) : operand;
}

/// A day, or a day with its time where that is asked for.
QString FilterText::momentText(const QString &operand) const
{
    const QDateTime moment = QDateTime::fromString(operand, Qt::ISODateWithMs);
    if (!operand.contains(u'T') || !moment.isValid())
        return dateText(dateOf(operand));
    const QDateTime here = moment.toLocalTime();
    //: A day and a time of day.
    return tr("%1, %2").arg(dateText(here.date()), formatTime(here.time(), m_locale));
}

QString FilterText::dateText(const QDate &date) const
{
    return date.isValid() ? m_locale.toString(date, CellFormat::dateFormat(m_locale)) : QString();
}

} // namespace backdesk::ui
