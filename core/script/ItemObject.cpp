// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/script/ItemObject.h"

#include "core/schema/DictType.h"
#include "core/script/ScriptValues.h"

#include <QSet>

namespace backdesk
{

namespace
{

/// Events whose handlers change an item that is stored already, or not any more.
bool isAfterwards(const QString &event)
{
    static const QSet<QString> names{QStringLiteral("created"), QStringLiteral("saved"),
                                     QStringLiteral("before_delete"), QStringLiteral("deleted")};
    return names.contains(event);
}

/// Events whose changes are stored anyway, so that saving there would come twice.
QString storesItself(const QString &event)
{
    const bool stores = event == QLatin1String("before_save") || event == QLatin1String("change");
    return stores ? event : QString();
}

} // namespace

ItemObject::ItemObject(ScriptCall &call, const QString &collection, const Value &item, const QString &handler)
    : m_call(call), m_object(call.script().makeItem(collection, item, handler))
{
}

ItemObject::ItemObject(ScriptCall &call, const Event &event)
    : ItemObject(call, event.collection, event.item, storesItself(event.name))
{
}

QJSValue ItemObject::at(const QString &path) const
{
    const auto selector = Selector::fromText(path);
    QJSValue part = m_object;
    if (!selector)
        return QJSValue(QJSValue::NullValue);
    for (const Selector::Step &step : selector->steps()) {
        const auto *name = std::get_if<QString>(&step);
        part = name ? part.property(*name) : part.property(quint32(std::get<qsizetype>(step)));
    }
    return part.isUndefined() ? QJSValue(QJSValue::NullValue) : part;
}

void ItemObject::writeBack(Event &event) const
{
    if (event.environment.hasFailed())
        return;
    const Value base = saved();
    event.item = base;
    if (isAfterwards(event.name))
        return;
    const auto changes = ScriptHost::changes(m_object, base);
    if (!m_call.passes(changes) || changes->map().isEmpty())
        return;
    Mistakes mistakes;
    const Value item = event.type.decode(*changes, base, ValuePath(), mistakes);
    if (mistakes.isEmpty())
        event.item = item;
    else
        event.environment.fail(mistakes.errors().first());
}

} // namespace backdesk
