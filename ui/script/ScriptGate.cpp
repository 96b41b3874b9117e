// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/script/ScriptGate.h"

#include <QJsonArray>
#include <QMetaObject>

namespace backdesk::ui
{

namespace
{

/// As queries have it: texts as they are, all else as JSON.
QString queryText(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    if (value.isBool())
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    if (value.isDouble())
        return value.toVariant().toString();
    QStringList texts;
    for (const QJsonValue each : value.toArray())
        texts.append(queryText(each));
    return texts.join(u',');
}

void addFilter(ListQuery &query, const QString &name, const QJsonValue &value)
{
    if (value.isUndefined())
        return;
    if (value.isNull()) {
        query.filters.append({name + QLatin1String(".$exists"), QStringLiteral("false")});
        return;
    }
    if (value.isObject()) { // {"$gte": 1, "$lt": 5}
        const QJsonObject parts = value.toObject();
        for (auto it = parts.begin(); it != parts.end(); ++it)
            addFilter(query, name + u'.' + it.key(), it.value());
        return;
    }
    const QJsonArray pair = value.toArray();
    if (pair.size() == 2 && pair.first().toString().startsWith(u'$')) { // ["$gte", 1]
        query.filters.append({name + u'.' + pair.first().toString(), queryText(pair.last())});
        return;
    }
    query.filters.append({name, queryText(value)});
}

ListQuery listQuery(const QJsonObject &wanted)
{
    ListQuery query;
    query.labels = false;
    const QJsonObject filter = wanted.value(QLatin1String("filter")).toObject();
    for (auto it = filter.begin(); it != filter.end(); ++it)
        addFilter(query, it.key(), it.value());
    query.search = wanted.value(QLatin1String("search")).toString();
    const QJsonValue sort = wanted.value(QLatin1String("sort"));
    if (sort.isString())
        query.sort = sort.toString().split(u',', Qt::SkipEmptyParts);
    for (const QJsonValue each : sort.toArray())
        query.sort.append(each.toString());
    query.page = wanted.value(QLatin1String("page")).toInt(0);
    query.skip = wanted.value(QLatin1String("skip")).toInteger(0);
    return query;
}

} // namespace

ScriptGate::ScriptGate(Connector &connector) : m_connector(connector)
{
}

PendingReply ScriptGate::ask(const QJsonObject &call)
{
    const QString name = call.value(QLatin1String("call")).toString();
    const QString collection = call.value(QLatin1String("collection")).toString();
    const QString id = call.value(QLatin1String("id")).toString();
    const QJsonObject item = call.value(QLatin1String("item")).toObject();
    if (name == QLatin1String("get"))
        return m_connector.read(collection, id);
    if (name == QLatin1String("add"))
        return m_connector.create(collection, item);
    if (name == QLatin1String("save"))
        return m_connector.update(collection, id, item);
    if (name == QLatin1String("delete"))
        return m_connector.remove(collection, id);
    if (name == QLatin1String("act"))
        return m_connector.act(collection, call.value(QLatin1String("action")).toString(), id, item);
    return m_connector.list(collection, listQuery(item));
}

void ScriptWire::post(std::function<void(ScriptGate &gate)> work)
{
    const std::lock_guard lock(m_mutex);
    if (!m_gate)
        return;
    QMetaObject::invokeMethod(
        m_gate, [gate = m_gate, work = std::move(work)] { work(*gate); }, Qt::QueuedConnection);
}

Reply ScriptWire::ask(const QJsonObject &call)
{
    const auto waiting = std::make_shared<Waiting>();
    // The answer may come when the thread waits no more.
    post([self = shared_from_this(), waiting, call](ScriptGate &gate) {
        gate.ask(call).then(&gate, [self, waiting](const Reply &reply) {
            const std::lock_guard lock(self->m_mutex);
            waiting->reply = reply;
            waiting->isAnswered = true;
            self->m_changed.notify_all();
        });
    });
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [&] { return waiting->isAnswered || !m_gate; });
    return waiting->reply;
}

void ScriptWire::cut()
{
    const std::lock_guard lock(m_mutex);
    m_gate = nullptr;
    m_changed.notify_all();
}

} // namespace backdesk::ui
