// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/storage/RecordingFileSystem.h"

#include <QMap>
#include <QSet>

#include <memory>
#include <random>

namespace backdesk
{

/// What a disk can hold after the power went: everything that was synced, and of the rest what chance has it.
class CrashedDisk
{
public:
    /// What becomes of a call whose effect was not synced.
    enum class Fate {
        Kept,
        Lost,
        Random, ///< each its own, and contents torn
    };

    /// The next call was made.
    void apply(const RecordedCall &call);
    /// The files if the power went now.
    QMap<QString, QByteArray> files(Fate fate, std::mt19937 &random) const;

private:
    /// A file, or a folder, which has no content.
    struct File {
        QByteArray synced;
        QList<RecordedCall> pending; ///< changes of the content that are not synced
    };
    using FilePtr = std::shared_ptr<File>;
    /// A change of names; null: the name goes.
    using NameChange = QMap<QString, FilePtr>;

    void makeFile(const QString &path, const QByteArray &content, bool isSynced);
    void change(const NameChange &names);
    void syncNames(const QString &folder);
    void syncAllNames();
    static QByteArray contentOf(const File &file, Fate fate, std::mt19937 &random);
    static void sync(File &file);

    QSet<QString> m_folders;        ///< that were made; those above all others are there
    QMap<QString, FilePtr> m_names; ///< as programs see them
    QMap<QString, FilePtr> m_syncedNames;
    QList<NameChange> m_pendingNames;
};

} // namespace backdesk
