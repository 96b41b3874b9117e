// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/BatchRequest.h"
#include "core/api/ErrorResponse.h"
#include "core/api/Routes.h"
#include "core/model/Reader.h"
#include "core/model/UnitPart.h"

#include <QCoreApplication>
#include <QSet>

#include <map>

namespace backdesk
{

namespace
{

constexpr qsizetype labelsTold = 5;
constexpr qsizetype slice = 200; ///< deletions that others wait for

struct Affected {
    qint64 count = 0;
    ValueList labels;
    ValueList ids; ///< all, of what is refused
};

/// By the name of the collection, or by a reason.
using Counts = std::map<QString, Affected>;

void add(Affected &affected, const QString &label)
{
    if (++affected.count <= labelsTold)
        affected.labels.append(label);
}

void refuse(Affected &refused, const QString &id, const QString &label)
{
    add(refused, label);
    refused.ids.append(id);
}

Value describe(const Counts &counts, const QString &by)
{
    ValueList list;
    for (const auto &[name, items] : counts) {
        ValueMap entry;
        entry.set(by, name);
        entry.set(QStringLiteral("count"), items.count);
        entry.set(QStringLiteral("labels"), items.labels);
        if (!items.ids.isEmpty())
            entry.set(QStringLiteral("ids"), items.ids);
        list.append(entry);
    }
    return list;
}

/// Adds what the unit has done to others than these items of the collection.
void describeChanges(ValueMap &answer, const UnitOfWork &unit, const Reader &reader,
                     const Collection &collection, const QSet<QString> &ids)
{
    Counts deletes;
    Counts unlinks;
    for (const UnitOfWork::Change &change : unit.changes()) {
        if (change.collection == &collection && ids.contains(change.id))
            continue;
        add((change.deleted ? deletes : unlinks)[change.collection->name()],
            reader.labelOf(*change.collection, change.value));
    }
    answer.set(QStringLiteral("deletes"), describe(deletes, QStringLiteral("collection")));
    answer.set(QStringLiteral("unlinks"), describe(unlinks, QStringLiteral("collection")));
}

Result<QStringList> wantedIds(const Call &call)
{
    const auto body = call.body();
    if (!body)
        return body.errors();
    const QString path = QStringLiteral("$.ids");
    const ValueMap *map = body->asMap();
    const Value ids = map ? map->value(u"ids") : Value();
    if (!ids.asList())
        return Error{ErrorKind::Malformed, path, Message(QT_TRANSLATE_NOOP("core", "Must be a list"))};
    if (ids.asList()->size() > BatchRequest::mostOperations) {
        return Error{ErrorKind::Malformed, path,
                     Message(QT_TRANSLATE_NOOP("core", "Must have at most %1 entries"),
                             {QString::number(BatchRequest::mostOperations)})};
    }
    QStringList wanted;
    for (const Value &id : *ids.asList())
        wanted.append(id.text());
    return wanted;
}

} // namespace

Response getDeletion(Call &call, const Collection &collection, const QString &id)
{
    const Reader reader(call.backoffice, call.user);
    const auto seen = reader.item(collection, id);
    if (!seen)
        return call.failure(seen.errors());
    // Tried for real on a unit that is never committed: what it tells is what will happen.
    UnitOfWork unit(call.backoffice, call.user);
    const auto item = unit.item(collection, id);
    if (!item)
        return call.failure(item.errors());
    Status removed = Done{};
    {
        UnitPart part(unit);
        removed = unit.remove(collection, id);
        if (removed)
            part.keep();
    }
    ValueMap answer;
    answer.set(QStringLiteral("allowed"), removed.ok());
    answer.set(QStringLiteral("reason"),
               removed.ok() ? Value() : Value(removed.error().message.text(call.language)));
    describeChanges(answer, unit, reader, collection, {id});
    return jsonResponse(Value(answer));
}

Response postDeletion(Call &call, const Collection &collection)
{
    const auto ids = wantedIds(call);
    if (!ids)
        return call.failure(ids.errors());
    const Reader reader(call.backoffice, call.user);
    UnitOfWork unit(call.backoffice, call.user); // never committed
    qint64 allowed = 0;
    Counts refused;
    QSet<QString> tried;
    for (const QString &id : *ids) {
        if (tried.contains(id))
            continue;
        tried.insert(id);
        if (tried.size() % slice == 0)
            unit.letOthersWrite();
        const auto seen = reader.item(collection, id);
        if (!seen) {
            refuse(refused[seen.error().message.text(call.language)], id, id);
            continue;
        }
        if (!unit.item(collection, id)) { // it went with one before
            ++allowed;
            continue;
        }
        UnitPart part(unit);
        const Status removed = unit.remove(collection, id);
        if (removed) {
            part.keep();
            ++allowed;
        } else {
            refuse(refused[removed.error().message.text(call.language)], id,
                   reader.labelOf(collection, *seen));
        }
    }
    ValueMap answer;
    answer.set(QStringLiteral("allowed"), allowed);
    answer.set(QStringLiteral("refused"), describe(refused, QStringLiteral("reason")));
    describeChanges(answer, unit, reader, collection, tried);
    return jsonResponse(Value(answer));
}

} // namespace backdesk
