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

    void setMistakes(const QList<ImportMistake> &mistakes, const ImportTable &table);
    const QList<ImportMistake> &mistakes() const { return m_mistakes; }
    /// All of it, parted by tabs or by commas (RFC 4180).
    QString text(QChar separator) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString cell(const ImportMistake &mistake, int column) const;

    QList<ImportMistake> m_mistakes;
    QStringList m_heads;
    int m_firstRow = 1;
};

} // namespace backdesk::ui
