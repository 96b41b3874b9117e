// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/admin/PathTable.h"
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
class ListBulk;
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
        ListBulk &bulk;
        bool deletesChosen = true; ///< several at once
    };
    /// All parts outlive it, or are destroyed with the parent.
    ListRows(const Parts &parts, const AppMeta &app, QObject *parent);

Q_SIGNALS:
    void navigate(const backdesk::ui::Path &path, bool beside);
    void message(const backdesk::ui::Message &message);
    /// Of the chosen rows.
    void exportRequested();

private:
    void open(int row, bool beside);
    void remove(int row);
    void keepRest();
    QString refusedDeletion() const;
    /// Is the row one of several that are chosen?
    bool isOneOfChosen(int row) const;
    void showMenu(const QModelIndex &index, const QPoint &position);
    void connectCopying(ItemMenu &menu, const QModelIndex &index, const Path &path);
    void offerChosen(ItemMenu &menu, int row);
    void connectSorting(ItemMenu &menu, int column);

    Parts m_parts;
    PathTable m_paths;
    QString m_collection;
};

} // namespace backdesk::ui
