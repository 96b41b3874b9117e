// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/ListRows.h"

#include "ui/admin/MessageTexts.h"
#include "ui/views/DeleteFlow.h"
#include "ui/views/ItemMenu.h"
#include "ui/views/ItemsHeader.h"
#include "ui/views/ItemsModel.h"
#include "ui/views/ItemsTable.h"
#include "ui/views/ListActions.h"
#include "ui/views/ListBulk.h"
#include "ui/views/ListClipboard.h"
#include "ui/views/ListRights.h"

namespace backdesk::ui
{

ListRows::ListRows(const Parts &parts, const AppMeta &app, QObject *parent)
    : QObject(parent), m_parts(parts), m_paths(app), m_collection(parts.model.source().collection)
{
    ItemsTable *table = &m_parts.table;
    connect(table, &ItemsTable::rowOpened, this, &ListRows::open);
    connect(table, &ItemsTable::linkOpened, this,
            [this](const QString &collection, const QString &id, bool beside) {
                Q_EMIT navigate(Path::item(collection, id), beside);
            });
    connect(table, &ItemsTable::menuRequested, this, &ListRows::showMenu);
    connect(table, &ItemsTable::copyRequested, &m_parts.clipboard, &ListClipboard::copyChosen);
    connect(table, &ItemsTable::deletionRequested, this, &ListRows::remove);
    ListActions *actions = &m_parts.actions;
    connect(actions, &ListActions::chosenRequested, &m_parts.bulk, &ListBulk::runAction);
    connect(actions->flow(), &ActionFlow::finished, this, &ListRows::keepRest);
    connect(actions->flow(), &ActionFlow::openRequested, this,
            [this](const QString &id) { Q_EMIT navigate(Path::item(m_collection, id), false); });
}

/// What an action is still to be done with stays ticked.
void ListRows::keepRest()
{
    const ActionFlow *flow = m_parts.actions.flow();
    ListSelection &selection = m_parts.model.selection();
    const QList<SelectedRow> rest = flow->rest();
    if (flow->targets().size() > 1)
        selection.choose({rest, {}, false});
    else if (rest.isEmpty() && selection.isAll() && selection.isSelected(flow->targets().first().id))
        selection.clear();
    else if (rest.isEmpty())
        selection.set({flow->targets().first().id, {}, {}}, false);
}

void ListRows::open(int row, bool beside)
{
    const ItemRow *item = m_parts.rights.mayOpen() ? m_parts.model.row(row) : nullptr;
    if (item)
        Q_EMIT navigate(Path::item(m_collection, item->id), beside);
}

QString ListRows::refusedDeletion() const
{
    return replacedText(QStringLiteral("permissions.deleteNotPermitted"),
                        tr("You are not allowed to delete this entry."));
}

void ListRows::remove(int row)
{
    const ItemRow *item = m_parts.model.row(row);
    if (!item || !m_parts.rights.mayDelete())
        return;
    if (m_parts.deletesChosen && isOneOfChosen(row))
        m_parts.bulk.deleteChosen();
    else if (!m_parts.model.mayDelete(row))
        Q_EMIT message(Message::info(refusedDeletion()));
    else
        m_parts.deletion.start(m_collection, item->id, item->label);
}

bool ListRows::isOneOfChosen(int row) const
{
    const ItemRow *item = m_parts.model.row(row);
    const ListSelection &selection = m_parts.model.selection();
    return item && selection.isSelected(item->id) && selection.count(m_parts.model.total()) > 1;
}

void ListRows::showMenu(const QModelIndex &index, const QPoint &position)
{
    const ItemRow *row = m_parts.model.row(index.row());
    if (!row)
        return;
    const ListColumn &column = m_parts.model.columns().at(index.column());
    auto *menu = new ItemMenu(*row, column, row->cells.at(index.column()), &m_parts.table);
    const Path path = Path::item(m_collection, row->id);
    menu->setOpenable(m_parts.rights.mayOpen());
    connect(menu, &ItemMenu::openRequested, this,
            [this, path](bool beside) { Q_EMIT navigate(path, beside); });
    connect(menu, &ItemMenu::linkRequested, this, [this, collection = column.collection](const QString &id) {
        Q_EMIT navigate(Path::item(collection, id), false);
    });
    connectCopying(*menu, index, path);
    connectSorting(*menu, index.column());
    menu->setDeletable(m_parts.rights.mayDelete());
    if (!m_parts.model.mayDelete(index.row()))
        menu->refuseDeletion(refusedDeletion());
    offerChosen(*menu, index.row());
    m_parts.actions.addTo(*menu, index.row());
    connect(menu, &ItemMenu::deletionRequested, this, [this, number = index.row()] { remove(number); });
    menu->popup(position);
}

void ListRows::offerChosen(ItemMenu &menu, int row)
{
    const ItemRow *item = m_parts.model.row(row);
    const ListSelection &selection = m_parts.model.selection();
    if (!selection.isSelected(item->id))
        return;
    menu.offerChosen(selection.count(m_parts.model.total()), m_parts.deletesChosen);
    connect(&menu, &ItemMenu::exportRequested, this, &ListRows::exportRequested);
    connect(&menu, &ItemMenu::chosenDeletionRequested, &m_parts.bulk, &ListBulk::deleteChosen);
}

void ListRows::connectCopying(ItemMenu &menu, const QModelIndex &index, const Path &path)
{
    ListClipboard *clipboard = &m_parts.clipboard;
    connect(&menu, &ItemMenu::copyRequested, clipboard, &ListClipboard::copyText);
    connect(&menu, &ItemMenu::rowCopyRequested, clipboard,
            [clipboard, row = index.row()] { clipboard->copyRow(row); });
    connect(&menu, &ItemMenu::addressCopyRequested, clipboard,
            [clipboard, link = m_paths.outward(path).toString()] { clipboard->copyText(link); });
    connect(&menu, &ItemMenu::columnCopyRequested, clipboard,
            [clipboard, column = index.column()] { clipboard->copyColumn(column); });
}

void ListRows::connectSorting(ItemMenu &menu, int column)
{
    ItemsHeader *header = m_parts.table.header();
    connect(&menu, &ItemMenu::sortRequested, header, &ItemsHeader::sortRequested);
    if (!m_parts.model.state().sort.isEmpty() && header->priority(column) == 0)
        menu.offerFurtherSort(m_parts.model.columns().at(column));
    connect(&menu, &ItemMenu::sortAdded, header,
            [header, column] { Q_EMIT header->sortRequested(header->nextSort(column, true)); });
}

} // namespace backdesk::ui
