// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/StoredFiles.h"

#include "core/schema/FileContent.h"

#include <QSet>

namespace backdesk
{

QStringList fileIds(const DictType &type, const Value &item)
{
    QStringList ids;
    if (!type.has(Feature::Files))
        return ids;
    Value copy = item;
    visitFiles(type, copy, [&ids](const FileType &, Value &file, const ValuePath &) {
        const QString id = file.map().value(u"file_id").text();
        if (!id.isEmpty())
            ids.append(id);
    });
    return ids;
}

StoredFiles::~StoredFiles()
{
    for (const QString &id : std::as_const(m_put))
        m_store.remove(id);
}

Status StoredFiles::put(const DictType &type, Value &item)
{
    if (!type.has(Feature::Files))
        return Done{};
    Status status = Done{};
    visitFiles(type, item, [&](const FileType &file, Value &value, const ValuePath &) {
        if (!status || !file.isKeptBeside() || !FileType::isFresh(value))
            return;
        const auto id =
            m_store.put(value.map().value(u"content").asBytes() ? *value.map().value(u"content").asBytes()
                                                                : QByteArray());
        if (!id) {
            status = id.errors();
            return;
        }
        m_put.append(*id);
        value.asMap()->set(QStringLiteral("file_id"), *id);
        value.asMap()->set(QStringLiteral("modified"), false);
        value.asMap()->remove(u"content");
    });
    return status;
}

void StoredFiles::leave(const DictType &type, const Value &before, const Value &after)
{
    const QStringList kept = fileIds(type, after);
    for (const QString &id : fileIds(type, before)) {
        if (!kept.contains(id))
            m_left.append(id);
    }
}

void StoredFiles::keep()
{
    m_put.clear();
    for (const QString &id : std::as_const(m_left))
        m_store.remove(id);
    m_left.clear();
}

QStringList StoredFiles::keepForUndo()
{
    m_put.clear();
    return std::exchange(m_left, {});
}

Status StoredFiles::removeUnused(FileStore &store, const QStringList &used)
{
    const auto ids = store.ids();
    if (!ids)
        return ids.errors();
    const QSet<QString> known(used.begin(), used.end());
    for (const QString &id : *ids) {
        if (!known.contains(id))
            store.remove(id);
    }
    return Done{};
}

} // namespace backdesk
