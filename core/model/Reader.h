// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Backoffice.h"
#include "core/model/ReadAccess.h"
#include "core/schema/View.h"

#include <memory>

namespace backdesk
{

/// What one user sees of a backoffice at one moment. Used by one thread, for one request.
class Reader : public ItemSource
{
public:
    Reader(Backoffice &backoffice, CurrentUser user);

    Environment *environment() const override { return &m_environment; }
    const Snapshot &snapshot() const { return *m_snapshot; }

    /// Whether the collection as a whole may be read. Forbidden.
    Status mayRead(const Collection &collection) const;
    /// One item as it is loaded. NotFound, also when it may not be read.
    Result<Value> item(const Collection &collection, const QString &id) const;
    /// As item(), by name, for what follows references; nothing when there is none to be seen.
    std::shared_ptr<const Value> itemValue(const QString &collection, const QString &id) const override;
    /// The items that may be read; `items` and `accept` of the request are the reader's. Fails when a
    /// function of the description does.
    Result<ListResult> list(const Collection &collection, ListRequest request) const;
    /// An item as a view shows it.
    Value shown(const Collection &collection, const Value &item, const View &view) const;
    /// Whether this state of an item may be read.
    bool isReadable(const Collection &collection, const Value &item) const;
    /// How an item is named; its id where it may not be read.
    QString labelOf(const Collection &collection, const Value &item) const;
    /// What a function of the description failed with, if any did.
    Status status() const;

private:
    ItemValue loaded(const Collection &collection, const ItemValue &item) const;

    Backoffice &m_backoffice;
    std::unique_ptr<Snapshot> m_snapshot;
    mutable ReadAccess m_access;
    mutable Environment m_environment;
};

} // namespace backdesk
