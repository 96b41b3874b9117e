// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer/MistakesModel.h"

#include "ui/theme/Theme.h"
#include "ui/transfer/FormulaGuard.h"
#include "ui/widgets/PlainToolTip.h"

namespace backdesk::ui
{

void MistakesModel::setMistakes(const QList<ImportMistake> &mistakes, const ImportTable &table)
{
    beginResetModel();
    m_mistakes = mistakes;
    m_table = table;
    endResetModel();
}

int MistakesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(qMin<qsizetype>(m_mistakes.size(), MostShown));
}

int MistakesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString MistakesModel::cell(const ImportMistake &mistake, int column) const
{
    switch (column) {
    case Row:
        return mistake.row < 0 ? QString() : QString::number(mistake.row + m_table.firstRow);
    case Head:
        return mistake.column < 0 ? QString() : m_table.heads.value(mistake.column);
    case Value:
        return mistake.value;
    case Text:
        return mistake.message;
    default:
        return {};
    }
}

QVariant MistakesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_mistakes.size())
        return {};
    const ImportMistake &mistake = m_mistakes.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return cell(mistake, index.column());
    case Qt::ToolTipRole:
        return plainToolTip(cell(mistake, index.column()));
    case Qt::TextAlignmentRole:
        return index.column() == Row ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    case Qt::ForegroundRole:
        return index.column() == Text ? QVariant(themeColor(Color::Error)) : QVariant();
    default:
        return {};
    }
}

QVariant MistakesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Row ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const QStringList heads{tr("Row"), tr("Column"), tr("Value"), tr("What is wrong")};
    return heads.value(section);
}

QString MistakesModel::quoted(QString cell, QChar separator)
{
    if (!cell.contains(separator) && !cell.contains(u'"') && !cell.contains(u'\n') && !cell.contains(u'\r'))
        return cell;
    return u'"' + cell.replace(u'"', QLatin1String("\"\"")) + u'"';
}

QString MistakesModel::text() const
{
    QString text;
    for (int row = -1; row < rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < ColumnCount; ++column)
            cells.append(quoted(row < 0 ? headerData(column, Qt::Horizontal, Qt::DisplayRole).toString()
                                        : FormulaGuard::guardedUnlessNumber(cell(m_mistakes.at(row), column)),
                                u'\t'));
        text += cells.join(u'\t') + QLatin1String("\r\n");
    }
    return text;
}

} // namespace backdesk::ui
