// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/migration/ReferenceLists.h"

#include "core/storage/CreationMoment.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <tuple>

namespace backdesk
{

namespace
{

/// The Ref that decides what this field holds; nothing when the field decides for itself.
const ReferenceField *decidingField(const Backoffice &backoffice, const ReferenceField &field)
{
    const auto *list = dynamic_cast<const RefsListType *>(field.type);
    if (!list || list->onFill() != OnFill::Fill || field.target.reverse.isEmpty())
        return nullptr;
    const Collection *target = backoffice.collection(field.target.collection);
    if (!target)
        return nullptr;
    for (const ReferenceField &candidate : target->references()) {
        if (candidate.names == field.target.reverse)
            return candidate.isList ? nullptr : &candidate;
    }
    return nullptr;
}

/// Who refers to whom by the field, in the order of creation.
QHash<QString, QStringList> referrers(const MigrationItems &items, const QString &collection,
                                      const ReferenceField &field)
{
    std::vector<const MigrationItem *> owners;
    for (const MigrationItem &item : items) {
        if (item.collection->name() == collection && !item.isDeleted && !field.ids(item.value).isEmpty())
            owners.push_back(&item);
    }
    std::sort(owners.begin(), owners.end(), [](const MigrationItem *a, const MigrationItem *b) {
        return std::tuple(creationMoment(a->value), a->id) < std::tuple(creationMoment(b->value), b->id);
    });
    QHash<QString, QStringList> found;
    for (const MigrationItem *owner : owners)
        found[field.ids(owner->value).first()].append(owner->id);
    return found;
}

void setList(Value &item, const QStringList &names, const QStringList &ids)
{
    Value *value = &item;
    for (const QString &name : names) {
        ValueMap *map = value->asMap();
        value = map ? map->find(name) : nullptr;
        if (!value)
            return;
    }
    *value = ValueList(ids.begin(), ids.end());
}

void fill(MigrationItem &item, const ReferenceField &field, const QStringList &wanted)
{
    const QStringList present = field.ids(item.value);
    QSet<QString> missing(wanted.begin(), wanted.end());
    QStringList ids;
    for (const QString &id : present) {
        if (missing.remove(id))
            ids.append(id);
    }
    for (const QString &id : wanted) {
        if (missing.contains(id))
            ids.append(id);
    }
    if (ids != present)
        setList(item.value, field.names, ids);
}

using KnownIds = QHash<QString, QSet<QString>>; // by collection

void checkItem(MigrationItem &item, const KnownIds &known)
{
    for (const ReferenceField &field : item.collection->references()) {
        const QSet<QString> targets = known.value(field.target.collection);
        const QStringList ids = field.ids(item.value);
        for (qsizetype i = 0; i < ids.size(); ++i) {
            if (targets.contains(ids[i]))
                continue;
            const QString index = field.isList ? QStringLiteral("[%1]").arg(i) : QString();
            item.refuse(field.selector() + index,
                        Message(QT_TRANSLATE_NOOP("core", "There is no item %1 in %2."),
                                {ids[i], field.target.collection}));
        }
    }
}

} // namespace

void fillReferenceLists(const Backoffice &backoffice, MigrationItems &items)
{
    for (const auto &collection : backoffice.collections()) {
        for (const ReferenceField &field : collection->references()) {
            const ReferenceField *deciding = decidingField(backoffice, field);
            if (!deciding)
                continue;
            const auto found = referrers(items, field.target.collection, *deciding);
            for (MigrationItem &item : items) {
                if (item.collection == collection.get() && !item.isDeleted && item.isGood())
                    fill(item, field, found.value(item.id));
            }
        }
    }
}

void checkReferences(MigrationItems &items)
{
    KnownIds known;
    for (const MigrationItem &item : items) {
        if (!item.isDeleted)
            known[item.collection->name()].insert(item.id);
    }
    for (MigrationItem &item : items) {
        if (item.isGood() && !item.isDeleted)
            checkItem(item, known);
    }
}

} // namespace backdesk
