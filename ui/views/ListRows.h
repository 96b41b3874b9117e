// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/views/ListSource.h"
#include "ui/widgets/Message.h"
#include "ui/widgets/Path.h"

#include <QObject>

class QModelIndex;
class QPoint;

namespace backdesk::ui
{

class DeleteFlow;
class ItemMenu;
class ItemsModel;
class ItemsTable;
class ListActions;
class ListClipboard;
class ListRights;

/// What happens with one row of a list: it is opened, copied, deleted, by keys, pointer or its menu.
class ListRows : public QObject
{
    Q_OBJECT
public:
    struct Parts {
        ItemsModel &model;
        ItemsTable &table;
        const ListRights &rights;
        DeleteFlow &deletion;
        ListActions &actions;
        ListClipboard &clipboard;
    };
    /// All parts outlive it, or are destroyed with the parent.
    explicit ListRows(const Parts &parts, QObject *parent);

Q_SIGNALS:
    void navigate(const backdesk::ui::Path &path, bool beside);
    void message(const backdesk::ui::Message &message);

private:
    void open(int row, bool beside);
    void remove(int row);
    QString refusedDeletion() const;
    void showMenu(const QModelIndex &index, const QPoint &position);
    void connectCopying(ItemMenu &menu, const QModelIndex &index);
    void connectSorting(ItemMenu &menu, int column);

    Parts m_parts;
    QString m_collection;
};

} // namespace backdesk::ui
