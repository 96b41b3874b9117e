// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/views/ItemPages.h"

#include <QHash>
#include <QMap>
#include <QStringList>

namespace backdesk::ui
{

/// What a list told of its items before it was asked anew: which are others now, which are new.
class ToldItems
{
public:
    ToldItems() = default;
    ToldItems(const ItemPages &pages, const QList<int> &numbers);

    /// Ids of those that were there before, and looked differently.
    QStringList changedIn(const QJsonArray &items) const;
    /// What functions made of items that are as they were. True when that is all of them.
    bool fillScripted(ItemPage &page) const;
    /// Ids of those that stand between known ones, or at an end of the list, and were not there before.
    /// `answers` by page numbers; the list has `rowCount` rows.
    QStringList arrivedIn(const QMap<int, QJsonObject> &answers, int rowCount) const;

private:
    struct Told {
        QJsonValue item;
        QJsonArray scripted;
    };
    QHash<QString, Told> m_items;
};

} // namespace backdesk::ui
