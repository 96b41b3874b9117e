// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Backoffice.h"
#include "core/schema/CurrentUser.h"
#include "core/model/ReferenceField.h"
#include "core/storage/Storage.h"
#include "core/value/Result.h"

#include <QList>
#include <QString>

#include <map>
#include <memory>
#include <mutex>
#include <utility>

namespace backdesk
{

/// Everything one request changes: the item itself, the other sides of its references, cascades. Nothing is
/// visible before commit(), and all of it or nothing is afterwards.
///
/// One unit works at a time on a backoffice: its constructor waits for the one before. Used by one thread,
/// for one request; after an error it is only good for being destroyed.
class UnitOfWork
{
public:
    UnitOfWork(Backoffice &backoffice, CurrentUser user);

    /// The item as this unit sees it. NotFound.
    Result<Value> item(const Collection &collection, const QString &id);

    /// Stores a new item and gives it back with `_id` and `_meta`; those given by the client are not used.
    Result<Value> create(const Collection &collection, const Value &input);
    /// Merges the given members into the item. An `_id` or `_meta` other than the present one is Forbidden.
    Result<Value> update(const Collection &collection, const QString &id, const Value &input);
    /// See applyPatch().
    Result<Value> patch(const Collection &collection, const QString &id, const Value &patch);
    /// Deletes the item and does what the deletion strategies say. Conflict when one of them forbids it.
    Status remove(const Collection &collection, const QString &id);

    /// Hands everything to the storage.
    Status commit();

    /// One item that the unit has changed or deleted.
    struct Change {
        const Collection *collection = nullptr;
        QString id;
        Value value; ///< the new state, of a deleted item the last one
        bool deleted = false;
    };
    QList<Change> changes() const;

private:
    using Key = std::pair<QString, QString>; // collection, id
    struct Draft {
        const Collection *collection = nullptr;
        ItemValue base;
        Value value;
        bool deleted = false;
        bool changed = false;
    };
    /// A change on the other side of a reference, whose own rules must still hold.
    struct Linked {
        Key key;
        ReferenceField field;
        QString causePath; // in the item of the request
    };

    ReferenceField reverseOf(const ReferenceField &field) const;
    Draft *draft(const QString &collection, const QString &id);
    Result<Value> store(const Collection &collection, const QString &id, Value value);
    Status link(const Collection &collection, const QString &id, const Value &before, const Value &after);
    void attach(const ReferenceField &field, const QString &owner, const Key &target,
                const QString &ownerCollection);
    void detach(const ReferenceField &field, const QString &owner, const Key &target);
    Status checkLinked(ErrorKind kind);
    Status collectCascade(const Key &start, QList<Key> &doomed);
    Status refuseUnlessEmpty(const QList<Key> &doomed);
    void stamp(Value &item, bool created);
    void touch(Draft &draft);
    QString labelOf(const Key &key);

    Backoffice &m_backoffice;
    CurrentUser m_user;
    std::unique_lock<std::mutex> m_writer;
    std::unique_ptr<Snapshot> m_snapshot;
    std::map<Key, Draft> m_drafts;
    QList<Linked> m_linked;
    DateTime m_now;
};

} // namespace backdesk
