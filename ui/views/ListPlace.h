// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QVariantMap>

namespace backdesk::ui
{

class ItemsModel;
class ItemsTable;
struct RowsMoved;

/// Where a person is in a list: the current item, the scroll position, widths chosen by hand.
class ListPlace : public QObject
{
    Q_OBJECT
public:
    ListPlace(ItemsModel &model, ItemsTable &table, QObject *parent = nullptr);

    QVariantMap save() const;
    /// To be applied once rows and sizes are there.
    void restore(const QVariantMap &state);
    /// Goes to the restored place, else to the top. Does nothing as long as something is missing for it.
    void apply();
    /// The row to load first.
    int firstRow() const;
    /// Another list begins: neither place nor item of the former one.
    void forget();
    /// What is seen was asked for anew: it stays where it is on screen, and the current item current.
    void keep(const RowsMoved &moved);

private:
    void remember();

    ItemsModel &m_model;
    ItemsTable &m_table;
    QVariantMap m_restored;
    QString m_currentId; ///< empty: not known yet
    bool m_toTop = true;
};

} // namespace backdesk::ui
