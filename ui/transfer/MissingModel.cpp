// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer/MissingModel.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/PlainToolTip.h"

#include <QLocale>

namespace backdesk::ui
{

void MissingModel::setLines(const QList<MissingTexts> &missing, const MissingDecisions &decisions)
{
    beginResetModel();
    m_lines.clear();
    for (const MissingTexts &each : missing) {
        const auto decided = decisions.value(each.key);
        for (const QString &text : each.texts)
            m_lines.append(
                {each.key, text, each.rows.value(text), each.near.value(text), decided.value(text)});
    }
    endResetModel();
}

void MissingModel::decide(int row, const MissingDecision &decision)
{
    if (row < 0 || row >= m_lines.size())
        return;
    m_lines[row].decision = decision;
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

int MissingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int MissingModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString MissingModel::sentence(const Line &line) const
{
    switch (line.decision.what) {
    case MissingReference::Refuse:
        //: An entry is called almost like a text that was not found.
        return line.near.id.isEmpty() ? tr("Not decided") : tr("Not decided. “%1”?").arg(line.near.label);
    case MissingReference::LeaveEmpty:
        return tr("The field stays empty");
    case MissingReference::Create:
        return tr("Is added as a new entry");
    case MissingReference::SkipRow:
        return tr("The rows are left out");
    case MissingReference::Use:
        //: A text stands for an entry with another name.
        return tr("Means “%1”").arg(line.decision.label);
    }
    return {};
}

QString MissingModel::cell(const Line &line, int column) const
{
    switch (column) {
    case Text:
        return line.text;
    case Collection: {
        const CollectionMeta *collection = m_app.collection(line.key.collection);
        return collection ? collection->title : line.key.collection;
    }
    case Rows:
        return QLocale().toString(line.rows);
    case Decision:
        return sentence(line);
    default:
        return {};
    }
}

QVariant MissingModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_lines.size())
        return {};
    const Line &line = m_lines.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return cell(line, index.column());
    case Qt::ToolTipRole:
        return plainToolTip(cell(line, index.column()));
    case Qt::TextAlignmentRole:
        return index.column() == Rows ? QVariant(int(Qt::AlignTrailing | Qt::AlignVCenter)) : QVariant();
    case Qt::ForegroundRole:
        return index.column() == Decision && line.decision.what == MissingReference::Refuse
                   ? QVariant(themeColor(Color::Error))
                   : QVariant();
    default:
        return {};
    }
}

QVariant MissingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Rows ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const QStringList heads{tr("Not found"), tr("In"), tr("Rows"), tr("What becomes of it")};
    return heads.value(section);
}

} // namespace backdesk::ui
