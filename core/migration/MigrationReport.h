// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/migration/Difference.h"
#include "core/migration/MigrationItem.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace backdesk
{

/// What a migration makes of the stored items.
struct MigrationReport {
    enum class Fate { Same, Changed, Deleted };
    /// An item of which there is something to tell.
    struct Item {
        QString id;
        Fate fate = Fate::Same;
        QList<Difference> differences;
        QList<Difference> unknown; ///< members that the description does not know and that stay
        QList<MigrationProblem> problems;
    };
    struct Collection {
        QString name;
        qint64 count = 0; ///< of all its items
        QList<Item> items;
    };
    QList<Collection> collections;
    QStringList unknownFolders; ///< items of collections that the description does not have

    qint64 count = 0;   ///< of all items
    qint64 changed = 0; ///< without those that are deleted
    qint64 deleted = 0;
    qint64 refused = 0;

    bool isGood() const { return refused == 0; }
    bool hasWork() const { return changed > 0 || deleted > 0; }
};

/// For programs: {"items", "changed", "deleted", "refused", "unknown_folders", "collections": [{"name",
/// "items", "changes": [{"_id", "fate", "differences": [{"path", "before", "after"}], "unknown",
/// "problems": [{"place", "path", "message"}]}]}]}.
Value toValue(const MigrationReport &report, const QString &language);

} // namespace backdesk
