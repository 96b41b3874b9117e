// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/ListActions.h"

#include "ui/connectors/Connector.h"
#include "ui/views/ActionBar.h"
#include "ui/views/ItemMenu.h"
#include "ui/views/ItemsCard.h"
#include "ui/views/ItemsModel.h"
#include "ui/views/ItemsTable.h"
#include "ui/views/ListFooter.h"

#include <QMenu>
#include <QPointer>

#include <algorithm>

namespace backdesk::ui
{

namespace
{

bool depends(const ActionMeta &action)
{
    return action.see == Right::Depends || action.execute == Right::Depends;
}

} // namespace

ListActions::ListActions(const FieldContext &context, const ItemsModel &model, ItemsCard &card,
                         QWidget *window)
    : QObject(window),
      m_context(context),
      m_model(model),
      m_card(card),
      m_flow(new ActionFlow(context, window))
{
    if (const CollectionMeta *collection = context.app.collection(context.collection))
        m_collection = *collection;
    m_offered = m_collection.actions;
    m_offered.removeIf([](const ActionMeta &action) { return action.see == Right::Denied; });
    connect(card.table(), &ItemsTable::selectedRowsChanged, this, &ListActions::selectionChanged);
    connect(&model, &ItemsModel::refreshed, this, &ListActions::checkSelection);
    if (m_offered.isEmpty())
        return;
    auto *menu = new QMenu(card.footer());
    menu->setToolTipsVisible(true);
    for (const ActionMeta &action : std::as_const(m_offered)) {
        const bool allowed = action.execute != Right::Denied;
        QAction *entry = menu->addAction(actionText(action).replace(u'&', QLatin1String("&&")), this,
                                         [this, name = action.name] { run(name, selected()); });
        entry->setEnabled(allowed);
        entry->setToolTip(actionToolTip(action, allowed));
    }
    card.footer()->setMenu(menu);
}

QList<ActionTarget> ListActions::selected() const
{
    QList<ActionTarget> targets;
    for (const int row : m_card.table()->selectedRows()) {
        if (const ItemRow *item = m_model.row(row))
            targets.append({item->id, item->label});
    }
    return targets;
}

QList<ActionTarget> ListActions::targets(int row) const
{
    const QList<ActionTarget> chosen = selected();
    if (chosen.size() > 1 && m_card.table()->selectedRows().contains(row))
        return chosen;
    const ItemRow *item = m_model.row(row);
    return item ? QList<ActionTarget>{{item->id, item->label}} : QList<ActionTarget>();
}

void ListActions::selectionChanged()
{
    m_ids.clear();
    for (const int row : m_card.table()->selectedRows()) {
        if (const ItemRow *item = m_model.row(row))
            m_ids.insert(row, item->id);
    }
    m_card.footer()->setSelected(int(m_ids.size()));
}

void ListActions::checkSelection()
{
    if (m_ids.size() < 2)
        return;
    const bool same = std::all_of(m_ids.keyBegin(), m_ids.keyEnd(), [this](int row) {
        const ItemRow *item = m_model.row(row);
        return !item || item->id == m_ids.value(row);
    });
    if (!same)
        m_card.table()->clearSelection();
}

void ListActions::addTo(ItemMenu &menu, int row)
{
    const QList<ActionTarget> targets = this->targets(row);
    if (targets.isEmpty() || m_offered.isEmpty())
        return;
    menu.addItemActions(m_offered, int(targets.size()));
    connect(&menu, &ItemMenu::actionRequested, this,
            [this, targets](const QString &name) { run(name, targets); });
    menu.setActionStates(ItemState::fromMeta(m_collection).actions);
    if (targets.size() == 1 && std::any_of(m_offered.begin(), m_offered.end(), depends))
        askStates(menu, targets.first().id);
}

/// The menu is open meanwhile; what it offers too much, the server refuses.
void ListActions::askStates(ItemMenu &menu, const QString &id)
{
    m_context.connector->read(m_collection.name, id).then(&menu, [this, open = &menu](const Reply &item) {
        if (!item.ok())
            return;
        m_context.connector->state(m_collection.name, item.json).then(open, [open](const Reply &reply) {
            if (reply.ok())
                open->setActionStates(parseItemState(reply.json).actions);
        });
    });
}

void ListActions::run(const QString &name, const QList<ActionTarget> &targets)
{
    if (const ActionMeta *action = m_collection.action(name))
        m_flow->start(*action, targets);
}

} // namespace backdesk::ui
