// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/ErrorResponse.h"
#include "core/api/Routes.h"
#include "core/model/Reader.h"
#include "core/model/UnitOfWork.h"

#include <map>

namespace backdesk
{

namespace
{

constexpr qsizetype labelsTold = 5;

struct Affected {
    qint64 count = 0;
    ValueList labels;
};

Value describe(const std::map<QString, Affected> &affected)
{
    ValueList list;
    for (const auto &[collection, items] : affected) {
        ValueMap entry;
        entry.set(QStringLiteral("collection"), collection);
        entry.set(QStringLiteral("count"), items.count);
        entry.set(QStringLiteral("labels"), items.labels);
        list.append(entry);
    }
    return list;
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
    const Status removed = unit.remove(collection, id);
    std::map<QString, Affected> deletes;
    std::map<QString, Affected> unlinks;
    for (const UnitOfWork::Change &change : unit.changes()) {
        if (!removed || (change.collection == &collection && change.id == id))
            continue;
        Affected &affected = (change.deleted ? deletes : unlinks)[change.collection->name()];
        if (++affected.count <= labelsTold)
            affected.labels.append(reader.labelOf(*change.collection, change.value));
    }
    ValueMap answer;
    answer.set(QStringLiteral("allowed"), removed.ok());
    answer.set(QStringLiteral("reason"),
               removed.ok() ? Value() : Value(removed.error().message.text(call.language)));
    answer.set(QStringLiteral("deletes"), describe(deletes));
    answer.set(QStringLiteral("unlinks"), describe(unlinks));
    return jsonResponse(Value(answer));
}

} // namespace backdesk
