// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/Storage.h"

#include <map>
#include <random>

namespace backdesk
{

/// People with every kind of field that lists can be asked about, places that they refer to, and lists to
/// ask for; few different values, so that many are equal. The same seed gives the same.
class RandomItems : public TypeSource
{
public:
    explicit RandomItems(unsigned seed);

    const QList<StoredCollection> &collections() const { return m_collections; }
    const DictType *itemType(const QString &collection) const override;

    int number(int below) { return int(m_random() % unsigned(below)); }
    bool chance(int percent) { return number(100) < percent; }
    QString text();
    Value person(const QString &id);
    Value place(const QString &id);
    /// The item of that id that was made before, with some members changed.
    Value changed(const Value &item);
    ListRequest list();

private:
    void addFilter(ListRequest &request);
    QString condition(QList<std::pair<QString, QString>> &query);
    QString operand(const QString &field);

    std::mt19937 m_random;
    QList<StoredCollection> m_collections;
};

/// Items as they are to be, in the order of their creation.
class ItemsModel
{
public:
    void put(const QString &id, const ItemValue &item);
    const std::map<QString, ItemValue> &byId() const { return m_byId; }
    std::vector<ItemValue> inOrder() const;

private:
    std::map<QString, ItemValue> m_byId;
};

} // namespace backdesk
