// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schema/EventDispatch.h"

#include "core/schema/DictType.h"

namespace backdesk
{

namespace
{

const Value null;

const Value &orNull(const Value *value)
{
    return value ? *value : null;
}

class Dispatch
{
public:
    explicit Dispatch(Event &event)
        : m_event(event), m_state(event.item), m_isChange(event.name == QLatin1String("change"))
    {
    }

    void tell(const QList<EventHandler> &handlers, const ValuePath &path, const Value &value,
              const Value &before)
    {
        for (const EventHandler &handler : handlers) {
            if (handler.event != m_event.name)
                continue;
            if (!handler.source) {
                call(handler.run, path.toText(), value, before);
                continue;
            }
            const Value *now = handler.source->find(m_state);
            call(handler.run, handler.source->toText(m_state), orNull(now),
                 orNull(handler.source->find(m_event.before)));
        }
    }

    /// Parts of the type before the type itself.
    void walk(const Type &type, const Value &value, const Value &before, const ValuePath &path)
    {
        if (!type.has(Feature::Events) || !exists(type))
            return;
        type.visitParts(value, [&](const Part &part) {
            if (const Value *inner = part.of(value))
                walk(part.type, *inner, orNull(part.of(before)), part.path(path));
        });
        tell(type.options().on, path, value, before);
    }

    void walkChanges(const Type &type, const Value &value, const Value &before, const ValuePath &path)
    {
        if (!type.has(Feature::OnChange) || value == before || !exists(type))
            return;
        type.visitParts(value, [&](const Part &part) {
            if (const Value *inner = part.of(value))
                walkChanges(part.type, *inner, orNull(part.of(before)), part.path(path));
        });
        if (type.options().onChange)
            call(type.options().onChange, path.toText(), value, before);
    }

    bool ok() const { return !m_event.environment.hasFailed(); }
    const Value &state() const { return m_state; }

private:
    bool exists(const Type &type) const
    {
        const Subject o{m_event.type, m_state, m_event.environment};
        return type.options().exists.ask({}, o).value_or(true);
    }

    void call(const EventFunction &function, const QString &path, const Value &value, const Value &before)
    {
        if (!ok() || (m_isChange && value == before))
            return;
        m_event.path = path;
        m_event.oldValue = before;
        function(m_event);
    }

    Event &m_event;
    const Value m_state; // handlers change the item, not what they are told of
    bool m_isChange;
};

} // namespace

bool tellHandlers(Event &event, const QList<EventHandler> &ofItem)
{
    if (event.type.has(Feature::Events) || !ofItem.isEmpty()) {
        Dispatch dispatch(event);
        dispatch.walk(event.type, dispatch.state(), event.before, ValuePath());
        dispatch.tell(ofItem, ValuePath(), dispatch.state(), event.before);
    }
    return !event.environment.hasFailed();
}

bool tellChanges(Event &event)
{
    if (event.type.has(Feature::OnChange)) {
        Dispatch dispatch(event);
        dispatch.walkChanges(event.type, dispatch.state(), event.before, ValuePath());
    }
    return !event.environment.hasFailed();
}

} // namespace backdesk
