// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/Message.h"

#include <QObject>

namespace backdesk::ui
{

class ItemsModel;
class ItemsTable;
class RowsCopy;

/// Puts what a list shows into the clipboard.
class ListClipboard : public QObject
{
    Q_OBJECT
public:
    ListClipboard(const ItemsModel &model, const ItemsTable &table, QObject *parent);

    void copyText(const QString &text);
    /// The ticked rows that are there, else the current cell.
    void copyChosen();
    void copyRow(int row);
    void copyColumn(int column);

Q_SIGNALS:
    void message(const backdesk::ui::Message &message);

private:
    void copy(const RowsCopy &rows, const Message &told);

    const ItemsModel &m_model;
    const ItemsTable &m_table;
};

} // namespace backdesk::ui
