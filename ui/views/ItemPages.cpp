// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/ItemPages.h"

#include <algorithm>

namespace backdesk::ui
{

/// Rows of selections are arrays that begin with it.
QString ItemPage::idOf(const QJsonValue &item)
{
    return item.isArray() ? item[0].toString() : item[QLatin1String("_id")].toString();
}

/// A frame asks for some thousand cells, nearly all of one page.
const ItemPage *ItemPages::page(int number) const
{
    if (number != m_lastNumber) {
        m_lastNumber = number;
        m_lastPage = m_pages.object(number);
    }
    return m_lastPage;
}

void ItemPages::insert(int number, ItemPage *page)
{
    m_pages.insert(number, page);
    m_lastNumber = -1;
}

void ItemPages::clear()
{
    m_pages.clear();
    m_lastNumber = -1;
}

void ItemPages::dropFrom(int row)
{
    for (const int number : m_pages.keys()) {
        if (number * PageSize >= row)
            m_pages.remove(number);
    }
    m_lastNumber = -1;
}

void ItemPages::dropOlderThan(int generation)
{
    for (const int number : m_pages.keys()) {
        if (m_pages.object(number)->generation < generation)
            m_pages.remove(number);
    }
    m_lastNumber = -1;
}

QList<int> ItemPages::numbers() const
{
    QList<int> numbers = m_pages.keys();
    std::sort(numbers.begin(), numbers.end());
    return numbers;
}

qint64 ItemPages::rowCount() const
{
    qint64 count = 0;
    for (const int number : m_pages.keys())
        count += m_pages.object(number)->rows.size();
    return count;
}

const ItemRow *ItemPages::row(int row) const
{
    if (row < 0)
        return nullptr;
    const ItemPage *found = page(row / PageSize);
    const int place = row % PageSize;
    return found && place < found->rows.size() ? &found->rows.at(place) : nullptr;
}

QJsonObject ItemPages::item(int row) const
{
    const ItemPage *found = row < 0 ? nullptr : page(row / PageSize);
    return found ? found->items.at(row % PageSize).toObject() : QJsonObject();
}

int ItemPages::rowOf(const QString &id) const
{
    int found = -1;
    int generation = -1;
    for (const int number : m_pages.keys()) {
        const ItemPage *each = m_pages.object(number);
        if (each->generation <= generation)
            continue;
        const auto place = std::find_if(each->rows.cbegin(), each->rows.cend(),
                                        [&id](const ItemRow &row) { return row.id == id; });
        if (place == each->rows.cend())
            continue;
        found = number * PageSize + int(place - each->rows.cbegin());
        generation = each->generation;
    }
    return found;
}

} // namespace backdesk::ui
