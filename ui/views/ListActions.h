// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/views/ActionFlow.h"

namespace backdesk::ui
{

class ItemMenu;
struct ItemRow;
class ItemsModel;

/// The actions of a list's items in the menu of a row: for the ticked ones, when the row is one of several,
/// else for its own.
class ListActions : public QObject
{
    Q_OBJECT
public:
    /// The context's collection is that of the items; dialogs open over `window`.
    ListActions(const FieldContext &context, const ItemsModel &model, QWidget *window);

    /// For the ticked items, when the row is one of several; else for its own.
    void addTo(ItemMenu &menu, int row);
    ActionFlow *flow() const { return m_flow; }

Q_SIGNALS:
    /// For the ticked items.
    void chosenRequested(const backdesk::ui::ActionMeta &action);

private:
    qint64 targetCount(const ItemRow &item) const;
    void run(const QString &name, const ActionTarget &target, bool isForChosen);
    void askStates(ItemMenu &menu, const QString &id);

    FieldContext m_context;
    CollectionMeta m_collection;
    QList<ActionMeta> m_offered;
    const ItemsModel &m_model;
    ActionFlow *m_flow;
};

} // namespace backdesk::ui
