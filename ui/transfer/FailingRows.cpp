// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer/FailingRows.h"

#include "ui/transfer/CellText.h"
#include "ui/transfer/FormulaGuard.h"
#include "ui/transfer/MistakesModel.h"

namespace backdesk::ui
{

namespace
{

QString line(const QStringList &cells, QChar separator)
{
    QStringList quoted;
    for (const QString &cell : cells)
        quoted.append(MistakesModel::quoted(FormulaGuard::guardedUnlessNumber(cell), separator));
    return quoted.join(separator) + QLatin1String("\r\n");
}

/// "year: This is not a whole number."
QString sentence(const ImportTable &table, const ImportMistake &mistake)
{
    const QString head = mistake.column < 0 ? QString() : table.heads.value(mistake.column);
    return head.isEmpty() ? mistake.message : MistakesModel::tr("%1: %2").arg(head, mistake.message);
}

} // namespace

QByteArray failingRows(const ImportTable &table, const QList<ImportMistake> &mistakes)
{
    // Spreadsheets take it for another encoding without the mark.
    QByteArray csv("\xEF\xBB\xBF");
    csv += line(table.heads + QStringList{MistakesModel::tr("What is wrong"), MistakesModel::tr("Row")},
                table.separator)
               .toUtf8();
    for (qsizetype i = 0; i < mistakes.size();) {
        const qint64 row = mistakes.at(i).row;
        QStringList reasons;
        for (; i < mistakes.size() && mistakes.at(i).row == row; ++i)
            reasons.append(sentence(table, mistakes.at(i)));
        QStringList cells;
        for (qsizetype column = 0; column < table.heads.size(); ++column)
            cells.append(row < 0 ? QString() : CellText::raw(table.cell(row, column)));
        cells.append(reasons.join(u' '));
        cells.append(row < 0 ? QString() : QString::number(row + table.firstRow));
        csv += line(cells, table.separator).toUtf8();
    }
    return csv;
}

} // namespace backdesk::ui
