// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/SelectionColumns.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace backdesk::ui
{

namespace
{

constexpr QLatin1String IdSelector("$._id");

/// Where a selector leads, as far as the description tells.
struct Target {
    std::optional<FieldMeta> field; ///< nothing: not described
    QString title;                  ///< "Company · Town"
    bool single = true;             ///< one value at most
};

/// "$.address.street": members only, one after the other.
bool isPlain(const QString &selector)
{
    static const QRegularExpression plain(QStringLiteral("^\\$(\\.[A-Za-z_][A-Za-z0-9_]*)+$"));
    return plain.match(selector).hasMatch();
}

const FieldMeta *memberOf(const QList<FieldMeta> &fields, const QString &name)
{
    for (const FieldMeta &field : fields) {
        if (field.name == name)
            return &field;
    }
    return nullptr;
}

/// What stands below a field: the members of a group, of a list's groups, of what is referred to.
QList<FieldMeta> below(const AppMeta &app, const FieldMeta &field)
{
    if (field.isReference()) {
        const CollectionMeta *collection = app.collection(field.collection);
        return collection ? collection->fields : QList<FieldMeta>();
    }
    const bool list = field.type == FieldMeta::Type::List && !field.members.isEmpty();
    return list ? field.element().members : field.members;
}

Target follow(const AppMeta &app, QList<FieldMeta> fields, const QString &selector)
{
    Target target;
    for (const QString &name : selector.mid(2).split(u'.')) {
        if (target.field) {
            const bool many = target.field->type == FieldMeta::Type::List ||
                              target.field->type == FieldMeta::Type::RefsList;
            target.single = target.single && !many;
            fields = below(app, *target.field);
        }
        const FieldMeta *found = memberOf(fields, name);
        if (!found)
            return {};
        target.field = *found;
        target.title = nestedTitle(target.title, found->title);
    }
    return target;
}

ListColumn columnOf(const AppMeta &app, const CollectionMeta &collection,
                    const SelectionMeta::Column &described)
{
    ListColumn column;
    const QString path = described.selector.mid(2);
    column.name = path;
    if (described.selector == IdSelector) {
        column.kind = ListColumn::Kind::Id;
        column.title = ListColumns::tr("Id");
        column.sortKey = path;
        return column;
    }
    column.kind = ListColumn::Kind::Any;
    column.title = path;
    if (!isPlain(described.selector))
        return column;
    const Target target = follow(app, collection.fields, described.selector);
    if (!target.field)
        return column;
    column = ListColumns::ofField(app, *target.field);
    column.name = path;
    column.title = target.title;
    if (!target.single && column.kind != ListColumn::Kind::Secret)
        column.kind = target.field->isReference() ? ListColumn::Kind::RefsList : ListColumn::Kind::Any;
    // The field tells its own place; here it may be reached through a reference.
    const bool ordered = target.single && !column.sortKey.isEmpty();
    column.sortKey = ordered ? path + column.sortKey.mid(target.field->queryName().size()) : QString();
    return column;
}

} // namespace

QList<ListColumn> selectionColumns(const AppMeta &app, const CollectionMeta &collection,
                                   const SelectionMeta &selection)
{
    if (selection.columns.isEmpty())
        return ListColumns::make(app, collection);
    QList<ListColumn> columns;
    const auto isId = [](const SelectionMeta::Column &column) { return column.selector == IdSelector; };
    const bool hasId = std::any_of(selection.columns.begin(), selection.columns.end(), isId);
    for (qsizetype i = 0; i < selection.columns.size(); ++i) {
        ListColumn column = columnOf(app, collection, selection.columns.at(i));
        // The id comes before all others, unless it is among them.
        column.place = int(i) + (hasId ? 0 : 1);
        columns.append(column);
    }
    columns.first().main = true;
    return columns;
}

} // namespace backdesk::ui
