// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QStringList>

class QTableView;

namespace backdesk::ui
{

/// A few rows to look at.
class PreviewModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    static constexpr int MostRows = 50;

    struct Entry {
        QString text;
        QString mistake; ///< empty: none
        bool faint = false;
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(const QStringList &heads, const QList<QList<Entry>> &rows, int firstRow);
    const Entry *entry(int row, int column) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QStringList m_heads;
    QList<QList<Entry>> m_rows;
    int m_firstRow = 1;
};

/// A table for looking at, in the window's sizes.
QTableView *plainTable(QAbstractItemModel *model, const QString &name);

} // namespace backdesk::ui
