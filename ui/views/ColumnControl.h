// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/views/ListLayout.h"

#include <QObject>
#include <QPointer>

class QToolButton;

namespace backdesk::ui
{

class ColumnChooser;
class ItemsHeader;
class ItemsModel;
class ItemsTable;

/// Lets a person choose which columns a list shows, where they stand and how wide they are, and remembers it.
class ColumnControl : public QObject
{
    Q_OBJECT
public:
    /// Both must outlive it, or go together with it.
    ColumnControl(ItemsModel &model, ItemsTable &table, const ListLayout &layout, QObject *parent);

    /// What opens the chooser; belongs to whoever puts it somewhere.
    QToolButton *button() const { return m_button; }
    ColumnChooser *chooser();
    void openChooser();

    /// As it stands; not given while it is that of the application.
    ColumnChoice choice() const { return m_choice; }
    /// Shows and remembers it.
    void setChoice(const ColumnChoice &choice);
    void reset() { setChoice({}); }
    void setShown(int column, bool shown);

Q_SIGNALS:
    void changed();

private:
    struct Place {
        int column = -1;
        bool shown = true;
    };
    QList<Place> places() const;
    void apply();
    void arrangedByHand();
    void chosen();
    void fillChooser();
    void showMenu(int column, const QPoint &position);
    ColumnChoice present() const;
    int columnOf(const QString &name) const;

    ItemsModel &m_model;
    ItemsTable &m_table;
    ItemsHeader *m_header;
    ListLayout m_layout;
    ColumnChoice m_choice;
    QList<bool> m_described; ///< shown unless chosen otherwise
    QToolButton *m_button;
    QPointer<ColumnChooser> m_chooser;
};

} // namespace backdesk::ui
