// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/description/AdminNode.h"

#include <QCoreApplication>

namespace backdesk
{

namespace
{

QStringList keys(const char *key)
{
    return {QLatin1String(key)};
}

bool isFunction(const Entry &entry)
{
    return FunctionReader::isFunction(entry);
}

} // namespace

void AdminNode::ignoreText(const char *key)
{
    if (const auto entry = take(keys(key)))
        entry->text();
}

void AdminNode::ignoreTextProperty(const char *key)
{
    const auto entry = take(keys(key));
    if (entry && isFunction(*entry))
        m_reading.scripts.function(*entry);
    else if (entry)
        entry->text();
}

std::optional<Entry> AdminNode::text(const char *key)
{
    const auto entry = take(keys(key));
    if (const auto text = entry ? entry->text() : std::nullopt)
        set(QLatin1String(key), *text);
    return entry;
}

void AdminNode::id()
{
    const auto entry = text("id");
    if (entry && has(QStringLiteral("id")))
        m_reading.places.addId(*entry, entry->node().scalar.text());
}

void AdminNode::textProperty(const char *key)
{
    textProperty(keys(key));
}

void AdminNode::textProperty(const QStringList &names)
{
    const auto entry = take(names);
    if (!entry)
        return;
    if (isFunction(*entry))
        set(names.first(), m_reading.scripts.function(*entry));
    else if (const auto text = entry->text())
        set(names.first(), *text);
}

void AdminNode::flag(const char *key)
{
    const auto entry = take(keys(key));
    if (const auto flag = entry ? entry->flag() : std::nullopt)
        set(QLatin1String(key), *flag);
}

void AdminNode::flagProperty(const char *key)
{
    const auto entry = take(keys(key));
    if (!entry)
        return;
    if (isFunction(*entry))
        set(QLatin1String(key), m_reading.scripts.function(*entry));
    else if (const auto flag = entry->flag())
        set(QLatin1String(key), *flag);
}

void AdminNode::whole(const char *key, qint64 minimum, qint64 maximum)
{
    const auto entry = take(keys(key));
    if (const auto number = entry ? entry->whole(minimum, maximum) : std::nullopt)
        set(QLatin1String(key), *number);
}

void AdminNode::choice(const char *key, const QStringList &names)
{
    const auto entry = take(keys(key));
    if (const auto name = entry ? entry->choice(names) : std::nullopt)
        set(QLatin1String(key), *name);
}

void AdminNode::function(const char *key)
{
    if (const auto entry = take(keys(key)))
        set(QLatin1String(key), m_reading.scripts.function(*entry));
}

Value AdminNode::value(const Entry &entry)
{
    if (isFunction(entry))
        return m_reading.scripts.function(entry);
    if (entry.node().kind == YamlNode::Kind::List) {
        ValueList list;
        for (const Entry &each : entry.list())
            list.append(value(each));
        return list;
    }
    if (entry.node().kind != YamlNode::Kind::Map)
        return entry.node().toValue();
    ValueMap map;
    for (const NamedEntry &each : MappingReader(entry).takeAll())
        map.set(each.name, value(each.entry));
    return map;
}

void AdminNode::any(const char *key)
{
    if (const auto entry = take(keys(key)))
        set(QLatin1String(key), value(*entry));
}

void AdminNode::mapping(const QStringList &names)
{
    const auto entry = take(names);
    if (entry && (isFunction(*entry) || MappingReader(*entry).isMapping()))
        set(names.first(), value(*entry));
}

void AdminNode::functions(const char *key, const QStringList &allowed)
{
    const auto entry = take(keys(key));
    if (!entry)
        return;
    MappingReader reader(*entry);
    ValueMap functions;
    if (allowed.isEmpty()) {
        for (const NamedEntry &each : reader.takeAll())
            functions.set(each.name, m_reading.scripts.function(each.entry));
    } else {
        for (const QString &name : allowed) {
            if (const auto each = reader.take(name))
                functions.set(name, m_reading.scripts.function(*each));
        }
        reader.finish();
    }
    set(QLatin1String(key), functions);
}

void AdminNode::permissions(const QStringList &actions)
{
    const auto entry = take("permissions");
    if (!entry)
        return;
    if (isFunction(*entry)) {
        set(QStringLiteral("permissions"), m_reading.scripts.function(*entry));
        return;
    }
    AdminNode node(*entry, m_reading);
    for (const QString &action : actions)
        node.flagProperty(action.toLatin1().constData());
    set(QStringLiteral("permissions"), node.finish());
}

ValueMap AdminNode::finish(const QStringList &later)
{
    m_reader.finish(later);
    return m_told;
}

} // namespace backdesk
