// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/DictType.h"
#include "core/storage/StoredItem.h"

#include <QByteArray>
#include <QString>

namespace backdesk
{

/// The text that the file of an item gets, where it has one already that a person may have arranged.
class ItemText
{
public:
    /// Says what `item` says, and of `text`, what the file says now, keeps what need not change: comments,
    /// blank lines, the order of members, how values are written, what is left out because it is the default.
    /// Where that is impossible, or when nobody arranged anything, it is what ItemFile::write() gives.
    static QByteArray updated(const QByteArray &text, const QString &id, const StoredItem &item,
                              const DictType &type);
};

} // namespace backdesk
