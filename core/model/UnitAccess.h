// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/BackofficeAccess.h"

namespace backdesk
{

class UnitOfWork;

/// The `backoffice` of functions that run within a unit of work: they see its changes and add to them.
/// What fails here leaves nothing behind, so that a function may catch the error and go on.
class UnitAccess : public BackofficeAccess
{
public:
    UnitAccess(const Backoffice &backoffice, UnitOfWork &unit) : BackofficeAccess(backoffice), m_unit(unit) {}

    Result<ValueList> select(const QString &collection, const Value &filter) override;
    Result<Value> get(const QString &collection, const QString &id) override;
    Result<Value> create(const QString &collection, const Value &members) override;
    Result<Value> update(const QString &collection, const QString &id, const Value &members) override;
    Status remove(const QString &collection, const QString &id) override;
    Result<Value> trigger(const QString &collection, const Value &item, const QString &event) override;

private:
    template <typename Outcome, typename Change>
    Outcome attempt(const Change &change);

    UnitOfWork &m_unit;
};

} // namespace backdesk
