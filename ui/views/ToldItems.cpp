// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/ToldItems.h"

namespace backdesk::ui
{

ToldItems::ToldItems(const ItemPages &pages, const QList<int> &numbers)
{
    for (const int number : numbers) {
        const ItemPage *page = pages.page(number);
        for (qsizetype i = 0; page && i < page->items.size(); ++i) {
            const QJsonValue item = page->items.at(i);
            m_items.insert(ItemPage::idOf(item), {item, page->scripted.value(i)});
        }
    }
}

QStringList ToldItems::changedIn(const QJsonArray &items) const
{
    QStringList changed;
    for (const QJsonValue item : items) {
        const QString id = ItemPage::idOf(item);
        const auto former = m_items.constFind(id);
        if (!id.isEmpty() && former != m_items.cend() && former->item != item)
            changed.append(id);
    }
    return changed;
}

bool ToldItems::fillScripted(ItemPage &page) const
{
    bool all = !page.items.isEmpty();
    QList<QJsonArray> rows;
    for (const QJsonValue item : std::as_const(page.items)) {
        const auto former = m_items.constFind(ItemPage::idOf(item));
        const bool same = former != m_items.cend() && former->item == item;
        rows.append(same ? former->scripted : QJsonArray());
        all = all && !rows.last().isEmpty();
    }
    page.scripted = rows;
    return all;
}

QStringList ToldItems::arrivedIn(const QMap<int, QJsonObject> &answers, int rowCount) const
{
    QStringList arrived;
    QStringList unsure; ///< until a known one follows
    int next = -1;
    bool bounded = false;
    for (auto answer = answers.cbegin(); answer != answers.cend(); ++answer) {
        int row = answer.key() * ItemPages::PageSize;
        if (row != next) {
            unsure.clear();
            bounded = row == 0;
        }
        for (const QJsonValue item : answer->value(QLatin1String("result")).toArray()) {
            const QString id = ItemPage::idOf(item);
            ++row;
            if (m_items.contains(id)) {
                arrived += std::exchange(unsure, {});
                bounded = true;
            } else if (bounded) {
                unsure.append(id);
            }
        }
        next = row;
        if (row >= rowCount)
            arrived += std::exchange(unsure, {});
    }
    return arrived;
}

} // namespace backdesk::ui
