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

QList<ActionTarget> ListActions::targets(int row) const
{
    const ItemRow *item = m_model.row(row);
    if (!item)
        return {};
    const ListSelection &selection = m_model.selection();
    QList<ActionTarget> chosen;
    if (selection.isSelected(item->id)) {
        for (const SelectedRow &each : selection.rows())
            chosen.append({each.id, each.label});
    }
    return chosen.size() > 1 ? chosen : QList<ActionTarget>{{item->id, item->label}};
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
