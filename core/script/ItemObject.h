// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/Event.h"
#include "core/script/ScriptCall.h"

namespace backdesk
{

/// The item that an event handler or an action gets: an object that it can change and save.
class ItemObject
{
public:
    ItemObject(ScriptCall &call, const QString &collection, const Value &item, const QString &handler = {});
    ItemObject(ScriptCall &call, const Event &event);

    const QJSValue &object() const { return m_object; }
    /// The part of the object at a path ("$.tags[1]"); null where there is none.
    QJSValue at(const QString &path) const;
    /// The item as it is stored, with what was saved during the call.
    Value saved() const { return m_call.script().savedValue(m_object); }
    /// Gives the event what the handler made of the item. Fails the environment where that breaks the type.
    void writeBack(Event &event) const;

private:
    ScriptCall &m_call;
    QJSValue m_object;
};

} // namespace backdesk
