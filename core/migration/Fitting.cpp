// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/migration/Fitting.h"

#include "core/migration/ReferenceLists.h"
#include "core/model/ItemInput.h"
#include "core/model/ReadAccess.h"
#include "core/storage/MemoryTables.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace backdesk
{

namespace
{

/// Items may be computed of other items, which settles in as many rounds as the chain is long.
constexpr int mostRounds = 10;

void loadTables(const Backoffice &backoffice, const MigrationItems &items, MemoryTables &tables)
{
    std::map<QString, std::vector<ItemValue>> values;
    for (const MigrationItem &item : items) {
        if (!item.isDeleted && item.value.asMap())
            values[item.collection->name()].push_back(std::make_shared<const StoredItem>(item.value));
    }
    QList<StoredCollection> collections;
    for (const auto &collection : backoffice.collections())
        collections.append({collection->name(), collection->type()});
    tables.open(collections);
    for (auto &[collection, list] : values)
        tables.load(collection, std::move(list));
}

bool isComputed(const Backoffice &backoffice)
{
    const auto &collections = backoffice.collections();
    return std::any_of(collections.begin(), collections.end(), [](const auto &collection) {
        return collection->type()->has(Feature::Computed | Feature::DefaultFunction | Feature::Exists);
    });
}

} // namespace

void Fitting::decode(MigrationItem &item)
{
    const DictType &type = *item.collection->type();
    item.unknown = UnknownMembers::takeFrom(item.value, type);
    Findings findings;
    item.value =
        type.decode(item.value.isNull() ? Value(false) : item.value, {}, ValuePath(), findings.mistakes);
    if (findings.mistakes.isEmpty())
        return;
    type.check(item.value, ValuePath(), findings.mistakes);
    for (const Error &error : findings.mistakes.errors())
        item.refuse(error.path, error.message);
}

/// Whether the item was moved. Findings count in the last round only: earlier ones see half of the truth.
bool Fitting::settle(MigrationItem &item, Environment &environment, bool isLast)
{
    environment.forgetFailure();
    Findings findings;
    const Value settled =
        settleAndCheck(*item.collection, item.value, item.value, {}, environment, findings, Tell::Nobody);
    const bool moved = !(settled == item.value);
    item.value = settled;
    if (!isLast)
        return moved;
    for (const Error &error : environment.failure())
        item.refuse(error.path, error.message);
    for (const Error &error : findings.mistakes.errors())
        item.refuse(error.path, error.message);
    if (moved && item.isGood()) {
        item.refuse(QStringLiteral("$"),
                    Message(QT_TRANSLATE_NOOP("core", "Cannot be computed: its value never settles")));
    }
    return moved;
}

bool Fitting::settleAll(const std::function<void(qint64, qint64)> &progress, bool isLast)
{
    fillReferenceLists(m_backoffice, m_items);
    MemoryTables tables;
    loadTables(m_backoffice, m_items, tables);
    const auto snapshot = tables.snapshot();
    ReadAccess access(m_backoffice, *snapshot);
    Environment environment(m_backoffice.extended(CurrentUser()), &access);
    bool moved = false;
    qint64 done = 0;
    for (MigrationItem &item : m_items) {
        if (item.isGood() && !item.isDeleted)
            moved |= settle(item, environment, isLast);
        progress(++done, qint64(m_items.size()));
    }
    return moved;
}

void Fitting::run(const std::function<void(qint64, qint64)> &progress)
{
    for (MigrationItem &item : m_items) {
        if (item.isGood() && !item.isDeleted)
            decode(item);
    }
    for (int round = 1; round < mostRounds && isComputed(m_backoffice); ++round) {
        if (!settleAll(progress, false))
            break;
    }
    settleAll(progress, true);
    checkReferences(m_items);
    for (MigrationItem &item : m_items)
        item.unknown.rememberElements(item.value);
}

} // namespace backdesk
