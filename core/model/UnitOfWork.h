// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Backoffice.h"
#include "core/model/Drafts.h"
#include "core/model/ReferenceLinks.h"
#include "core/model/UndoEntry.h"
#include "core/model/UnitAccess.h"

#include <memory>
#include <mutex>

namespace backdesk
{

/// Everything one request changes: the item itself, the other sides of its references, cascades, and what its
/// handlers and actions write. Nothing is visible before commit(), and all of it or nothing is afterwards.
///
/// One unit works at a time on a backoffice: its constructor waits for the one before. Used by one thread,
/// for one request; after an error it is only good for being destroyed, unless a UnitPart takes back what
/// failed.
class UnitOfWork
{
public:
    /// Who a change comes from: a client, whose every given field is looked at, or a function, which hands
    /// back whole items.
    enum class Origin { Client, Program };

    UnitOfWork(Backoffice &backoffice, CurrentUser user);
    ~UnitOfWork();

    Environment &environment() { return m_environment; }

    /// The item as this unit sees it. NotFound.
    Result<Value> item(const Collection &collection, const QString &id);
    /// The item as it was before this unit; one that is new in it, as it is now. NotFound, also when the unit
    /// has deleted it.
    Result<Value> storedItem(const Collection &collection, const QString &id);

    /// Stores a new item and gives it back with `_id` and `_meta`; those given by the client are not used.
    /// Invalid, Forbidden, Conflict when generateId gives an id that is taken or none.
    Result<Value> create(const Collection &collection, const Value &input, Origin origin = Origin::Client);
    /// Merges the given members into the item. NotFound, Invalid; Forbidden, also for an `_id` or `_meta`
    /// other than the present one.
    Result<Value> update(const Collection &collection, const QString &id, const Value &input,
                         Origin origin = Origin::Client);
    /// As update(), with the errors of applyPatch().
    Result<Value> patch(const Collection &collection, const QString &id, const Value &patch);
    /// Deletes the item and does what the deletion strategies say. Conflict when one of them forbids it,
    /// NotFound, Forbidden.
    Status remove(const Collection &collection, const QString &id);
    /// Runs an action of the item's collection and gives its result. NotAvailable when there is none of this
    /// name or it cannot be seen, Invalid for wrong parameters, NotFound, Forbidden.
    Result<Value> act(const Collection &collection, const QString &action, const QString &id,
                      const Value &parameters);

    /// What stands against taking something back.
    struct Hindrance {
        enum class Kind { Changed, Deleted, ThereAgain, TargetGone, Used };
        ItemKey key;
        Kind kind;
    };
    /// Unavailable.
    Result<QList<Hindrance>> hindrances(const UndoEntry &entry);
    /// Puts everything back as it was before, `_meta` too, when there are no hindrances. It is no change of a
    /// user: rights, rules and handlers are not asked.
    void takeBack(const UndoEntry &entry);

    /// Hands everything to the storage, once. `undo` is told of what it changed; without it, contents of
    /// files that are no longer used are removed. Errors: see Storage::apply.
    Status commit(UndoEntry *undo = nullptr);

    /// For a long unit that is never committed: lets a waiting one go first, and goes on with the state that
    /// it began with.
    void letOthersWrite();

    /// One item that the unit has changed or deleted.
    struct Change {
        const Collection *collection = nullptr;
        QString id;
        Value value; ///< the new state, of a deleted item the last one
        bool deleted = false;
    };
    QList<Change> changes() const;

private:
    friend class KeySearch;
    friend class UnitAccess;
    friend class UnitPart;

    Result<Draft *> present(const Collection &collection, const QString &id);
    Result<Draft *> modifiable(const Collection &collection, const QString &id);
    Status permit(const Collection &collection, const Condition &right, const QString &name,
                  const Value &item);
    Value transformedChange(const Collection &collection, const Value &before, const Value &after,
                            Mistakes &mistakes);
    Result<Value> settled(const Collection &collection, const Value &value, const Value &before,
                          const Value &given, const Mistakes &mistakes);
    Result<Value> beforeSave(const Collection &collection, const Value &item, const Value &before);
    Result<Value> changeTo(Draft &draft, const Value &wanted, const Value &given);
    Result<Value> tell(const Collection &collection, const QString &name, const Value &item,
                       const Value &before);
    Result<Value> readParameters(const ActionOptions &action, const Value &given);

    // UnitOfWorkLinks.cpp
    Status finishLinked(ErrorKind kind);
    Status checkLinked(const ReferenceLinks::Linked &linked, ErrorKind kind);
    Status resettle(const ItemKey &key);
    ReferenceLinks::Adding adding() const;

    // UnitOfWorkRemoval.cpp
    Result<QList<ItemKey>> doom(const ItemKey &start);
    Status askToRemove(const ItemKey &key);
    Status refuseUnlessEmpty(const QList<ItemKey> &doomed);

    // UnitOfWorkUndo.cpp
    bool areTargetsThere(const ItemKey &key, const UndoEntry::Item &item, const UndoEntry &entry) const;
    bool isReferredTo(const ItemKey &key, const UndoEntry &entry);

    DateTime nextMoment();
    QString newId(const Collection &collection, const Value &item);
    void touch(const ItemKey &key);

    Backoffice &m_backoffice;
    std::unique_lock<std::mutex> m_writer;
    std::unique_ptr<Snapshot> m_snapshot;
    Drafts m_drafts;
    ReferenceLinks m_links;
    UnitAccess m_access;
    Environment m_environment;
    DateTime m_now;
    int m_system = 0; ///< above 0: a handler is at work, which no right holds back
    int m_depth = 0;  ///< of changes that handlers make while one is made
};

} // namespace backdesk
