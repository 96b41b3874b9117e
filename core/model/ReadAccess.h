// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Backoffice.h"
#include "core/schema/ItemAccess.h"

#include <deque>

namespace backdesk
{

/// The `backoffice` of functions in a request that only reads: they see everything and can change nothing.
class ReadAccess : public ItemAccess
{
public:
    ReadAccess(const Backoffice &backoffice, const Snapshot &snapshot)
        : m_backoffice(backoffice), m_snapshot(snapshot)
    {
    }

    const DictType *itemType(const QString &collection) const override;
    QStringList collections() const override;
    Result<ValueList> select(const QString &collection, const Value &filter) override;
    Result<Value> get(const QString &collection, const QString &id) override;
    Result<Value> create(const QString &collection, const Value &members) override;
    Result<Value> update(const QString &collection, const QString &id, const Value &members) override;
    Status remove(const QString &collection, const QString &id) override;
    Result<Value> trigger(const QString &collection, const Value &item, const QString &event) override;

private:
    /// A list that was asked for before; it cannot have changed.
    struct Known {
        QString collection;
        Value filter;
        ValueList items;
    };
    Result<ValueList> selected(const QString &collection, const Value &filter) const;

    const Backoffice &m_backoffice;
    const Snapshot &m_snapshot;
    std::deque<Known> m_known; ///< the latest first
};

} // namespace backdesk
