// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/views/ActionFlow.h"

namespace backdesk::ui
{

class ItemMenu;
class ItemsCard;
class ItemsModel;

/// The actions of a list's items: in the menu of a row, and for several selected ones.
///
/// Only rows that have been fetched count as selected. Where a refresh puts other items into selected rows,
/// the selection goes: nothing is done with what the person did not choose.
class ListActions : public QObject
{
    Q_OBJECT
public:
    /// The context's collection is that of the items; dialogs open over `window`.
    ListActions(const FieldContext &context, const ItemsModel &model, ItemsCard &card, QWidget *window);

    /// The selected items, when the row is one of several; else its own.
    QList<ActionTarget> targets(int row) const;
    void addTo(ItemMenu &menu, int row);
    ActionFlow *flow() const { return m_flow; }

private:
    void selectionChanged();
    void checkSelection();
    void run(const QString &name, const QList<ActionTarget> &targets);
    void askStates(ItemMenu &menu, const QString &id);
    QList<ActionTarget> selected() const;

    FieldContext m_context;
    CollectionMeta m_collection;
    QList<ActionMeta> m_offered;
    const ItemsModel &m_model;
    ItemsCard &m_card;
    ActionFlow *m_flow;
    QMap<int, QString> m_ids; ///< of the selected rows, when they were selected
};

} // namespace backdesk::ui
