// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/DictType.h"

namespace backdesk
{

/// Brings an item to rest after a change: default functions fill what is empty, computed fields are computed
/// again until nothing moves, fields that ceased to exist go back to their initial value, and the handlers
/// of changes are told, whose own changes are settled in turn.
class Settling
{
public:
    /// `handlers` are the item's own; with none at all (nullptr) nobody is told of changes.
    Settling(const DictType &type, QString collection, const QList<EventHandler> *handlers,
             Environment &environment)
        : m_type(type), m_collection(std::move(collection)), m_handlers(handlers), m_environment(environment)
    {
    }

    /// `before` is the item as it was, null for a new one. Reports what cannot be brought to rest; a function
    /// that fails is told by the environment.
    Value settled(const Value &item, const Value &before, Mistakes &mistakes) const;

private:
    Value atRest(Value item, const Value &before, Mistakes &mistakes) const;
    Value withDefaults(const Value &item, Mistakes &mistakes) const;
    Value computed(const Value &item, Mistakes &mistakes) const;
    Value existing(const Value &item, const Value &before) const;
    Value told(const Value &item, const Value &before, Mistakes &mistakes) const;

    const DictType &m_type;
    QString m_collection;
    const QList<EventHandler> *m_handlers;
    Environment &m_environment;
};

} // namespace backdesk
