// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Collection.h"
#include "core/storage/UnknownMembers.h"
#include "core/value/Message.h"

#include <QByteArray>
#include <QList>

#include <vector>

namespace backdesk
{

/// What stands against an item.
struct MigrationProblem {
    QString place; ///< its file, with line and column where the file is to blame
    QString path;  ///< "$.age"; empty where the whole is meant
    Message message;
};

/// One stored item on its way.
struct MigrationItem {
    const Collection *collection = nullptr;
    QString id;
    QString file;
    QByteArray text;  ///< what the file holds
    Value raw = {};   ///< the same as a value, with `_id`; null when it cannot be read
    Value value = {}; ///< as the script left it, then as the description reads it
    UnknownMembers unknown = {};
    bool isDeleted = false;
    QList<MigrationProblem> problems = {};

    bool isGood() const { return problems.isEmpty(); }
    void refuse(const QString &path, const Message &message) { problems.append({file, path, message}); }
};

using MigrationItems = std::vector<MigrationItem>;

} // namespace backdesk
