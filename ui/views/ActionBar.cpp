// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/ActionBar.h"

#include "ui/widgets/Buttons.h"
#include "ui/widgets/OverflowBar.h"

#include <QAction>
#include <QMenu>

namespace backdesk::ui
{

ActionBar::ActionBar(const QList<ActionMeta> &actions, OverflowBar *bar) : QObject(bar)
{
    bar->menu()->setToolTipsVisible(true);
    for (const ActionMeta &action : actions) {
        const QString text = actionText(action);
        auto *button = makeButton(text);
        button->hide();
        bar->addButton(button);
        auto *menuAction = new QAction(literalText(text), bar);
        menuAction->setVisible(false);
        bar->addMenuAction(menuAction);
        m_entries.append({action, button, menuAction});
        const QString name = action.name;
        connect(button, &QAbstractButton::clicked, this, [this, name] { Q_EMIT triggered(name); });
        connect(menuAction, &QAction::triggered, this, [this, name] { Q_EMIT triggered(name); });
    }
}

void ActionBar::setStates(const QMap<QString, ActionState> &states)
{
    m_states = states;
    update();
}

void ActionBar::setBusy(bool busy)
{
    m_busy = busy;
    update();
}

void ActionBar::update()
{
    int offered = 0;
    for (const Entry &entry : m_entries) {
        const ActionState state = m_states.value(entry.action.name, {false, false});
        const bool asButton = state.see && offered < MostButtons;
        offered += state.see ? 1 : 0;
        const QString tip = actionToolTip(entry.action, state.execute);
        entry.button->setVisible(asButton);
        entry.button->setEnabled(state.execute && !m_busy);
        entry.button->setToolTip(tip);
        entry.button->setAccessibleDescription(tip);
        entry.menuAction->setVisible(state.see && !asButton);
        entry.menuAction->setEnabled(state.execute && !m_busy);
        entry.menuAction->setToolTip(tip);
    }
}

const ActionBar::Entry *ActionBar::entry(const QString &name) const
{
    for (const Entry &entry : m_entries) {
        if (entry.action.name == name)
            return &entry;
    }
    return nullptr;
}

QAbstractButton *ActionBar::button(const QString &name) const
{
    const Entry *found = entry(name);
    return found ? found->button : nullptr;
}

QAction *ActionBar::menuAction(const QString &name) const
{
    const Entry *found = entry(name);
    return found ? found->menuAction : nullptr;
}

QString actionText(const ActionMeta &action)
{
    if (action.fields.isEmpty())
        return action.title;
    //: An action that asks for something before it is carried out.
    return ActionBar::tr("%1…").arg(action.title);
}

QString actionToolTip(const ActionMeta &action, bool allowed)
{
    return allowed ? action.description : ActionBar::tr("You are not allowed to do this.");
}

} // namespace backdesk::ui
