// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/transfer/ImportItems.h"

#include <QAbstractTableModel>

namespace backdesk::ui
{

/// What is wrong with which rows.
class MistakesModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Row, Head, Value, Text, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    static constexpr int MostShown = 1000;

    void setMistakes(const QList<ImportMistake> &mistakes, const ImportTable &table);
    /// All, also those that are not shown.
    const QList<ImportMistake> &mistakes() const { return m_mistakes; }
    const ImportTable &table() const { return m_table; }
    /// What is shown, parted by tabs.
    QString text() const;
    /// A cell of a text table (RFC 4180).
    static QString quoted(QString cell, QChar separator);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString cell(const ImportMistake &mistake, int column) const;

    QList<ImportMistake> m_mistakes;
    ImportTable m_table;
};

} // namespace backdesk::ui
