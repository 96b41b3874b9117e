// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/views/Cell.h"

#include <QCache>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>

namespace backdesk::ui
{

/// Some rows of a long list, as told and as shown.
struct ItemPage {
    QList<ItemRow> rows;
    QJsonArray items; ///< as told
    QJsonObject labels;
    QJsonObject permissions;    ///< by the ids of those of which something is refused
    QList<QJsonArray> scripted; ///< what functions gave, a row each; empty, or an empty row: not yet
    int generation = 0;         ///< of the question that it answers

    static QString idOf(const QJsonValue &item);
};

/// The pages of a long list that were looked at last.
class ItemPages
{
public:
    static constexpr int PageSize = 50;
    static constexpr int KeptPages = 40;

    ItemPages() : m_pages(KeptPages) {}

    /// Null where it is not there.
    const ItemPage *page(int number) const;
    ItemPage *edit(int number) { return m_pages.object(number); }
    /// Takes ownership.
    void insert(int number, ItemPage *page);
    void clear();
    /// The list ends there.
    void dropFrom(int row);
    /// Those of older questions say nothing any more.
    void dropOlderThan(int generation);

    /// In order.
    QList<int> numbers() const;
    qint64 rowCount() const;
    /// Null while the row is not there.
    const ItemRow *row(int row) const;
    QJsonObject item(int row) const;
    /// Newer pages say more than older ones; -1 when it is not there.
    int rowOf(const QString &id) const;

private:
    QCache<int, ItemPage> m_pages;
    mutable const ItemPage *m_lastPage = nullptr;
    mutable int m_lastNumber = -1;
};

} // namespace backdesk::ui
