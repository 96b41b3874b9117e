// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/ItemAnswer.h"

#include "core/api/EntityTag.h"
#include "core/value/Json.h"

#include <QCoreApplication>

namespace backdesk
{

QByteArray ItemJson::tag() const
{
    return entityTag(revisionOf(whole), whole, shown);
}

Result<ItemJson> readItem(const Reader &reader, const Collection &collection, const QString &id,
                          const View &view)
{
    const auto loaded = reader.item(collection, id);
    if (!loaded)
        return loaded.errors();
    const ItemValue stored = reader.snapshot().itemValue(collection.name(), id);
    const Value shown = reader.shown(collection, *loaded, view);
    const Status read = reader.status();
    if (!read)
        return read.errors();
    ItemJson json{toJson(*stored), {}};
    json.shown = shown == *stored ? json.whole : toJson(shown);
    return json;
}

Value blindItem(const Value &item, const Value &given)
{
    ValueMap answer;
    const ValueMap sent = given.map();
    for (const auto &[name, value] : item.map().members()) {
        if (name == QLatin1String("_id") || sent.find(name))
            answer.set(name, value);
    }
    return answer;
}

Status checkRevision(UnitOfWork &unit, const Collection &collection, const QString &id,
                     const std::optional<QByteArray> &wanted)
{
    const auto stored = unit.storedItem(collection, id);
    if (!stored)
        return stored.errors();
    if (!wanted || namesRevision(*wanted, revisionOf(toJson(*stored))))
        return Done{};
    return Error{ErrorKind::Stale,
                 {},
                 Message(QT_TRANSLATE_NOOP("core", "Somebody has changed this item since you read it."))};
}

} // namespace backdesk
