// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Backoffice.h"
#include "core/schema/ItemAccess.h"

namespace backdesk
{

/// What every `backoffice` of functions knows, whatever items it shows.
class BackofficeAccess : public ItemAccess
{
public:
    const DictType *itemType(const QString &collection) const override
    {
        return m_backoffice.itemType(collection);
    }
    QStringList collections() const override { return m_backoffice.collectionNames(); }

protected:
    explicit BackofficeAccess(const Backoffice &backoffice) : m_backoffice(backoffice) {}
    const Backoffice &backoffice() const { return m_backoffice; }
    /// NotFound.
    Result<const Collection *> find(const QString &name) const;

private:
    const Backoffice &m_backoffice;
};

/// One through which nothing can be changed.
class ReadOnlyAccess : public BackofficeAccess
{
public:
    Result<Value> create(const QString &, const Value &) override { return refusal(); }
    Result<Value> update(const QString &, const QString &, const Value &) override { return refusal(); }
    Status remove(const QString &, const QString &) override { return refusal(); }
    Result<Value> trigger(const QString &, const Value &, const QString &) override { return refusal(); }

protected:
    using BackofficeAccess::BackofficeAccess;
    /// What a function is told that tries.
    virtual Error refusal() const = 0;
};

} // namespace backdesk
