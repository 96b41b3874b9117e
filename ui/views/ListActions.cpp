// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/ListActions.h"

#include "ui/connectors/Connector.h"
#include "ui/views/ActionBar.h"
#include "ui/views/ItemMenu.h"
#include "ui/views/ItemsModel.h"

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

ListActions::ListActions(const FieldContext &context, const ItemsModel &model, QWidget *window)
    : QObject(window), m_context(context), m_model(model), m_flow(new ActionFlow(context, window))
{
    if (const CollectionMeta *collection = context.app.collection(context.collection))
        m_collection = *collection;
    m_offered = m_collection.actions;
    m_offered.removeIf([](const ActionMeta &action) { return action.see == Right::Denied; });
}

qint64 ListActions::targetCount(const ItemRow &item) const
{
    const ListSelection &selection = m_model.selection();
    return selection.isSelected(item.id) ? selection.count(m_model.total()) : 1;
}

void ListActions::addTo(ItemMenu &menu, int row)
{
    const ItemRow *item = m_model.row(row);
    if (!item || m_offered.isEmpty())
        return;
    const qint64 count = targetCount(*item);
    menu.addItemActions(m_offered, int(count));
    connect(&menu, &ItemMenu::actionRequested, this,
            [this, count, target = ActionTarget{item->id, item->label}](const QString &name) {
                run(name, target, count > 1);
            });
    menu.setActionStates(ItemState::fromMeta(m_collection).actions);
    if (count == 1 && std::any_of(m_offered.begin(), m_offered.end(), depends))
        askStates(menu, item->id);
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

void ListActions::run(const QString &name, const ActionTarget &target, bool isForChosen)
{
    const ActionMeta *action = m_collection.action(name);
    if (action && isForChosen)
        Q_EMIT chosenRequested(*action);
    else if (action)
        m_flow->start(*action, {target});
}

} // namespace backdesk::ui
