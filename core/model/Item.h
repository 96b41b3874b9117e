// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Backoffice.h"
#include "core/schema/CurrentUser.h"
#include "core/value/Result.h"

#include <QList>
#include <QString>

#include <utility>

namespace backdesk
{

/// One item as a program holds it, with the life of the backo document: UNSET when new, UNSAVED once changed,
/// SAVED when it stands in the storage as it is here.
///
/// A value that keeps its own copy of the item; backoffice and collection must outlive it. Used by one thread
/// at a time. A call that the present state does not allow fails with WrongState, and one that fails changes
/// nothing. Every call may also fail with what a function of the description fails with (Invalid, or the kind
/// it chose); those that write wait for the unit of work that runs, so never call them from a handler: there
/// are the environment's items for that.
class Item
{
public:
    enum class State { Unset, Unsaved, Saved };

    /// A new, empty item: the document's `.new()`.
    Item(Backoffice &backoffice, const Collection &collection, CurrentUser user = {});

    State state() const { return m_state; }
    const Value &value() const { return m_value; }
    /// Empty as long as it is not stored.
    QString id() const;

    /// Stores it with these members. SAVED afterwards. Invalid, Forbidden, Conflict, and as Storage::apply.
    Status create(const Value &members);
    /// Reads it. Only when UNSET; NotFound.
    Status load(const QString &id);
    /// Reads it again, with what others changed meanwhile. Only when SAVED; NotFound.
    Status reload();
    /// Merges the members in, computes and checks, stores nothing. Invalid, Forbidden.
    Status set(const Value &members);
    /// Stores what set() changed. Not when UNSET; Stale when others changed it since it was read, and as
    /// create().
    Status save();
    /// Deletes it. Not when UNSET; UNSET afterwards. Forbidden, Conflict when a deletion strategy forbids it.
    Status remove();

    /// Sends an own event to the item's handlers, which may change the item. Not when UNSET.
    Status trigger(const QString &event);

    /// The items that a query's conditions meet ({"age.$gte", "18"}), in the order of their creation.
    /// Malformed for a wrong operator or pattern, Forbidden.
    static Result<QList<Item>> select(Backoffice &backoffice, const Collection &collection,
                                      const QList<std::pair<QString, QString>> &query,
                                      const CurrentUser &user = {});

private:
    Status wrongState() const;

    Backoffice *m_backoffice;
    const Collection *m_collection;
    CurrentUser m_user;
    State m_state = State::Unset;
    Value m_value;
    Value m_stored; // as it was read or written last
};

} // namespace backdesk
