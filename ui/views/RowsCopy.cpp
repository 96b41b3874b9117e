// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/RowsCopy.h"

#include "ui/transfer/FormulaGuard.h"
#include "ui/views/ItemsHeader.h"
#include "ui/views/ItemsModel.h"
#include "ui/views/ItemsTable.h"

#include <QMimeData>

#include <algorithm>

namespace backdesk::ui
{

namespace
{

QString quoted(const QString &value)
{
    static const QString special = QStringLiteral("\t\r\n\"");
    const bool needed = std::any_of(value.begin(), value.end(), [](QChar c) { return special.contains(c); });
    return needed ? u'"' + QString(value).replace(u'"', QLatin1String("\"\"")) + u'"' : value;
}

QList<int> shownColumns(const ItemsHeader &header)
{
    QList<int> columns;
    for (int visual = 0; visual < header.count(); ++visual) {
        const int column = header.logicalIndex(visual);
        if (!header.isSectionHidden(column))
            columns.append(column);
    }
    return columns;
}

} // namespace

RowsCopy RowsCopy::ofRows(const ItemsModel &model, const ItemsTable &table, const QList<int> &rows)
{
    const QList<int> columns = shownColumns(*table.header());
    QList<QStringList> lines;
    QStringList titles;
    for (const int column : columns)
        titles.append(model.columns().at(column).title);
    for (const int number : rows) {
        const ItemRow *row = model.row(number);
        if (!row)
            continue;
        QStringList line;
        for (const int column : columns)
            line.append(row->cells.at(column).text);
        lines.append(line);
    }
    if (!lines.isEmpty())
        lines.prepend(titles);
    return RowsCopy(lines);
}

RowsCopy RowsCopy::ofColumn(const ItemsModel &model, int column)
{
    QList<QStringList> lines;
    for (int number = 0; number < model.rowCount(); ++number) {
        if (const ItemRow *row = model.row(number))
            lines.append({row->cells.at(column).text});
    }
    if (!lines.isEmpty())
        lines.prepend({model.columns().at(column).title});
    return RowsCopy(lines);
}

QString RowsCopy::text() const
{
    QString text;
    for (const QStringList &row : m_rows) {
        QStringList cells;
        for (const QString &cell : row)
            cells.append(quoted(FormulaGuard::guardedUnlessNumber(cell)));
        text += cells.join(u'\t') + u'\n';
    }
    return text;
}

QString RowsCopy::html() const
{
    QString html = QStringLiteral("<meta charset=\"utf-8\"><table>");
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const QString tag = i == 0 ? QStringLiteral("th") : QStringLiteral("td");
        html += QLatin1String("<tr>");
        for (const QString &cell : m_rows.at(i))
            html += u'<' + tag + u'>' + FormulaGuard::guardedUnlessNumber(cell).toHtmlEscaped() +
                    QLatin1String("</") + tag + u'>';
        html += QLatin1String("</tr>");
    }
    return html + QLatin1String("</table>");
}

QMimeData *RowsCopy::mimeData() const
{
    auto *data = new QMimeData;
    data->setText(text());
    data->setHtml(html());
    return data;
}

} // namespace backdesk::ui
