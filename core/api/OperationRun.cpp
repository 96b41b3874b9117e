// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/OperationRun.h"

#include "core/api/ItemAnswer.h"
#include "core/model/ItemInput.h"
#include "core/model/UnitPart.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace backdesk
{

namespace
{

using Kind = BatchOperation::Kind;

Result<BatchResult> changed(const Result<Value> &item, std::optional<bool> created = {})
{
    if (!item)
        return item.errors();
    return BatchResult{{}, item->map().value(u"_id").text(), *item, created, {}};
}

std::optional<QByteArray> wantedRevision(const BatchOperation &operation)
{
    return operation.etag.isEmpty() ? std::nullopt : std::optional(operation.etag);
}

/// Most values have no such names in them, and need no copy.
bool standsForNew(const Value &value)
{
    if (const ValueMap *map = value.asMap()) {
        const auto &members = map->members();
        return !newName(value).isEmpty() ||
               std::any_of(members.begin(), members.end(),
                           [](const auto &member) { return standsForNew(member.second); });
    }
    const ValueList *list = value.asList();
    return list && std::any_of(list->begin(), list->end(), standsForNew);
}

} // namespace

/// Many searches for single keys cost more than one look at all items.
void OperationRun::expect(const QList<BatchOperation> &operations)
{
    constexpr qsizetype many = 20;
    std::map<std::pair<const Collection *, QStringList>, ValueList> wanted;
    for (const BatchOperation &operation : operations) {
        if (operation.kind == Kind::Upsert)
            wanted[{operation.collection, operation.key}].append(operation.item);
    }
    for (const auto &[key, items] : wanted) {
        if (items.size() >= many)
            m_search.expect(*key.first, key.second, items);
    }
}

BatchResult OperationRun::run(const BatchOperation &operation)
{
    UnitPart part(m_unit);
    const auto result = carryOut(operation);
    if (!result)
        return {result.errors(), operation.id.text(), {}, {}, {}};
    m_search.changed(part.keep());
    if (!operation.as.isEmpty())
        m_ids.insert(operation.as, result->id);
    return *result;
}

Result<BatchResult> OperationRun::carryOut(const BatchOperation &operation)
{
    const Collection &collection = *operation.collection;
    const auto item = named(operation.item);
    const auto parameters = named(operation.parameters);
    const auto idValue = named(operation.id);
    if (!item || !parameters || !idValue)
        return !item ? item.errors() : !parameters ? parameters.errors() : idValue.errors();
    if (operation.kind == Kind::Create)
        return changed(m_unit.create(collection, *item), true);
    if (operation.kind == Kind::Upsert)
        return upsert(operation, *item);
    const QString id = idValue->text();
    const Status current = checkRevision(m_unit, collection, id, wantedRevision(operation));
    if (!current)
        return current.errors();
    if (operation.kind == Kind::Update)
        return update(collection, id, *item);
    if (operation.kind == Kind::Act) {
        const auto answer = m_unit.act(collection, operation.action, id, *parameters);
        if (!answer)
            return answer.errors();
        return BatchResult{{}, id, {}, {}, *answer};
    }
    const Status removed = m_unit.remove(collection, id);
    if (!removed)
        return removed.errors();
    return BatchResult{{}, id, {}, {}, {}};
}

Result<BatchResult> OperationRun::update(const Collection &collection, const QString &id, const Value &item)
{
    const auto before = m_unit.item(collection, id);
    auto result = changed(m_unit.update(collection, id, item));
    if (result && before)
        result->changed = !(*before == result->item);
    return result;
}

Result<BatchResult> OperationRun::upsert(const BatchOperation &operation, const Value &item)
{
    const Collection &collection = *operation.collection;
    const auto found = m_search.find(collection, operation.key, item);
    if (!found)
        return found.errors();
    if (found->size() > 1) {
        return Error{ErrorKind::Conflict,
                     {},
                     Message(QT_TRANSLATE_NOOP("core", "Several items in %1 have the same %2."),
                             {collection.name(), operation.key.join(QLatin1String(", "))})};
    }
    if (found->isEmpty())
        return changed(m_unit.create(collection, item), true);
    auto result = update(collection, found->first(), withoutServerFields(item));
    if (result)
        result->created = false;
    return result;
}

/// The value with the ids of new items in it. NotAvailable when one of them was not made.
Result<Value> OperationRun::named(const Value &value) const
{
    if (!standsForNew(value))
        return value;
    const QString name = newName(value);
    if (!name.isEmpty()) {
        if (m_ids.contains(name))
            return Value(m_ids.value(name));
        return Error{
            ErrorKind::NotAvailable,
            {},
            Message(QT_TRANSLATE_NOOP("core", "The operation named %1, whose item is meant, failed."),
                    {name})};
    }
    if (const ValueMap *map = value.asMap()) {
        ValueMap made;
        for (const auto &[member, each] : map->members()) {
            const auto within = named(each);
            if (!within)
                return within;
            made.members().append({member, *within});
        }
        return Value(made);
    }
    if (const ValueList *list = value.asList()) {
        ValueList made;
        for (const Value &each : *list) {
            const auto within = named(each);
            if (!within)
                return within;
            made.append(*within);
        }
        return Value(made);
    }
    return value;
}

} // namespace backdesk
