// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/StoredFileIds.h"

#include "core/schema/FileContent.h"

namespace backdesk
{

QStringList storedFileIds(const DictType &type, const Value &item)
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

QStringList FileSum::add(const DictType &type, const Value &item)
{
    QStringList missing;
    for (const QString &id : storedFileIds(type, item)) {
        if (m_seen.contains(id))
            continue;
        const auto content = m_files.content(id);
        if (!content) {
            missing.append(id);
            continue;
        }
        m_seen.insert(id);
        m_sum.addFile(id, *content);
    }
    return missing;
}

} // namespace backdesk
