// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/ItemRights.h"
#include "core/api/Listing.h"
#include "core/api/Routes.h"
#include "core/model/Reader.h"
#include "core/value/Json.h"

#include <map>
#include <set>

namespace backdesk
{

namespace
{

constexpr qsizetype labelsPerList = 5; // of one RefsList cell: more are only counted by people

/// How the items and those they refer to are named: {collection: {id: label}}.
Value labels(const Call &call, const Collection &collection, const QList<ItemValue> &items,
             const Reader &reader)
{
    std::map<QString, std::set<QString>> wanted;
    std::map<QString, ValueMap> labels;
    QList<ValueMap::Member> own;
    for (const ItemValue &item : items) {
        own.append({item->map().value(u"_id").text(), reader.labelOf(collection, *item)});
        for (const ReferenceField &field : collection.references()) {
            const QStringList ids = field.ids(*item);
            for (const QString &id : ids.mid(0, labelsPerList))
                wanted[field.target.collection].insert(id);
        }
    }
    labels[collection.name()] = ValueMap::fromMembers(own);
    for (const auto &[name, ids] : wanted) {
        const Collection *target = call.backoffice.collection(name);
        QList<ValueMap::Member> members = labels[name].members();
        for (const QString &id : ids) {
            if (const ItemValue item = reader.itemValue(name, id))
                members.append({id, reader.labelOf(*target, *item)});
        }
        labels[name] = ValueMap::fromMembers(members);
    }
    ValueMap all;
    for (const auto &[name, map] : labels)
        all.set(name, map);
    return all;
}

/// Of those of which something is refused: {id: {"modify": ..., "delete": ...}}.
Value permissions(const Collection &collection, const QList<ItemValue> &items, const Reader &reader)
{
    ValueMap all;
    for (const ItemValue &item : items) {
        const ValueMap rights = itemRights(reader, collection, *item);
        bool isFree = true;
        for (const ValueMap::Member &right : rights.members())
            isFree = isFree && *right.second.asBool();
        if (!isFree)
            all.set(item->map().value(u"_id").text(), rights);
    }
    return all;
}

} // namespace

Response getList(Call &call, const Collection &collection)
{
    const auto pages = paging(call);
    if (!pages)
        return call.failure(pages.errors());
    const auto request = listRequest(call, collection, *pages);
    if (!request)
        return call.failure(request.errors());
    const Reader reader(call.backoffice, call.user);
    const auto found = reader.list(collection, *request);
    if (!found)
        return call.failure(found.errors());
    QByteArray more;
    if (call.parameter(QStringLiteral("_labels")) == QLatin1String("true"))
        more += ",\"_labels\":" + toJson(labels(call, collection, found->items, reader));
    if (call.parameter(QStringLiteral("_permissions")) == QLatin1String("true"))
        more += ",\"_permissions\":" + toJson(permissions(collection, found->items, reader));
    const Listing listing{call, collection, *pages, *found};
    const Response response = listing.items(reader, more);
    const Status read = reader.status();
    return read ? response : call.failure(read.errors());
}

} // namespace backdesk
