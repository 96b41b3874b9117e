// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/views/ActionFlow.h"

namespace backdesk::ui
{

class ItemMenu;
class ItemsModel;

/// The actions of a list's items in the menu of a row: for the ticked ones, when the row is one of several,
/// else for its own.
class ListActions : public QObject
{
    Q_OBJECT
public:
    /// The context's collection is that of the items; dialogs open over `window`.
    ListActions(const FieldContext &context, const ItemsModel &model, QWidget *window);

    /// The ticked items, when the row is one of several; else its own. Where all that match are ticked, only
    /// the row's own: the others are not known here.
    QList<ActionTarget> targets(int row) const;
    void addTo(ItemMenu &menu, int row);
    ActionFlow *flow() const { return m_flow; }

private:
    void run(const QString &name, const QList<ActionTarget> &targets);
    void askStates(ItemMenu &menu, const QString &id);

    FieldContext m_context;
    CollectionMeta m_collection;
    QList<ActionMeta> m_offered;
    const ItemsModel &m_model;
    ActionFlow *m_flow;
};

} // namespace backdesk::ui
