// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/views/Cell.h"
#include "ui/views/ListColumn.h"

#include <QMenu>

namespace backdesk::ui
{

/// What can be done with a row and one of its cells.
class ItemMenu : public QMenu
{
    Q_OBJECT
public:
    ItemMenu(const ItemRow &row, const ListColumn &column, const Cell &cell, QWidget *parent = nullptr);

Q_SIGNALS:
    void openRequested(bool beside);
    void linkRequested(const QString &id);
    void copyRequested(const QString &text);
    void sortRequested(const QStringList &keys);
    void deletionRequested();

private:
    QAction *add(const QString &text, const QString &iconName, const QKeySequence &keys = {});
    void addLinks(const Cell &cell);
    void addSorting(const ListColumn &column);
};

} // namespace backdesk::ui
