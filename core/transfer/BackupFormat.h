// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/UnknownMembers.h"
#include "core/transfer/ItemDigest.h"
#include "core/value/DateTime.h"

#include <QByteArray>
#include <QMap>
#include <QString>

// docs/moving.md tells the bytes of a backup.

namespace backdesk::backup
{

inline constexpr char magic[] = "BACKDESK BACKUP 1\n";
inline constexpr qsizetype magicBytes = sizeof(magic) - 1;
inline constexpr qsizetype hashBytes = 32;        ///< SHA-256
inline constexpr qsizetype wantedBlock = 1 << 20; ///< a block is closed once it has so many bytes
enum class Record : quint8 { Header = 'H', File = 'F', Item = 'I', End = 'E' };

} // namespace backdesk::backup

namespace backdesk
{

/// What stands at the beginning of a backup.
struct BackupHeader {
    QString application;
    DateTime created;
    QMap<QString, qint64> counts; ///< of items, by collection
};

struct BackupItem {
    QString collection;
    Value value;
    UnknownMembers unknown;

    QString id() const { return value.map().value(u"_id").text(); }
    Value whole() const;
};

struct BackupFile {
    QString id;
    QByteArray content;
};

} // namespace backdesk
