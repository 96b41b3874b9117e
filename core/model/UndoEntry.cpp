// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/UndoEntry.h"

namespace backdesk
{

namespace
{

qint64 bytesOf(const Value &value)
{
    qint64 bytes = sizeof(Value);
    if (const QString *text = value.asText())
        bytes += text->size() * qint64(sizeof(QChar));
    else if (const QByteArray *data = value.asBytes())
        bytes += data->size();
    if (const ValueList *list = value.asList()) {
        for (const Value &each : *list)
            bytes += bytesOf(each);
    }
    if (const ValueMap *map = value.asMap()) {
        for (const auto &[name, each] : map->members())
            bytes += qint64(sizeof(QString)) + bytesOf(each); // names are shared
    }
    return bytes;
}

} // namespace

void UndoEntry::append(UndoEntry later)
{
    files += later.files;
    for (auto &[key, item] : later.items) {
        const auto known = items.find(key);
        if (known == items.end())
            items.emplace(key, std::move(item));
        else if (!known->second.before && !item.after)
            items.erase(known); // made and deleted
        else
            known->second.after = std::move(item.after);
    }
}

qint64 UndoEntry::bytes() const
{
    constexpr qint64 around = 256; // keys, nodes
    qint64 bytes = around;
    for (const auto &[key, item] : items) {
        bytes += around;
        if (item.before)
            bytes += bytesOf(*item.before);
        if (item.after)
            bytes += bytesOf(*item.after);
    }
    return bytes;
}

} // namespace backdesk
