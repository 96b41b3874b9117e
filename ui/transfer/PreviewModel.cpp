// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer/PreviewModel.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/PlainToolTip.h"

#include <QHeaderView>
#include <QTableView>

namespace backdesk::ui
{

void PreviewModel::setRows(const QStringList &heads, const QList<QList<Entry>> &rows, int firstRow)
{
    beginResetModel();
    m_heads = heads;
    m_rows = rows;
    m_firstRow = firstRow;
    endResetModel();
}

const PreviewModel::Entry *PreviewModel::entry(int row, int column) const
{
    if (row < 0 || row >= m_rows.size() || column < 0 || column >= m_rows.at(row).size())
        return nullptr;
    return &m_rows.at(row).at(column);
}

int PreviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int PreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_heads.size());
}

QVariant PreviewModel::data(const QModelIndex &index, int role) const
{
    const Entry *shown = entry(index.row(), index.column());
    if (!shown)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return shown->text;
    case Qt::ToolTipRole:
        return plainToolTip(shown->mistake.isEmpty() ? shown->text : shown->mistake);
    case Qt::AccessibleDescriptionRole:
        return shown->mistake.isEmpty() ? shown->text : shown->mistake;
    case Qt::ForegroundRole:
        if (!shown->mistake.isEmpty())
            return themeColor(Color::Error);
        return shown->faint ? themeColor(Color::Hint) : QVariant();
    case Qt::BackgroundRole:
        return shown->mistake.isEmpty() ? QVariant() : themeColor(Color::ErrorTint);
    default:
        return {};
    }
}

QVariant PreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    return orientation == Qt::Horizontal ? QVariant(m_heads.value(section)) : QVariant(m_firstRow + section);
}

QTableView *plainTable(QAbstractItemModel *model, const QString &name)
{
    constexpr int Narrowest = 60;
    constexpr int Usual = 140;
    auto *table = new QTableView;
    table->setModel(model);
    table->setAccessibleName(name);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setTabKeyNavigation(false);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    table->horizontalHeader()->setMinimumSectionSize(Narrowest);
    table->horizontalHeader()->setDefaultSectionSize(qRound(Usual * Theme::current().textScale()));
    table->horizontalHeader()->setHighlightSections(false);
    table->verticalHeader()->setDefaultSectionSize(themeSize(Size::MenuRow));
    table->verticalHeader()->setHighlightSections(false);
    return table;
}

} // namespace backdesk::ui
