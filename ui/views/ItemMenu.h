// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/meta/ActionMeta.h"
#include "ui/meta/ItemState.h"
#include "ui/views/Cell.h"
#include "ui/views/ListColumn.h"

#include <QMenu>

namespace backdesk::ui
{

/// What can be done with a row and one of its cells.
class ItemMenu : public QMenu
{
    Q_OBJECT
public:
    ItemMenu(const ItemRow &row, const ListColumn &column, const Cell &cell, QWidget *parent = nullptr);

    /// Puts the actions of items above what is about the cell. `count`: how many items they are for.
    void addItemActions(const QList<ActionMeta> &actions, int count);
    /// What holds for the item; an action that is not offered goes.
    void setActionStates(const QMap<QString, ActionState> &states);
    QAction *itemAction(const QString &name) const { return m_actions.value(name); }
    void setDeletable(bool deletable);
    /// Of this item: `why` is told by the tooltip.
    void refuseDeletion(const QString &why);
    /// Whether an item may be opened.
    void setOpenable(bool openable);
    /// The row is one of `count` chosen ones, which can be exported; and deleted together if `deletable`.
    void offerChosen(qint64 count, bool deletable);
    /// For a list that is sorted by something else already.
    void offerFurtherSort(const ListColumn &column);

Q_SIGNALS:
    void actionRequested(const QString &name);
    void openRequested(bool beside);
    void linkRequested(const QString &id);
    void copyRequested(const QString &text);
    void rowCopyRequested();
    void addressCopyRequested();
    void exportRequested();
    void chosenDeletionRequested();
    void columnCopyRequested();
    void sortRequested(const QStringList &keys);
    /// As a further key of the order.
    void sortAdded(const QString &key);
    void deletionRequested();

private:
    QAction *add(const QString &text, const QString &iconName, const QKeySequence &keys = {});
    void addLinks(const Cell &cell);
    void addSorting(const ListColumn &column);

    QMap<QString, QAction *> m_actions; ///< of the item, by name
    QList<ActionMeta> m_offered;
    QAction *m_cellPart; ///< what follows is about the cell
    QAction *m_unsorted = nullptr;
    QAction *m_delete;
    QList<QAction *> m_open;
};

} // namespace backdesk::ui
