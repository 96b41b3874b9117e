// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/ItemSource.h"
#include "core/value/Result.h"

#include <QList>
#include <QStringList>

namespace backdesk
{

/// What functions reach as `backoffice`: the items of all collections as the request sees them, with the
/// request's own changes. Used by the request's thread only.
///
/// What is written here belongs to the request: it is stored with it, or not at all. In a request that only
/// reads, writing fails with WrongState.
class ItemAccess : public TypeSource
{
public:
    virtual QStringList collections() const = 0;
    /// The items that meet a filter as descriptions write it ({"age": ["$gte", 18]}; null: all), in the order
    /// of their creation. Malformed for a wrong filter, NotFound for an unknown collection.
    virtual Result<ValueList> select(const QString &collection, const Value &filter) = 0;
    /// NotFound.
    virtual Result<Value> get(const QString &collection, const QString &id) = 0;
    /// Gives the whole new item. Errors as UnitOfWork::create; NotFound for an unknown collection.
    virtual Result<Value> create(const QString &collection, const Value &members) = 0;
    /// Merges the members into the item and gives the whole of it. NotFound, and errors as
    /// UnitOfWork::update.
    virtual Result<Value> update(const QString &collection, const QString &id, const Value &members) = 0;
    /// NotFound, Conflict when a deletion strategy forbids it, and what a `before_delete` fails with.
    virtual Status remove(const QString &collection, const QString &id) = 0;
    /// Sends an application's own event to the item's handlers and gives the item as they left it, which is
    /// not stored by this. Fails with what a handler fails with; NotFound for an unknown collection.
    virtual Result<Value> trigger(const QString &collection, const Value &item, const QString &event) = 0;
};

} // namespace backdesk
