// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/storage/FailingFileSystem.h"

#include <QList>

namespace backdesk
{

/// One successful call of a file system, or a remark of the test.
struct RecordedCall {
    enum class Kind {
        Write,   ///< a new file, not synced
        Create,  ///< a new file, synced
        OpenNew, ///< a new, empty file
        Append,
        Truncate,
        SyncData,
        Rename,
        Link,
        Remove,
        MakeFolder, ///< that was not there
        SyncFolder,
        SyncDisk,
        Remark,
    };
    Kind kind;
    QString path; ///< of a remark: what it says
    QString to = {};
    QByteArray content = {};
    qint64 number = 0; ///< a size; of a remark: what it is about
};

/// Remembers what it did, in its order.
class RecordingFileSystem : public FailingFileSystem
{
public:
    using Kind = RecordedCall::Kind;

    void remark(const QString &text, qint64 number);
    QList<RecordedCall> calls() const;

    int create(const QString &path, const QByteArray &content) override;
    int write(const QString &path, const QByteArray &content) override;
    int rename(const QString &from, const QString &to) override;
    int link(const QString &existing, const QString &name) override;
    int remove(const QString &path) override;
    int makeFolder(const QString &path) override;
    int syncFolder(const QString &path) override;
    int openNew(const QString &path, OpenFile &file) override;
    int append(OpenFile &file, QByteArrayView content) override;
    int truncate(OpenFile &file, qint64 size) override;
    int syncData(OpenFile &file) override;
    int syncDisk(OpenFile &file) override;

private:
    template <typename Call>
    int record(const RecordedCall &recorded, const Call &call);

    mutable std::mutex m_recording; // one call at a time, so that they have an order
    QList<RecordedCall> m_recorded;
};

} // namespace backdesk
