// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/ListColumn.h"

#include "ui/meta/SecretFields.h"

#include <algorithm>

namespace backdesk::ui
{

namespace
{

using Kind = ListColumn::Kind;
using Type = FieldMeta::Type;

struct Candidate {
    ListColumn column;
    int rank = 0; ///< the lower, the sooner it is shown
};

bool isScalar(const FieldMeta &field)
{
    switch (field.type) {
    case Type::List:
    case Type::Dict:
    case Type::Ref:
    case Type::RefsList:
    case Type::Unknown:
        return false;
    default:
        return true;
    }
}

Kind kindOf(const FieldMeta &field)
{
    if (isSecret(field))
        return Kind::Secret;
    switch (field.type) {
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
        return Kind::RefsList;
    case Type::List:
        return Kind::List;
    case Type::Bytes:
        return Kind::Bytes;
    case Type::Tuple:
        return Kind::Tuple;
    case Type::Complex:
        return Kind::Complex;
    case Type::FreeDict:
        return Kind::Object;
    case Type::File:
    case Type::BlobFile:
        return Kind::File;
    case Type::In:
        return Kind::Any;
    default:
        break;
    }
    if (!field.choices.isEmpty())
        return Kind::Choice;
    return field.multiline ? Kind::LongText : Kind::Text;
}

QString sortKeyOf(const AppMeta &app, const FieldMeta &field)
{
    if (field.isFile())
        return field.queryName() + QLatin1String(".filename");
    // The order would tell of the values.
    if (isSecret(field))
        return {};
    const bool ordered = field.isText() || field.isNumber() || field.type == Type::Bool ||
                         field.type == Type::Datetime || field.type == Type::Ref;
    if (!ordered)
        return {};
    if (field.type != Type::Ref)
        return field.queryName();
    const CollectionMeta *target = app.collection(field.collection);
    if (!target || target->label.isEmpty())
        return field.queryName();
    return field.queryName() + u'.' + target->label;
}

/// What a description names first matters most; lists further down are rarely looked at.
int rankOf(Kind kind, int depth, qsizetype place)
{
    constexpr qsizetype First = 3;
    const bool list = kind == Kind::RefsList || kind == Kind::List;
    const bool bulky = kind == Kind::Bytes || kind == Kind::Object;
    const int rank = kind == Kind::LongText ? 4 : (list && place >= First) || bulky ? 3 : 1;
    return rank + qMin(depth, 1);
}

void collect(const AppMeta &app, const CollectionMeta &collection, const QList<FieldMeta> &fields,
             const QString &outer, int depth, QList<Candidate> &found)
{
    for (const FieldMeta &field : fields) {
        const QString title = nestedTitle(outer, field.title);
        if (!field.exists || !field.isReadable())
            continue;
        if (field.type == Type::Dict) {
            collect(app, collection, field.members, title, depth + 1, found);
            continue;
        }
        const bool scalars = field.type == Type::List && isScalar(field.element());
        if (!isScalar(field) && !field.isReference() && !scalars)
            continue;
        ListColumn column = ListColumns::ofField(app, field);
        column.title = title;
        column.main = column.name == collection.label;
        found.append({column, column.main ? 0 : rankOf(column.kind, depth, found.size())});
    }
}

} // namespace

bool isYear(const FieldMeta &field)
{
    if (field.type != Type::Int)
        return false;
    if (field.name.contains(QLatin1String("year"), Qt::CaseInsensitive))
        return true;
    if (!field.maximum)
        return false;
    // A bound such as 2026 or 2100 stands for a date; 2000 is as likely just a large number.
    const double maximum = *field.maximum;
    if (maximum > 1900 && maximum < 2200 && maximum != 2000)
        return true;
    return field.minimum && *field.minimum >= 1000 && maximum <= 9999;
}

QString nestedTitle(const QString &outer, const QString &inner)
{
    //: A group of fields and a field in it, as in "Address · Street".
    return outer.isEmpty()
               ? inner
               : QCoreApplication::translate("backdesk::ui::ListColumns", "%1 · %2").arg(outer, inner);
}

ListColumn ListColumns::ofField(const AppMeta &app, const FieldMeta &field)
{
    const bool scalars = field.type == Type::List && !field.members.isEmpty() && isScalar(field.element());
    ListColumn column;
    column.kind = kindOf(field);
    column.element = scalars ? kindOf(field.element()) : column.kind;
    column.name = field.queryName();
    column.title = field.title;
    column.hint = field.description.isEmpty() ? field.help : field.description;
    column.sortKey = sortKeyOf(app, field);
    column.collection = field.collection;
    column.grouped = !isYear(field);
    return column;
}

QList<ListColumn> ListColumns::make(const AppMeta &app, const CollectionMeta &collection)
{
    QList<Candidate> found;
    collect(app, collection, collection.fields, {}, 0, found);
    found.removeIf([](const Candidate &one) { return one.column.kind == Kind::Secret; });
    QList<Candidate> chosen = found;
    std::stable_sort(chosen.begin(), chosen.end(),
                     [](const Candidate &left, const Candidate &right) { return left.rank < right.rank; });
    const int last = chosen.size() > Limit ? chosen.at(Limit - 1).rank : INT_MAX;
    qsizetype room = Limit - std::count_if(found.cbegin(), found.cend(),
                                           [last](const Candidate &one) { return one.rank < last; });
    QList<ListColumn> columns;
    QList<ListColumn> atEnd;
    for (const Candidate &candidate : std::as_const(found)) {
        if (candidate.rank > last || (candidate.rank == last && last != INT_MAX && room-- <= 0))
            continue;
        if (candidate.column.main)
            columns.prepend(candidate.column);
        else if (candidate.column.kind == Kind::LongText)
            atEnd.append(candidate.column);
        else
            columns.append(candidate.column);
    }
    columns += atEnd;
    if (columns.isEmpty()) {
        ListColumn id;
        id.kind = Kind::Id;
        id.name = QStringLiteral("_id");
        id.title = tr("Id");
        id.sortKey = id.name;
        columns.append(id);
    }
    columns.first().main = true;
    return columns;
}

QList<ListColumn> ListColumns::others(const AppMeta &app, const CollectionMeta &collection,
                                      const QList<ListColumn> &columns)
{
    QList<Candidate> found;
    collect(app, collection, collection.fields, {}, 0, found);
    const auto moment = [&found](const QString &name, const QString &title) {
        ListColumn column;
        column.kind = Kind::Date;
        column.name = column.sortKey = QStringLiteral("_meta.") + name;
        column.title = title;
        found.append({column, 0});
    };
    moment(QStringLiteral("ctime"), tr("Created"));
    moment(QStringLiteral("mtime"), tr("Changed"));
    QList<ListColumn> others;
    for (Candidate &candidate : found) {
        const auto isSame = [&](const ListColumn &column) { return column.name == candidate.column.name; };
        if (std::any_of(columns.cbegin(), columns.cend(), isSame))
            continue;
        candidate.column.main = candidate.column.shown = false;
        others.append(candidate.column);
    }
    return others;
}

} // namespace backdesk::ui
