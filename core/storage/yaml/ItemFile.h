// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/Storage.h"
#include "core/storage/UnknownMembers.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace backdesk
{

/// An item as its file tells it.
struct ItemFile {
    Value value;
    UnknownMembers unknown;
    QList<StorageProblem> problems; ///< not empty: the value is not to be used

    /// Reads the text of a file. The item takes its id from the file's name; the text may repeat it. Types
    /// are asked, rules are not: what a description forbids today may be stored from yesterday.
    static ItemFile read(const QByteArray &text, const QString &path, const QString &id,
                         const DictType &type);
    /// The same without asking types: the value as it is written, with its `_id`.
    static ItemFile readRaw(const QByteArray &text, const QString &path, const QString &id);
    /// What a file says: fields, what is unknown, `_id`, `_meta`.
    static Value whole(const Value &value, const UnknownMembers &unknown);
    /// The text of a file: fields, what is unknown, `_id`, `_meta`.
    static QByteArray write(const Value &value, const UnknownMembers &unknown);
};

} // namespace backdesk
