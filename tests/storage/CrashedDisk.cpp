// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/CrashedDisk.h"

#include <algorithm>

namespace backdesk
{

namespace
{

using Kind = RecordedCall::Kind;

void carryOut(const RecordedCall &call, QByteArray &content)
{
    if (call.kind == Kind::Truncate)
        content.resize(call.number);
    else
        content += call.content;
}

QString folderOf(const QString &path)
{
    return path.section(u'/', 0, -2);
}

template <typename Names>
void rename(const Names &changes, Names &names)
{
    for (auto change = changes.begin(); change != changes.end(); ++change) {
        if (change.value())
            names.insert(change.key(), change.value());
        else
            names.remove(change.key());
    }
}

} // namespace

void CrashedDisk::makeFile(const QString &path, const QByteArray &content, bool isSynced)
{
    const auto file = std::make_shared<File>();
    file->pending.append({Kind::Append, path, {}, content});
    if (isSynced)
        sync(*file);
    change({{path, file}});
}

void CrashedDisk::change(const NameChange &names)
{
    rename(names, m_names);
    m_pendingNames.append(names);
}

void CrashedDisk::sync(File &file)
{
    for (const RecordedCall &call : std::as_const(file.pending))
        carryOut(call, file.synced);
    file.pending.clear();
}

void CrashedDisk::syncNames(const QString &folder)
{
    QList<NameChange> left;
    for (const NameChange &change : std::as_const(m_pendingNames)) {
        if (folderOf(change.firstKey()) == folder)
            rename(change, m_syncedNames);
        else
            left.append(change);
    }
    m_pendingNames = left;
}

void CrashedDisk::syncAllNames()
{
    for (const NameChange &change : std::as_const(m_pendingNames))
        rename(change, m_syncedNames);
    m_pendingNames.clear();
}

void CrashedDisk::apply(const RecordedCall &call)
{
    switch (call.kind) {
    case Kind::Write:
    case Kind::Create:
        makeFile(call.path, call.content, call.kind == Kind::Create);
        break;
    case Kind::OpenNew:
        makeFile(call.path, {}, false);
        break;
    case Kind::Append:
    case Kind::Truncate:
        if (const FilePtr file = m_names.value(call.path))
            file->pending.append(call);
        break;
    case Kind::SyncData:
        if (const FilePtr file = m_names.value(call.path))
            sync(*file);
        break;
    case Kind::Rename:
        change({{call.path, nullptr}, {call.to, m_names.value(call.path)}});
        break;
    case Kind::Link:
        change({{call.to, m_names.value(call.path)}});
        break;
    case Kind::Remove:
        change({{call.path, nullptr}});
        break;
    case Kind::MakeFolder:
        m_folders.insert(call.path);
        makeFile(call.path, {}, true);
        break;
    case Kind::SyncFolder:
        syncNames(call.path);
        break;
    case Kind::SyncDisk:
        for (const FilePtr &file : std::as_const(m_names))
            sync(*file);
        syncAllNames();
        break;
    case Kind::Remark:
        break;
    }
}

QByteArray CrashedDisk::contentOf(const File &file, Fate fate, std::mt19937 &random)
{
    QByteArray content = file.synced;
    for (const RecordedCall &call : file.pending) {
        if (fate == Fate::Kept) {
            carryOut(call, content);
            continue;
        }
        if (fate == Fate::Lost)
            break;
        const qsizetype size = call.content.size();
        const auto torn = qsizetype(random() % size_t(size + 1));
        switch (random() % 4) {
        case 0: // nothing of it, nor of what follows
            return content;
        case 1: // torn
            return content + call.content.first(torn);
        case 2: // the length, but not all of the content
            content += call.content.first(torn) + QByteArray(size - torn, 0);
            break;
        default:
            carryOut(call, content);
        }
    }
    return content;
}

QMap<QString, QByteArray> CrashedDisk::files(Fate fate, std::mt19937 &random) const
{
    QMap<QString, FilePtr> names = m_syncedNames;
    for (const NameChange &change : m_pendingNames) {
        if (fate == Fate::Kept || (fate == Fate::Random && random() % 2 == 0))
            rename(change, names);
    }
    QMap<QString, QByteArray> files;
    for (auto name = names.begin(); name != names.end(); ++name) {
        bool isLost = false;
        for (QString folder = folderOf(name.key()); !folder.isEmpty(); folder = folderOf(folder))
            isLost = isLost || (m_folders.contains(folder) && !names.contains(folder));
        if (!isLost && !m_folders.contains(name.key()))
            files.insert(name.key(), contentOf(*name.value(), fate, random));
    }
    return files;
}

} // namespace backdesk
