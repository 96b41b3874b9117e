// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/meta/AppMeta.h"
#include "ui/meta/ItemState.h"

#include <QObject>

class QAbstractButton;
class QAction;

namespace backdesk::ui
{

class OverflowBar;

/// An item's actions in the bar above it: the first as buttons, the rest in the bar's menu.
class ActionBar : public QObject
{
    Q_OBJECT
public:
    static constexpr int MostButtons = 2;

    /// Nothing is offered before setStates().
    ActionBar(const QList<ActionMeta> &actions, OverflowBar *bar);

    void setStates(const QMap<QString, ActionState> &states);
    /// While one of them runs, none can be started.
    void setBusy(bool busy);
    /// Of an action by name; hidden where it is offered otherwise or not at all.
    QAbstractButton *button(const QString &name) const;
    QAction *menuAction(const QString &name) const;

Q_SIGNALS:
    void triggered(const QString &name);

private:
    struct Entry {
        ActionMeta action;
        QAbstractButton *button;
        QAction *menuAction;
    };
    const Entry *entry(const QString &name) const;
    void update();

    QList<Entry> m_entries;
    QMap<QString, ActionState> m_states;
    bool m_busy = false;
};

/// How an action is called on a button; the dots say that it asks for something first.
QString actionText(const ActionMeta &action);
/// What it does, or why it cannot be done.
QString actionToolTip(const ActionMeta &action, bool allowed);

} // namespace backdesk::ui
