// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/Storage.h"
#include "core/value/Result.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <memory>

namespace backdesk
{

enum class StorageType { Memory, Yaml, Sqlite, Postgres };

/// Which storage, and where.
struct StorageChoice {
    StorageType type = StorageType::Memory;
    QString place = {}; ///< yaml: a folder; sqlite: a file; postgres: an address, maybe with a password

    /// "yaml:DIR", "sqlite:FILE", "memory:" or "postgres://...", paths relative to the working directory.
    /// Malformed.
    static Result<StorageChoice> fromText(const QString &text);
    /// The same for people, without a password.
    QString shown() const;
    bool operator==(const StorageChoice &) const = default;
};

/// What a storage is opened for: a reader changes nothing and may work beside a program that writes.
enum class StorageUse { Write, Read };

/// A storage that is not opened yet. Touches nothing.
std::shared_ptr<Storage> makeStorage(const StorageChoice &choice, StorageUse use = StorageUse::Write);

/// One storage and what is in it.
struct StoragePart {
    StorageChoice choice;
    QStringList collections;
};

/// Whether all of it is only in memory.
bool keepsNothing(const QList<StoragePart> &parts);

/// The storage of all parts together: a StorageGroup where there are several.
std::shared_ptr<Storage> makeStorage(const QList<StoragePart> &parts, StorageUse use = StorageUse::Write);

/// "yaml": the name of a type in descriptions.
QString nameOf(StorageType type);
/// All of them.
QStringList storageTypeNames();
/// Nothing when there is no such type.
std::optional<StorageType> storageTypeNamed(const QString &name);
/// Whether it is an address of a database that speaks the PostgreSQL protocol: postgres://... or
/// postgresql://...
bool isPostgresAddress(const QString &text);

} // namespace backdesk
