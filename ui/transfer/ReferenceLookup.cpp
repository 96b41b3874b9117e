// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer/ReferenceLookup.h"

#include "ui/transfer/CellText.h"

namespace backdesk::ui
{

QString keyText(const QJsonObject &item, const QString &field)
{
    QJsonValue value = item;
    for (const QString &step : field.split(u'.'))
        value = value.toObject().value(step);
    return CellText::raw(value);
}

ReferenceLookup::ReferenceLookup(Connector &connector, QObject *parent) : QObject(parent), m_asking(connector)
{
}

void ReferenceLookup::start(const WantedReferences &wanted)
{
    m_tasks.clear();
    for (auto it = wanted.begin(); it != wanted.end(); ++it) {
        QStringList texts;
        for (const QString &text : it.value().keys()) {
            if (!m_table.entry(it.key(), text).isKnown)
                texts.append(text);
        }
        if (texts.size() >= Many) {
            m_tasks.append({it.key(), texts, true});
            continue;
        }
        for (qsizetype i = 0; i < texts.size(); i += TextsAtOnce)
            m_tasks.append({it.key(), texts.mid(i, TextsAtOnce)});
    }
    m_total = int(m_tasks.size());
    m_asking.begin([this] { next(); });
}

void ReferenceLookup::stop()
{
    if (!m_asking.end())
        return;
    m_tasks.clear();
    QMetaObject::invokeMethod(
        this, [this] { Q_EMIT finished({}); }, Qt::QueuedConnection);
}

void ReferenceLookup::end(const QString &error)
{
    m_tasks.clear();
    m_asking.end();
    Q_EMIT finished(error);
}

void ReferenceLookup::next()
{
    Q_EMIT progress(m_total - int(m_tasks.size()), m_total);
    if (m_tasks.isEmpty())
        return end({});
    ask(m_tasks.takeFirst(), 0);
}

/// What looks at everything is asked page by page.
void ReferenceLookup::ask(const Task &task, qint64 skip)
{
    ListQuery query;
    // Given several times, values are taken as they are; a single one would be parted at its commas.
    for (const QString &text : task.all ? QStringList() : task.texts)
        query.filters.append({task.key.field + QLatin1String(".$in"), text});
    if (query.filters.size() == 1)
        query.filters.append(query.filters.first());
    m_asking.ask(task.key.collection, query, skip, [this, task, skip](const Reply &reply) {
        if (!reply.ok())
            return end(reply.detail().isEmpty() ? tr("No answer came.") : reply.detail());
        const QJsonArray items = reply.json.value(QLatin1String("result")).toArray();
        take(task, items, skip == 0);
        const auto total = qint64(reply.json.value(QLatin1String("total")).toDouble());
        if (task.all && total > task.texts.size() * MostForEach)
            return split(task);
        if (task.all)
            Q_EMIT progress(int(skip + items.size()), int(total));
        if (!items.isEmpty() && skip + items.size() < total)
            return ask(task, skip + items.size());
        next();
    });
}

/// So much more is there that it is quicker to ask for what is wanted.
void ReferenceLookup::split(const Task &task)
{
    for (qsizetype i = 0; i < task.texts.size(); i += TextsAtOnce)
        m_tasks.append({task.key, task.texts.mid(i, TextsAtOnce), false});
    m_total = int(m_tasks.size());
    next();
}

void ReferenceLookup::take(const Task &task, const QJsonArray &items, bool first)
{
    auto &entries = m_table.entries[task.key];
    for (const QString &text : first ? task.texts : QStringList())
        entries[text].isKnown = true;
    for (const QJsonValue item : items) {
        const auto entry = entries.find(keyText(item.toObject(), task.key.field));
        if (entry == entries.end())
            continue;
        const QString id = item.toObject().value(QLatin1String("_id")).toString();
        entry->ambiguous = entry->ambiguous || (!entry->id.isEmpty() && entry->id != id);
        entry->id = entry->ambiguous ? QString() : id;
    }
}

} // namespace backdesk::ui
