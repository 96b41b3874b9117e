// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/BackofficeAccess.h"

#include <deque>

namespace backdesk
{

/// The `backoffice` of functions in a request that only reads: they see everything and can change nothing.
class ReadAccess : public ReadOnlyAccess
{
public:
    ReadAccess(const Backoffice &backoffice, const Snapshot &snapshot)
        : ReadOnlyAccess(backoffice), m_snapshot(snapshot)
    {
    }

    Result<ValueList> select(const QString &collection, const Value &filter) override;
    Result<Value> get(const QString &collection, const QString &id) override;

protected:
    Error refusal() const override;

private:
    /// A list that was asked for before; it cannot have changed.
    struct Known {
        QString collection;
        Value filter;
        ValueList items;
    };
    Result<ValueList> selected(const QString &collection, const Value &filter) const;

    const Snapshot &m_snapshot;
    std::deque<Known> m_known; ///< the latest first
};

} // namespace backdesk
