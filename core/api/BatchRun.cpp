// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/BatchRun.h"

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

} // namespace

Status BatchRun::runAll(UnitOfWork &unit)
{
    m_results.clear();
    m_ids.clear();
    KeySearch search(unit);
    expectUpserts(search);
    Status first = Done{};
    for (qsizetype place = 0; place < m_request.operations.size(); ++place) {
        const Status done = run(unit, search, place);
        if (first && !done)
            first = done;
    }
    return first;
}

/// Many searches for single keys cost more than one look at all items.
void BatchRun::expectUpserts(KeySearch &search) const
{
    constexpr qsizetype many = 20;
    std::map<std::pair<const Collection *, QStringList>, ValueList> wanted;
    for (const BatchOperation &operation : m_request.operations) {
        if (operation.kind == Kind::Upsert)
            wanted[{operation.collection, operation.key}].append(operation.item);
    }
    for (const auto &[key, items] : wanted) {
        if (items.size() >= many)
            search.expect(*key.first, key.second, items);
    }
}

Status BatchRun::runOne(UnitOfWork &unit, qsizetype place)
{
    m_results.resize(place);
    KeySearch search(unit);
    return run(unit, search, place);
}

void BatchRun::fail(qsizetype place, const Errors &errors)
{
    m_results.resize(place);
    m_results.append({errors, {}, {}, {}, {}});
    m_ids.remove(m_request.operations[place].as);
}

const BatchResult *BatchRun::firstFailure() const
{
    const auto found = std::find_if(m_results.begin(), m_results.end(),
                                    [](const BatchResult &result) { return !result.errors.isEmpty(); });
    return found == m_results.end() ? nullptr : &*found;
}

Status BatchRun::run(UnitOfWork &unit, KeySearch &search, qsizetype place)
{
    const BatchOperation &operation = m_request.operations[place];
    UnitPart part(unit);
    const auto result = carryOut(unit, search, operation);
    if (!result) {
        m_results.append({result.errors(), operation.id.text(), {}, {}, {}});
        return result.errors();
    }
    search.changed(part.keep());
    m_results.append(*result);
    if (!operation.as.isEmpty())
        m_ids.insert(operation.as, result->id);
    return Done{};
}

Result<BatchResult> BatchRun::carryOut(UnitOfWork &unit, KeySearch &search,
                                       const BatchOperation &operation) const
{
    const Collection &collection = *operation.collection;
    const auto item = named(operation.item);
    const auto parameters = named(operation.parameters);
    const auto idValue = named(operation.id);
    if (!item || !parameters || !idValue)
        return !item ? item.errors() : !parameters ? parameters.errors() : idValue.errors();
    if (operation.kind == Kind::Create)
        return changed(unit.create(collection, *item), true);
    if (operation.kind == Kind::Upsert)
        return upsert(unit, search, operation, *item);
    const QString id = idValue->text();
    const Status current = checkRevision(unit, collection, id, wantedRevision(operation));
    if (!current)
        return current.errors();
    if (operation.kind == Kind::Update)
        return changed(unit.update(collection, id, *item));
    if (operation.kind == Kind::Act) {
        const auto answer = unit.act(collection, operation.action, id, *parameters);
        if (!answer)
            return answer.errors();
        return BatchResult{{}, id, {}, {}, *answer};
    }
    const Status removed = unit.remove(collection, id);
    if (!removed)
        return removed.errors();
    return BatchResult{{}, id, {}, {}, {}};
}

Result<BatchResult> BatchRun::upsert(UnitOfWork &unit, KeySearch &search, const BatchOperation &operation,
                                     const Value &item) const
{
    const Collection &collection = *operation.collection;
    const auto found = search.find(collection, operation.key, item);
    if (!found)
        return found.errors();
    if (found->size() > 1) {
        return Error{ErrorKind::Conflict,
                     {},
                     Message(QT_TRANSLATE_NOOP("core", "Several items in %1 have the same %2."),
                             {collection.name(), operation.key.join(QLatin1String(", "))})};
    }
    if (found->isEmpty())
        return changed(unit.create(collection, item), true);
    return changed(unit.update(collection, found->first(), withoutServerFields(item)), false);
}

/// The value with the ids of new items in it. NotAvailable when one of them was not made.
Result<Value> BatchRun::named(const Value &value) const
{
    if (m_ids.isEmpty() && newName(value).isEmpty() && !value.asMap() && !value.asList())
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
