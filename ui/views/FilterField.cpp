// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/FilterField.h"

#include "ui/meta/SecretFields.h"
#include "ui/views/ListColumn.h"

#include <QCoreApplication>
#include <QLocale>

namespace backdesk::ui
{

namespace
{

using Kind = FilterField::Kind;
using Type = FieldMeta::Type;

constexpr QLatin1String ExistsOperator("$exists");

std::optional<Kind> kindOf(const FieldMeta &field)
{
    if (!field.choices.isEmpty() && field.type != Type::List)
        return Kind::Choice;
    switch (field.type) {
    case Type::String:
    case Type::IpAddress:
    case Type::IpNetwork:
    case Type::Url:
        return Kind::Text;
    case Type::Int:
    case Type::Float:
        return Kind::Number;
    case Type::Bool:
        return Kind::Bool;
    case Type::Datetime:
        return Kind::Date;
    case Type::Ref:
        return Kind::Ref;
    case Type::RefsList:
        return Kind::Links;
    case Type::List: {
        const auto element = kindOf(field.element());
        const bool plain = element && *element != Kind::Ref && *element != Kind::Links &&
                           *element != Kind::Entries && *element != Kind::Presence;
        return plain ? Kind::Entries : Kind::Presence;
    }
    case Type::File:
    case Type::BlobFile:
    case Type::Bytes:
    case Type::Complex:
    case Type::Tuple:
    case Type::In:
        return Kind::Presence;
    default:
        break;
    }
    return std::nullopt;
}

QStringList operatorsOf(Kind kind)
{
    switch (kind) {
    case Kind::Text:
        return {QStringLiteral("$contains")};
    case Kind::Entries:
    case Kind::Links:
        return {QStringLiteral("$contains"), QStringLiteral("$any"), QStringLiteral("$all"),
                QStringLiteral("$none"), ExistsOperator};
    case Kind::Choice:
        return {QString(), QStringLiteral("$in")};
    case Kind::Number:
        return {QStringLiteral("$gte"), QStringLiteral("$lte")};
    case Kind::Date:
        return {QStringLiteral("$gte"), QStringLiteral("$lt")};
    case Kind::Bool:
    case Kind::Ref:
    case Kind::Component:
        return {QString()};
    case Kind::Presence:
        return {ExistsOperator};
    }
    return {};
}

/// Its editor itself can ask for items without a value.
bool asksForPresence(Kind kind)
{
    return kind == Kind::Links || kind == Kind::Entries || kind == Kind::Presence;
}

struct FilterFieldNames {
    Q_DECLARE_TR_FUNCTIONS(backdesk::ui::FilterField)
};

/// What every item has, besides its fields.
FilterField moment(const QString &name, const QString &title)
{
    FieldMeta meta = parseField(name, QStringLiteral("$._meta.") + name, {});
    meta.type = Type::Datetime;
    return {Kind::Date, meta.queryName(), title, meta, false, {}};
}

void collect(const QList<FieldMeta> &fields, const QString &outer, QList<FilterField> &found)
{
    for (const FieldMeta &field : fields) {
        if (!field.exists || !field.isReadable() || isSecret(field))
            continue;
        const QString title = nestedTitle(outer, field.title);
        if (field.type == Type::Dict)
            collect(field.members, title, found);
        else if (const auto kind = kindOf(field))
            found.append(
                {*kind, field.queryName(), title, field, !asksForPresence(*kind) && !field.required, {}});
    }
}

} // namespace

ConditionKey ConditionKey::fromKey(const QString &key)
{
    const qsizetype at = key.lastIndexOf(QLatin1String(".$"));
    return at < 0 ? ConditionKey{key, {}} : ConditionKey{key.left(at), key.mid(at + 1)};
}

bool FilterField::owns(const QString &key) const
{
    if (kind == Kind::Component && (key == name || key == name + QLatin1String(".$in")))
        return true;
    if (kind == Kind::Component && name.contains(QLatin1String(".$")))
        return false;
    const ConditionKey parts = ConditionKey::fromKey(key);
    const bool emptiness = mayBeEmpty && parts.op == ExistsOperator;
    return parts.field == name && (emptiness || operatorsOf(kind).contains(parts.op));
}

Conditions FilterField::ownedOf(const Conditions &all) const
{
    Conditions owned;
    for (const auto &condition : all) {
        if (owns(condition.first))
            owned.append(condition);
    }
    return owned;
}

QString FilterField::operand(const Conditions &conditions, const QString &op) const
{
    for (const auto &[conditionKey, value] : conditions) {
        if (conditionKey == key(op))
            return value;
    }
    return {};
}

bool FilterField::asksForEmpty(const Conditions &conditions) const
{
    const QString exists = mayBeEmpty ? operand(conditions, ExistsOperator) : QString();
    return exists == QLatin1String("false") || exists == QLatin1String("0");
}

Conditions FilterField::emptyCondition() const
{
    return {{key(ExistsOperator), QStringLiteral("false")}};
}

QList<FilterField> filterFields(const CollectionMeta &collection)
{
    QList<FilterField> found;
    collect(collection.fields, {}, found);
    found.append(moment(QStringLiteral("ctime"), FilterFieldNames::tr("Created")));
    found.append(moment(QStringLiteral("mtime"), FilterFieldNames::tr("Changed")));
    return found;
}

QString operandOf(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    if (value.isDouble())
        return QLocale::c().toString(value.toDouble(), 'f', QLocale::FloatingPointShortest).remove(u',');
    return value.toString();
}

} // namespace backdesk::ui
